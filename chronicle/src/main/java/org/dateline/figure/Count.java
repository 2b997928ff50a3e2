package org.dateline.figure;

import org.dateline.incident.FigureRange;
import org.jspecify.annotations.Nullable;

/**
 * A number with its range.
 *
 * @param low the least
 * @param best the number to use
 * @param high the most, or null where only a lower bound is known
 */
public record Count(long low, long best, @Nullable Long high) {
  /** Nobody. */
  public static final Count NONE = new Count(0, 0, 0L);

  /** What all sources say of one count. */
  public static Count of(FigureRange range) {
    Long high = range.high();
    return new Count(
        range.low(),
        range.best(),
        high == null ? null : Long.valueOf(Math.max(high, range.best())));
  }

  /** Of different people: both together. */
  public Count plus(Count other) {
    Long most = high;
    Long others = other.high;
    return new Count(
        low + other.low,
        best + other.best,
        most == null || others == null ? null : Long.valueOf(most + others));
  }

  /** Of people of whom some may be the same: what holds both. */
  public Count with(Count other) {
    Long most = high;
    Long others = other.high;
    return new Count(
        Math.max(low, other.low),
        Math.max(best, other.best),
        most == null || others == null ? null : Long.valueOf(Math.max(most, others)));
  }
}
