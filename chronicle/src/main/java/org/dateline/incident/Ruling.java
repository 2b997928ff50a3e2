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

  /**
   * What a claim tells of was at another place.
   *
   * @param place id of the place in the gazetteer
   */
  record Move(String id, String analyst, Instant at, String reason, String claim, String place)
      implements Ruling {}

  /**
   * What a claim says is graded on the Admiralty scale, whoever says it.
   *
   * @param credibility 1 (confirmed by others) to 5 (improbable), 6 (cannot be judged)
   */
  record Rate(String id, String analyst, Instant at, String reason, String claim, int credibility)
      implements Ruling {
    /** Fails on a number that the scale lacks. */
    public Rate {
      if (credibility < 1 || credibility > 6) {
        throw new IllegalArgumentException("the scale runs from 1 to 6, not " + credibility);
      }
    }
  }

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

    /** True where it grades the source of a name; case and marks do not count. */
    public boolean names(String name) {
      return Parties.plain(source).equals(Parties.plain(name));
    }
  }

  /** A name is withheld from all that is published. */
  record Redact(String id, String analyst, Instant at, String reason, String name)
      implements Ruling {}

  /** An earlier ruling no longer holds. */
  record Revoke(String id, String analyst, Instant at, String reason, String ruling)
      implements Ruling {}
}
