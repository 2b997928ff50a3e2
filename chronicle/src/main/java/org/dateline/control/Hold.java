package org.dateline.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who held a place over a span of days.
 *
 * @param place the place
 * @param status held, contested or unknown
 * @param holder actor id, or null where contested, unknown or only the side is known
 * @param side side id, or null where contested or unknown
 * @param from first day
 * @param to last day, or null while it lasts
 * @param confidence that the status is right, 0 to 1
 * @param basis ids of the claims behind it, strongest first
 */
public record Hold(
    Place place,
    Status status,
    @Nullable String holder,
    @Nullable String side,
    LocalDate from,
    @Nullable LocalDate to,
    double confidence,
    List<String> basis) {
  /** Copies its list. */
  public Hold {
    basis = List.copyOf(basis);
  }

  /**
   * Stable id, made of content: {@code h:PLACE:FIRST-DAY:STATUS}, with the side where one holds it.
   */
  public String id() {
    String what = status.name().toLowerCase(Locale.ROOT) + (side == null ? "" : ":" + side);
    return "h:" + place.id() + ":" + from + ":" + what;
  }

  /** How a place stands. */
  public enum Status {
    /** One side holds it. */
    HELD,
    /** No one holds it whole. */
    CONTESTED,
    /** No report says, or the last one is too old to tell. */
    UNKNOWN
  }
}
