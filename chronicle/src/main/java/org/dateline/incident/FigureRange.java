package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import org.dateline.claim.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What all claims about one happening say of one count.
 *
 * @param measure what is counted
 * @param who of whom
 * @param low the least that a source gives
 * @param best the number to use, with the reason in {@code rule}
 * @param high the most that a source gives, or null where one gives only a lower bound
 * @param cumulative true for a running total
 * @param rule why {@code best} is best, in one plain sentence
 * @param claims ids of the claims behind it
 * @param about id of the incident that it counts, or id or name of the place of a running total;
 *     empty where none is named
 */
public record FigureRange(
    Figure.Measure measure,
    String who,
    long low,
    long best,
    @Nullable Long high,
    boolean cumulative,
    String rule,
    List<String> claims,
    String about) {
  /** Copies its list. */
  public FigureRange {
    claims = List.copyOf(claims);
  }

  /** A range that is about nothing in particular. */
  public FigureRange(
      Figure.Measure measure,
      String who,
      long low,
      long best,
      @Nullable Long high,
      boolean cumulative,
      String rule,
      List<String> claims) {
    this(measure, who, low, best, high, cumulative, rule, claims, "");
  }

  /**
   * Stable id, made of content: {@code f:MEASURE:WHO:CLAIM} after the first claim behind it, with
   * {@code total:} before the measure of a running total.
   */
  public String id() {
    return "f:"
        + (cumulative ? "total:" : "")
        + measure.name().toLowerCase(Locale.ROOT)
        + ":"
        + who.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-")
        + ":"
        + (claims.isEmpty() ? "-" : claims.get(0));
  }
}
