package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.actor.Side;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * What could be reached, and who was besieged: routes over time, and sieges as spans, those that
 * reports state and the model's verdicts side by side. Immutable and thread-safe.
 */
public final class AccessHistory {
  private static final Comparator<Siege> ORDER =
      Comparator.comparing((Siege s) -> s.assessor())
          .thenComparing(s -> s.stretches().get(0).from())
          .thenComparing(s -> s.place().id());

  private final Theatre theatre;
  private final Hearing hearing;
  private final ControlTimeline control;
  private final RouteTimeline routes;
  private final RoadGraph graph;
  private final RouteShapes shapes;
  private final SiegeWords words;
  private final Headcount headcount;
  private final LocalDate lastKnown;
  private final Map<String, List<Siege>> reported;
  private final List<List<ModelSieges.Part>> parts;
  private final List<List<Siege>> modelled;
  // what follows from the rest, put in order when it is first asked for
  private volatile @Nullable List<Siege> sieges;

  private AccessHistory(Hearing hearing, ControlTimeline control, Theatre theatre) {
    this.theatre = theatre;
    this.hearing = hearing;
    this.control = control;
    this.routes = RouteTimeline.of(hearing, control, theatre);
    this.graph = new RoadGraph(theatre.routes());
    this.shapes = new RouteShapes(graph, routes.names());
    this.words = SiegeWords.of(hearing);
    this.headcount = Headcount.of(hearing);
    this.lastKnown = ReportedSieges.lastKnown(hearing);
    this.reported = new HashMap<>();
    for (String place : words.places()) {
      reported.put(place, reported(place));
    }
    ModelSieges model = model();
    this.parts = model.find();
    this.modelled = new ArrayList<>();
    parts.forEach(p -> modelled.add(model.sieges(p, headcount)));
  }

  private AccessHistory(
      AccessHistory before,
      Hearing hearing,
      ControlTimeline control,
      Collection<Testimony> changed,
      Set<String> places) {
    this.theatre = before.theatre;
    this.hearing = hearing;
    this.control = control;
    this.graph = before.graph;
    this.shapes = before.shapes;
    Set<String> routesTouched = new TreeSet<>();
    Set<String> again = new TreeSet<>(places);
    this.routes = before.routes.with(hearing, control, places, changed, routesTouched);
    this.words = before.words.with(hearing, changed, again);
    this.headcount = before.headcount.with(hearing, changed, again);
    this.lastKnown = ReportedSieges.lastKnown(hearing);
    Set<String> cutElsewhere = new HashSet<>(routesTouched);
    places.forEach(p -> routes.names().through(p).forEach(r -> cutElsewhere.add(r.id())));
    cutElsewhere.forEach(r -> again.addAll(routes.names().along(r)));
    boolean earlier = lastKnown.isBefore(before.lastKnown);
    boolean later = lastKnown.isAfter(before.lastKnown);
    this.reported = new HashMap<>(before.reported);
    for (String place : words.places()) {
      List<Siege> here = before.reported.getOrDefault(place, List.of());
      boolean open = later && here.stream().anyMatch(s -> s.ending() == null);
      if (earlier || open || again.contains(place)) {
        reported.put(place, reported(place));
      }
    }
    Difference difference = new Difference();
    for (String place : places) {
      if (graph.number(place) >= 0) {
        difference.holds(before.control.history(place), control.history(place));
      }
    }
    for (String route : routesTouched) {
      if (shapes.number(route) >= 0) {
        difference.said(before.routes.reports().of(route), routes.reports().of(route));
      }
    }
    ModelSieges model = model();
    this.parts = model.again(before.parts, difference);
    this.modelled = new ArrayList<>(before.modelled);
    for (int i = 0; i < graph.size(); i++) {
      boolean same = parts.get(i).equals(before.parts.get(i)) && !again.contains(graph.id(i));
      if (!same) {
        modelled.set(i, model.sieges(parts.get(i), headcount));
      }
    }
  }

  private List<Siege> reported(String place) {
    return ReportedSieges.of(place, words, hearing, control, routes, headcount, lastKnown);
  }

  private ModelSieges model() {
    return new ModelSieges(
        control, graph, shapes, routes.reports(), hearing.settings(), theatre, sides());
  }

  /** The sides that have a source of supply on the road graph. */
  private List<Passability> sides() {
    List<Passability> sides = new ArrayList<>();
    for (Side side : theatre.roster().sides()) {
      Passability passability =
          new Passability(graph, shapes, hearing.parties(), hearing.settings(), side);
      if (passability.sources().length > 0) {
        sides.add(passability);
      }
    }
    return sides;
  }

  /** Derives it from the testimonies and from who held what. */
  public static AccessHistory of(Hearing hearing, ControlTimeline control, Theatre theatre) {
    return new AccessHistory(hearing, control, theatre);
  }

  /**
   * The same after a change of the facts: equal to {@link #of} over the new facts, but only what
   * the change touches is reckoned again.
   *
   * @param now the testimonies as they are now
   * @param then who held what by them
   * @param changed the testimonies that are new, gone or other than before; of those that are other
   *     both forms
   * @param places ids of the places whose holdings may be other than before
   */
  public AccessHistory with(
      Hearing now, ControlTimeline then, Collection<Testimony> changed, Set<String> places) {
    return new AccessHistory(this, now, then, changed, places);
  }

  /** All sieges, by assessor, first day and place. */
  public List<Siege> sieges() {
    List<Siege> known = sieges;
    if (known == null) {
      List<Siege> all = new ArrayList<>();
      reported.values().forEach(all::addAll);
      modelled.forEach(all::addAll);
      all.sort(ORDER);
      known = List.copyOf(all);
      sieges = known;
    }
    return known;
  }

  /**
   * Sieges that lasted on a day and have not faded since their last word, each with its confidence
   * of that day.
   */
  public List<Siege> sieges(LocalDate day) {
    List<Siege> found = new ArrayList<>();
    DayAccess access = null;
    for (Siege siege : sieges()) {
      if (lasts(siege, day)) {
        if (siege.byModel() && access == null) {
          access = day(day, s -> {});
        }
        found.add(of(siege, day, access));
      }
    }
    return found;
  }

  private static Siege of(Siege siege, LocalDate day, @Nullable DayAccess access) {
    return siege.sure(
        siege.byModel() && access != null ? access.cutOff(siege) : siege.confidence(day));
  }

  private boolean lasts(Siege siege, LocalDate day) {
    boolean fades = siege.lastWord() != null;
    return siege.lasted(day)
        && !(fades && siege.confidence(day) < hearing.settings().unknownBelow());
  }

  /** How a route stood over time, oldest first. */
  public List<RouteState> routeHistory(String routeId) {
    return routes.history(routeId);
  }

  /** Every route of the theatre on a day, in the theatre's order, then its border crossings. */
  public List<RouteState> routes(LocalDate day) {
    return routes.on(day);
  }

  /** How a route stood on a day. */
  public RouteState route(Route route, LocalDate day) {
    return routes.on(route, day);
  }

  /** The route or border crossing with an id. */
  public Optional<Route> route(String id) {
    return routes.route(id);
  }

  /** How each stretch of a route stood on a day. */
  public List<LinkState> links(Route route, LocalDate day) {
    return routes.links(route, day);
  }

  /** The sieges of a place that lasted on a day: the model's and those that reports state. */
  List<Siege> sieges(String placeId, LocalDate day) {
    List<Siege> found = new ArrayList<>(reported.getOrDefault(placeId, List.of()));
    if (graph.number(placeId) >= 0) {
      found.addAll(modelled.get(graph.number(placeId)));
    }
    found.removeIf(s -> !lasts(s, day));
    found.replaceAll(s -> s.sure(s.confidence(day)));
    return found;
  }

  /** Who held a place on a day, or null where nothing is known. */
  @Nullable Hold hold(String placeId, LocalDate day) {
    return control.on(placeId, day).orElse(null);
  }

  /** How a route stands by holders along it, null where nothing is known of one. */
  RouteState.Status standing(List<@Nullable Hold> along) {
    return routes.standing(along);
  }

  /** A day, with a change made to its situation. */
  DayAccess day(LocalDate day, Consumer<Situation> change) {
    Situation sure = Situation.on(day, graph, shapes, control, routes.reports());
    Situation likely = sure.doubted(day);
    change.accept(sure);
    change.accept(likely);
    return new DayAccess(theatre, hearing, graph, shapes, headcount, day, sure, likely);
  }

  /**
   * Whether a place could be reached on a day from the sources of supply of the side that held it,
   * how likely, by which way, and what single loss would cut it off.
   *
   * @return empty where the theatre has no such place
   */
  public Optional<Reach> reach(String placeId, LocalDate day) {
    return theatre
        .gazetteer()
        .byId(placeId)
        .map(place -> day(day, s -> {}).reach(place, sieges(placeId, day), true));
  }

  /**
   * The same for every place on a road where people live or a garrison stands and a side is known
   * to be, without the minimum cuts; by place id. Empty where the theatre has no routes.
   */
  public List<Reach> reach(LocalDate day) {
    DayAccess access = day(day, s -> {});
    List<Reach> all = new ArrayList<>();
    for (int number : access.held()) {
      Hold hold = access.situation().hold(number);
      if (hold != null) {
        all.add(access.reach(hold.place(), sieges(graph.id(number), day), false));
      }
    }
    all.sort(Comparator.comparing(r -> r.place().id()));
    return all;
  }

  /** True where the theatre has roads, so that the model can answer at all. */
  public boolean hasRoutes() {
    return graph.links() > 0;
  }

  /** What would change if a scenario came true. */
  public Consequences whatIf(Scenario scenario) {
    return new WhatIf(this, theatre, graph, shapes, scenario).consequences();
  }

  /**
   * The places whose loss alone would cut others of the side off: articulation points of the roads
   * over places that the side or its friends hold, or of which nothing is known.
   *
   * @return ids of places that the side or its friends hold, sorted
   */
  public List<String> critical(String side, LocalDate day) {
    boolean[] passable = new boolean[graph.size()];
    boolean[] own = new boolean[graph.size()];
    for (int i = 0; i < passable.length; i++) {
      Hold hold = control.on(graph.id(i), day).orElse(null);
      own[i] =
          hold != null
              && hold.status() == Hold.Status.HELD
              && hearing.parties().friends(side, RouteTimeline.key(hold));
      passable[i] = own[i] || hold == null || hold.status() == Hold.Status.UNKNOWN;
    }
    boolean[] cut = graph.critical(passable);
    List<String> critical = new ArrayList<>();
    for (int i = 0; i < cut.length; i++) {
      if (cut[i] && own[i]) {
        critical.add(graph.id(i));
      }
    }
    critical.sort(Comparator.naturalOrder());
    return critical;
  }
}
