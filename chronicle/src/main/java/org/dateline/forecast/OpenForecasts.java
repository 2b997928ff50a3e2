package org.dateline.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.time.When;

/**
 * Which forecasts are open on a day: made by it, not decided by it, and not so old that a forecast
 * without a day is no longer waited for. Forecasts lie in the order in which they were made, under
 * a tree that knows the last day of each part, so that a question reads only what it answers.
 * Immutable and thread-safe.
 */
public final class OpenForecasts {
  private final List<Forecast> forecasts = new ArrayList<>();
  private final List<LocalDate> made = new ArrayList<>();

  /** First day on which it is open no more; leaves from {@code width} on, parents before them. */
  private final long[] closed;

  private final int width;

  private OpenForecasts(List<Forecast> inOrder, double openDays) {
    List<LocalDate> ends = new ArrayList<>();
    for (Forecast f : inOrder) {
      LocalDate day = f.made();
      if (day != null) {
        LocalDate end = f.by() == null ? day.plusDays((long) openDays + 1) : When.DUSK;
        LocalDate decided = f.decided();
        forecasts.add(f);
        made.add(day);
        ends.add(decided != null && decided.isBefore(end) ? decided : end);
      }
    }
    int leaves = Integer.highestOneBit(Math.max(1, forecasts.size()));
    this.width = leaves == forecasts.size() ? leaves : leaves * 2;
    this.closed = new long[2 * width];
    for (int i = 0; i < closed.length; i++) {
      closed[i] = Long.MIN_VALUE;
    }
    for (int i = 0; i < ends.size(); i++) {
      closed[width + i] = ends.get(i).toEpochDay();
    }
    for (int i = width - 1; i > 0; i--) {
      closed[i] = Math.max(closed[2 * i], closed[2 * i + 1]);
    }
  }

  /**
   * Makes ready to be asked.
   *
   * @param forecasts all forecasts, by day made
   * @param openDays days after which a forecast that names no day is no longer waited for
   */
  public static OpenForecasts of(List<Forecast> forecasts, double openDays) {
    return new OpenForecasts(forecasts, openDays);
  }

  /** The forecasts that are open on a day, by day made, without what decided them later. */
  public List<Forecast> on(LocalDate day) {
    List<Forecast> open = new ArrayList<>();
    collect(1, 0, width, day, open);
    return open;
  }

  private void collect(int node, int from, int size, LocalDate day, List<Forecast> open) {
    if (from >= made.size() || made.get(from).isAfter(day) || closed[node] <= day.toEpochDay()) {
      return;
    }
    if (size == 1) {
      open.add(forecasts.get(from).asOf(day));
      return;
    }
    collect(2 * node, from, size / 2, day, open);
    collect(2 * node + 1, from + size / 2, size / 2, day, open);
  }
}
