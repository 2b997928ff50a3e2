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
 * @param confidence how likely the status is right on the day asked for, in a history the greatest
 *     it ever was, 0 to 1; how it is reckoned and what it can promise stands in docs/method.md
 * @param basis ids of the claims behind it, strongest first
 * @param against ids of the claims that speak against it, strongest first; a contested place has
 *     none, for all that is said of it makes it so
 */
public record Hold(
    Place place,
    Status status,
    @Nullable String holder,
    @Nullable String side,
    LocalDate from,
    @Nullable LocalDate to,
    double confidence,
    List<String> basis,
    List<String> against) {
  /** Copies its lists. */
  public Hold {
    basis = List.copyOf(basis);
    against = List.copyOf(against);
  }

  /** A holding that nothing speaks against. */
  public Hold(
      Place place,
      Status status,
      @Nullable String holder,
      @Nullable String side,
      LocalDate from,
      @Nullable LocalDate to,
      double confidence,
      List<String> basis) {
    this(place, status, holder, side, from, to, confidence, basis, List.of());
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
