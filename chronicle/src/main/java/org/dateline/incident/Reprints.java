package org.dateline.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.Report;
import org.dateline.time.When;

/**
 * Which reports are copies of which. Each text becomes the set of hashes of its three-word runs, of
 * which the smallest are kept as a sketch; two texts are copies where they share enough of the runs
 * of the shorter one. Pure: the same texts give the same groups in any order.
 */
final class Reprints {
  private static final int SKETCH = 256;
  private static final int KEYS = 12;
  // a bucket shared by more groups than this is boilerplate, which makes no copies
  private static final int CROWD = 12;

  private final Map<String, Report> firstOf = new HashMap<>();

  private Reprints() {}

  static Reprints of(List<Report> reports, double overlap) {
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparing((Report r) -> r.published() == null ? When.DUSK : r.published())
            .thenComparing(Report::hash)
            .thenComparing(Report::id));
    Reprints groups = new Reprints();
    Map<Long, List<Sketch>> buckets = new HashMap<>();
    for (Report report : ordered) {
      Sketch sketch = Sketch.of(report);
      Report first = null;
      for (int i = 0; i < Math.min(KEYS, sketch.runs.length) && first == null; i++) {
        for (Sketch other : buckets.getOrDefault(sketch.runs[i], List.of())) {
          if (sketch.overlap(other) >= overlap) {
            first = groups.firstOf.getOrDefault(other.report.id(), other.report);
            break;
          }
        }
      }
      groups.firstOf.put(report.id(), first == null ? report : first);
      if (first == null || !first.outlet().equals(report.outlet())) {
        for (int i = 0; i < Math.min(KEYS, sketch.runs.length); i++) {
          List<Sketch> bucket = buckets.computeIfAbsent(sketch.runs[i], k -> new ArrayList<>(2));
          if (bucket.size() < CROWD) {
            bucket.add(sketch);
          }
        }
      }
    }
    return groups;
  }

  /** The first report of the group of copies that a report is in; itself where it has none. */
  Report first(Report report) {
    return firstOf.getOrDefault(report.id(), report);
  }

  private record Sketch(Report report, long[] runs, int size) {
    static Sketch of(Report report) {
      int[] words = words(Parties.plain(report.text()));
      int count = Math.max(1, words.length - 2);
      long[] runs = new long[count];
      for (int i = 0; i < count; i++) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int j = i; j < Math.min(i + 3, words.length); j++) {
          hash = mix(hash * 31 + words[j]);
        }
        runs[i] = hash;
      }
      long[] distinct = Arrays.stream(runs).sorted().distinct().toArray();
      return new Sketch(
          report, Arrays.copyOf(distinct, Math.min(SKETCH, distinct.length)), distinct.length);
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
      int limit = Math.min(SKETCH, runs.length + other.runs.length);
      int i = 0;
      int j = 0;
      int union = 0;
      int both = 0;
      while (i < runs.length && j < other.runs.length && union < limit) {
        int order = Long.compare(runs[i], other.runs[j]);
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
}
