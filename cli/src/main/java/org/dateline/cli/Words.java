package org.dateline.cli;

import java.util.Locale;

/** Counts in words. */
final class Words {
  private Words() {}

  /** "1 report", "2,300 reports". */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
