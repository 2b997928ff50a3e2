package org.dateline.cli;

import java.util.Locale;

/** Counts in words. */
final class Words {
  private Words() {}

  /** "1 report", "2,300 reports". */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Words of a report on one line, without characters that would steer the terminal. */
  static String line(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** The same, with blanks kept as they are. */
  static String aligned(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }
}
