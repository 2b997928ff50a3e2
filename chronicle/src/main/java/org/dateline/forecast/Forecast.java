package org.dateline.forecast;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report expects, and what became of it.
 *
 * @param claim id of the expected or conditional claim
 * @param kind what is expected
 * @param places ids of the places, or names where not known
 * @param agents actor ids, or names where not known
 * @param made day of publication, or null where not known
 * @param by last day by which it should come, or null where none is said
 * @param outcome what became of it
 * @param decided day on which it was decided, or null while open
 * @param deciding ids of the claims that decided it
 */
public record Forecast(
    String claim,
    Kind kind,
    List<String> places,
    List<String> agents,
    @Nullable LocalDate made,
    @Nullable LocalDate by,
    Outcome outcome,
    @Nullable LocalDate decided,
    List<String> deciding) {
  /** Copies its lists. */
  public Forecast {
    places = List.copyOf(places);
    agents = List.copyOf(agents);
    deciding = List.copyOf(deciding);
  }

  /** Stable id: that of its claim with the prefix {@code e:}. */
  public String id() {
    return "e:" + claim;
  }

  /** What became of a forecast. */
  public enum Outcome {
    /** Nothing yet. */
    OPEN,
    /** It came true. */
    CAME_TRUE,
    /** Its day passed, or the opposite was reported. */
    DID_NOT,
    /** It depended on a condition that was not met. */
    CONDITION_NOT_MET
  }
}
