package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The append-only record. One writer at a time, any number of readers; every method may be called
 * from any thread. What every implementer keeps, proved by one shared contract test:
 *
 * <ol>
 *   <li>An append is whole or not at all, also when the process dies in the middle of it.
 *   <li>A report whose hash is already recorded is not recorded again; the earlier entry is the
 *       answer.
 *   <li>Each entry's hash covers the entry before it: {@link #verify()} names the first that was
 *       changed, taken out or put in another place.
 *   <li>A report counts as known from its day of publication; one that does not say, from the day
 *       it was recorded. A ruling counts from the day it was made; one that withholds a name
 *       always.
 * </ol>
 */
public interface Ledger extends AutoCloseable {
  /**
   * Records a report and its claims.
   *
   * @param at the moment of recording
   * @return the new entry, or empty where the same bytes were recorded before
   * @throws IdTakenException where another report bears the same id
   */
  Optional<Entry.Read> append(Reading reading, Instant at);

  /** Records a ruling; its {@link Ruling#at()} is the moment of recording. */
  Entry.Ruled append(Ruling ruling);

  /** True where a report with this hash is recorded. */
  boolean contains(String reportHash);

  /** True where a report bears this id. */
  boolean idTaken(String reportId);

  /** Number of entries. */
  long size();

  /** Hands over all entries, oldest first. */
  void forEach(Consumer<Entry> each);

  /**
   * Hands over the entries that follow one, oldest first.
   *
   * @param after sequence of the last entry known, 0 for none
   */
  default void forEachAfter(long after, Consumer<Entry> each) {
    forEach(
        entry -> {
          if (entry.sequence() > after) {
            each.accept(entry);
          }
        });
  }

  /** All facts known by a day, or all that is recorded where the day is null. */
  default Facts facts(@Nullable LocalDate knownOn) {
    FactsCollector collector = new FactsCollector(knownOn);
    forEach(collector);
    return collector.facts();
  }

  /** Checks the whole chain. */
  default Verdict verify() {
    long expected = size();
    ChainCheck check = new ChainCheck();
    forEach(check::accept);
    return check.verdict(expected);
  }

  @Override
  void close();

  /**
   * The outcome of {@link #verify()}.
   *
   * @param entries how many were checked
   * @param brokenAt sequence of the first entry that does not fit, or 0 where all do
   * @param reason why it does not fit, empty where all do
   */
  record Verdict(long entries, long brokenAt, String reason) {
    /** True where the chain is whole. */
    public boolean whole() {
      return brokenAt == 0;
    }
  }
}
