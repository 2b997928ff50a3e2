package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;

/** One entry of the ledger: a reading or a ruling, never changed once appended. */
public sealed interface Entry {
  /** Place in the ledger, from 1, without holes. */
  long sequence();

  /** Day from which the fact counts as known. */
  LocalDate knownOn();

  /** When it was written down. */
  Instant recordedAt();

  /** SHA-256 over the entry before it and this one's content, 64 hex digits. */
  String hash();

  /** A report and what was read out of it. */
  record Read(long sequence, LocalDate knownOn, Instant recordedAt, String hash, Reading reading)
      implements Entry {}

  /** What an analyst decided. */
  record Ruled(long sequence, LocalDate knownOn, Instant recordedAt, String hash, Ruling ruling)
      implements Entry {}
}
