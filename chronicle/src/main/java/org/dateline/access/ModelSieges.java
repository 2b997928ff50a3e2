package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.Side;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Parties;
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * Sieges by the road graph: a held place is besieged where its side's sources of supply cannot be
 * reached over places that the side or its friends hold. A way is as good as its worst place;
 * places of which nothing is known can be passed with a stated probability, so that ignorance alone
 * besieges no one. Where no road is known at all there is no verdict.
 */
final class ModelSieges {
  private static final String MODEL = "model";

  private final ControlTimeline control;
  private final RoadGraph graph;
  private final Parties parties;
  private final Settings settings;
  private final Theatre theatre;
  private final @Nullable Hold[] holds;
  private final @Nullable String[] keys;
  private final Map<String, Ways> ways = new TreeMap<>();
  private final Map<Integer, Running> running = new TreeMap<>();
  private final List<Siege> sieges = new ArrayList<>();

  private record Running(
      String besieged,
      @Nullable String besieger,
      LocalDate since,
      Place place,
      List<String> routesCut,
      double confidence,
      List<String> claims) {}

  /** How a side can move: kept from day to day, and reckoned again only where it changed. */
  private static final class Ways {
    private final List<Integer> sources;
    private final double[] inPeace;
    private final double[] passable;
    private double[] reach;
    private boolean stale = true;
    private int held;

    private Ways(List<Integer> sources, double[] inPeace, double unknown) {
      this.sources = sources;
      this.inPeace = inPeace;
      this.reach = inPeace;
      this.passable = new double[inPeace.length];
      Arrays.fill(passable, unknown);
    }
  }

  ModelSieges(
      ControlTimeline control,
      RoadGraph graph,
      Parties parties,
      Settings settings,
      Theatre theatre) {
    this.control = control;
    this.graph = graph;
    this.parties = parties;
    this.settings = settings;
    this.theatre = theatre;
    this.holds = new Hold[graph.size()];
    this.keys = new String[graph.size()];
    double[] everything = new double[graph.size()];
    Arrays.fill(everything, 1);
    for (Side side : theatre.roster().sides()) {
      List<Integer> numbers =
          side.sources().stream().map(graph::number).filter(n -> n >= 0).sorted().toList();
      if (!numbers.isEmpty()) {
        ways.put(
            side.id(),
            new Ways(numbers, graph.reach(everything, numbers), settings.unknownPassable()));
      }
    }
  }

  List<Siege> find() {
    TreeMap<LocalDate, List<Integer>> turns = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      for (Hold hold : control.history(graph.id(i))) {
        turns.computeIfAbsent(hold.from(), k -> new ArrayList<>()).add(i);
      }
    }
    turns.forEach(
        (day, changed) -> {
          boolean turned = false;
          for (int place : changed) {
            turned |= turn(place, control.on(graph.id(place), day).orElse(null));
          }
          if (turned) {
            judge(day);
          }
        });
    for (int place : List.copyOf(running.keySet())) {
      end(place, null);
    }
    return sieges;
  }

  /** Notes how a place stands now; false where neither its holder nor its status changed. */
  private boolean turn(int place, @Nullable Hold hold) {
    Hold before = holds[place];
    holds[place] = hold;
    String key = hold == null || hold.status() != Hold.Status.HELD ? null : RouteTimeline.key(hold);
    String keyBefore = keys[place];
    if (Objects.equals(key, keyBefore) && (key != null || unknown(before) == unknown(hold))) {
      return false;
    }
    keys[place] = key;
    ways.forEach(
        (side, way) -> {
          double passable = passable(side, hold, key);
          way.stale |= passable != way.passable[place];
          way.passable[place] = passable;
          way.held += (side.equals(key) ? 1 : 0) - (side.equals(keyBefore) ? 1 : 0);
        });
    return true;
  }

  private static boolean unknown(@Nullable Hold hold) {
    return hold == null || hold.status() == Hold.Status.UNKNOWN;
  }

  private double passable(String side, @Nullable Hold hold, @Nullable String key) {
    if (unknown(hold)) {
      return settings.unknownPassable();
    }
    if (key == null) {
      return settings.contestedPassable();
    }
    return parties.friends(side, key) ? 1 : settings.hostilePassable();
  }

  private void judge(LocalDate day) {
    Set<Integer> besieged = new TreeSet<>();
    ways.forEach(
        (side, way) -> {
          if (way.held == 0) {
            return;
          }
          if (way.stale) {
            way.reach = graph.reach(way.passable, way.sources);
            way.stale = false;
          }
          for (int i = 0; i < graph.size(); i++) {
            if (1 - way.reach[i] > settings.besiegedAbove()
                && way.inPeace[i] > 0
                && side.equals(keys[i])) {
              besieged.add(i);
              begin(i, side, day, way.passable, 1 - way.reach[i]);
            }
          }
        });
    for (int place : List.copyOf(running.keySet())) {
      if (!besieged.contains(place)) {
        end(place, day.minusDays(1));
      }
    }
  }

  private void begin(int place, String side, LocalDate day, double[] passable, double likely) {
    Running already = running.get(place);
    if (already != null && already.besieged.equals(side)) {
      return;
    }
    if (already != null) {
      end(place, day.minusDays(1));
    }
    Hold inside = holds[place];
    if (inside == null) {
      return;
    }
    Map<String, Integer> around = new TreeMap<>();
    Set<String> routes = new TreeSet<>();
    Set<String> claims =
        new LinkedHashSet<>(inside.basis().subList(0, Math.min(3, inside.basis().size())));
    double known = control.on(inside.place().id(), day).map(Hold::confidence).orElse(0.0);
    int counted = 1;
    for (Blocked blocked : ring(place, passable)) {
      Hold ring = holds[blocked.place];
      routes.add(blocked.route);
      if (ring != null) {
        around.merge(RouteTimeline.key(ring), 1, Integer::sum);
        known += control.on(ring.place().id(), day).map(Hold::confidence).orElse(0.0);
        counted++;
        ring.basis().stream().findFirst().ifPresent(claims::add);
      }
    }
    String besieger = null;
    for (Map.Entry<String, Integer> e : around.entrySet()) {
      if (besieger == null || e.getValue() > around.getOrDefault(besieger, 0)) {
        besieger = e.getKey();
      }
    }
    running.put(
        place,
        new Running(
            side,
            besieger,
            day,
            inside.place(),
            List.copyOf(routes),
            Math.round(likely * known / counted * 1000) / 1000.0,
            List.copyOf(claims)));
  }

  private record Blocked(int place, String route) {}

  /** The enemy places that close the ways out, in the order in which they are met. */
  private List<Blocked> ring(int place, double[] passable) {
    List<Blocked> ring = new ArrayList<>();
    boolean[] seen = new boolean[graph.size()];
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(place);
    seen[place] = true;
    while (!queue.isEmpty()) {
      for (RoadGraph.Edge edge : graph.from(queue.remove())) {
        boolean open = 1 - passable[edge.to()] <= settings.besiegedAbove();
        if (!open) {
          ring.add(new Blocked(edge.to(), edge.route()));
        } else if (!seen[edge.to()]) {
          queue.add(edge.to());
        }
        seen[edge.to()] = true;
      }
    }
    return ring;
  }

  private void end(int place, @Nullable LocalDate last) {
    Running siege = running.remove(place);
    if (siege == null) {
      return;
    }
    String side = theatre.roster().side(siege.besieged).map(Side::name).orElse(siege.besieged);
    sieges.add(
        new Siege(
            siege.place,
            siege.besieged,
            siege.besieger,
            siege.since,
            last,
            List.of(
                "no road to the sources of supply of "
                    + side
                    + " over places that it or its friends hold"),
            siege.place.population() > 0 ? siege.place.population() : null,
            MODEL,
            siege.routesCut,
            siege.confidence,
            siege.claims));
  }
}
