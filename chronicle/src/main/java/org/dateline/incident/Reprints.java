package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.report.Report;
import org.dateline.sharing.SharedList;
import org.dateline.sharing.SharedMap;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are copies of which. Two texts are copies where they share enough of the three-word
 * runs of the shorter one. A report is held against those before it that share one of its smallest
 * hashes of runs; of those that it copies the earliest is its original, and so on up to the first.
 * Pure: the same texts give the same groups in any order of arrival.
 */
final class Reprints {
  /** How many of a report's hashes are looked up. */
  private static final int KEYS = 12;

  /** With how many reports before it that share a hash a report is compared. */
  private static final int BACK = 12;

  private static final Comparator<Report> EARLIEST =
      Comparator.comparing((Report r) -> r.published() == null ? When.DUSK : r.published())
          .thenComparing(Report::hash)
          .thenComparing(Report::id);

  /** One of the smallest hashes of a report. */
  private record Key(int hash, Report report) {
    static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::hash).thenComparing(Key::report, EARLIEST);
  }

  private final double overlap;
  private final SharedList<Key> keys;
  private final SharedMap<String, Report> originals;
  private final SharedMap<String, List<Report>> copies;

  private Reprints(
      double overlap,
      SharedList<Key> keys,
      SharedMap<String, Report> originals,
      SharedMap<String, List<Report>> copies) {
    this.overlap = overlap;
    this.keys = keys;
    this.originals = originals;
    this.copies = copies;
  }

  /** Finds the copies among reports. */
  static Reprints of(Collection<Report> reports, double overlap) {
    Reprints none =
        new Reprints(overlap, SharedList.empty(Key.ORDER), SharedMap.empty(), SharedMap.empty());
    return none.with(reports).reprints;
  }

  /**
   * What becomes of it with more reports.
   *
   * @param reprints the copies among all of them
   * @param moved ids of the reports, known before, that now have another first
   */
  record Grown(Reprints reprints, Set<String> moved) {}

  Grown with(Collection<Report> more) {
    Map<String, Sketch> sketches =
        more.parallelStream()
            .map(Sketch::of)
            .collect(Collectors.toMap(s -> s.report().id(), s -> s));
    List<Key> added = new ArrayList<>();
    for (Sketch sketch : sketches.values()) {
      for (int i = 0; i < Math.min(KEYS, sketch.runs().length); i++) {
        added.add(new Key(sketch.runs()[i], sketch.report()));
      }
    }
    SharedList<Key> all = keys.with(List.of(), added);
    Map<String, Report> touched = new HashMap<>();
    if (keys.isEmpty()) {
      // at the first filling most reports share no hash with an earlier one and need no search
      Key before = null;
      for (Key key : all) {
        if (before != null && before.hash == key.hash) {
          touched.put(key.report.id(), key.report);
        }
        before = key;
      }
    } else {
      more.forEach(r -> touched.put(r.id(), r));
      // those that come after a new one may be copies of it, or compare with one less before it
      for (Key key : added) {
        int at = all.indexOfFirst(key);
        for (int i = at + 1; i <= at + BACK && i < all.size(); i++) {
          Key next = all.get(i);
          if (next.hash != key.hash) {
            break;
          }
          touched.put(next.report.id(), next.report);
        }
      }
    }
    Sketches known = new Sketches(sketches);
    Map<String, Report> found = new HashMap<>();
    touched.values().parallelStream()
        .map(r -> new Copy(r, original(r, all, known)))
        .filter(c -> c.original != null)
        .collect(Collectors.toList())
        .forEach(c -> found.put(c.copy.id(), c.original));
    return relinked(all, touched, found);
  }

  private record Copy(Report copy, @Nullable Report original) {}

  /** The sketches at hand; others are made again from their texts. */
  private record Sketches(Map<String, Sketch> known) {
    Sketch of(Report report) {
      Sketch sketch = known.get(report.id());
      return sketch == null ? Sketch.of(report) : sketch;
    }
  }

  private @Nullable Report original(Report report, SharedList<Key> all, Sketches sketches) {
    Sketch sketch = sketches.of(report);
    Set<String> compared = new HashSet<>();
    Report first = null;
    for (int i = 0; i < Math.min(KEYS, sketch.runs().length); i++) {
      int hash = sketch.runs()[i];
      int at = all.indexOfFirst(new Key(hash, report));
      for (int j = at - 1; j >= Math.max(0, at - BACK) && all.get(j).hash == hash; j--) {
        Report other = all.get(j).report;
        if (compared.add(other.id())
            && (first == null || EARLIEST.compare(other, first) < 0)
            && sketch.overlap(sketches.of(other)) >= overlap) {
          first = other;
        }
      }
    }
    return first;
  }

  private Grown relinked(
      SharedList<Key> all, Map<String, Report> touched, Map<String, Report> found) {
    Map<String, Report> come = new HashMap<>();
    List<String> gone = new ArrayList<>();
    Map<String, List<Report>> children = new HashMap<>();
    List<String> changed = new ArrayList<>();
    touched.forEach(
        (id, report) -> {
          Report before = originals.get(id);
          Report now = found.get(id);
          if (same(before, now)) {
            return;
          }
          changed.add(id);
          if (before != null) {
            gone.add(id);
            childrenOf(children, before.id()).removeIf(r -> r.id().equals(id));
          }
          if (now != null) {
            come.put(id, now);
            childrenOf(children, now.id()).add(report);
          }
        });
    Reprints grown =
        new Reprints(overlap, all, originals.with(gone, come), copies.with(List.of(), children));
    Set<String> moved = new HashSet<>();
    List<String> open = new ArrayList<>(changed);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (moved.add(id)) {
        List<Report> below = grown.copies.get(id);
        if (below != null) {
          below.forEach(r -> open.add(r.id()));
        }
      }
    }
    return new Grown(grown, moved);
  }

  private List<Report> childrenOf(Map<String, List<Report>> children, String id) {
    List<Report> known = copies.get(id);
    return children.computeIfAbsent(
        id, k -> known == null ? new ArrayList<>(1) : new ArrayList<>(known));
  }

  private static boolean same(@Nullable Report one, @Nullable Report other) {
    return one == null || other == null ? one == other : one.id().equals(other.id());
  }

  /** The first report of the group of copies that a report is in; itself where it has none. */
  Report first(Report report) {
    Report first = report;
    for (Report above = originals.get(first.id());
        above != null;
        above = originals.get(first.id())) {
      first = above;
    }
    return first;
  }
}
