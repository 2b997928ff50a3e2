package org.dateline.figure;

import java.time.LocalDate;
import java.util.List;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * What one incident adds to a roll-up.
 *
 * @param incident the incident
 * @param count how many, with their range
 * @param ranges the counts of the incident that it is made of
 * @param day the day that it is put on, or null where it runs over a longer time or none is known
 * @param disputed true where independent sources differ in the number, a claim disputes the
 *     incident, or two parties are named for it
 * @param sameAs id of another incident that tells of the same people, done by another party; null
 *     where there is none
 */
record Tally(
    Incident incident,
    Count count,
    List<FigureRange> ranges,
    @Nullable LocalDate day,
    boolean disputed,
    @Nullable String sameAs) {
  Tally {
    ranges = List.copyOf(ranges);
  }

  Tally sameAs(String other) {
    return new Tally(incident, count, ranges, day, true, other);
  }

  Tally disputedToo() {
    return new Tally(incident, count, ranges, day, true, sameAs);
  }
}
