package org.dateline.desk;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request; what does not fit is said in one plain sentence. */
final class Question {
  private final Context ctx;

  Question(Context ctx) {
    this.ctx = ctx;
  }

  /** A parameter that is a day, or null where it is left out. */
  @Nullable LocalDate day(String name) {
    String value = ctx.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("'" + name + "' must be a day such as 2016-07-17.");
    }
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
    String value = ctx.queryParam(name);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, in the same words as a number out of range
    }
    throw Problem.badRequest(
        "'" + name + "' must be a whole number from " + least + " to " + most + ".");
  }

  /** A text parameter; empty where it is left out or blank. */
  Optional<String> text(String name) {
    String value = ctx.queryParam(name);
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /** The id at the end of the path. */
  String id() {
    return ctx.pathParam("id");
  }
}
