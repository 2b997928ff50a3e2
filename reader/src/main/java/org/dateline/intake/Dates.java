package org.dateline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of publication, as a source gives it. */
final class Dates {
  private Dates() {}

  /**
   * The day of publication, or null where none can be used; the sink is told why.
   *
   * @param words what the source says, or null where it says nothing
   * @param given what the user said, or null
   */
  static @Nullable LocalDate published(
      @Nullable String words,
      @Nullable LocalDate given,
      LocalDate today,
      String source,
      Sink sink) {
    LocalDate day = given;
    if (words != null && !words.isBlank()) {
      String date = words.strip();
      try {
        LocalDate said =
            LocalDate.parse(
                date.length() > 10 && date.charAt(10) == 'T' ? date.substring(0, 10) : date);
        if (said.getYear() < 1 || said.getYear() > 9999) {
          // Java reads "+999999999-12-31" too; nothing can be counted from such a day.
          throw new DateTimeException("no year of four digits");
        }
        day = said;
      } catch (DateTimeException e) {
        sink.notice(
            source,
            "“"
                + shortened(date)
                + "” is no date of the form 2016-07-17; "
                + (given == null
                    ? "the report is read without a publication date."
                    : given + " is used."));
      }
    }
    if (day == null) {
      sink.notice(
          source,
          "no publication date: none is used; give one with --published or in the front matter.");
    } else if (day.isAfter(today)) {
      sink.notice(
          source, "the publication date " + day + " lies in the future; it is kept as it is.");
    }
    return day;
  }

  private static String shortened(String words) {
    return words.length() <= 40
        ? words
        : words.substring(
                0,
                words.offsetByCodePoints(0, Math.min(38, words.codePointCount(0, words.length()))))
            + "…";
  }
}
