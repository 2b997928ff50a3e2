package org.dateline.store;

import static org.dateline.store.SqliteLedger.BODY;
import static org.dateline.store.SqliteLedger.CLAIM;
import static org.dateline.store.SqliteLedger.ENTRY;
import static org.dateline.store.SqliteLedger.GAP;
import static org.dateline.store.SqliteLedger.HASH;
import static org.dateline.store.SqliteLedger.ID;
import static org.dateline.store.SqliteLedger.KNOWN_ON;
import static org.dateline.store.SqliteLedger.LANGUAGE;
import static org.dateline.store.SqliteLedger.ORDINAL;
import static org.dateline.store.SqliteLedger.OUTLET;
import static org.dateline.store.SqliteLedger.PUBLISHED;
import static org.dateline.store.SqliteLedger.REASON;
import static org.dateline.store.SqliteLedger.RECORDED_AT;
import static org.dateline.store.SqliteLedger.REPORT;
import static org.dateline.store.SqliteLedger.RULING;
import static org.dateline.store.SqliteLedger.SAMPLE;
import static org.dateline.store.SqliteLedger.SEQUENCE;
import static org.dateline.store.SqliteLedger.START;
import static org.dateline.store.SqliteLedger.STOP;
import static org.dateline.store.SqliteLedger.TEXT;
import static org.dateline.store.SqliteLedger.TITLE;
import static org.dateline.store.SqliteLedger.URL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.export.ClaimJson;
import org.dateline.export.RecordJson;
import org.dateline.ledger.Entry;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;

/**
 * Reads entries back, oldest first, a page at a time, so that a large ledger is never whole in
 * memory twice.
 */
final class EntryReader {
  private static final int PAGE = 500;

  private final DSLContext sql;

  EntryReader(DSLContext sql) {
    this.sql = sql;
  }

  void forEach(long after, Consumer<Entry> each) {
    long last = after;
    while (true) {
      List<Record> page =
          sql.select(SEQUENCE, KNOWN_ON, RECORDED_AT, HASH)
              .from(ENTRY)
              .where(SEQUENCE.gt(last))
              .orderBy(SEQUENCE)
              .limit(PAGE)
              .fetch()
              .map(row -> (Record) row);
      if (page.isEmpty()) {
        return;
      }
      long first = last + 1;
      last = page.get(page.size() - 1).get(SEQUENCE);
      page(page, first, last).forEach(each);
    }
  }

  private List<Entry> page(List<Record> entries, long first, long last) {
    Map<Long, Report> reports =
        sql.select(SEQUENCE, ID, HASH, TITLE, OUTLET, PUBLISHED, URL, LANGUAGE, SAMPLE, TEXT)
            .from(REPORT)
            .where(SEQUENCE.between(first, last))
            .fetchMap(row -> row.get(SEQUENCE), EntryReader::report);
    Map<Long, List<Claim>> claims =
        sql.select(SEQUENCE, ORDINAL, BODY)
            .from(CLAIM)
            .where(SEQUENCE.between(first, last))
            .orderBy(SEQUENCE, ORDINAL)
            .fetchGroups(row -> row.get(SEQUENCE), EntryReader::claim);
    Map<Long, List<Gap>> gaps =
        sql.select(SEQUENCE, ORDINAL, START, STOP, REASON)
            .from(GAP)
            .where(SEQUENCE.between(first, last))
            .orderBy(SEQUENCE, ORDINAL)
            .fetchGroups(row -> row.get(SEQUENCE), row -> gap(row, reports));
    Map<Long, String> rulings =
        sql.select(SEQUENCE, BODY)
            .from(RULING)
            .where(SEQUENCE.between(first, last))
            .fetchMap(SEQUENCE, BODY);
    return entries.stream()
        .map(
            row -> {
              long sequence = row.get(SEQUENCE);
              LocalDate known = LocalDate.parse(row.get(KNOWN_ON));
              Instant at = Instant.parse(row.get(RECORDED_AT));
              String hash = row.get(HASH);
              Report report = reports.get(sequence);
              String ruling = rulings.get(sequence);
              if (report != null) {
                Reading reading =
                    new Reading(
                        report,
                        claims.getOrDefault(sequence, List.of()),
                        gaps.getOrDefault(sequence, List.of()));
                return new Entry.Read(sequence, known, at, hash, reading);
              }
              if (ruling != null) {
                return new Entry.Ruled(sequence, known, at, hash, RecordJson.ruling(ruling));
              }
              throw new StoreException(
                  "Entry "
                      + sequence
                      + " of the ledger has lost its content; restore the database from a backup.");
            })
        .map(Entry.class::cast)
        .toList();
  }

  private static Report report(Record row) {
    String published = row.get(PUBLISHED);
    return new Report(
        row.get(ID),
        row.get(TITLE),
        new Outlet(row.get(OUTLET)),
        published == null ? null : LocalDate.parse(published),
        row.get(URL),
        row.get(LANGUAGE),
        row.get(TEXT),
        row.get(HASH),
        row.get(SAMPLE) != 0);
  }

  private static Claim claim(Record3<Long, Integer, String> row) {
    return ClaimJson.read(ClaimJson.tree(row.get(BODY)));
  }

  private static Gap gap(Record row, Map<Long, Report> reports) {
    Report report = reports.get(row.get(SEQUENCE));
    if (report == null) {
      throw new StoreException(
          "A gap of the ledger has lost its report; restore the database from a backup.");
    }
    return new Gap(report.quote(row.get(START), row.get(STOP)), row.get(REASON));
  }
}
