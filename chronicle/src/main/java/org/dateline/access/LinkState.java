package org.dateline.access;

import org.dateline.place.Route;

/**
 * How one stretch of a route stood on a day. Where a report does not say where a road is cut, its
 * stretches are told by their holders alone.
 *
 * @param route the route that it belongs to
 * @param link the stretch
 * @param status open, cut, contested or unknown
 * @param confidence that the status is right, 0 to 1
 * @param reported what reports say that bear on this stretch
 * @param holders what follows from who holds its two ends
 */
public record LinkState(
    Route route,
    Route.Link link,
    RouteState.Status status,
    double confidence,
    RouteState.Verdict reported,
    RouteState.Verdict holders) {}
