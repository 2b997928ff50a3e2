package org.dateline.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.ledger.Entry;
import org.dateline.ledger.FactsCollector;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's entries, fetched once; later only those that came since. Another process may write
 * to the ledger, so its size is asked again now and then. Thread-safe.
 */
final class Entries {
  /** How long the ledger's size is taken as known. */
  private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(250);

  private final Ledger ledger;
  private List<Entry> entries = List.of();
  private long asked;
  private boolean asking;

  Entries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All entries, oldest first. */
  synchronized List<Entry> all() {
    if (!asking || System.nanoTime() - asked > FRESH) {
      refresh();
    }
    return entries;
  }

  /** The sequence of the last entry: what is derived stays the same while it does. */
  long size() {
    return all().size();
  }

  /** What tells a record of some size from all others: the hash of its last entry. */
  String state(long size) {
    return entry(size).map(Entry::hash).orElse("");
  }

  /** Appends a ruling. */
  synchronized Entry.Ruled append(Ruling ruling) {
    Entry.Ruled entry = ledger.append(ruling);
    refresh();
    return entry;
  }

  /** The ledger, to append readings to; what is appended shows after {@link #refresh()}. */
  Ledger ledger() {
    return ledger;
  }

  /** Fetches what was appended since. */
  synchronized void refresh() {
    long known = entries.size();
    if (ledger.size() > known) {
      List<Entry> all = new ArrayList<>(entries);
      ledger.forEachAfter(known, all::add);
      entries = List.copyOf(all);
    }
    asked = System.nanoTime();
    asking = true;
  }

  /** The entry with a sequence. */
  Optional<Entry> entry(long sequence) {
    List<Entry> all = all();
    return sequence < 1 || sequence > all.size()
        ? Optional.empty()
        : Optional.of(all.get((int) sequence - 1));
  }

  /** The facts known by a day among entries. */
  static Facts facts(List<Entry> entries, @Nullable LocalDate knownOn) {
    FactsCollector collector = new FactsCollector(knownOn);
    entries.forEach(collector);
    return collector.facts();
  }
}
