package org.dateline.cli;

import java.time.LocalDate;
import org.dateline.incident.Facts;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which day things were known. */
final class KnownOnOption {
  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "The day by which things were known; all that is recorded if left out.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--without-rulings",
      description = "Leave out what analysts ruled: the picture as the reports alone give it.")
  private boolean withoutRulings;

  /** The day, or null where all that is recorded counts. */
  @Nullable LocalDate day() {
    return knownOn;
  }

  /** What was known by that day. */
  Facts facts(Ledger ledger) {
    Facts facts = ledger.facts(knownOn);
    return withoutRulings ? facts.withoutRulings() : facts;
  }
}
