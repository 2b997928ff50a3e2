package org.dateline.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words as the English Web Treebank does: punctuation stands alone; "don't" is "do"
 * and "n't"; "government's" is "government" and "'s"; words joined by a hyphen are parted, save
 * after a prefix ("non-lethal", "mid-July"); numbers with their commas and points, times, dates
 * with strokes, web addresses and abbreviations with their stop stay whole; "122mm" is "122" and
 * "mm". One pass, in linear time, over any text.
 */
final class Tokenizer {
  /** No word is longer; what would be is cut. */
  static final int LONGEST = 500;

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "arch", "co", "counter", "cross", "e", "em", "ex", "intra", "inter", "mid",
          "multi", "neo", "non", "over", "post", "pre", "pro", "psycho", "re", "semi", "socio",
          "sub", "un", "ultra", "trans", "quasi");

  private static final Set<String> UNITS =
      Set.of(
          "km", "kms", "mm", "cm", "m", "kg", "lb", "lbs", "ft", "k", "bn", "b", "t", "am", "pm",
          "mph", "kph", "kb", "mb", "gb", "hz", "mins", "hrs", "percent", "tn", "mn");

  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "edu", "gov", "mil", "info", "co", "uk", "sy", "tr", "doc", "pdf",
          "html", "txt", "jpg");

  private static final Set<String> PARTED = Set.of("cannot", "gonna", "gotta", "wanna");

  private final String text;
  private final int limit;
  private final Spans out;

  private Tokenizer(String text, int limit, Spans out) {
    this.text = text;
    this.limit = limit;
    this.out = out;
  }

  /** Adds the words of the text between two offsets to {@code out}. */
  static void tokenize(String text, int from, int to, Spans out) {
    Tokenizer tokenizer = new Tokenizer(text, to, out);
    int i = from;
    while (i < to) {
      i = Layout.blank(text.charAt(i)) ? i + 1 : tokenizer.next(i);
    }
  }

  /** Adds the word, or the few words, that begin at {@code i} and answers where they end. */
  private int next(int i) {
    int address = address(i);
    if (address > i) {
      out.add(i, address);
      return address;
    }
    int c = codePoint(i);
    if (wordPart(c)) {
      return word(i, i);
    }
    if ((c == '#' || c == '@') && i + 1 < limit && Character.isLetter(codePoint(i + 1))) {
      return word(i, i + 1);
    }
    int end = i + Character.charCount(c);
    if (c == '.' || c == '-' || c == '\'' || c == '`' || c == '*' || c == '=' || c == '~'
        || c == '_') {
      while (end < limit && text.charAt(end) == c && end - i < LONGEST) {
        end++;
      }
    } else if (c == '!' || c == '?') {
      while (end < limit
          && (text.charAt(end) == '!' || text.charAt(end) == '?')
          && end - i < LONGEST) {
        end++;
      }
    } else {
      end = withMarks(end, i);
    }
    if (c == '\'' || c == 0x2019) {
      int clitic = clitic(i, end);
      if (clitic > end) {
        end = clitic;
      }
    }
    out.add(i, end);
    return end;
  }

  /** "'s" and its like, standing by itself or behind a closing quote. */
  private int clitic(int i, int after) {
    int end = after;
    while (end < limit && end - after < 3 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean bare = end >= limit || !wordPart(codePoint(end));
    return bare && i > 0 && !Layout.blank(text.charAt(i - 1)) && cliticLetters(after, end)
        ? end
        : after;
  }

  private boolean cliticLetters(int from, int to) {
    return switch (text.substring(from, to).toLowerCase(Locale.ROOT)) {
      case "s", "d", "m", "ll", "re", "ve" -> true;
      default -> false;
    };
  }

  private int withMarks(int from, int begin) {
    int end = from;
    while (end < limit && end - begin < LONGEST) {
      int c = codePoint(end);
      if (!mark(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int word(int begin, int from) {
    int i = from;
    int piece = from;
    boolean dotted = false;
    boolean quoted = false;
    while (i < limit && i - begin < LONGEST) {
      int c = codePoint(i);
      if (wordPart(c)) {
        i += Character.charCount(c);
      } else if (i > from && i + 1 < limit && joins((char) c, begin, piece, i)) {
        dotted |= c == '.';
        quoted |= apostrophe(c);
        i++;
        piece = i;
      } else {
        break;
      }
    }
    if (i + 1 < limit
        && text.charAt(i) == '$'
        && Character.isDigit(text.charAt(i + 1))
        && i - begin <= 3) {
      out.add(begin, i + 1);
      return i + 1;
    }
    if (i < limit && text.charAt(i) == '.' && stopBelongs(begin, piece, i, dotted)) {
      i++;
    }
    split(begin, i, quoted);
    return i;
  }

  /** Whether the mark at {@code i} joins what stands before and after it into one word. */
  private boolean joins(char c, int begin, int piece, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (c == '.') {
      return digits
          || Character.isLetter(before)
              && Character.isLetter(after)
              && (i - piece == 1 && singleLetter(i + 1) || domain(i + 1));
    }
    if (c == ',') {
      return digits && digitsFrom(i + 1) == 3;
    }
    if (c == ':') {
      return digits && i - piece <= 2 && digitsFrom(i + 1) == 2;
    }
    if (c == '/') {
      return digits;
    }
    if (c == '-') {
      return digits && dashedNumber(begin, i)
          || Character.isLetter(after)
              && i - begin <= 7
              && PREFIXES.contains(text.substring(begin, i).toLowerCase(Locale.ROOT));
    }
    if (c == '@') {
      return wordPart(after);
    }
    if (c == '&') {
      return Character.isUpperCase(before) && Character.isUpperCase(after);
    }
    return apostrophe(c)
        && wordPart(codePoint(i + 1))
        && (Character.isLetter(before) || c != 0x2018);
  }

  private boolean singleLetter(int i) {
    return i + 1 >= limit || !Character.isLetter(text.charAt(i + 1));
  }

  private boolean domain(int from) {
    int end = from;
    while (end < limit && end - from < 5 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return DOMAINS.contains(text.substring(from, end));
  }

  private int digitsFrom(int from) {
    int end = from;
    while (end < limit && end - from < 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /**
   * Whether the dash at {@code i} is one of two or more in a date or a telephone number, rather
   * than that of a range.
   */
  private boolean dashedNumber(int begin, int i) {
    int end = i + 1;
    while (end < limit && end - i < 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean more =
        end + 1 < limit && text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1));
    return more || text.substring(begin, i).indexOf('-') > 0;
  }

  private boolean stopBelongs(int begin, int piece, int i, boolean dotted) {
    if (i + 1 < limit && text.charAt(i + 1) == '.') {
      return false;
    }
    if (i - piece == 1 && Character.isLetter(text.charAt(piece)) && dotted) {
      return true;
    }
    char next = 0;
    for (int k = i + 1; k < limit && k < i + 4; k++) {
      if (!Layout.blank(text.charAt(k))) {
        next = text.charAt(k);
        break;
      }
    }
    if (i - begin == 1 && Character.isUpperCase(text.charAt(begin))) {
      return Character.isUpperCase(next) && text.charAt(begin) != 'I';
    }
    return i - begin <= 8 && Abbreviations.takesStop(text.substring(begin, i), next);
  }

  private void split(int begin, int end, boolean quoted) {
    int at = quoted ? cliticBefore(begin, end) : -1;
    if (at < 0 && Character.isDigit(text.charAt(begin))) {
      at = unit(begin, end);
    }
    if (at < 0
        && end - begin >= 5
        && end - begin <= 6
        && PARTED.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))) {
      at = begin + 3;
    }
    if (at > begin && at < end) {
      out.add(begin, at);
      out.add(at, end);
    } else {
      out.add(begin, end);
    }
  }

  /** Where "n't", "'s" and their like begin at the end of a word, or -1. */
  private int cliticBefore(int begin, int end) {
    int mark = end - 1;
    while (mark > begin && mark >= end - 3 && !apostrophe(text.charAt(mark))) {
      mark--;
    }
    if (mark <= begin || mark < end - 3) {
      return -1;
    }
    char before = text.charAt(mark - 1);
    char after = text.charAt(mark + 1);
    if (end - mark == 2 && (after == 't' || after == 'T') && (before == 'n' || before == 'N')) {
      return mark - 1;
    }
    return cliticLetters(mark + 1, end) ? mark : -1;
  }

  /** Where the unit begins in a number that has one, or -1. */
  private int unit(int begin, int end) {
    int at = end;
    while (at > begin && end - at <= 7 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at > begin
            && at < end
            && UNITS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
        ? at
        : -1;
  }

  private int address(int i) {
    char c = text.charAt(i);
    if (c != 'h' && c != 'w' && c != 'f' && c != 'm' && c != 'H' && c != 'W') {
      return -1;
    }
    if (!starts(i, "http://")
        && !starts(i, "https://")
        && !starts(i, "www.")
        && !starts(i, "ftp://")
        && !starts(i, "mailto:")) {
      return -1;
    }
    int end = i;
    while (end < limit
        && end - i < LONGEST
        && !Layout.blank(text.charAt(end))
        && "<>\"\u201c\u201d\u00ab\u00bb".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > i && ".,;:!?)]}'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < limit
        && Character.isLowSurrogate(text.charAt(end))
        && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean starts(int i, String beginning) {
    return i + beginning.length() < limit
        && text.regionMatches(true, i, beginning, 0, beginning.length());
  }

  /** The code point at {@code i}, of which no part lies beyond the limit. */
  private int codePoint(int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && i + 1 < limit
            && Character.isLowSurrogate(text.charAt(i + 1))
        ? Character.toCodePoint(c, text.charAt(i + 1))
        : c;
  }

  private static boolean apostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2bc || c == '`' || c == 0x2032;
  }

  private static boolean wordPart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c) || mark(c) || c == 0xad;
  }

  private static boolean mark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0x200c
        || c == 0x200d
        || c >= 0x1f3fb && c <= 0x1f3ff;
  }
}
