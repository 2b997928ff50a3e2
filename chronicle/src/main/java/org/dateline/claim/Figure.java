package org.dateline.claim;

import org.jspecify.annotations.Nullable;

/**
 * A count of people or sites.
 *
 * @param measure what is counted
 * @param who of whom: civilians, fighters, children, people ...; as the text has it, lower case
 * @param low least number, or null where only an upper bound is given
 * @param high greatest number, or null where only a lower bound is given ("at least 140,000")
 * @param approx true for "about", "dozens", "some"
 * @param cumulative true where the count runs over a period or the whole war
 * @param text the words that give the number
 * @param begin first UTF-16 unit in the report's text
 * @param end the unit after the last
 */
public record Figure(
    Measure measure,
    String who,
    @Nullable Long low,
    @Nullable Long high,
    boolean approx,
    boolean cumulative,
    String text,
    int begin,
    int end) {

  /** Fails where the low number is above the high one, or neither is given. */
  public Figure {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a figure needs a number: " + text);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("a figure's low " + low + " is above its high " + high);
    }
  }

  /** What a figure counts. */
  public enum Measure {
    /** Dead. */
    KILLED,
    /** Wounded. */
    WOUNDED,
    /** Displaced within the country. */
    DISPLACED,
    /** Refugees abroad. */
    REFUGEES,
    /** People living under siege. */
    BESIEGED,
    /** Abducted, detained, captured. */
    ABDUCTED,
    /** Fighters in the field. */
    FIGHTERS,
    /** Buildings, villages and other sites. */
    SITES,
    /** Tanks, trucks and other vehicles. */
    VEHICLES,
    /** Anything else. */
    OTHER
  }
}
