package org.dateline.displacement;

import java.util.List;
import org.dateline.figure.Count;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * People who moved, as reports tell it.
 *
 * @param incident what happened
 * @param back true for a return
 * @param from ids of the places that they left, or names where not known; empty where none is named
 * @param to ids or names of the places that they went to; empty where none is named
 * @param count how many, or null where no report counts them
 * @param runningTotals what was told as a running total; never added to others
 */
public record Flow(
    Incident incident,
    boolean back,
    List<String> from,
    List<String> to,
    @Nullable Count count,
    List<FigureRange> runningTotals) {
  /** Copies its lists. */
  public Flow {
    from = List.copyOf(from);
    to = List.copyOf(to);
    runningTotals = List.copyOf(runningTotals);
  }
}
