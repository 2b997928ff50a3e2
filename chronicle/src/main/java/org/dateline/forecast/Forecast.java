package org.dateline.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report expects, and what became of it.
 *
 * <p>What would fulfil it: an assertion of {@code kind} on one of {@code places} by parties that
 * fit {@code agents}, on a day after {@code made} and not after {@code by}.
 *
 * @param claim id of the expected or conditional claim
 * @param source the independent source that expects it, by name
 * @param condition id of the claim that states its condition: its own where it is itself the "if",
 *     null where it depends on none
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
    String source,
    @Nullable String condition,
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

  /** True where it is only the "if" of another: nobody said that it would come. */
  public boolean isCondition() {
    return claim.equals(condition);
  }

  /** Days from the day that it was made to the day that decided it; null while open. */
  public @Nullable Long days() {
    return made == null || decided == null ? null : ChronoUnit.DAYS.between(made, decided);
  }

  /** As it stood on a day: what was decided later is open then. */
  public Forecast asOf(LocalDate day) {
    return decided == null || !decided.isAfter(day)
        ? this
        : new Forecast(
            claim,
            source,
            condition,
            kind,
            places,
            agents,
            made,
            by,
            Outcome.OPEN,
            null,
            List.of());
  }

  Forecast decided(Outcome what, @Nullable LocalDate on, List<String> why) {
    return new Forecast(claim, source, condition, kind, places, agents, made, by, what, on, why);
  }

  Forecast dependingOn(String claimOfCondition) {
    return new Forecast(
        claim,
        source,
        claimOfCondition,
        kind,
        places,
        agents,
        made,
        by,
        outcome,
        decided,
        deciding);
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
