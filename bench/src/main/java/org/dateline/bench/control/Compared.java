package org.dateline.bench.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.control.Hold;
import org.jspecify.annotations.Nullable;

/**
 * A place of which both a map and reports speak.
 *
 * @param mapped what the map says
 * @param day how the place stood on the map's day, by all reports known then
 * @param last the last holder that reports told of by then, however long before; null where none
 *     ever was
 * @param lastWord the day of the last word on that holding
 * @param confidence that of the holding on the day of its last word
 */
record Compared(
    MappedPlace mapped,
    Hold day,
    @Nullable Hold last,
    @Nullable LocalDate lastWord,
    double confidence) {

  /** Years from the last word to the map; -1 where no holder was ever told of. */
  double years() {
    return lastWord == null ? -1 : ChronoUnit.DAYS.between(lastWord, mapped.asOf()) / 365.25;
  }

  /** True where our verdict for the day is the map's. */
  boolean dayAgrees() {
    return switch (day.status()) {
      case HELD -> mapped.sides().contains(String.valueOf(day.side()));
      case CONTESTED -> mapped.shared();
      case UNKNOWN -> false;
    };
  }

  /** True where the last holder that reports told of is one that the map names. */
  boolean lastAgrees() {
    return last != null && mapped.sides().contains(String.valueOf(last.side()));
  }
}
