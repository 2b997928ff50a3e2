package org.dateline.theatre;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a table. A getter that meets a bad value records the fault and gives a stand-in. */
record Row(
    String file, int line, CsvRecord record, Map<String, Integer> header, List<Fault> faults) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

  void fault(String reason) {
    faults.add(new Fault(file, line, reason));
  }

  /** A field as it stands, without blanks around it; empty where the column is missing. */
  String text(String column) {
    Integer index = header.get(column);
    return index == null ? "" : record.getField(index).strip();
  }

  /** A field that may not be empty. */
  String required(String column) {
    String value = text(column);
    if (value.isEmpty() && header.containsKey(column)) {
      fault(column + " is empty");
    }
    return value;
  }

  @Nullable String orNull(String column) {
    String value = text(column);
    return value.isEmpty() ? null : value;
  }

  /** Values set apart by {@code |}. */
  List<String> list(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(4);
    for (int begin = 0; begin <= value.length(); ) {
      int bar = value.indexOf('|', begin);
      int end = bar < 0 ? value.length() : bar;
      String part = value.substring(begin, end).strip();
      if (part.isEmpty()) {
        fault(column + " has an empty entry beside a |");
      } else {
        parts.add(part);
      }
      begin = end + 1;
    }
    return parts;
  }

  double decimal(String column, double least, double most) {
    String value = required(column);
    double number = Double.NaN;
    try {
      number = value.isEmpty() ? Double.NaN : Double.parseDouble(value);
      if (!(number >= least && number <= most)) {
        fault(column + " is " + value + ", outside " + least + " to " + most);
      }
    } catch (NumberFormatException e) {
      fault(column + " is '" + value + "', which is no number");
    }
    return number >= least && number <= most ? number : least;
  }

  long count(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return 0;
    }
    try {
      long number = Long.parseLong(value);
      if (number < 0) {
        fault(column + " is " + value + ", below zero");
      }
      return Math.max(0, number);
    } catch (NumberFormatException e) {
      fault(column + " is '" + value + "', which is no whole number");
      return 0;
    }
  }

  <E extends Enum<E>> E oneOf(String column, Class<E> type) {
    String value = required(column);
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(value) && lower(constant).equals(value)) {
        return constant;
      }
    }
    if (!value.isEmpty()) {
      fault(
          "unknown "
              + column
              + " '"
              + value
              + "'; known are "
              + Stream.of(constants).map(Row::lower).collect(Collectors.joining(", ")));
    }
    return constants[0];
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The first day that a year, a month or a day stands for; null where the field is empty. */
  @Nullable LocalDate firstDay(String column) {
    return day(column, true);
  }

  /** The last day that a year, a month or a day stands for; null where the field is empty. */
  @Nullable LocalDate lastDay(String column) {
    return day(column, false);
  }

  private @Nullable LocalDate day(String column, boolean first) {
    String value = text(column);
    if (value.isEmpty()) {
      return null;
    }
    Matcher m = DAY.matcher(value);
    try {
      if (m.matches()) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
          return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        if (m.group(3) == null) {
          return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(m.group(3)));
      }
    } catch (DateTimeException e) {
      // No such day in the calendar: the same fault as a field that has no date in it.
    }
    fault(column + " is '" + value + "'; write a day, month or year as 2014-06-29, 2014-06, 2014");
    return null;
  }

  /** Finds a span that ends before it begins. */
  void checkSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      fault("ends (" + text("to") + ") before it begins (" + text("from") + ")");
    }
  }
}
