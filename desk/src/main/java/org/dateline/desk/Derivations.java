package org.dateline.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dateline.DatelineException;
import org.dateline.ledger.Ledger;
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

  private final Ledger ledger;
  private final Theatre theatre;
  private final Map<Key, FutureTask<Known>> kept = new LinkedHashMap<>(16, 0.75f, true);

  Derivations(Ledger ledger, Theatre theatre) {
    this.ledger = ledger;
    this.theatre = theatre;
  }

  Theatre theatre() {
    return theatre;
  }

  /** What was known by a day, or all that is recorded where the day is null. */
  Known by(@Nullable LocalDate knownOn) {
    Key key = new Key(knownOn, ledger.size());
    FutureTask<Known> task;
    boolean mine = false;
    synchronized (kept) {
      FutureTask<Known> found = kept.get(key);
      if (found == null) {
        found = new FutureTask<>(() -> new Known(Derivation.of(ledger.facts(knownOn), theatre)));
        kept.put(key, found);
        mine = true;
        if (kept.size() > KEPT) {
          kept.remove(kept.keySet().iterator().next());
        }
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

  private record Key(@Nullable LocalDate knownOn, long size) {}
}
