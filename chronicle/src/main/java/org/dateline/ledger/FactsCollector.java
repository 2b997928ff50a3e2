package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, from entries handed over oldest first, the facts known by a day. A ruling that withholds
 * a name, or takes that back, counts whenever it was made: a name that is withheld today is
 * withheld also where somebody asks what was known last year.
 */
public final class FactsCollector implements Consumer<Entry> {
  private final @Nullable LocalDate knownOn;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final Set<String> onNames = new HashSet<>();

  /**
   * Facts known by a day.
   *
   * @param knownOn the day, or null for all that is recorded
   */
  public FactsCollector(@Nullable LocalDate knownOn) {
    this(knownOn, List.of());
  }

  /**
   * Facts known by a day, beside those gathered before.
   *
   * @param before rulings gathered before; they are not gathered again
   */
  public FactsCollector(@Nullable LocalDate knownOn, List<Ruling> before) {
    this.knownOn = knownOn;
    before.forEach(this::onName);
  }

  @Override
  public void accept(Entry entry) {
    boolean known = knownOn == null || !entry.knownOn().isAfter(knownOn);
    if (entry instanceof Entry.Read read) {
      if (known) {
        readings.add(read.reading());
      }
    } else if (entry instanceof Entry.Ruled ruled && (onName(ruled.ruling()) || known)) {
      rulings.add(ruled.ruling());
    }
  }

  /** True where a ruling withholds a name, or revokes one that does, or gives that back. */
  private boolean onName(Ruling ruling) {
    boolean onName =
        ruling instanceof Ruling.Redact
            || ruling instanceof Ruling.Revoke revoke && onNames.contains(revoke.ruling());
    if (onName) {
      onNames.add(ruling.id());
    }
    return onName;
  }

  /** The readings gathered, in the order of arrival. */
  public List<Reading> readings() {
    return List.copyOf(readings);
  }

  /** The rulings gathered, in the order of arrival. */
  public List<Ruling> rulings() {
    return List.copyOf(rulings);
  }

  /** All that was gathered. */
  public Facts facts() {
    return new Facts(knownOn, readings, rulings);
  }
}
