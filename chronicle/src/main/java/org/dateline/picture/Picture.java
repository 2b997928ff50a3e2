package org.dateline.picture;

import java.time.LocalDate;
import java.util.List;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said of one day from the facts known by another.
 *
 * @param asOf the day spoken of
 * @param knownOn the day by which the facts were known, or null for all that is recorded
 * @param holdings places of which some claim speaks, with their holder on the day
 * @param routes every route of the theatre
 * @param sieges places cut off on the day, one entry for each assessor
 * @param figures counts on the day: running totals and those of the incidents of the day
 * @param forecasts those made by the day
 * @param incidents what happened on the day
 * @param unanswered what cannot be told of the day, and why: "Sieges by the model: unknown, no
 *     routes."
 */
public record Picture(
    LocalDate asOf,
    @Nullable LocalDate knownOn,
    List<Hold> holdings,
    List<RouteState> routes,
    List<Siege> sieges,
    List<FigureRange> figures,
    List<Forecast> forecasts,
    List<Incident> incidents,
    List<String> unanswered) {
  /** Copies its lists. */
  public Picture {
    holdings = List.copyOf(holdings);
    routes = List.copyOf(routes);
    sieges = List.copyOf(sieges);
    figures = List.copyOf(figures);
    forecasts = List.copyOf(forecasts);
    incidents = List.copyOf(incidents);
    unanswered = List.copyOf(unanswered);
  }
}
