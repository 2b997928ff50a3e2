package org.dateline.claim;

import org.dateline.place.Where;

/**
 * A place that a claim speaks of.
 *
 * @param text the words that name it
 * @param begin first UTF-16 unit in the report's text
 * @param end the unit after the last
 * @param role its part in the event
 * @param where what it was resolved to
 * @param confidence that {@code where} is right, 0 to 1
 */
public record PlaceMention(
    String text, int begin, int end, Role role, Where where, double confidence) {
  /** The part that a place has in an event. */
  public enum Role {
    /** It happened there, or this is the place taken, besieged, cut. */
    AT,
    /** Movement from it. */
    FROM,
    /** Movement or advance toward it. */
    TO,
    /** Outside it, on its edge, some distance from it. */
    NEAR,
    /** A named road, crossing or supply line. */
    ROUTE
  }
}
