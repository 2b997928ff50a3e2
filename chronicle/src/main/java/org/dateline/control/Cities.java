package org.dateline.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reckons a city from what is said of it as a whole and of its districts. Words on a district count
 * for the city until a later word speaks of the city whole.
 */
final class Cities {
  private final BiPredicate<String, String> friends;
  private final double beforeShare;

  Cities(BiPredicate<String, String> friends, double beforeShare) {
    this.friends = friends;
    this.beforeShare = beforeShare;
  }

  private record View(
      Hold.Status status,
      @Nullable String key,
      double confidence,
      double halfLife,
      List<Span> basis) {
    boolean like(View other) {
      return status == other.status && String.valueOf(key).equals(String.valueOf(other.key));
    }
  }

  /** Spans of a city from its own and its districts'. */
  List<Span> together(List<Span> own, List<List<Span>> districts) {
    TreeSet<LocalDate> days = new TreeSet<>();
    own.forEach(s -> s.checks().forEach(c -> days.add(c.day())));
    own.forEach(s -> days.add(s.from()));
    for (List<Span> district : districts) {
      district.forEach(s -> days.add(s.from()));
    }
    List<Span> spans = new ArrayList<>();
    View now = null;
    LocalDate from = LocalDate.MIN;
    List<Span.Check> checks = new ArrayList<>();
    Set<Word> basis = new LinkedHashSet<>();
    Set<Span> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LocalDate day : days) {
      Span whole = Spans.on(own, day);
      View view = view(whole, districts, day);
      if (now == null || !now.like(view)) {
        if (now != null) {
          spans.add(span(now, from, day.minusDays(1), checks, basis));
        }
        now = view;
        from = day;
        checks = new ArrayList<>();
        basis = new LinkedHashSet<>();
        known.clear();
      }
      checks.add(new Span.Check(day, view.confidence, view.halfLife));
      for (Span span : view.basis) {
        if (known.add(span)) {
          basis.addAll(span.basis());
        }
      }
    }
    if (now != null) {
      spans.add(span(now, from, null, checks, basis));
    }
    return spans;
  }

  private static Span span(
      View view, LocalDate from, @Nullable LocalDate to, List<Span.Check> checks, Set<Word> basis) {
    List<Word> ordered = new ArrayList<>(basis);
    ordered.sort(
        Comparator.comparingDouble((Word w) -> -w.weight())
            .thenComparing(Word::day)
            .thenComparing(Word::claim));
    return new Span(view.status, view.key, from, to, checks, ordered, List.of());
  }

  private View view(@Nullable Span whole, List<List<Span>> districts, LocalDate day) {
    LocalDate lastWhole =
        whole == null || whole.basis().isEmpty() ? LocalDate.MIN : whole.lastWord(day);
    List<Span> known = new ArrayList<>();
    List<Span> newer = new ArrayList<>();
    for (List<Span> district : districts) {
      Span span = Spans.on(district, day);
      if (span != null && span.status() != Hold.Status.UNKNOWN) {
        known.add(span);
        if (span.lastWord(day).isAfter(lastWhole)) {
          newer.add(span);
        }
      }
    }
    Hold.Status status = whole == null ? Hold.Status.UNKNOWN : whole.status();
    String holder = whole == null ? null : whole.key();
    Span against = against(newer, holder);
    if (status != Hold.Status.CONTESTED && against != null) {
      return new View(
          Hold.Status.CONTESTED, null, against.confidence(day), against.halfLife(day), newer);
    }
    if (status != Hold.Status.HELD && known.size() >= 2 && !newer.isEmpty()) {
      Span first = known.get(0);
      if (first.status() == Hold.Status.HELD
          && against(known, first.key()) == null
          && status == Hold.Status.CONTESTED) {
        Span least =
            Collections.min(known, Comparator.comparingDouble((Span s) -> s.confidence(day)));
        double confidence = least.confidence(day) * beforeShare;
        return new View(Hold.Status.HELD, first.key(), confidence, least.halfLife(day), known);
      }
    }
    return whole == null
        ? new View(Hold.Status.UNKNOWN, null, 1, Double.POSITIVE_INFINITY, newer)
        : new View(status, holder, whole.confidence(day), whole.halfLife(day), List.of(whole));
  }

  /** The first district that someone else holds, or that is contested. */
  private @Nullable Span against(List<Span> districts, @Nullable String holder) {
    String first = holder;
    for (Span district : districts) {
      String key = district.key();
      if (district.status() == Hold.Status.CONTESTED || key == null) {
        return district;
      }
      if (first == null) {
        first = key;
      } else if (!friends.test(first, key)) {
        return district;
      }
    }
    return null;
  }
}
