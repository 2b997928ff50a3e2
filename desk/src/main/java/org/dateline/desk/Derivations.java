package org.dateline.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dateline.DatelineException;
import org.dateline.ledger.Entry;
import org.dateline.ledger.FactsCollector;
import org.dateline.picture.Derivation;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * What was known by each day asked for, kept while the ledger does not grow. Thread-safe: a day is
 * derived once, and others who ask for it meanwhile wait for the same answer.
 */
final class Derivations {
  /** How many days stay in memory; a walk of the "as known on" slider needs a few. */
  private static final int KEPT = 12;

  /** How many entries the kept days may have together, so that a large record keeps fewer days. */
  private static final long KEPT_ENTRIES = 60_000;

  private final Entries entries;
  private final Theatre theatre;
  private final Texts texts;
  private final Map<Key, FutureTask<Known>> kept = new LinkedHashMap<>(16, 0.75f, true);

  Derivations(Entries entries, Theatre theatre) {
    this.entries = entries;
    this.theatre = theatre;
    this.texts = new Texts(entries, theatre, () -> by(null).derivation());
  }

  Theatre theatre() {
    return theatre;
  }

  Entries entries() {
    return entries;
  }

  /** What was known by a day, or all that is recorded where the day is null. */
  Known by(@Nullable LocalDate knownOn) {
    List<Entry> all = entries.all();
    Key key = new Key(knownOn, all.size());
    FutureTask<Known> task;
    boolean mine = false;
    synchronized (kept) {
      FutureTask<Known> found = kept.get(key);
      if (found == null) {
        Known before = before(knownOn);
        found = new FutureTask<>(() -> derive(all, knownOn, before));
        makeRoom(all.size());
        kept.put(key, found);
        mine = true;
      }
      task = found;
    }
    if (mine) {
      task.run();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatelineException("The question was broken off; ask again.", e);
    } catch (ExecutionException e) {
      synchronized (kept) {
        kept.remove(key, task);
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** What was known by a day when the record was shorter, where that is still at hand. */
  private @Nullable Known before(@Nullable LocalDate knownOn) {
    Known latest = null;
    for (Map.Entry<Key, FutureTask<Known>> each : kept.entrySet()) {
      boolean done = each.getValue().isDone() && Objects.equals(each.getKey().knownOn, knownOn);
      if (done && (latest == null || each.getKey().size > latest.size())) {
        try {
          latest = each.getValue().get();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
          continue; // it failed: what comes now is derived anew
        }
      }
    }
    return latest;
  }

  private Known derive(List<Entry> all, @Nullable LocalDate knownOn, @Nullable Known before) {
    if (before == null) {
      return new Known(Derivation.of(Entries.facts(all, knownOn), theatre), all.size(), texts);
    }
    FactsCollector news = new FactsCollector(knownOn, before.derivation().facts().rulings());
    all.subList((int) before.size(), all.size()).forEach(news);
    Derivation more = before.derivation().with(news.readings(), news.rulings());
    return new Known(more, all.size(), texts);
  }

  /** Lets the days go that were not asked for longest, and first those of a shorter ledger. */
  private void makeRoom(long size) {
    kept.keySet().removeIf(key -> key.size != size);
    long most = Math.max(2, Math.min(KEPT, KEPT_ENTRIES / Math.max(1, size)));
    while (kept.size() >= most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private record Key(@Nullable LocalDate knownOn, long size) {}
}
