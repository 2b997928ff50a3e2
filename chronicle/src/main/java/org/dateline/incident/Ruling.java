package org.dateline.incident;

import java.time.Instant;

/**
 * What an analyst decided, who, when and why. Rulings are appended like all facts; {@link Revoke}
 * takes one back.
 */
public sealed interface Ruling {
  /** Stable id, unique in the ledger. */
  String id();

  /** Who ruled. */
  String analyst();

  /** When it was ruled. */
  Instant at();

  /** Why, in the analyst's words; may be empty. */
  String reason();

  /** The claim is right as it stands. */
  record Accept(String id, String analyst, Instant at, String reason, String claim)
      implements Ruling {}

  /** The claim is wrong and counts for nothing. */
  record Reject(String id, String analyst, Instant at, String reason, String claim)
      implements Ruling {}

  /**
   * One field of a claim is to read otherwise.
   *
   * @param field kind, agents, targets, places, time, figures, modality, sources or verification
   * @param value the new value, in the form it has in claims as JSON
   */
  record Correct(
      String id,
      String analyst,
      Instant at,
      String reason,
      String claim,
      String field,
      String value)
      implements Ruling {}

  /** Two incidents are one. */
  record Merge(String id, String analyst, Instant at, String reason, String incident, String into)
      implements Ruling {}

  /** A claim belongs to an incident of its own. */
  record Split(String id, String analyst, Instant at, String reason, String incident, String claim)
      implements Ruling {}

  /**
   * A source is graded on the Admiralty scale.
   *
   * @param source name of the outlet or speaker
   * @param reliability A (reliable) to F (cannot be judged)
   */
  record Grade(
      String id, String analyst, Instant at, String reason, String source, char reliability)
      implements Ruling {
    /** Fails on a letter that the scale lacks. */
    public Grade {
      if (reliability < 'A' || reliability > 'F') {
        throw new IllegalArgumentException("the scale runs from A to F, not " + reliability);
      }
    }
  }

  /** A name is withheld from all that is published. */
  record Redact(String id, String analyst, Instant at, String reason, String name)
      implements Ruling {}

  /** An earlier ruling no longer holds. */
  record Revoke(String id, String analyst, Instant at, String reason, String ruling)
      implements Ruling {}
}
