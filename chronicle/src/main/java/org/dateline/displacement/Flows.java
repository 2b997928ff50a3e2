package org.dateline.displacement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.figure.RollUps;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Figures;
import org.dateline.incident.Groups;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Finds who moved from where to where. Pure; the work grows with the number of claims. */
public final class Flows {
  private final Hearing hearing;

  private Flows(Hearing hearing) {
    this.hearing = hearing;
  }

  /** All flows, in the order of the incidents; those that are only denied are left out. */
  public static List<Flow> of(Hearing hearing, List<Incident> incidents) {
    Flows flows = new Flows(hearing);
    List<Flow> found = new ArrayList<>();
    for (Incident incident : incidents) {
      boolean moved = incident.kind() == Kind.PEOPLE_FLEE || incident.kind() == Kind.PEOPLE_RETURN;
      if (moved && incident.grade() != Incident.Grade.DISCOUNTED) {
        found.add(flows.of(incident));
      }
    }
    return found;
  }

  private Flow of(Incident incident) {
    boolean back = incident.kind() == Kind.PEOPLE_RETURN;
    List<Testimony> told =
        incident.supporting().stream().flatMap(id -> hearing.of(id).stream()).toList();
    Set<String> from = new LinkedHashSet<>();
    Set<String> to = new LinkedHashSet<>();
    for (Testimony t : told) {
      List<PlaceMention> places = t.claim().places();
      boolean left = places.stream().anyMatch(p -> p.role() == PlaceMention.Role.FROM);
      boolean went = places.stream().anyMatch(p -> p.role() == PlaceMention.Role.TO);
      for (PlaceMention place : places) {
        switch (place.role()) {
          case FROM -> from.add(name(place));
          case TO -> to.add(name(place));
          // where they fled, they fled from; where they returned, they returned to
          case AT, NEAR -> {
            if (back && !went) {
              to.add(name(place));
            } else if (!back && !left) {
              from.add(name(place));
            }
          }
          case ROUTE -> {}
        }
      }
    }
    from.removeAll(to);
    Count count = null;
    for (FigureRange range : incident.figures()) {
      if (moved(range.measure()) && !range.cumulative()) {
        boolean all = range.who().equals(Groups.PEOPLE);
        Count one = Count.of(range);
        count = count == null || all ? one : count.with(one);
      }
    }
    return new Flow(
        incident,
        back,
        List.copyOf(from),
        List.copyOf(to),
        count,
        Figures.runningTotals(told, incident.id()).stream()
            .filter(r -> moved(r.measure()))
            .toList());
  }

  private static boolean moved(Figure.Measure measure) {
    return measure == Figure.Measure.DISPLACED || measure == Figure.Measure.REFUGEES;
  }

  private static String name(PlaceMention mention) {
    if (mention.where() instanceof Where.At at) {
      return at.place().id();
    }
    return mention.where() instanceof Where.Along along ? along.route().id() : mention.text();
  }

  /**
   * The flows of a span of days by where from and where to, the greatest first. A flow from or to
   * several places stands under the first of each; one that names no place is left out; what lies
   * in a count over more days is not added to it.
   */
  public static List<Corridor> corridors(List<Flow> flows, RollUps rollUps, When span) {
    Map<String, List<Flow>> groups = new TreeMap<>();
    for (Flow flow : flows) {
      boolean named = !flow.from().isEmpty() || !flow.to().isEmpty();
      if (named && span.overlaps(flow.incident().when())) {
        String key = flow.back() + "\n" + first(flow.from()) + "\n" + first(flow.to());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(flow);
      }
    }
    List<Corridor> corridors = new ArrayList<>();
    groups.forEach((key, group) -> corridors.add(corridor(group, rollUps, span)));
    corridors.sort(
        Comparator.comparingLong((Corridor c) -> -c.count().best()).thenComparing(Corridor::id));
    return corridors;
  }

  private static String first(List<String> places) {
    return places.isEmpty() ? "" : places.get(0);
  }

  private static Corridor corridor(List<Flow> flows, RollUps rollUps, When span) {
    List<Incident> incidents = flows.stream().map(Flow::incident).toList();
    Count count = Count.NONE;
    long disputed = 0;
    for (Figure.Measure measure : List.of(Figure.Measure.DISPLACED, Figure.Measure.REFUGEES)) {
      RollUp.Row total =
          rollUps.over(incidents, new RollUp.Question(measure, Groups.PEOPLE, span, RollUp.By.ALL));
      count = count.plus(total.count());
      disputed += total.disputed();
    }
    LocalDate first = null;
    LocalDate last = null;
    FigureRange runningTotal = null;
    for (Flow flow : flows) {
      When when = flow.incident().when();
      first = when.hasStart() && earlier(when.earliest(), first) ? when.earliest() : first;
      LocalDate end = when.hasEnd() ? when.latest() : when.hasStart() ? when.earliest() : null;
      last = end != null && (last == null || end.isAfter(last)) ? end : last;
      runningTotal = flow.runningTotals().isEmpty() ? runningTotal : flow.runningTotals().get(0);
    }
    Flow any = flows.get(0);
    return new Corridor(
        first(any.from()),
        first(any.to()),
        any.back(),
        first,
        last,
        count,
        disputed,
        runningTotal,
        incidents.stream().map(Incident::id).toList());
  }

  private static boolean earlier(LocalDate day, @Nullable LocalDate than) {
    return than == null || day.isBefore(than);
  }
}
