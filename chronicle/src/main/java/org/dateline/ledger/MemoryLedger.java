package org.dateline.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;

/** A ledger that lasts as long as the process: for a look at a few reports, and for tests. */
public final class MemoryLedger implements Ledger {
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> hashes = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  @Override
  public synchronized Optional<Entry.Read> append(Reading reading, Instant at) {
    String hash = reading.report().hash();
    if (hashes.contains(hash)) {
      return Optional.empty();
    }
    if (ids.contains(reading.report().id())) {
      throw new IdTakenException(reading.report().id());
    }
    Entry.Read entry = Chain.next(lastHash(), entries.size() + 1L, reading, at);
    entries.add(entry);
    hashes.add(hash);
    ids.add(reading.report().id());
    return Optional.of(entry);
  }

  @Override
  public synchronized Entry.Ruled append(Ruling ruling) {
    Entry.Ruled entry = Chain.next(lastHash(), entries.size() + 1L, ruling);
    entries.add(entry);
    return entry;
  }

  @Override
  public synchronized boolean contains(String reportHash) {
    return hashes.contains(reportHash);
  }

  @Override
  public synchronized boolean idTaken(String reportId) {
    return ids.contains(reportId);
  }

  @Override
  public synchronized long size() {
    return entries.size();
  }

  @Override
  public void forEach(Consumer<Entry> each) {
    snapshot().forEach(each);
  }

  @Override
  public void close() {}

  private synchronized List<Entry> snapshot() {
    return List.copyOf(entries);
  }

  private String lastHash() {
    return entries.isEmpty() ? Chain.START : entries.get(entries.size() - 1).hash();
  }
}
