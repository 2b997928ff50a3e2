package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** What every ledger keeps; each implementer's test extends this. */
public abstract class LedgerContract {
  private static final Instant NOW = Instant.parse("2016-08-01T10:15:30.123456Z");
  private static final LocalDate JULY = LocalDate.of(2016, 7, 17);

  /** An empty ledger. */
  protected abstract Ledger empty();

  @Test
  void givesBackWhatWasRecordedUnchanged() {
    try (Ledger ledger = empty()) {
      Reading reading = Readings.number(1, JULY);
      Ruling ruling = new Ruling.Correct("r1", "ann", NOW, "typo", "c", "kind", "control.loss");
      Entry.Read first = ledger.append(reading, NOW).orElseThrow();
      Entry.Ruled second = ledger.append(ruling);
      List<Entry> entries = new ArrayList<>();
      ledger.forEach(entries::add);
      assertThat(entries).containsExactly(first, second);
      assertThat(((Entry.Read) entries.get(0)).reading()).isEqualTo(reading);
      assertThat(ledger.size()).isEqualTo(2);
    }
  }

  @Test
  void givesBackEveryRuling() {
    List<Ruling> rulings =
        List.of(
            new Ruling.Accept("r1", "ann", NOW, "", "c1"),
            new Ruling.Reject("r2", "ann", NOW, "wrong place", "c1"),
            new Ruling.Correct("r3", "ann", NOW, "", "c1", "modality", "denied"),
            new Ruling.Merge("r4", "ann", NOW, "", "i1", "i2"),
            new Ruling.Split("r5", "ann", NOW, "", "i1", "c1"),
            new Ruling.Grade("r6", "ann", NOW, "", "Sample Wire", 'B'),
            new Ruling.Redact("r7", "ann", NOW, "a private person", "N. N."),
            new Ruling.Revoke("r8", "ann", NOW, "", "r2"));
    try (Ledger ledger = empty()) {
      rulings.forEach(ledger::append);
      assertThat(ledger.facts(null).rulings()).isEqualTo(rulings);
    }
  }

  @Test
  void recordsTheSameBytesOnce() {
    try (Ledger ledger = empty()) {
      Reading reading = Readings.number(1, JULY);
      assertThat(ledger.append(reading, NOW)).isPresent();
      assertThat(ledger.append(reading, NOW.plusSeconds(5))).isEmpty();
      assertThat(ledger.size()).isEqualTo(1);
      assertThat(ledger.contains(reading.report().hash())).isTrue();
      assertThat(ledger.idTaken(reading.report().id())).isTrue();
      assertThat(ledger.contains("f".repeat(64))).isFalse();
    }
  }

  @Test
  void refusesAnotherReportUnderATakenId() {
    try (Ledger ledger = empty()) {
      Report first = Readings.number(1, JULY).report();
      Report second = Readings.number(2, JULY).report();
      Report imposter =
          new Report(
              first.id(),
              second.title(),
              second.outlet(),
              second.published(),
              second.url(),
              second.language(),
              second.text(),
              second.hash(),
              second.sample());
      ledger.append(new Reading(first, List.of(), List.of()), NOW);
      assertThatThrownBy(() -> ledger.append(new Reading(imposter, List.of(), List.of()), NOW))
          .isInstanceOf(IdTakenException.class)
          .hasMessageContaining(first.id());
      assertThat(ledger.size()).isEqualTo(1);
    }
  }

  @Test
  void knowsAReportFromItsDayOfPublicationAndElseFromItsRecording() {
    try (Ledger ledger = empty()) {
      ledger.append(Readings.number(1, JULY), NOW);
      ledger.append(Readings.number(2, null), NOW);
      ledger.append(new Ruling.Accept("r1", "ann", NOW, "", "c"));
      assertThat(ledger.facts(JULY.minusDays(1)).reports()).isEmpty();
      assertThat(ledger.facts(JULY).reports()).hasSize(1);
      assertThat(ledger.facts(JULY).rulings()).isEmpty();
      assertThat(ledger.facts(LocalDate.of(2016, 8, 1)).reports()).hasSize(2);
      assertThat(ledger.facts(LocalDate.of(2016, 8, 1)).rulings()).hasSize(1);
      assertThat(ledger.facts(null).reports()).hasSize(2);
    }
  }

  @Test
  void aNameWithheldIsWithheldByWhateverDayThingsWereKnown() {
    try (Ledger ledger = empty()) {
      LocalDate longAgo = JULY.minusYears(1);
      ledger.append(new Ruling.Redact("r1", "ann", NOW, "", "N. N."));
      ledger.append(new Ruling.Redact("r2", "ann", NOW, "", "M. M."));
      ledger.append(new Ruling.Accept("r3", "ann", NOW, "", "c"));
      assertThat(ledger.facts(longAgo).rulings())
          .extracting(Ruling::id)
          .containsExactly("r1", "r2");
      ledger.append(new Ruling.Revoke("r4", "ann", NOW, "", "r2"));
      ledger.append(new Ruling.Revoke("r5", "ann", NOW, "", "r3"));
      ledger.append(new Ruling.Revoke("r6", "ann", NOW, "", "r4"));
      assertThat(ledger.facts(longAgo).rulings())
          .extracting(Ruling::id)
          .containsExactly("r1", "r2", "r4", "r6");
    }
  }

  @Test
  void givesTheSameHashesForTheSameFactsAtTheSameMoments() {
    List<String> first = hashes();
    assertThat(first).hasSize(3).doesNotHaveDuplicates().isEqualTo(hashes());
    try (Ledger ledger = empty()) {
      ledger.append(Readings.number(2, JULY), NOW);
      ledger.append(Readings.number(1, JULY), NOW);
      List<String> swapped = new ArrayList<>();
      ledger.forEach(entry -> swapped.add(entry.hash()));
      assertThat(swapped).doesNotContainAnyElementsOf(first);
    }
  }

  private List<String> hashes() {
    List<String> hashes = new ArrayList<>();
    try (Ledger ledger = empty()) {
      ledger.append(Readings.number(1, JULY), NOW);
      ledger.append(Readings.number(2, JULY), NOW);
      ledger.append(new Ruling.Accept("r1", "ann", NOW, "", "c"));
      assertThat(ledger.verify().whole()).isTrue();
      assertThat(ledger.verify().entries()).isEqualTo(3);
      ledger.forEach(entry -> hashes.add(entry.hash()));
    }
    return hashes;
  }

  @Test
  void takesAppendsFromManyThreadsOneAtATime() throws Exception {
    try (Ledger ledger = empty()) {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int n = 0; n < 40; n++) {
        Reading reading = Readings.number(n % 20, JULY);
        tasks.add(() -> ledger.append(reading, NOW).isPresent());
      }
      int recorded = 0;
      for (Future<Boolean> done : threads.invokeAll(tasks)) {
        recorded += done.get() ? 1 : 0;
      }
      threads.shutdown();
      assertThat(recorded).isEqualTo(20);
      assertThat(ledger.size()).isEqualTo(20);
      assertThat(ledger.verify().whole()).isTrue();
    }
  }
}
