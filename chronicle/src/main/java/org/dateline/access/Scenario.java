package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import org.dateline.control.Hold;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed to be otherwise than it was on a day.
 *
 * @param asOf the day
 * @param supposed what is supposed, in the order given; a later one goes before an earlier one on
 *     the same place or route
 */
public record Scenario(LocalDate asOf, List<Supposed> supposed) {
  /** Copies its list. */
  public Scenario {
    supposed = List.copyOf(supposed);
  }

  /** One thing that is supposed. */
  public sealed interface Supposed {
    /** The words that it was given in: "Azaz=ISIS". */
    String words();
  }

  /**
   * A place is held by a side, contested, or held by no one knows whom. Its districts go with it.
   *
   * @param words the words that it was given in
   * @param place the place
   * @param status how it is supposed to stand
   * @param side id of the side that is supposed to hold it; null where contested or unknown
   */
  public record Holder(String words, Place place, Hold.Status status, @Nullable String side)
      implements Supposed {}

  /**
   * A road or crossing is open, cut or contested, all along it and for everyone.
   *
   * @param words the words that it was given in
   * @param route the road or crossing
   * @param status how it is supposed to stand
   */
  public record Passage(String words, Route route, RouteState.Status status) implements Supposed {}
}
