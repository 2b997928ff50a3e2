package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.Reach.Verdict;
import org.dateline.actor.Side;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.place.Place;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** Who could reach what on one day, as it was or as it is supposed to have been. */
final class DayAccess {
  private final Theatre theatre;
  private final Hearing hearing;
  private final RoadGraph graph;
  private final RouteShapes shapes;
  private final Headcount headcount;
  private final LocalDate day;
  private final Situation sure;
  private final Situation likely;
  private final Map<String, Optional<Moves>> moves = new TreeMap<>();

  /** How one side moves: by what counts as certain, and by how sure each thing is. */
  private record Moves(Passability sure, Ways ways, Passability likely, int[] best) {}

  /**
   * Over a situation in two forms.
   *
   * @param sure all that is known counts as certain
   * @param likely each thing counts with its confidence
   */
  DayAccess(
      Theatre theatre,
      Hearing hearing,
      RoadGraph graph,
      RouteShapes shapes,
      Headcount headcount,
      LocalDate day,
      Situation sure,
      Situation likely) {
    this.theatre = theatre;
    this.hearing = hearing;
    this.graph = graph;
    this.shapes = shapes;
    this.headcount = headcount;
    this.day = day;
    this.sure = sure;
    this.likely = likely;
  }

  private Optional<Moves> moves(String side) {
    return moves.computeIfAbsent(side, this::reckoned);
  }

  private Optional<Moves> reckoned(String id) {
    Optional<Side> side = theatre.roster().side(id);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    Passability certain = passability(side.get(), sure);
    if (certain.sources().length == 0) {
      return Optional.empty();
    }
    Passability doubted = passability(side.get(), likely);
    return Optional.of(new Moves(certain, new Ways(graph, certain), doubted, doubted.reach()));
  }

  private Passability passability(Side side, Situation situation) {
    Passability passability =
        new Passability(graph, shapes, hearing.parties(), hearing.settings(), side);
    passability.reckon(situation);
    return passability;
  }

  /** How sure the model is of one of its sieges on the day. */
  double cutOff(Siege siege) {
    int number = graph.number(siege.place().id());
    Hold hold = likely.hold(number);
    Moves side = moves(String.valueOf(siege.besieged())).orElse(null);
    return side == null || hold == null
        ? siege.confidence()
        : rounded(hold.confidence() * (1 - (double) side.best[number] / RoadGraph.SURE));
  }

  /** The key of the side whose people are inside a place of the graph, or null. */
  @Nullable String inside(int place) {
    return sure.inside(place);
  }

  Situation situation() {
    return sure;
  }

  /**
   * What can be said of a place.
   *
   * @param sieges those of the place that last on the day
   * @param all true to reckon the minimum cut as well
   */
  Reach reach(Place place, List<Siege> sieges, boolean all) {
    int number = graph.number(place.id());
    if (graph.links() == 0) {
      return unknown(place, null, "unknown, no routes", sieges);
    }
    if (number < 0) {
      return unknown(place, null, "unknown, no road of the theatre leads there", sieges);
    }
    String side = sure.inside(number);
    if (side == null) {
      return unknown(place, null, "unknown, it is not known who holds it", sieges);
    }
    Moves moves = moves(side).orElse(null);
    if (moves == null) {
      String name = theatre.roster().side(side).map(Side::name).orElse(side);
      return unknown(
          place, side, "unknown, no road leads to a source of supply of " + name, sieges);
    }
    if (!moves.sure.inPeace(number)) {
      return unknown(place, side, "unknown, no road leads to its sources of supply", sieges);
    }
    boolean open = moves.sure.open(moves.ways.best(number));
    double reached = moves.best[number];
    double least = open ? product(moves, number) : 0;
    Headcount.People people = people(place, sieges);
    Siege model = sieges.stream().filter(Siege::byModel).findFirst().orElse(null);
    return new Reach(
        place,
        day,
        side,
        open ? Verdict.REACHABLE : Verdict.CUT_OFF,
        "",
        rounded(1 - reached / RoadGraph.SURE),
        rounded(1 - Math.min(least, reached / RoadGraph.SURE)),
        open || model == null ? null : since(model),
        open ? null : besieger(number, moves.sure),
        ids(moves.ways.way(number)),
        ids(unknown(moves.ways.way(number), number)),
        routes(moves.ways.links(number)),
        ids(moves.ways.critical(number)),
        all && open ? ids(VertexCut.of(number, graph, moves.sure)) : List.of(),
        routes(moves.ways.lastLinks(number)),
        people.people(),
        people.from(),
        sieges);
  }

  private LocalDate since(Siege model) {
    LocalDate from = model.stretches().get(0).from();
    for (Siege.Stretch stretch : model.stretches()) {
      from = stretch.contains(day) ? stretch.from() : from;
    }
    return from;
  }

  private Headcount.People people(Place place, List<Siege> sieges) {
    LocalDate first = day;
    for (Siege siege : sieges) {
      LocalDate from = siege.stretches().get(0).from();
      first = from.isBefore(first) ? from : first;
    }
    return headcount.of(place, first, day, List.of());
  }

  private Reach unknown(Place place, @Nullable String side, String reason, List<Siege> sieges) {
    Headcount.People people = people(place, sieges);
    return new Reach(
        place,
        day,
        side,
        Verdict.UNKNOWN,
        reason,
        0,
        1,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        people.people(),
        people.from(),
        sieges);
  }

  private List<Integer> unknown(List<Integer> way, int place) {
    return way.stream().filter(at -> at != place && unknown(at)).toList();
  }

  private boolean unknown(int place) {
    Hold hold = sure.hold(place);
    return hold == null || hold.status() == Hold.Status.UNKNOWN;
  }

  /**
   * The chance of the safest way where the doubt on each of its places and links is its own;
   * neighbours of which nothing is known share theirs.
   */
  private double product(Moves moves, int place) {
    double product = 1;
    boolean before = false;
    for (int at : moves.ways.way(place)) {
      if (at != place && !(before && unknown(at))) {
        product *= (double) moves.likely.places()[at] / RoadGraph.SURE;
      }
      before = unknown(at);
    }
    for (int link : moves.ways.links(place)) {
      product *= (double) moves.likely.links()[link] / RoadGraph.SURE;
    }
    return product;
  }

  private @Nullable String besieger(int place, Passability side) {
    Ring ring = Ring.around(place, graph, side);
    Map<String, Integer> around = new TreeMap<>();
    for (int i = 0; i < ring.size(); i++) {
      String enemy = ring.byPlace(i) ? side.enemy(sure.hold(ring.place(i))) : null;
      if (enemy != null) {
        around.merge(enemy, 1, Integer::sum);
      } else {
        RouteReports.Said said = sure.said(shapes.number(graph.route(ring.link(i)).id()));
        if (said != null) {
          said.by().forEach(key -> around.merge(key, 1, Integer::sum));
        }
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> e : around.entrySet()) {
      most = most == null || e.getValue() > around.getOrDefault(most, 0) ? e.getKey() : most;
    }
    return most;
  }

  private List<String> ids(List<Integer> places) {
    return places.stream().map(graph::id).toList();
  }

  private List<String> routes(List<Integer> links) {
    Set<String> routes = new LinkedHashSet<>();
    links.forEach(l -> routes.add(graph.route(l).id()));
    return new ArrayList<>(routes);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  /** Numbers of the places where people live or a garrison stands and a side is known to be. */
  List<Integer> held() {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      Hold hold = sure.hold(i);
      if (hold != null && sure.inside(i) != null && ModelSieges.populated(hold.place().kind())) {
        held.add(i);
      }
    }
    return held;
  }
}
