package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryLedgerTest extends LedgerContract {
  @Override
  protected Ledger empty() {
    return new MemoryLedger();
  }

  @Test
  void theChainNamesTheFirstEntryThatIsMissingChangedOrSwapped() {
    List<Entry> entries = new ArrayList<>();
    try (Ledger ledger = empty()) {
      for (int n = 0; n < 4; n++) {
        ledger.append(Readings.number(n, null), Instant.EPOCH);
      }
      ledger.forEach(entries::add);
    }
    assertThat(check(entries, 4).whole()).isTrue();
    assertThat(check(List.of(entries.get(0), entries.get(2), entries.get(3)), 4).brokenAt())
        .isEqualTo(2);
    assertThat(check(entries.subList(0, 3), 4).brokenAt()).isEqualTo(4);
    List<Entry> changed = new ArrayList<>(entries);
    Entry.Read old = (Entry.Read) entries.get(1);
    changed.set(
        1,
        new Entry.Read(2, old.knownOn(), old.recordedAt().plusNanos(1), old.hash(), old.reading()));
    assertThat(check(changed, 4).brokenAt()).isEqualTo(2);
  }

  private static Ledger.Verdict check(List<Entry> entries, long expected) {
    ChainCheck check = new ChainCheck();
    entries.forEach(check::accept);
    return check.verdict(expected);
  }
}
