package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Route;
import org.jspecify.annotations.Nullable;

/**
 * How a route stood over a span of days: the verdict, and beside it what reports say of the route
 * and what follows from who holds the places along it. The two may disagree; both are kept.
 *
 * @param route the road, crossing or corridor; a crossing that is a place has that place's id
 * @param status open, cut, contested or unknown
 * @param since first day
 * @param confidence that the status is right, 0 to 1
 * @param claims ids of the claims behind it, strongest first
 * @param reported what reports say of the route itself
 * @param holders what follows from who holds the places along it
 */
public record RouteState(
    Route route,
    Status status,
    @Nullable LocalDate since,
    double confidence,
    List<String> claims,
    Verdict reported,
    Verdict holders) {
  /** Copies its list. */
  public RouteState {
    claims = List.copyOf(claims);
  }

  /** A state of which only reports tell. */
  public RouteState(
      Route route,
      Status status,
      @Nullable LocalDate since,
      double confidence,
      List<String> claims) {
    this(
        route,
        status,
        since,
        confidence,
        claims,
        new Verdict(status, confidence, claims),
        Verdict.NOTHING);
  }

  /**
   * What one kind of evidence says.
   *
   * @param status unknown where it says nothing
   * @param confidence 0 to 1; 0 where it says nothing
   * @param claims ids of the claims behind it, strongest first
   */
  public record Verdict(Status status, double confidence, List<String> claims) {
    static final Verdict NOTHING = new Verdict(Status.UNKNOWN, 0, List.of());

    /** Copies its list. */
    public Verdict {
      claims = List.copyOf(claims);
    }
  }

  /** True where reports say one thing and the holders along the route another. */
  public boolean disputed() {
    return reported.status != Status.UNKNOWN
        && holders.status != Status.UNKNOWN
        && reported.status != holders.status;
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
