package org.dateline.bench.scale;

import java.util.SplittableRandom;

/**
 * Words for generated reports: names of two or three syllables, and enough others to fill a page.
 */
final class GeneratedWords {
  private static final String[] FIRST = {
    "Ka", "Ta", "Mar", "Sa", "Ra", "Ha", "Ba", "Da", "Qa", "Sha", "Za", "Na", "Ma", "Ja", "Fa", "La"
  };
  private static final String[] MIDDLE = {
    "ra", "li", "mu", "ba", "ri", "da", "so", "ne", "ki", "tha", "wa", "fi", "go", "lu", "ze", "ha"
  };
  private static final String[] LAST = {
    "n", "m", "d", "qa", "b", "sh", "r", "t", "ya", "f", "k", "s", "din", "z", "l", "j"
  };
  private static final String[] FILL = new String[3000];

  static {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < FILL.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 1 + random.nextInt(3); s > 0; s--) {
        word.append(MIDDLE[random.nextInt(MIDDLE.length)]);
      }
      FILL[i] = word.append(LAST[random.nextInt(LAST.length)]).toString();
    }
  }

  private GeneratedWords() {}

  /** The name of a number; every number below 65,536 has its own. */
  static String name(int number) {
    return FIRST[number & 15]
        + MIDDLE[number >> 4 & 15]
        + MIDDLE[number >> 8 & 15]
        + LAST[number >> 12 & 15];
  }

  /** Adds some words that mean nothing. */
  static void fill(StringBuilder text, int words, SplittableRandom random) {
    for (int i = 0; i < words; i++) {
      text.append(FILL[random.nextInt(FILL.length)]).append(i + 1 < words ? ' ' : '.');
    }
  }
}
