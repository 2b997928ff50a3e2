package org.dateline.reading.text;

/**
 * Finds the dateline at the head of a report, "ALEPPO, Syria (Sample Wire) -", which is parsed
 * apart so that it does not confuse the parse of the sentence that it stands before.
 */
public final class Dateline {
  private static final int LONGEST = 24;

  private Dateline() {}

  /** How many words the dateline has, its dash included, or 0 if there is none. */
  static int length(String text, int[] begins, int[] ends) {
    int n = Math.min(begins.length - 1, LONGEST);
    boolean bracket = false;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(begins[i]);
      boolean spaced = i > 0 && begins[i] > ends[i - 1] && begins[i + 1] > ends[i];
      if (dash(c) && spaced) {
        boolean closed = text.charAt(begins[i - 1]) == ')';
        return closed || capitals(text, begins[0], ends[0]) ? i + 1 : 0;
      }
      bracket = c == '(' || bracket && c != ')';
      if (!bracket && c != ')' && !fits(text, begins[i], ends[i])) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * The number of words that the dateline at the head of a sentence has, its dash included; 0 where
   * there is none. What stands in it says where and when the report was sent, not when and where
   * something happened.
   */
  public static int length(Sentence sentence) {
    int n = Math.min(sentence.size(), LONGEST + 1);
    int[] begins = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      begins[i] = sentence.begin(i);
      ends[i] = sentence.end(i);
    }
    return n < 3 ? 0 : length(sentence.text(), begins, ends);
  }

  private static boolean dash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private static boolean fits(String text, int begin, int end) {
    char c = text.charAt(begin);
    if (c == ','
        || c == '.'
        || c == '/'
        || c == '-'
        || Character.isDigit(c)
        || Character.isUpperCase(c)) {
      return true;
    }
    return text.startsWith("al", begin) && end - begin == 2
        || text.startsWith("near", begin) && end - begin == 4;
  }

  private static boolean capitals(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return end - begin >= 3;
  }
}
