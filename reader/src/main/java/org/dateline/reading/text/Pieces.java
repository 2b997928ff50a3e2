package org.dateline.reading.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence cut finer than into words: runs of letters, numbers with their commas and points,
 * single signs; "mid-2014" is "mid", "-", "2014", and "Dec.14th" is "dec", ".", "14", "th". All in
 * lower case. What reads dates and numbers works on these, so that it does not hang on how words
 * were cut. Immutable.
 */
public final class Pieces {
  private final Sentence sentence;
  private final String[] lower;
  private final int[] begins;
  private final int[] ends;
  private final int[] tokens;
  private final int size;

  /** Cuts a sentence. */
  public Pieces(Sentence sentence) {
    this.sentence = sentence;
    String text = sentence.text();
    int room = sentence.size() + 8;
    String[] low = new String[room];
    int[] begin = new int[room];
    int[] end = new int[room];
    int[] token = new int[room];
    int n = 0;
    for (int t = 0; t < sentence.size(); t++) {
      int stop = sentence.end(t);
      int at = sentence.begin(t);
      while (at < stop) {
        int next = pieceEnd(text, at, stop);
        if (n == low.length) {
          low = Arrays.copyOf(low, n * 2);
          begin = Arrays.copyOf(begin, n * 2);
          end = Arrays.copyOf(end, n * 2);
          token = Arrays.copyOf(token, n * 2);
        }
        low[n] = text.substring(at, next).toLowerCase(Locale.ROOT);
        begin[n] = at;
        end[n] = next;
        token[n++] = t;
        at = next;
      }
    }
    lower = low;
    begins = begin;
    ends = end;
    tokens = token;
    size = n;
  }

  private static int pieceEnd(String text, int at, int stop) {
    char first = text.charAt(at);
    int end = at + 1;
    if (isDigit(first)) {
      while (end < stop && (isDigit(text.charAt(end)) || isPoint(text, end, stop))) {
        end++;
      }
    } else if (isLetter(first)) {
      while (end < stop && isLetter(text.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(first) && end < stop) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(String text, int at, int stop) {
    char c = text.charAt(at);
    return (c == ',' || c == '.') && at + 1 < stop && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The sentence that was cut. */
  public Sentence sentence() {
    return sentence;
  }

  /** The number of pieces. */
  public int size() {
    return size;
  }

  /**
   * A piece in lower case; the empty text outside the sentence, so that looking ahead needs no
   * check.
   */
  public String at(int piece) {
    return piece >= 0 && piece < size ? lower[piece] : "";
  }

  /** True where the piece is this text, given in lower case. */
  public boolean is(int piece, String text) {
    return at(piece).equals(text);
  }

  /** The word that the piece belongs to. */
  public int token(int piece) {
    return tokens[piece];
  }

  /** Where a piece begins in the report's text. */
  public int begin(int piece) {
    return begins[piece];
  }

  /** Where a piece ends, exclusive. */
  public int end(int piece) {
    return ends[piece];
  }

  /** True where the piece begins with a capital letter. */
  public boolean capital(int piece) {
    return piece >= 0
        && piece < size
        && Character.isUpperCase(sentence.text().charAt(begins[piece]));
  }

  /** True where the piece begins with a digit. */
  public boolean digits(int piece) {
    return piece >= 0 && piece < size && isDigit(lower[piece].charAt(0));
  }

  /** True where nothing stands between the piece and the one before it. */
  public boolean joined(int piece) {
    return piece > 0 && piece < size && begins[piece] == ends[piece - 1];
  }

  /** True for a hyphen or dash of any length. */
  public boolean dash(int piece) {
    String p = at(piece);
    return p.equals("-")
        || p.equals("\u2010")
        || p.equals("\u2011")
        || p.equals("\u2013")
        || p.equals("\u2014");
  }

  /** True for an apostrophe, straight or curly. */
  public boolean apostrophe(int piece) {
    String p = at(piece);
    return p.equals("'") || p.equals("\u2019");
  }
}
