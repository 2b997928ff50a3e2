package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * How a thing stood over time: spans one after the other.
 *
 * @param <T> what is told of a span
 * @param list the spans, oldest first, without overlaps
 */
record Pieces<T>(List<Piece<T>> list) {
  /** One span. */
  record Piece<T>(LocalDate from, LocalDate to, T told) {}

  /** Days on which two histories differ, and what each tells of them. */
  record Difference<T>(When when, @Nullable T before, @Nullable T after) {}

  /** The days within a span on which another history tells otherwise; same things side by side. */
  List<Difference<T>> against(Pieces<T> later, When span, BiPredicate<T, T> same) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(span.earliest());
    cuts(starts, span);
    later.cuts(starts, span);
    List<Difference<T>> found = new ArrayList<>();
    for (LocalDate from : starts) {
      LocalDate next = starts.higher(from);
      LocalDate to = next == null ? span.latest() : next.minusDays(1);
      T before = on(from);
      T after = later.on(from);
      boolean differ =
          before == null || after == null ? before != after : !same.test(before, after);
      if (differ) {
        Difference<T> last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
            && last.when.latest().plusDays(1).equals(from)
            && last.before == before
            && last.after == after) {
          found.remove(found.size() - 1);
          found.add(new Difference<>(When.between(last.when.earliest(), to), before, after));
        } else {
          found.add(new Difference<>(When.between(from, to), before, after));
        }
      }
    }
    return found;
  }

  private void cuts(TreeSet<LocalDate> starts, When span) {
    for (Piece<T> piece : list) {
      if (span.contains(piece.from)) {
        starts.add(piece.from);
      }
      if (piece.to.isBefore(span.latest()) && !piece.to.isBefore(span.earliest())) {
        starts.add(piece.to.plusDays(1));
      }
    }
  }

  private @Nullable T on(LocalDate day) {
    for (Piece<T> piece : list) {
      if (!piece.from.isAfter(day) && !piece.to.isBefore(day)) {
        return piece.told;
      }
    }
    return null;
  }
}
