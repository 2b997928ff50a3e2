package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Figure;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reconciles counts. Each independent source counts with its latest number; low and high are the
 * least and the most that any of them gives; best is the latest number of the weightiest sources.
 * Counts of different people are kept apart: civilians are part of the people, not added to them.
 */
public final class Figures {
  private Figures() {}

  private record Given(Testimony testimony, Figure figure) {
    LocalDate told() {
      LocalDate published = testimony.published();
      return published == null ? When.DAWN : published;
    }

    /** The number to use of this one figure. */
    long point() {
      Long low = figure.low();
      Long high = figure.high();
      if (low == null) {
        return high == null ? 0 : high;
      }
      return high == null ? low : low + (high - low) / 2;
    }
  }

  private static final Comparator<Given> LATEST =
      Comparator.comparing(Given::told)
          .thenComparing(g -> g.testimony.day())
          .thenComparingLong(Given::point)
          .thenComparing(g -> g.testimony.claim().id())
          .thenComparingInt(g -> g.figure.begin());

  /** The counts of one event that its claims give, running totals left out. */
  static List<FigureRange> ofEvent(Collection<Testimony> testimonies, String incident) {
    return ranges(testimonies, false, incident);
  }

  /**
   * Running totals that claims on one place give.
   *
   * @param about the place
   */
  public static List<FigureRange> runningTotals(Collection<Testimony> testimonies, String about) {
    return ranges(testimonies, true, about);
  }

  private static List<FigureRange> ranges(
      Collection<Testimony> testimonies, boolean cumulative, String about) {
    Map<String, List<Given>> groups = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      for (Figure figure : testimony.claim().figures()) {
        if (figure.cumulative() == cumulative) {
          String key = key(figure.measure(), Groups.of(figure.who()));
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Given(testimony, figure));
        }
      }
    }
    List<FigureRange> ranges = new ArrayList<>();
    for (List<Given> group : groups.values()) {
      ranges.add(range(group, cumulative, about, groups));
    }
    return ranges;
  }

  /** Sorts as measures do, then by who is counted. */
  private static String key(Figure.Measure measure, String who) {
    return (char) ('A' + measure.ordinal()) + who;
  }

  private static FigureRange range(
      List<Given> group, boolean cumulative, String about, Map<String, List<Given>> all) {
    Map<String, Given> latest = new TreeMap<>();
    for (Given given : group) {
      latest.merge(given.testimony.source(), given, (a, b) -> LATEST.compare(a, b) >= 0 ? a : b);
    }
    Long low = null;
    Long high = 0L;
    for (Given given : latest.values()) {
      Long least = given.figure.low();
      Long most = given.figure.high();
      low = least == null ? low : (low == null ? least : Long.valueOf(Math.min(low, least)));
      high = most == null || high == null ? null : Long.valueOf(Math.max(high, most));
    }
    double weightiest =
        latest.values().stream().mapToDouble(g -> g.testimony.weight()).max().orElse(0);
    Given best =
        latest.values().stream()
            .filter(g -> g.testimony.weight() >= weightiest - 0.1)
            .max(LATEST)
            .orElseThrow();
    List<Given> claims = new ArrayList<>(group);
    claims.sort(LATEST.reversed());
    Figure.Measure measure = best.figure.measure();
    String who = Groups.of(best.figure.who());
    long least = Math.min(low == null ? 0 : low, best.point());
    return new FigureRange(
        measure,
        who,
        least,
        best.point(),
        high,
        cumulative,
        rule(best, latest, group.size(), cumulative, part(measure, who, all)),
        claims.stream().map(g -> g.testimony.claim().id()).distinct().toList(),
        about);
  }

  private static boolean part(Figure.Measure measure, String who, Map<String, List<Given>> all) {
    for (String wider = Groups.parent(who); !wider.isEmpty(); wider = Groups.parent(wider)) {
      if (all.containsKey(key(measure, wider))) {
        return true;
      }
    }
    return false;
  }

  private static String rule(
      Given best, Map<String, Given> latest, int told, boolean cumulative, boolean part) {
    StringBuilder rule = new StringBuilder();
    String speaker = best.testimony.speaker();
    @Nullable LocalDate published = best.testimony.published();
    String day = published == null ? "" : ", " + published;
    if (latest.size() == 1) {
      rule.append(told == 1 ? "The only number given (" : "The latest number of one source (");
    } else {
      rule.append("The latest number of the weightiest of ")
          .append(latest.size())
          .append(" independent sources (");
    }
    rule.append(speaker).append(day).append(')');
    if (told > latest.size()) {
      rule.append("; each source counts with its latest number");
    }
    if (cumulative) {
      rule.append("; a running total, never added to others");
    }
    if (part) {
      rule.append("; part of a wider count, not added to it");
    }
    return rule.append('.').toString();
  }
}
