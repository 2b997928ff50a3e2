package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A closed span of days. For an event: it happened on some day in the span, or over it; for a
 * state: it held over the span. Ignorance is a wide span, never null: an end that is not known lies
 * at {@link #DAWN} or {@link #DUSK}.
 *
 * @param earliest first day, inclusive
 * @param latest last day, inclusive; not before earliest
 */
public record When(LocalDate earliest, LocalDate latest) {
  /** Stands for "no first day known". */
  public static final LocalDate DAWN = LocalDate.of(1, 1, 1);

  /** Stands for "no last day known", or "still going on". */
  public static final LocalDate DUSK = LocalDate.of(9999, 12, 31);

  /** Nothing is known. */
  public static final When UNKNOWN = new When(DAWN, DUSK);

  /** Fails on a span that ends before it begins. */
  public When {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "a span cannot end (" + latest + ") before it begins (" + earliest + ")");
    }
  }

  /** One day. */
  public static When on(LocalDate day) {
    return new When(day, day);
  }

  /** From a day on, with no end. */
  public static When since(LocalDate day) {
    return new When(day, DUSK);
  }

  /** Up to a day, with no beginning. */
  public static When until(LocalDate day) {
    return new When(DAWN, day);
  }

  /** From one day to another, both inclusive. */
  public static When between(LocalDate earliest, LocalDate latest) {
    return new When(earliest, latest);
  }

  /** True where a first day is known. */
  public boolean hasStart() {
    return !earliest.equals(DAWN);
  }

  /** True where a last day is known. */
  public boolean hasEnd() {
    return !latest.equals(DUSK);
  }

  /** Days in the span; {@link Long#MAX_VALUE} where an end is open. */
  public long days() {
    return hasStart() && hasEnd() ? ChronoUnit.DAYS.between(earliest, latest) + 1 : Long.MAX_VALUE;
  }

  /** True where the two spans share a day. */
  public boolean overlaps(When other) {
    return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
  }

  /** True where the day lies in the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** How exactly the span is known. */
  public Precision precision() {
    if (!hasStart() && !hasEnd()) {
      return Precision.UNKNOWN;
    }
    if (!hasStart() || !hasEnd()) {
      return Precision.OPEN;
    }
    long days = days();
    if (days == 1) {
      return Precision.DAY;
    }
    if (days <= 7) {
      return Precision.WEEK;
    }
    if (days <= 31) {
      return Precision.MONTH;
    }
    return days <= 366 ? Precision.YEAR : Precision.YEARS;
  }
}
