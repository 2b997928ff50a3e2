package org.dateline.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.claim.Reading;
import org.dateline.export.RecordJson;
import org.dateline.incident.Ruling;
import org.dateline.report.Report;

/**
 * The hash chain: what each entry's hash is made of. Shared by all ledgers, so that the same facts
 * recorded at the same moments give the same hashes wherever they are kept.
 */
public final class Chain {
  /** The hash before the first entry. */
  public static final String START = "0".repeat(64);

  private Chain() {}

  /** The entry that follows the one with the given hash. */
  public static Entry.Read next(String before, long sequence, Reading reading, Instant at) {
    LocalDate published = reading.report().published();
    LocalDate known = published == null ? day(at) : published;
    String hash = hash(before, sequence, known, at, RecordJson.text(reading));
    return new Entry.Read(sequence, known, at, hash, reading);
  }

  /** The entry that follows the one with the given hash. */
  public static Entry.Ruled next(String before, long sequence, Ruling ruling) {
    LocalDate known = day(ruling.at());
    String hash = hash(before, sequence, known, ruling.at(), RecordJson.text(ruling));
    return new Entry.Ruled(sequence, known, ruling.at(), hash, ruling);
  }

  /** Why an entry does not follow the one before it; empty where it does. */
  public static String fault(String before, long sequence, Entry entry) {
    if (entry.sequence() != sequence) {
      return "entry " + sequence + " is missing: " + entry.sequence() + " stands in its place";
    }
    String content =
        entry instanceof Entry.Read read
            ? RecordJson.text(read.reading())
            : RecordJson.text(((Entry.Ruled) entry).ruling());
    String expected = hash(before, sequence, entry.knownOn(), entry.recordedAt(), content);
    return expected.equals(entry.hash())
        ? ""
        : "entry " + sequence + " was changed after it was recorded, or stands after another entry";
  }

  private static String hash(
      String before, long sequence, LocalDate known, Instant at, String content) {
    String covered = before + '\n' + sequence + '\n' + known + '\n' + at + '\n' + content;
    return Report.sha256(covered.getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
