package org.dateline.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dateline.time.When;

/** Days and spans in words: {@code on 17 Jul 2016}, {@code between 28 Jun and 3 Jul 2016}. */
final class DayWords {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private DayWords() {}

  /** {@code 17 Jul 2016}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  private static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** {@code 17 Jul 2016}, {@code 1-31 Jul 2016}, {@code 28 Nov - 6 Dec 2024}. */
  static String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    return YearMonth.from(from).equals(YearMonth.from(to))
        ? from.getDayOfMonth() + "-" + day(to)
        : sharingYear(from, to) + " - " + day(to);
  }

  /** With its preposition and a space before it; empty where nothing is known of the day. */
  static String when(When when) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    return switch (when.precision()) {
      case UNKNOWN -> "";
      case OPEN -> when.hasStart() ? " since " + day(first) : " by " + day(last);
      case DAY -> " on " + day(first);
      case WEEK, MONTH, YEAR, YEARS -> {
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
          if (YearMonth.from(first).equals(YearMonth.from(last))) {
            yield " in " + month(YearMonth.from(first));
          }
          if (first.getDayOfYear() == 1 && last.getMonthValue() == 12) {
            yield first.getYear() == last.getYear()
                ? " in " + first.getYear()
                : " between " + first.getYear() + " and " + last.getYear();
          }
        }
        yield " between " + sharingYear(first, last) + " and " + day(last);
      }
    };
  }

  private static String sharingYear(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Integer.toString(first.getDayOfMonth());
    }
    return first.getYear() == last.getYear()
        ? first.getDayOfMonth() + " " + MONTHS.get(first.getMonthValue() - 1)
        : day(first);
  }
}
