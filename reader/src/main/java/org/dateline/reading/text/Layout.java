package org.dateline.reading.text;

/**
 * Cuts a text into blocks that no sentence crosses, by its lines. An empty line always ends a
 * block. A single line break ends one too, unless the text is wrapped by hand at a fixed width and
 * the line was broken only because the next word did not fit, or unless the line has no end mark
 * and the next begins in lower case.
 *
 * <p>A text counts as wrapped if its longest line has 40 to 100 units and at least a fifth of the
 * lines that follow another without a gap begin in lower case. A line that begins with a bullet
 * always begins a block, unless it is a name or two ("- the town of Azaz") in a list whose lead
 * ends with a colon ("They took on Saturday:"): such a list is one sentence.
 */
final class Layout {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private static final String MARKS = "-*\u2022\u2013\u2014\u00b7\u25aa\u25e6\u2023\u25cf\u2219>";

  /** A line of a list is at most so long where it only names something. */
  private static final int LONGEST_NAME = 45;

  private final String text;
  private final boolean wrapped;
  private final int width;

  Layout(String text) {
    this.text = text;
    int longest = 0;
    int pairs = 0;
    int lowerPairs = 0;
    boolean afterText = false;
    for (int begin = 0; begin < text.length(); ) {
      int end = lineEnd(begin);
      int first = firstVisible(begin, end);
      if (first == end) {
        afterText = false;
      } else {
        longest = Math.max(longest, lastVisible(first, end) - first);
        if (afterText) {
          pairs++;
          lowerPairs += Character.isLowerCase(text.codePointAt(first)) ? 1 : 0;
        }
        afterText = true;
      }
      begin = afterBreak(end);
    }
    wrapped =
        longest >= NARROWEST && longest <= WIDEST && lowerPairs > 0 && lowerPairs * 5 >= pairs;
    width = longest;
  }

  /** The blocks, in order. */
  Spans blocks() {
    Spans blocks = new Spans();
    int blockBegin = -1;
    int blockEnd = -1;
    int lineStart = 0;
    boolean gap = false;
    boolean list = false;
    for (int begin = 0; begin < text.length(); ) {
      int end = lineEnd(begin);
      int first = firstVisible(begin, end);
      if (first < end) {
        int last = lastVisible(first, end);
        boolean lead = blockBegin >= 0 && text.charAt(blockEnd - 1) == ':';
        boolean item = (lead || list && !gap) && names(first, last);
        if (blockBegin >= 0
            && !item
            && (gap
                || list
                || blockEnd < lineStart
                || !continues(lineStart, blockEnd, first, end))) {
          blocks.add(blockBegin, blockEnd);
          blockBegin = -1;
        }
        list = item;
        if (blockBegin < 0) {
          blockBegin = first;
        }
        blockEnd = last;
        lineStart = first;
        gap = false;
      } else {
        gap = true;
      }
      begin = afterBreak(end);
    }
    if (blockBegin >= 0) {
      blocks.add(blockBegin, blockEnd);
    }
    return blocks;
  }

  /** Whether a line is a bullet with a name behind it and no sentence of its own. */
  private boolean names(int from, int end) {
    if (end - from > LONGEST_NAME
        || !mark(from, end)
        || ".!?:".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    int name = firstVisible(from + 1, end);
    return (Character.isUpperCase(text.codePointAt(name)) || text.startsWith("the ", name))
        && text.substring(name, end).indexOf(',') < 0;
  }

  /**
   * Whether the line that begins at {@code next} goes on where the line from {@code begin} to
   * {@code end} stops.
   */
  private boolean continues(int begin, int end, int next, int nextEnd) {
    if (bullet(next, nextEnd)) {
      return false;
    }
    boolean lower = Character.isLowerCase(text.codePointAt(next));
    if (lower && !endMark(text.charAt(end - 1))) {
      return true;
    }
    return wrapped && end - begin + 1 + firstWord(next, nextEnd) > width;
  }

  private int firstWord(int from, int end) {
    int i = from;
    while (i < end && i - from <= WIDEST && !blank(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** Whether a line begins with a mark that stands alone. */
  private boolean mark(int from, int end) {
    return MARKS.indexOf(text.charAt(from)) >= 0 && from + 1 < end && blank(text.charAt(from + 1));
  }

  private boolean bullet(int from, int end) {
    if (MARKS.indexOf(text.charAt(from)) >= 0) {
      return mark(from, end);
    }
    int i = from;
    while (i < end && i - from < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from
        && i + 1 < end
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && blank(text.charAt(i + 1));
  }

  private static boolean endMark(char c) {
    return ".!?:\u2026\"\u201d\u3002\u061f\u06d4".indexOf(c) >= 0;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && !lineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int afterBreak(int end) {
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
        ? end + 2
        : end + 1;
  }

  private int firstVisible(int from, int end) {
    int i = from;
    while (i < end && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastVisible(int from, int end) {
    int i = end;
    while (i > from && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean lineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0b
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Whether a unit is space or unprintable, and so part of no word. */
  static boolean blank(char c) {
    return c <= ' '
        || c >= 0x7f && c <= 0xa0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200b
        || c >= 0x200e && c <= 0x200f
        || c >= 0x2028 && c <= 0x202f
        || c == 0x205f
        || c >= 0x2060 && c <= 0x2069
        || c == 0x3000
        || c == 0xfeff;
  }
}
