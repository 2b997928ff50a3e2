package org.dateline.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.access.RouteReports.Said;
import org.dateline.access.RouteShapes.Shape;
import org.dateline.access.RouteState.Status;
import org.dateline.actor.Side;
import org.dateline.control.Hold;
import org.dateline.incident.Parties;
import org.dateline.incident.Settings;
import org.jspecify.annotations.Nullable;

/**
 * How likely one side can pass each place and each link of the road graph, in thousandths. A place
 * of its own or of a friend is passable, one that an enemy holds hardly; what is not known, and
 * what is contested, in between. Reports on routes count as well: a road reported open carries over
 * places of which nothing is known; one reported cut is closed where the report says, else where it
 * is fought over, else in its middle, or all along where it forks.
 */
final class Passability {
  private final RoadGraph graph;
  private final RouteShapes shapes;
  private final Parties parties;
  private final String side;
  private final int unknown;
  private final int contested;
  private final int hostile;
  private final int threshold;
  private final int[] sources;
  private final boolean[] source;
  private final int[] steps;
  private final Map<String, Boolean> friends = new HashMap<>();
  private final int[] base;
  private final int[] places;
  private final int[] links;
  // what was last judged of each route: the same whoever asks
  private final @Nullable Said[] judged;
  private final boolean[] concerned;

  Passability(RoadGraph graph, RouteShapes shapes, Parties parties, Settings settings, Side side) {
    this.graph = graph;
    this.shapes = shapes;
    this.parties = parties;
    this.side = side.id();
    this.unknown = thousandths(settings.unknownPassable());
    this.contested = thousandths(settings.contestedPassable());
    this.hostile = thousandths(settings.hostilePassable());
    this.threshold = threshold(settings);
    this.sources =
        side.sources().stream().mapToInt(graph::number).filter(n -> n >= 0).sorted().toArray();
    this.source = new boolean[graph.size()];
    for (int s : sources) {
      source[s] = true;
    }
    this.steps = graph.steps(sources);
    this.base = new int[graph.size()];
    this.places = new int[graph.size()];
    this.links = new int[graph.links()];
    this.judged = new Said[shapes.size()];
    this.concerned = new boolean[shapes.size()];
    for (int i = 0; i < base.length; i++) {
      base[i] = source[i] ? RoadGraph.SURE : unknown;
    }
  }

  private static int thousandths(double share) {
    return (int) Math.round(Math.min(1, share) * RoadGraph.SURE);
  }

  /** What can be passed less than this is closed. */
  static int threshold(Settings settings) {
    return RoadGraph.SURE - thousandths(settings.besiegedAbove());
  }

  String side() {
    return side;
  }

  int[] sources() {
    return sources;
  }

  /** True for a source of supply of the side. */
  boolean source(int place) {
    return source[place];
  }

  /** True where a road leads to a place from a source of supply, whoever holds it. */
  boolean inPeace(int place) {
    return steps[place] != Integer.MAX_VALUE;
  }

  int[] places() {
    return places;
  }

  int[] links() {
    return links;
  }

  boolean friend(String key) {
    return friends.computeIfAbsent(key, k -> parties.friends(side, k));
  }

  /** True where what is said of a route bears on the side; known while it is said. */
  private boolean concerned(int route, Said said) {
    if (judged[route] != said) {
      judged[route] = said;
      concerned[route] = said.concerns(side, parties);
    }
    return concerned[route];
  }

  /** Reckons everything for a situation. */
  void reckon(Situation situation) {
    for (int i = 0; i < base.length; i++) {
      base[i] = level(i, situation);
    }
    close(situation);
  }

  /** Reckons one place again; false where nothing changed for the side. */
  boolean turn(int place, Situation situation) {
    int level = level(place, situation);
    boolean turned = level != base[place];
    base[place] = level;
    return turned;
  }

  private int level(int place, Situation situation) {
    Hold hold = situation.hold(place);
    boolean known = hold != null && hold.status() != Hold.Status.UNKNOWN;
    int level = source[place] ? RoadGraph.SURE : unknown;
    if (known && hold != null) {
      int value =
          hold.status() == Hold.Status.CONTESTED
              ? contested
              : friend(RouteTimeline.key(hold)) ? RoadGraph.SURE : hostile;
      level = blend(value, situation.sure(hold));
    }
    for (int route : shapes.through(place)) {
      Said said = situation.said(route);
      if (said == null || !concerned(route, said)) {
        continue;
      }
      double sure = situation.sure(said);
      boolean crossing = shapes.get(route).crossing();
      switch (said.status()) {
        case OPEN -> {
          boolean since = hold != null && said.span().from().isAfter(hold.from());
          int lifted = !known ? blend(RoadGraph.SURE, sure) : since ? contested : 0;
          level = Math.max(level, lifted);
        }
        case CUT -> level = crossing ? Math.min(level, blend(hostile, sure)) : level;
        case CONTESTED -> level = crossing ? Math.min(level, contested) : level;
        case UNKNOWN -> {}
      }
    }
    return level;
  }

  private int blend(int value, double sure) {
    return (int) Math.round(sure * value + (1 - sure) * unknown);
  }

  /** Closes what reports say is cut, over the places as they stand. */
  void close(Situation situation) {
    System.arraycopy(base, 0, places, 0, base.length);
    Arrays.fill(links, RoadGraph.SURE);
    for (int r = 0; r < shapes.size(); r++) {
      Said said = situation.said(r);
      if (said != null
          && (said.status() == Status.CUT || said.status() == Status.CONTESTED)
          && !shapes.get(r).crossing()
          && concerned(r, said)) {
        int value = said.status() == Status.CUT ? blend(hostile, situation.sure(said)) : contested;
        close(shapes.get(r), said, value);
      }
    }
  }

  private void close(Shape shape, Said said, int value) {
    boolean located = false;
    for (int place : shape.inner()) {
      if (said.at().contains(graph.id(place))) {
        located = true;
        for (int l : shape.links()) {
          Integer from = graph.number(graph.link(l).from());
          if (from == place || graph.number(graph.link(l).to()) == place) {
            links[l] = Math.min(links[l], value);
          }
        }
      }
    }
    for (int place : located ? new int[0] : shape.inner()) {
      if (base[place] <= contested) {
        // here it is fought over, or an enemy stands on it
        places[place] = Math.min(places[place], value);
        located = true;
      }
    }
    if (located) {
      return;
    }
    if (shape.chain().length == 0) {
      for (int l : shape.links()) {
        links[l] = Math.min(links[l], value);
      }
      return;
    }
    int middle = middle(shape);
    links[shape.chain()[middle]] = Math.min(links[shape.chain()[middle]], value);
  }

  /** The middle link; of two the one farther from the side's sources. */
  private int middle(Shape shape) {
    int n = shape.chain().length;
    boolean firstIsNearer = steps[shape.ends()[0]] <= steps[shape.ends()[1]];
    return n % 2 == 1 || firstIsNearer ? n / 2 : n / 2 - 1;
  }

  /** The best way to each place from the side's sources, in thousandths. */
  int[] reach() {
    return graph.reach(places, links, sources);
  }

  /** True where a way can be passed. */
  boolean open(int thousandths) {
    return thousandths >= threshold;
  }

  /** The side that stands against this one at a place, or null where none does. */
  @Nullable String enemy(@Nullable Hold hold) {
    if (hold == null || hold.status() != Hold.Status.HELD) {
      return null;
    }
    String key = RouteTimeline.key(hold);
    return friend(key) ? null : key;
  }
}
