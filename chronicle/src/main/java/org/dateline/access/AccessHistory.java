package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/**
 * What could be reached, and who was besieged: routes over time, and sieges as spans, those that
 * reports state and the model's verdicts side by side. Immutable and thread-safe.
 */
public final class AccessHistory {
  private final RouteTimeline routes;
  private final List<Siege> sieges;
  private final RoadGraph graph;
  private final ControlTimeline control;
  private final Hearing hearing;

  private AccessHistory(Hearing hearing, ControlTimeline control, Theatre theatre) {
    this.hearing = hearing;
    this.control = control;
    this.routes = RouteTimeline.of(hearing, control, theatre);
    this.graph = new RoadGraph(theatre.routes());
    List<Siege> all = new ArrayList<>(new ReportedSieges(hearing, control, routes).find());
    all.addAll(
        new ModelSieges(control, graph, hearing.parties(), hearing.settings(), theatre).find());
    all.sort(
        Comparator.comparing((Siege s) -> s.assessor())
            .thenComparing(AccessHistory::since)
            .thenComparing(s -> s.place().id()));
    this.sieges = List.copyOf(all);
  }

  /** Derives it from the testimonies and from who held what. */
  public static AccessHistory of(Hearing hearing, ControlTimeline control, Theatre theatre) {
    return new AccessHistory(hearing, control, theatre);
  }

  private static LocalDate since(Siege siege) {
    return siege.since() == null ? When.DAWN : siege.since();
  }

  /** All sieges, by assessor, first day and place. */
  public List<Siege> sieges() {
    return sieges;
  }

  /** Sieges that lasted on a day. */
  public List<Siege> sieges(LocalDate day) {
    List<Siege> found = new ArrayList<>();
    for (Siege siege : sieges) {
      if (!since(siege).isAfter(day) && (siege.until() == null || !siege.until().isBefore(day))) {
        found.add(siege);
      }
    }
    return found;
  }

  /** How a route stood over time, oldest first. */
  public List<RouteState> routeHistory(String routeId) {
    return routes.history(routeId);
  }

  /** Every route of the theatre on a day, in the theatre's order. */
  public List<RouteState> routes(LocalDate day) {
    return routes.on(day);
  }

  /** How a route stood on a day. */
  public RouteState route(Route route, LocalDate day) {
    return routes.on(route, day);
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
