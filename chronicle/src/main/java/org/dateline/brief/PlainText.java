package org.dateline.brief;

/**
 * Text of others made fit to show: what could command a terminal or turn the order of the letters
 * around becomes a visible mark, never nothing.
 */
final class PlainText {
  private static final int LONGEST_QUOTE = 700;

  private PlainText() {}

  /** On one line: white space of any sort becomes one space. */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.appendCodePoint(commands(c) ? 0xFFFD : c);
    }
    return out.toString();
  }

  /** A quote on one line; a very long one is cut at a word, which is shown. */
  static String quote(String words) {
    String line = line(words);
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
    if (cut < LONGEST_QUOTE / 2) {
      cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE) - 1);
    }
    return line.substring(0, cut) + " […]";
  }

  /** The first letter large. */
  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  private static boolean commands(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
