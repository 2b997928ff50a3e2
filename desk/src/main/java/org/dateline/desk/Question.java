package org.dateline.desk;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request; what does not fit is said in one plain sentence. */
final class Question {
  /** Longest value of a parameter, in UTF-16 units. */
  private static final int LONGEST = 2000;

  private final Context ctx;

  /**
   * A question.
   *
   * @param known names of the parameters that it may have
   * @throws Problem on a parameter of another name, or on one that is too long
   */
  Question(Context ctx, Set<String> known) {
    this.ctx = ctx;
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Problem.badRequest(
                    "There is no parameter '"
                        + name
                        + "' here; there is "
                        + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known)))
                        + ".");
              }
              if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
                throw Problem.badRequest(
                    "'" + name + "' may have at most " + LONGEST + " characters.");
              }
            });
  }

  /** A parameter that is a day, or null where it is left out. */
  @Nullable LocalDate day(String name) {
    String value = text(name).orElse(null);
    if (value == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below, in the same words as a day out of range
    }
    throw Problem.badRequest("'" + name + "' must be a day such as 2016-07-17.");
  }

  /** A day that must be given. */
  LocalDate requiredDay(String name) {
    LocalDate day = day(name);
    if (day == null) {
      throw Problem.badRequest("Give '" + name + "' as a day such as 2016-07-17.");
    }
    return day;
  }

  /** A whole number within bounds. */
  int number(String name, int otherwise, int least, int most) {
    String value = text(name).orElse(null);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, in the same words as a number out of range
    }
    throw Problem.badRequest(
        "'" + name + "' must be a whole number from " + least + " to " + most + ".");
  }

  /** A parameter that is yes or no, or null where it is left out. */
  @Nullable Boolean yesOrNo(String name) {
    String value = text(name).orElse(null);
    if (value == null) {
      return null;
    }
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    throw Problem.badRequest("'" + name + "' must be true or false.");
  }

  /** A text parameter; empty where it is left out or blank. */
  Optional<String> text(String name) {
    List<String> values = ctx.queryParams(name);
    if (values.size() > 1) {
      throw Problem.badRequest("Give '" + name + "' once.");
    }
    return values.isEmpty() || values.get(0).isBlank()
        ? Optional.empty()
        : Optional.of(values.get(0).strip());
  }

  /** A parameter that may be given more than once; blank values are left out. */
  List<String> texts(String name) {
    return ctx.queryParams(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** Codes, given one by one or with commas between them. */
  List<String> codes(String name) {
    List<String> codes = new ArrayList<>();
    for (String value : texts(name)) {
      Arrays.stream(value.split(","))
          .map(String::strip)
          .filter(c -> !c.isEmpty())
          .forEach(codes::add);
    }
    return codes;
  }

  /** Codes that are constants of an enum, in lower case. */
  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (String code : codes(name)) {
      found.add(constant(name, code, type));
    }
    return found;
  }

  static <E extends Enum<E>> E constant(String name, String code, Class<E> type) {
    List<String> all = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String own = constant.name().toLowerCase(Locale.ROOT);
      if (own.equals(code)) {
        return constant;
      }
      all.add(own);
    }
    throw Problem.badRequest("'" + name + "' must be one of " + String.join(", ", all) + ".");
  }

  /** One of some words, the first where it is left out. */
  String oneOf(String name, List<String> words) {
    String value = text(name).orElse(words.get(0));
    if (!words.contains(value)) {
      throw Problem.badRequest("'" + name + "' must be one of " + String.join(", ", words) + ".");
    }
    return value;
  }

  /**
   * The id in the path. An id that no path can carry, such as {@code ..}, is given as the parameter
   * {@code id}, with {@code -} in its place.
   */
  String id() {
    String id = ctx.pathParam("id");
    return id.equals("-") ? text("id").orElse(id) : id;
  }
}
