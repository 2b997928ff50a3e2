package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Route;
import org.jspecify.annotations.Nullable;

/**
 * How a route stood over a span of days.
 *
 * @param route the road, crossing or corridor
 * @param status open, cut, contested or unknown
 * @param since first day
 * @param confidence that the status is right, 0 to 1
 * @param claims ids of the claims behind it, strongest first
 */
public record RouteState(
    Route route, Status status, @Nullable LocalDate since, double confidence, List<String> claims) {
  /** Copies its list. */
  public RouteState {
    claims = List.copyOf(claims);
  }

  /**
   * Stable id, made of content: {@code r:ROUTE:FIRST-DAY:STATUS}, with {@code -} for a first day
   * that is not known.
   */
  public String id() {
    return "r:"
        + route.id()
        + ":"
        + (since == null ? "-" : since)
        + ":"
        + status.name().toLowerCase(Locale.ROOT);
  }

  /** How a route stands. */
  public enum Status {
    /** In use. */
    OPEN,
    /** Closed to the side that used it. */
    CUT,
    /** Reports disagree, or it is under fire. */
    CONTESTED,
    /** No report says. */
    UNKNOWN
  }
}
