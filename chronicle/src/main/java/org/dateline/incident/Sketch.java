package org.dateline.incident;

import java.util.Arrays;
import org.dateline.report.Report;

/**
 * What is kept of a text to find its copies: the smallest hashes of its runs of three words,
 * sorted, each once.
 *
 * @param size how many different runs the text has
 */
record Sketch(Report report, int[] runs, int size) {
  private static final int KEPT = 256;

  static Sketch of(Report report) {
    int[] words = words(Parties.plain(report.text()));
    int count = Math.max(1, words.length - 2);
    int[] runs = new int[count];
    for (int i = 0; i < count; i++) {
      long hash = 0x9E3779B97F4A7C15L;
      for (int j = i; j < Math.min(i + 3, words.length); j++) {
        hash = mix(hash * 31 + words[j]);
      }
      runs[i] = (int) (hash >>> 32);
    }
    Arrays.sort(runs);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[distinct++] = runs[i];
      }
    }
    return new Sketch(report, Arrays.copyOf(runs, Math.min(KEPT, distinct)), distinct);
  }

  /** A hash of each word of a text of words and single spaces. */
  private static int[] words(String plain) {
    int[] words = new int[plain.length() / 2 + 1];
    int count = 0;
    int hash = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) == ' ') {
        words[count++] = hash;
        hash = 0;
      } else {
        hash = 31 * hash + plain.charAt(i);
      }
    }
    words[count++] = hash;
    return Arrays.copyOf(words, count);
  }

  /** Share of the shorter text's runs that the other has too, as far as the sketches tell. */
  double overlap(Sketch other) {
    int limit = Math.min(KEPT, runs.length + other.runs.length);
    int i = 0;
    int j = 0;
    int union = 0;
    int both = 0;
    while (i < runs.length && j < other.runs.length && union < limit) {
      int order = Integer.compare(runs[i], other.runs[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      union++;
    }
    int rest = Math.min(limit - union, (runs.length - i) + (other.runs.length - j));
    double jaccard = both / (double) Math.max(1, union + rest);
    double shared = jaccard / (1 + jaccard) * (size + other.size);
    return shared / Math.max(1, Math.min(size, other.size));
  }

  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }
}
