package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;
import org.dateline.report.Report;

/** The chain of hashes notices whatever is done to entries after they were recorded. */
class ChainPropertiesTest {
  private static final Instant AT = Instant.parse("2020-01-01T00:00:00Z");

  private static Reading reading(String words) {
    return new Reading(
        Report.of("A title", "Alpha", LocalDate.of(2016, 7, 17), words), List.of(), List.of());
  }

  private static Ruling ruling(String id, String reason) {
    return new Ruling.Reject(id, "ann", AT, reason, "some:claim");
  }

  /** Reports, and a ruling for each even number. */
  private static List<Entry> entries(List<Integer> numbers) {
    try (Ledger ledger = new MemoryLedger()) {
      for (int i = 0; i < numbers.size(); i++) {
        ledger.append(reading("Report " + i + " of " + numbers.get(i) + "."), AT.plusSeconds(i));
        if (numbers.get(i) % 2 == 0) {
          ledger.append(ruling("u" + i, "because " + numbers.get(i)));
        }
      }
      List<Entry> entries = new ArrayList<>();
      ledger.forEach(entries::add);
      return entries;
    }
  }

  private static Ledger.Verdict verdict(List<Entry> entries, long expected) {
    ChainCheck check = new ChainCheck();
    entries.forEach(check::accept);
    return check.verdict(expected);
  }

  @Property(tries = 100)
  void whatNobodyTouchedIsWhole(@ForAll @Size(min = 1, max = 12) List<Integer> numbers) {
    List<Entry> entries = entries(numbers);
    assertThat(verdict(entries, entries.size()).whole()).isTrue();
  }

  @Property(tries = 100)
  void aMissingEntryIsNoticed(
      @ForAll @Size(min = 1, max = 12) List<Integer> numbers,
      @ForAll @IntRange(max = 23) int which) {
    List<Entry> entries = entries(numbers);
    int size = entries.size();
    int at = which % size;
    entries.remove(at);
    assertThat(verdict(entries, size).brokenAt()).isEqualTo(at + 1L);
  }

  @Property(tries = 100)
  void swappedEntriesAreNoticed(
      @ForAll @Size(min = 2, max = 12) List<Integer> numbers,
      @ForAll @IntRange(max = 23) int one,
      @ForAll @IntRange(max = 23) int other) {
    List<Entry> entries = entries(numbers);
    int first = Math.min(one % entries.size(), other % entries.size());
    int second = Math.max(one % entries.size(), other % entries.size());
    Collections.swap(entries, first, second);
    assertThat(verdict(entries, entries.size()).brokenAt())
        .isEqualTo(first == second ? 0 : first + 1L);
  }

  @Property(tries = 100)
  void aChangedEntryIsNoticed(
      @ForAll @Size(min = 1, max = 12) List<Integer> numbers,
      @ForAll @IntRange(max = 23) int which) {
    List<Entry> entries = entries(numbers);
    int at = which % entries.size();
    entries.set(at, changed(entries.get(at)));
    assertThat(verdict(entries, entries.size()).brokenAt()).isEqualTo(at + 1L);
  }

  /** One word is another; all else, hash included, as it was recorded. */
  private static Entry changed(Entry entry) {
    if (entry instanceof Entry.Ruled ruled) {
      return new Entry.Ruled(
          ruled.sequence(),
          ruled.knownOn(),
          ruled.recordedAt(),
          ruled.hash(),
          ruling(ruled.ruling().id(), "for no reason"));
    }
    Entry.Read read = (Entry.Read) entry;
    return new Entry.Read(
        read.sequence(),
        read.knownOn(),
        read.recordedAt(),
        read.hash(),
        reading(read.reading().report().text() + " And more."));
  }
}
