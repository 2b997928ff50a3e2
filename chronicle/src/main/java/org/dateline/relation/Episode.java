package org.dateline.relation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time over which a stance is told of in one place.
 *
 * @param place id of the place (of a quarter, its city), or null where no report names one
 * @param first day of the first claim of it
 * @param last day of the last
 * @param ended day on which the opposite is told of there, or null where none is
 * @param endedBy id of the claim that tells the opposite, or null
 * @param claims ids of the claims that tell of it, by day
 * @param sources keys of the independent voices behind them, sorted
 * @param strength how likely it is right by all of them together, 0 to 1
 */
public record Episode(
    @Nullable String place,
    LocalDate first,
    LocalDate last,
    @Nullable LocalDate ended,
    @Nullable String endedBy,
    List<String> claims,
    List<String> sources,
    double strength) {
  /** Copies its lists. */
  public Episode {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }

  /**
   * True where it is taken to last on a day.
   *
   * @param silentDays days after its last claim over which it is still taken to last
   */
  public boolean on(LocalDate day, double silentDays) {
    boolean over =
        ended == null ? last.plusDays((long) silentDays).isBefore(day) : !ended.isAfter(day);
    return !first.isAfter(day) && !over;
  }
}
