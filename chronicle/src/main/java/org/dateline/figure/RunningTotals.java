package org.dateline.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dateline.claim.Figure;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Figures;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * Running totals over time: for each place and measure, what was last told by a day. A series knows
 * the days on which it was told, so that a question finds its answer by search; what it says from
 * one such day to the next is reckoned once, when first asked.
 */
public final class RunningTotals {
  private final SortedMap<String, Series> series;
  private final long stale;

  /** Over all that was heard. */
  public RunningTotals(Hearing hearing) {
    this(
        new TreeMap<>(),
        (long) hearing.settings().totalStaleDays(),
        Map.of(),
        gathered(hearing.testimonies()));
  }

  private RunningTotals(
      SortedMap<String, Series> before,
      long stale,
      Map<String, List<Testimony>> gone,
      Map<String, List<Testimony>> come) {
    this.stale = stale;
    this.series = new TreeMap<>(before);
    Set<String> touched = new TreeSet<>(gone.keySet());
    touched.addAll(come.keySet());
    for (String key : touched) {
      Series old = before.get(key);
      List<Testimony> all = new ArrayList<>(old == null ? List.of() : old.testimonies);
      all.removeAll(gone.getOrDefault(key, List.of()));
      all.addAll(come.getOrDefault(key, List.of()));
      if (all.isEmpty()) {
        series.remove(key);
      } else {
        series.put(key, new Series(key, all, stale));
      }
    }
  }

  /** What becomes of them when other things are heard; untouched series are shared. */
  public RunningTotals with(Hearing.Heard heard) {
    return new RunningTotals(series, stale, gathered(heard.gone()), gathered(heard.come()));
  }

  private static Map<String, List<Testimony>> gathered(Collection<Testimony> testimonies) {
    Map<String, List<Testimony>> told = new TreeMap<>();
    for (Testimony t : testimonies) {
      if (t.asserted() && t.hasDay() && !t.claim().figures().isEmpty()) {
        t.claim().figures().stream()
            .filter(Figure::cumulative)
            .map(f -> f.measure().ordinal() + "|" + scope(t))
            .distinct()
            .forEach(k -> told.computeIfAbsent(k, x -> new ArrayList<>()).add(t));
      }
    }
    return told;
  }

  private static String scope(Testimony t) {
    for (PlaceMention mention : t.claim().places()) {
      if (mention.where() instanceof Where.At at) {
        return at.place().id();
      }
      return mention.text();
    }
    return "";
  }

  private static LocalDate told(Testimony t) {
    LocalDate published = t.published();
    return published == null || t.day().isAfter(published) ? t.day() : published;
  }

  /** The totals that were known by a day. */
  public List<FigureRange> on(LocalDate day) {
    List<FigureRange> totals = new ArrayList<>();
    for (Series one : series.values()) {
      totals.addAll(one.on(day));
    }
    return totals;
  }

  /** All that was told of one measure in one place, by the day on which it was told. */
  private static final class Series {
    private final Figure.Measure measure;
    private final String place;
    private final long stale;
    private final List<Testimony> testimonies;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<LocalDate> steps;
    // what was reckoned before: the same whoever reckons it
    private final AtomicReferenceArray<@Nullable List<FigureRange>> known;

    Series(String key, List<Testimony> told, long stale) {
      int bar = key.indexOf('|');
      this.measure = Figure.Measure.values()[Integer.parseInt(key.substring(0, bar))];
      this.place = key.substring(bar + 1);
      this.stale = stale;
      this.testimonies = new ArrayList<>(told);
      testimonies.sort(Comparator.comparing(RunningTotals::told).thenComparing(Testimony.IN_ORDER));
      testimonies.forEach(t -> days.add(told(t)));
      this.steps = days.stream().distinct().toList();
      this.known = new AtomicReferenceArray<>(steps.size());
    }

    List<FigureRange> on(LocalDate day) {
      int found = Collections.binarySearch(steps, day);
      int step = found >= 0 ? found : -found - 2;
      if (step < 0) {
        return List.of();
      }
      List<FigureRange> before = known.get(step);
      List<FigureRange> ranges = before == null ? reckon(steps.get(step)) : before;
      known.set(step, ranges);
      return ranges;
    }

    private List<FigureRange> reckon(LocalDate newest) {
      int from = first(newest.minusDays(stale));
      int to = first(newest.plusDays(1));
      return Figures.runningTotals(testimonies.subList(from, to), place).stream()
          .filter(range -> range.measure() == measure)
          .toList();
    }

    /** Index of the first that was told on a day or after it. */
    private int first(LocalDate day) {
      int low = 0;
      int high = days.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (days.get(middle).isBefore(day)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
