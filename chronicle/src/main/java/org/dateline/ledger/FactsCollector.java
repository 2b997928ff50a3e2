package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.jspecify.annotations.Nullable;

/** Gathers, from entries handed over oldest first, the facts known by a day. */
final class FactsCollector implements Consumer<Entry> {
  private final @Nullable LocalDate knownOn;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  FactsCollector(@Nullable LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  @Override
  public void accept(Entry entry) {
    if (knownOn != null && entry.knownOn().isAfter(knownOn)) {
      return;
    }
    if (entry instanceof Entry.Read read) {
      readings.add(read.reading());
    } else if (entry instanceof Entry.Ruled ruled) {
      rulings.add(ruled.ruling());
    }
  }

  Facts facts() {
    return new Facts(knownOn, readings, rulings);
  }
}
