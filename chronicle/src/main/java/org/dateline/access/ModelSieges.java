package org.dateline.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.RouteReports.Said;
import org.dateline.access.Siege.Ending;
import org.dateline.actor.Side;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Sieges by the road graph: a held place is besieged where its side's sources of supply cannot be
 * reached over places that the side or its friends hold. A way is as good as its worst place or
 * link; what is not known can be passed with a stated probability, so that ignorance alone besieges
 * no one. Where no road is known at all there is no verdict.
 */
final class ModelSieges {
  private final ControlTimeline control;
  private final RoadGraph graph;
  private final RouteShapes shapes;
  private final RouteReports reports;
  private final Settings settings;
  private final Theatre theatre;
  private final List<Passability> sides;
  private final Map<String, Integer> sideNumbers = new TreeMap<>();
  private final List<List<Part>> parts = new ArrayList<>();

  /** An unbroken stretch of one place's siege, with what was seen on its first day. */
  record Part(
      Place place,
      String besieged,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Ending ending,
      @Nullable String besieger,
      List<String> routes,
      List<String> claims,
      double confidence) {
    Part ending(@Nullable LocalDate last, @Nullable Ending why) {
      return new Part(place, besieged, from, last, why, besieger, routes, claims, confidence);
    }
  }

  ModelSieges(
      ControlTimeline control,
      RoadGraph graph,
      RouteShapes shapes,
      RouteReports reports,
      Settings settings,
      Theatre theatre,
      List<Passability> sides) {
    this.control = control;
    this.graph = graph;
    this.shapes = shapes;
    this.reports = reports;
    this.settings = settings;
    this.theatre = theatre;
    this.sides = sides;
    for (int s = 0; s < sides.size(); s++) {
      sideNumbers.put(sides.get(s).side(), s);
    }
    for (int i = 0; i < graph.size(); i++) {
      parts.add(new ArrayList<>());
    }
  }

  /**
   * All days of turns within a span, by day: those of a place as its number, of a route as ~number.
   */
  private TreeMap<LocalDate, List<Integer>> turns(LocalDate from, LocalDate to) {
    TreeMap<LocalDate, List<Integer>> turns = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      LocalDate open = null;
      List<Hold> history = control.history(graph.id(i));
      for (int h = Math.max(0, begun(history, from) - 1); h < history.size(); h++) {
        Hold hold = history.get(h);
        if (hold.from().isAfter(to)) {
          break;
        }
        if (open != null && open.isBefore(hold.from())) {
          turns.computeIfAbsent(open, k -> new ArrayList<>()).add(i);
        }
        turns.computeIfAbsent(hold.from(), k -> new ArrayList<>()).add(i);
        open = hold.to() == null ? null : hold.to().plusDays(1);
      }
      if (open != null) {
        turns.computeIfAbsent(open, k -> new ArrayList<>()).add(i);
      }
    }
    for (int r = 0; r < shapes.size(); r++) {
      for (Said said : reports.of(shapes.get(r).route().id())) {
        turns.computeIfAbsent(said.span().from(), k -> new ArrayList<>()).add(~r);
      }
    }
    return new TreeMap<>(turns.subMap(from, true, to, true));
  }

  /** How many holds of a history have begun by a day. */
  private static int begun(List<Hold> history, LocalDate day) {
    int low = 0;
    int high = history.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (history.get(middle).from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The besieged stretches of each place of the graph, oldest first. */
  List<List<Part>> find() {
    Sweep sweep = new Sweep();
    sweep.run(turns(When.DAWN, When.DUSK));
    sweep.finish();
    return parts;
  }

  /**
   * The same as {@link #find}, where it is known what was found before a change, and over which
   * days the situation differs.
   */
  List<List<Part>> again(List<List<Part>> before, Difference difference) {
    if (difference.none()) {
      return before;
    }
    Sweep sweep = new Sweep();
    sweep.begin(difference.first(), before);
    sweep.run(turns(difference.first(), difference.last()));
    return sweep.joins(difference.last(), before) ? parts : freshly();
  }

  private List<List<Part>> freshly() {
    parts.forEach(List::clear);
    return find();
  }

  /** Follows the situation from turn to turn. */
  private final class Sweep {
    private final Situation now = new Situation(graph, shapes, null);
    private final int[] reached = new int[graph.size()];
    private final boolean[] stale = new boolean[sides.size()];
    private final int[] held = new int[sides.size()];
    private final int[][] best = new int[sides.size()][];
    private final @Nullable Part[] running = new Part[graph.size()];
    private final boolean[] populated = new boolean[graph.size()];

    private Sweep() {
      Arrays.fill(stale, true);
      for (Passability side : sides) {
        side.reckon(now);
      }
      for (int i = 0; i < populated.length; i++) {
        populated[i] =
            theatre.gazetteer().byId(graph.id(i)).map(p -> populated(p.kind())).orElse(true);
      }
    }

    private void run(TreeMap<LocalDate, List<Integer>> turns) {
      turns.forEach(
          (day, changed) -> {
            for (int what : changed) {
              if (what >= 0) {
                place(what, day);
              } else {
                route(~what, day);
              }
            }
            judge(day, changed);
          });
    }

    /** All that runs still lasts. */
    private void finish() {
      for (int i = 0; i < running.length; i++) {
        end(i, null, null);
      }
    }

    /** Takes up the situation of the day before, with the sieges that ran then. */
    private void begin(LocalDate first, List<List<Part>> before) {
      LocalDate eve = first.minusDays(1);
      for (int i = 0; i < running.length; i++) {
        List<Hold> history = control.history(graph.id(i));
        reached[i] = begun(history, eve);
        Hold hold = reached[i] == 0 ? null : history.get(reached[i] - 1);
        if (hold != null && hold.to() != null && hold.to().isBefore(eve)) {
          hold = null;
        }
        String insider = Situation.insider(hold, history);
        now.hold(i, hold, insider);
        count(insider, 1);
        for (Part part : before.get(i)) {
          if (part.from.isBefore(first)) {
            if (part.to == null || !part.to.isBefore(eve)) {
              running[i] = part.ending(null, null);
            } else {
              parts.get(i).add(part);
            }
          }
        }
      }
      for (int r = 0; r < shapes.size(); r++) {
        now.said(r, reports.on(shapes.get(r).route().id(), eve));
      }
      sides.forEach(side -> side.reckon(now));
    }

    /** Goes on as before from a day on which all stands as it did; false where it does not. */
    private boolean joins(LocalDate last, List<List<Part>> before) {
      if (last.equals(When.DUSK)) {
        finish();
        return true;
      }
      for (int i = 0; i < running.length; i++) {
        Part old = null;
        for (Part part : before.get(i)) {
          boolean covers = !part.from.isAfter(last) && (part.to == null || !part.to.isBefore(last));
          old = covers ? part : old;
        }
        Part part = running[i];
        if ((part == null) != (old == null)) {
          return false;
        }
        if (part != null && old != null) {
          end(i, old.to, old.ending);
        }
        for (Part later : before.get(i)) {
          if (later.from.isAfter(last)) {
            parts.get(i).add(later);
          }
        }
      }
      return true;
    }

    private void place(int place, LocalDate day) {
      List<Hold> history = control.history(graph.id(place));
      while (reached[place] < history.size() && !history.get(reached[place]).from().isAfter(day)) {
        reached[place]++;
      }
      Hold hold = reached[place] == 0 ? null : history.get(reached[place] - 1);
      if (hold != null && hold.to() != null && hold.to().isBefore(day)) {
        hold = null;
      }
      String before = now.inside(place);
      String insider =
          hold != null && hold.status() == Hold.Status.CONTESTED
              ? before
              : Situation.insider(hold, List.of());
      now.hold(place, hold, insider);
      count(before, -1);
      count(insider, 1);
      for (int s = 0; s < sides.size(); s++) {
        stale[s] |= sides.get(s).turn(place, now);
      }
    }

    private void count(@Nullable String key, int by) {
      Integer side = key == null ? null : sideNumbers.get(key);
      if (side != null) {
        held[side] += by;
      }
    }

    private void route(int route, LocalDate day) {
      now.said(route, reports.on(shapes.get(route).route().id(), day));
      for (int s = 0; s < sides.size(); s++) {
        stale[s] = true;
        for (int place : shapes.get(route).places()) {
          sides.get(s).turn(place, now);
        }
      }
    }

    private void judge(LocalDate day, List<Integer> changed) {
      for (int s = 0; s < sides.size(); s++) {
        if (stale[s] && held[s] > 0) {
          sides.get(s).close(now);
          best[s] = sides.get(s).reach();
          stale[s] = false;
          for (int i = 0; i < running.length; i++) {
            if (sides.get(s).side().equals(now.inside(i))) {
              judge(i, day);
            }
          }
        }
      }
      for (int what : changed) {
        if (what >= 0) {
          judge(what, day);
        }
      }
    }

    private void judge(int place, LocalDate day) {
      String insider = now.inside(place);
      Integer s = insider == null ? null : sideNumbers.get(insider);
      boolean besieged =
          s != null
              && populated[place]
              && best[s] != null
              && !sides.get(s).open(best[s][place])
              && sides.get(s).inPeace(place);
      Part already = running[place];
      if (already != null && (!besieged || !already.besieged.equals(insider))) {
        end(place, day.minusDays(1), ending(already, now.hold(place), insider));
      }
      if (besieged && s != null && running[place] == null) {
        running[place] = begin(place, sides.get(s), day);
      }
    }

    private Ending ending(Part siege, @Nullable Hold hold, @Nullable String insider) {
      if (siege.besieged.equals(insider)) {
        return Ending.LIFTED;
      }
      if (insider != null) {
        return Ending.TAKEN;
      }
      return hold != null && !hold.basis().isEmpty() ? Ending.LEFT : Ending.FADED;
    }

    private void end(int place, @Nullable LocalDate last, @Nullable Ending why) {
      Part part = running[place];
      if (part != null) {
        parts.get(place).add(part.ending(last, why));
        running[place] = null;
      }
    }

    private @Nullable Part begin(int place, Passability side, LocalDate day) {
      Hold inside = now.hold(place);
      return inside == null ? null : part(place, inside, side, now, day);
    }
  }

  static boolean populated(PlaceKind kind) {
    return switch (kind) {
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, SITE -> true;
      case CROSSING, JUNCTION, NATURAL, COUNTRY, ADMIN1, ADMIN2, REGION -> false;
    };
  }

  /** What was seen of a siege on a day: who closes the ways out, and how surely. */
  Part part(int place, Hold inside, Passability side, Situation now, LocalDate day) {
    Ring ring = Ring.around(place, graph, side);
    Map<String, Integer> around = new TreeMap<>();
    Set<String> routes = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>(some(inside.basis(), 3));
    int weakest = 0;
    for (int i = 0; i < ring.size(); i++) {
      int link = ring.link(i);
      routes.add(graph.route(link).id());
      Hold hold = now.hold(ring.place(i));
      if (ring.byPlace(i) && hold != null) {
        String enemy = side.enemy(hold);
        if (enemy != null) {
          around.merge(enemy, 1, Integer::sum);
        }
        claims.addAll(some(hold.basis(), 1));
        double sure = control.on(hold.place().id(), day).map(Hold::confidence).orElse(0.0);
        weakest = Math.max(weakest, blend(settings.hostilePassable(), sure));
      } else {
        Said said = now.said(shapes.number(graph.route(link).id()));
        if (said != null) {
          said.by().forEach(key -> around.merge(key, 1, Integer::sum));
          claims.addAll(some(said.span().claims(), 1));
          weakest =
              Math.max(weakest, blend(settings.hostilePassable(), said.span().confidence(day)));
        }
      }
    }
    String besieger = null;
    for (Map.Entry<String, Integer> e : around.entrySet()) {
      if (besieger == null || e.getValue() > around.getOrDefault(besieger, 0)) {
        besieger = e.getKey();
      }
    }
    double known = control.on(inside.place().id(), day).map(Hold::confidence).orElse(0.0);
    double confidence = known * (RoadGraph.SURE - weakest) / RoadGraph.SURE;
    return new Part(
        inside.place(),
        side.side(),
        day,
        null,
        null,
        besieger,
        List.copyOf(routes),
        List.copyOf(claims),
        Math.round(confidence * 1000) / 1000.0);
  }

  private int blend(double value, double sure) {
    return (int)
        Math.round(RoadGraph.SURE * (sure * value + (1 - sure) * settings.unknownPassable()));
  }

  private static List<String> some(List<String> ids, int most) {
    return ids.subList(0, Math.min(most, ids.size()));
  }

  /** Joins the stretches of one place into sieges: short breaks are breaks of one siege. */
  List<Siege> sieges(List<Part> stretches, Headcount headcount) {
    List<Siege> sieges = new ArrayList<>();
    List<Part> one = new ArrayList<>();
    for (Part part : stretches) {
      Part last = one.isEmpty() ? null : one.get(one.size() - 1);
      if (last != null && !goesOn(last, part)) {
        sieges.add(siege(one, headcount));
        one.clear();
      }
      one.add(part);
    }
    if (!one.isEmpty()) {
      sieges.add(siege(one, headcount));
    }
    return sieges;
  }

  private boolean goesOn(Part last, Part next) {
    return last.to != null
        && last.ending == Ending.LIFTED
        && last.besieged.equals(next.besieged)
        && ChronoUnit.DAYS.between(last.to, next.from) <= settings.siegeBreakDays() + 1;
  }

  private Siege siege(List<Part> stretches, Headcount headcount) {
    Part first = stretches.get(0);
    Part last = stretches.get(stretches.size() - 1);
    Set<String> routes = new LinkedHashSet<>();
    Set<String> claims = new LinkedHashSet<>();
    List<Siege.Stretch> spans = new ArrayList<>();
    double confidence = 0;
    for (Part part : stretches) {
      routes.addAll(part.routes);
      claims.addAll(part.claims);
      spans.add(new Siege.Stretch(part.from, part.to));
      confidence = Math.max(confidence, part.confidence);
    }
    String side = theatre.roster().side(first.besieged).map(Side::name).orElse(first.besieged);
    Headcount.People people = headcount.of(first.place, first.from, last.to, List.of());
    return new Siege(
        first.place,
        first.besieged,
        first.besieger == null ? last.besieger : first.besieger,
        first.from,
        last.to,
        spans,
        last.ending,
        null,
        0,
        List.of(
            "no road to the sources of supply of "
                + side
                + " over places that it or its friends hold"),
        people.people(),
        people.from(),
        Siege.MODEL,
        routes.stream().sorted().toList(),
        confidence,
        List.copyOf(claims));
  }
}
