package org.dateline.displacement;

import java.time.LocalDate;
import java.util.List;
import org.dateline.figure.Count;
import org.dateline.incident.FigureRange;
import org.jspecify.annotations.Nullable;

/**
 * All who moved from one place to another over a span of days, nobody counted twice.
 *
 * @param from id or name of the place that they left, empty where none is named
 * @param to id or name of the place that they went to, empty where none is named
 * @param back true for returns
 * @param first day of the first, or null where no day is known
 * @param last day of the last, or null where no day is known
 * @param count how many, all counts of their movements together
 * @param disputed how many of the best number are disputed
 * @param runningTotal the running total last told of it, which is not added; null where there is
 *     none
 * @param incidents ids of the incidents
 */
public record Corridor(
    String from,
    String to,
    boolean back,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Count count,
    long disputed,
    @Nullable FigureRange runningTotal,
    List<String> incidents) {
  /** Copies its list. */
  public Corridor {
    incidents = List.copyOf(incidents);
  }

  /** Stable id, by which the evidence is found. */
  public String id() {
    return ("flow:" + (back ? "back:" : "") + from + ">" + to).replace(' ', '_');
  }
}
