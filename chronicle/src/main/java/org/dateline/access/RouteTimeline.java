package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.access.RouteReports.Said;
import org.dateline.access.RouteState.Status;
import org.dateline.access.RouteState.Verdict;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * How each route stood over time: by what reports say of it, and by who holds the places along it.
 * Where the two disagree, what came clearly later counts; else the route is contested. Immutable
 * and thread-safe.
 */
public final class RouteTimeline {
  /** What is left of the confidence where only the holders along the route tell. */
  private static final double INFERRED = 0.8;

  private final Theatre theatre;
  private final RouteNames names;
  private final RouteReports reports;
  private final ControlTimeline control;
  private final Hearing hearing;
  private final HolderVerdicts holders;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, List<RouteState>> history;

  private RouteTimeline(
      Theatre theatre,
      Hearing hearing,
      ControlTimeline control,
      RouteNames names,
      RouteReports reports,
      Map<String, List<RouteState>> history) {
    this.theatre = theatre;
    this.hearing = hearing;
    this.control = control;
    this.names = names;
    this.reports = reports;
    this.history = history;
    this.holders = new HolderVerdicts(hearing, control);
    names.all().forEach(r -> routes.put(r.id(), r));
    for (String id : new TreeSet<>(reports.routes())) {
      if (!routes.containsKey(id)) {
        theatre.gazetteer().byId(id).ifPresent(p -> routes.put(id, RouteNames.crossing(p)));
      }
    }
  }

  /** Follows every route of the theatre, and every border crossing on its roads or spoken of. */
  public static RouteTimeline of(Hearing hearing, ControlTimeline control, Theatre theatre) {
    RouteNames names = new RouteNames(theatre);
    RouteReports reports = RouteReports.of(hearing, names);
    RouteTimeline timeline =
        new RouteTimeline(theatre, hearing, control, names, reports, new HashMap<>());
    timeline.routes.values().forEach(r -> timeline.history.put(r.id(), timeline.follow(r)));
    return timeline;
  }

  /**
   * The same after a change.
   *
   * @param places ids of places that may have other holders than before
   * @param changed testimonies that are new, gone or other than before, in both forms
   * @param touched receives the ids of the routes of which they speak
   */
  RouteTimeline with(
      Hearing now,
      ControlTimeline then,
      Set<String> places,
      Collection<Testimony> changed,
      Set<String> touched) {
    RouteReports said = reports.with(now, changed, touched);
    RouteTimeline timeline =
        new RouteTimeline(theatre, now, then, names, said, new HashMap<>(history));
    Set<String> again = new HashSet<>(touched);
    places.forEach(p -> names.through(p).forEach(r -> again.add(r.id())));
    for (String id : again) {
      Route route = timeline.routes.get(id);
      if (route != null) {
        timeline.history.put(id, timeline.follow(route));
      }
    }
    return timeline;
  }

  /** How a route stands by holders along it, null where nothing is known of one. */
  Status standing(List<@Nullable Hold> along) {
    return holders.standing(along).status();
  }

  RouteNames names() {
    return names;
  }

  RouteReports reports() {
    return reports;
  }

  /** The places whose holders tell how a route stands; a crossing is told by reports alone. */
  private List<String> along(Route route) {
    return route.links().isEmpty() ? List.of() : names.along(route.id());
  }

  private List<RouteState> follow(Route route) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Said said : reports.of(route.id())) {
      days.add(said.span().from());
      said.span().checks().forEach(c -> days.add(c.day()));
    }
    List<String> along = along(route);
    List<List<Hold>> histories = along.stream().map(control::history).toList();
    boolean both = !days.isEmpty();
    for (List<Hold> holds : histories) {
      for (Hold hold : holds) {
        days.add(hold.from());
        if (both) {
          days.addAll(holders.words(hold));
        }
      }
    }
    int[] reached = new int[histories.size()];
    List<@Nullable Hold> now = new ArrayList<>(Collections.nCopies(histories.size(), null));
    List<RouteState> states = new ArrayList<>();
    Status last = null;
    for (LocalDate day : days) {
      for (int i = 0; i < reached.length; i++) {
        List<Hold> holds = histories.get(i);
        while (reached[i] < holds.size() && !holds.get(reached[i]).from().isAfter(day)) {
          now.set(i, holds.get(reached[i]++));
        }
      }
      Said said = reports.on(route.id(), day);
      Status status = together(said, holders.standing(now), day);
      if (status != last) {
        states.add(judge(route, said, along, day, day));
        last = status;
      }
    }
    return List.copyOf(states);
  }

  /** What reports say and what the holders along the route tell, taken together. */
  private Status together(@Nullable Said said, HolderVerdicts.Standing held, LocalDate day) {
    Status reported = said == null ? Status.UNKNOWN : said.status();
    if (said == null || reported == Status.UNKNOWN) {
      return held.status();
    }
    if (held.status() == Status.UNKNOWN || held.status() == reported) {
      return reported;
    }
    LocalDate lastReport = said.span().lastWord(day);
    if (held.since().isAfter(lastReport)) {
      // what the holders tell came about after the last report
      return held.status();
    }
    LocalDate lastHold = holders.lastWord(held, day);
    boolean newer =
        said.span().from().isAfter(lastHold)
            || lastReport.isAfter(lastHold.plusDays((long) hearing.settings().repeatDays()));
    boolean reportsTell =
        newer
            || reported == Status.CONTESTED
            || (reported == Status.CUT && held.status() == Status.CONTESTED);
    return reportsTell ? reported : Status.CONTESTED;
  }

  private RouteState judge(
      Route route,
      @Nullable Said said,
      List<String> along,
      @Nullable LocalDate since,
      LocalDate day) {
    Verdict reported = reported(said, day);
    HolderVerdicts.Standing standing = holders.on(along, day);
    Verdict held = holders.verdict(standing, day);
    Status status = together(said, standing, day);
    double confidence;
    List<String> claims;
    if (reported.status() == Status.UNKNOWN) {
      boolean nothing = held.status() == Status.UNKNOWN;
      confidence = nothing ? 0 : INFERRED * held.confidence();
      claims = nothing ? reported.claims() : held.claims();
    } else if (status == reported.status() && status == held.status()) {
      confidence = 1 - (1 - reported.confidence()) * (1 - INFERRED * held.confidence());
      claims = join(reported.claims(), held.claims());
    } else if (status == reported.status()) {
      confidence = reported.confidence();
      claims = reported.claims();
    } else if (status == held.status()) {
      confidence = INFERRED * held.confidence();
      claims = join(held.claims(), reported.claims());
    } else {
      confidence = Math.min(reported.confidence(), held.confidence());
      claims = join(reported.claims(), held.claims());
    }
    return new RouteState(
        route, status, since, Math.round(confidence * 1000) / 1000.0, claims, reported, held);
  }

  private static Verdict reported(@Nullable Said said, LocalDate day) {
    return said == null
        ? Verdict.NOTHING
        : new Verdict(
            said.status(),
            Math.round(said.span().confidence(day) * 1000) / 1000.0,
            said.span().claims());
  }

  private static List<String> join(Collection<String> some, Collection<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** The key of who holds a place: its side, else its holder. */
  static String key(Hold hold) {
    return hold.side() != null ? hold.side() : String.valueOf(hold.holder());
  }

  /** How a route stood over time, oldest first; empty where nothing was ever known of it. */
  public List<RouteState> history(String routeId) {
    return history.getOrDefault(routeId, List.of());
  }

  /** The route or crossing with an id. */
  public Optional<Route> route(String id) {
    return Optional.ofNullable(routes.get(id));
  }

  /** How a route stood on a day. */
  public RouteState on(Route route, LocalDate day) {
    RouteState last = last(route.id(), day);
    if (last == null) {
      return new RouteState(route, Status.UNKNOWN, null, 0, List.of());
    }
    return judge(route, reports.on(route.id(), day), along(route), last.since(), day);
  }

  /** The state that began last by a day, or null where none had. */
  private @Nullable RouteState last(String routeId, LocalDate day) {
    List<RouteState> states = history(routeId);
    int low = 0;
    int high = states.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      LocalDate since = states.get(middle).since();
      if (since != null && since.isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? null : states.get(low - 1);
  }

  /** Every route of the theatre on a day, in the theatre's order, then its crossings. */
  public List<RouteState> on(LocalDate day) {
    return routes.values().stream().map(r -> on(r, day)).toList();
  }

  /** Every stretch of a route on a day. */
  public List<LinkState> links(Route route, LocalDate day) {
    Said said = reports.on(route.id(), day);
    List<LinkState> states = new ArrayList<>();
    for (Route.Link link : route.links()) {
      boolean here =
          said != null
              && (said.status() == Status.OPEN
                  || route.links().size() == 1
                  || said.at().contains(link.from())
                  || said.at().contains(link.to()));
      RouteState state =
          judge(route, here ? said : null, List.of(link.from(), link.to()), null, day);
      states.add(
          new LinkState(
              route, link, state.status(), state.confidence(), state.reported(), state.holders()));
    }
    return states;
  }

  /** Ids of the routes that touch a place and are cut on a day. */
  List<String> cutAt(String placeId, LocalDate day) {
    List<String> cut = new ArrayList<>();
    for (Route route : names.through(placeId)) {
      RouteState last = last(route.id(), day);
      if (last != null && last.status() == Status.CUT) {
        cut.add(route.id());
      }
    }
    return cut;
  }
}
