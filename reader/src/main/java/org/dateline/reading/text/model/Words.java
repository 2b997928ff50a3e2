package org.dateline.reading.text.model;

import java.util.Arrays;

/**
 * What the tagger and the parser look at in each word of one sentence, as hashes: the word itself,
 * its lower case, its endings and its shape. Words are numbered from 1; 0 stands for "no such word"
 * and {@code size + 1} for the root. Digits count as one digit and typographic apostrophes as plain
 * ones. A scratch object, for one thread, used again for each sentence.
 */
public final class Words {
  static final int ROOT_WORD = 0x7e3a1f05;
  private static final int EDGE_WORD = 0x1b873593;

  private int size;
  int[] form = new int[64];
  int[] lower = new int[64];
  int[] suffix2 = new int[64];
  int[] suffix3 = new int[64];
  int[] suffix4 = new int[64];
  int[] prefix2 = new int[64];
  int[] prefix3 = new int[64];
  int[] shape = new int[64];

  /** The number of words. */
  public int size() {
    return size;
  }

  /**
   * Looks at the words {@code from} to {@code to} (exclusive) whose places in the text are given by
   * the two arrays.
   */
  public void set(CharSequence text, int[] begin, int[] end, int from, int to) {
    size = to - from;
    ensure(size + 5);
    int upper = 0;
    int lowerCount = 0;
    for (int i = from; i < to; i++) {
      look(text, begin[i], end[i], i - from + 1);
      int s = shape[i - from + 1];
      if ((s & 3) == 1) {
        upper += (s & 16) != 0 ? 1 : 0;
      } else if ((s & 3) == 2) {
        lowerCount++;
      }
    }
    boolean capitals = upper > 2 * lowerCount && upper >= 2;
    boolean first = true;
    for (int i = 1; i <= size; i++) {
      if (first && (shape[i] & 3) != 0) {
        shape[i] |= 1 << 12;
        first = false;
      }
      if (capitals) {
        shape[i] |= 1 << 13;
      }
    }
    edge(0, EDGE_WORD);
    edge(size + 1, ROOT_WORD);
    edge(size + 2, EDGE_WORD);
    edge(size + 3, EDGE_WORD);
  }

  private void edge(int i, int value) {
    form[i] = value;
    lower[i] = value;
    suffix2[i] = value;
    suffix3[i] = value;
    suffix4[i] = value;
    prefix2[i] = value;
    prefix3[i] = value;
    shape[i] = value;
  }

  private void look(CharSequence text, int begin, int end, int at) {
    int f = 17;
    int l = 17;
    int p2 = 0;
    int p3 = 0;
    int uppers = 0;
    int lowers = 0;
    int digits = 0;
    int others = 0;
    boolean hyphen = false;
    int length = end - begin;
    int kind = 0;
    for (int i = begin; i < end; i++) {
      char c = fold(text.charAt(i));
      char low = c;
      if (c >= 'a' && c <= 'z') {
        lowers++;
      } else if (c >= 'A' && c <= 'Z') {
        uppers++;
        low = (char) (c + 32);
      } else if (c == '0') {
        digits++;
      } else if (c < 128) {
        others++;
        hyphen |= c == '-';
      } else if (Character.isUpperCase(c)) {
        uppers++;
        low = Character.toLowerCase(c);
      } else if (Character.isLetter(c)) {
        lowers++;
      } else {
        others++;
      }
      f = f * 31 + c;
      l = l * 31 + low;
      if (i == begin) {
        kind = uppers == 1 ? 1 : lowers == 1 ? 2 : digits == 1 ? 3 : 0;
      } else if (i == begin + 1) {
        p2 = l;
      } else if (i == begin + 2) {
        p3 = l;
      }
    }
    form[at] = mix(f);
    lower[at] = mix(l);
    prefix2[at] = length >= 2 ? p2 : l;
    prefix3[at] = length >= 3 ? p3 : l;
    suffix2[at] = suffix(text, begin, end, 2);
    suffix3[at] = suffix(text, begin, end, 3);
    suffix4[at] = suffix(text, begin, end, 4);
    int bits = kind;
    bits |= uppers > 1 ? 4 : 0;
    bits |= lowers > 0 ? 8 : 0;
    bits |= uppers > 0 && lowers == 0 ? 16 : 0;
    bits |= digits > 0 ? 32 : 0;
    bits |= hyphen ? 64 : 0;
    bits |= others > 0 ? 128 : 0;
    bits |= (length == 1 ? 0 : length == 2 ? 1 : length <= 4 ? 2 : 3) << 8;
    bits |= (digits == 4 && length == 4 ? 1 : 0) << 10;
    shape[at] = bits;
  }

  private static char fold(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc', '`', '\u2032' -> '\'';
      case '\u2013', '\u2014', '\u2010', '\u2011', '\u2212' -> '-';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      default -> c;
    };
  }

  private static int suffix(CharSequence text, int begin, int end, int length) {
    int h = length;
    for (int i = Math.max(begin, end - length); i < end; i++) {
      char c = fold(text.charAt(i));
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      } else if (c >= 128) {
        c = Character.toLowerCase(c);
      }
      h = h * 31 + c;
    }
    return h;
  }

  static int mix(int h) {
    int x = h * 0x85ebca6b;
    x ^= x >>> 13;
    x *= 0xc2b2ae35;
    return x ^ x >>> 16;
  }

  private void ensure(int capacity) {
    if (form.length < capacity) {
      int c = capacity * 2;
      form = Arrays.copyOf(form, c);
      lower = Arrays.copyOf(lower, c);
      suffix2 = Arrays.copyOf(suffix2, c);
      suffix3 = Arrays.copyOf(suffix3, c);
      suffix4 = Arrays.copyOf(suffix4, c);
      prefix2 = Arrays.copyOf(prefix2, c);
      prefix3 = Arrays.copyOf(prefix3, c);
      shape = Arrays.copyOf(shape, c);
    }
  }
}
