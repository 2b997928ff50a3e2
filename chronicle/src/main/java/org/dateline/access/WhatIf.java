package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.access.Consequences.Before;
import org.dateline.access.Consequences.Effect;
import org.dateline.access.Consequences.RouteChange;
import org.dateline.access.Reach.Verdict;
import org.dateline.control.Hold;
import org.dateline.control.Span;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** Puts a scenario into the situation of a day and tells what changes. */
final class WhatIf {
  private static final Comparator<Effect> MOST_PEOPLE =
      Comparator.comparing((Effect e) -> e.after().people() == null ? 0L : -e.after().people())
          .thenComparing(e -> e.place().id());

  private final AccessHistory access;
  private final Theatre theatre;
  private final RoadGraph graph;
  private final RouteShapes shapes;
  private final Scenario scenario;
  private final LocalDate day;
  private final Set<Integer> turned = new TreeSet<>();

  WhatIf(
      AccessHistory access,
      Theatre theatre,
      RoadGraph graph,
      RouteShapes shapes,
      Scenario scenario) {
    this.access = access;
    this.theatre = theatre;
    this.graph = graph;
    this.shapes = shapes;
    this.scenario = scenario;
    this.day = scenario.asOf();
  }

  Consequences consequences() {
    DayAccess now = access.day(day, s -> {});
    DayAccess then = access.day(day, this::suppose);
    List<String> unanswered = new ArrayList<>();
    if (graph.links() == 0) {
      unanswered.add("Who can be reached: unknown, no routes.");
    }
    List<Before> before = new ArrayList<>();
    for (Scenario.Supposed supposed : scenario.supposed()) {
      before.add(before(supposed, unanswered));
    }
    List<Effect> cutOff = new ArrayList<>();
    List<Effect> relieved = new ArrayList<>();
    List<Effect> lastWays = new ArrayList<>();
    for (int number : then.held()) {
      Hold hold = then.situation().hold(number);
      if (hold == null) {
        continue;
      }
      Place place = theatre.gazetteer().byId(graph.id(number)).orElse(hold.place());
      Reach was = now.reach(place, access.sieges(place.id(), day), false);
      Reach is = then.reach(place, access.sieges(place.id(), day), false);
      Effect effect = new Effect(was, is, less(is.lastRoutes(), was), newly(is, was));
      if (is.verdict() == Verdict.CUT_OFF && was.verdict() != Verdict.CUT_OFF) {
        cutOff.add(effect);
      } else if (is.verdict() == Verdict.REACHABLE) {
        if (was.verdict() == Verdict.CUT_OFF) {
          relieved.add(effect);
        } else if (was.verdict() == Verdict.REACHABLE && !effect.lastRoutes().isEmpty()) {
          lastWays.add(effect);
        }
      }
    }
    cutOff.sort(MOST_PEOPLE);
    relieved.sort(MOST_PEOPLE);
    lastWays.sort(MOST_PEOPLE);
    return new Consequences(scenario, before, cutOff, relieved, lastWays, routes(then), unanswered);
  }

  private static List<String> less(List<String> routes, Reach was) {
    List<String> left = new ArrayList<>(routes);
    left.removeAll(was.lastRoutes());
    return left;
  }

  private static List<String> newly(Reach is, Reach was) {
    List<String> left = new ArrayList<>(is.critical());
    left.removeAll(was.critical());
    return left;
  }

  private Before before(Scenario.Supposed supposed, List<String> unanswered) {
    if (supposed instanceof Scenario.Holder holder) {
      if (graph.links() > 0 && nodes(holder.place()).isEmpty()) {
        unanswered.add(
            holder.place().name()
                + " lies on no road of the theatre: what it bears on is unknown.");
      }
      return new Before(supposed, access.hold(holder.place().id(), day), null);
    }
    Scenario.Passage passage = (Scenario.Passage) supposed;
    if (graph.links() > 0 && shapes.number(passage.route().id()) < 0) {
      unanswered.add(
          passage.route().name() + " lies on no road of the theatre: what it bears on is unknown.");
    }
    return new Before(supposed, null, access.route(passage.route(), day));
  }

  /** The place and its districts, as far as roads lead there. */
  private List<Integer> nodes(Place place) {
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      String id = graph.id(i);
      boolean district =
          theatre
              .gazetteer()
              .byId(id)
              .map(Place::within)
              .filter(city -> city.equals(place.id()))
              .isPresent();
      if (id.equals(place.id()) || district) {
        nodes.add(i);
      }
    }
    return nodes;
  }

  private void suppose(Situation situation) {
    for (Scenario.Supposed supposed : scenario.supposed()) {
      if (supposed instanceof Scenario.Holder holder) {
        for (int node : nodes(holder.place())) {
          Place place = theatre.gazetteer().byId(graph.id(node)).orElse(holder.place());
          Hold hold =
              new Hold(place, holder.status(), null, holder.side(), day, null, 1, List.of());
          String before = situation.inside(node);
          situation.hold(
              node, hold, hold.status() == Hold.Status.CONTESTED ? before : holder.side());
          turned.add(node);
        }
      } else if (supposed instanceof Scenario.Passage passage) {
        int number = shapes.number(passage.route().id());
        if (number >= 0) {
          situation.said(number, said(number, passage.status()));
        }
      }
    }
  }

  /** A report that a route stands so all along it. */
  private RouteReports.@Nullable Said said(int number, RouteState.Status status) {
    if (status == RouteState.Status.UNKNOWN) {
      return null;
    }
    Set<String> everywhere = new TreeSet<>();
    for (int place : shapes.get(number).places()) {
      everywhere.add(graph.id(place));
    }
    Span span =
        new Span(
            Hold.Status.HELD,
            "supposed",
            day.plusDays(1),
            null,
            List.of(new Span.Check(day, 1, Double.POSITIVE_INFINITY)),
            List.of(),
            List.of());
    return new RouteReports.Said(span, status, Set.of(), Set.of(), everywhere);
  }

  /** Routes of which who holds what lies along them would tell something else. */
  private List<RouteChange> routes(DayAccess then) {
    Set<Integer> touched = new TreeSet<>();
    for (int node : turned) {
      for (int route : shapes.through(node)) {
        touched.add(route);
      }
    }
    List<RouteChange> changes = new ArrayList<>();
    for (int number : touched) {
      Route route = shapes.get(number).route();
      boolean named =
          scenario.supposed().stream()
              .anyMatch(s -> s instanceof Scenario.Passage p && p.route().id().equals(route.id()));
      if (shapes.get(number).crossing() || named) {
        continue;
      }
      List<@Nullable Hold> along = new ArrayList<>();
      for (int place : shapes.get(number).places()) {
        along.add(then.situation().hold(place));
      }
      RouteState was = access.route(route, day);
      RouteState.Status is = access.standing(along);
      if (is != was.holders().status()) {
        changes.add(new RouteChange(was, is));
      }
    }
    return changes;
  }
}
