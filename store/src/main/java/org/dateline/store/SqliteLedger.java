package org.dateline.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.export.ClaimJson;
import org.dateline.export.RecordJson;
import org.dateline.incident.Ruling;
import org.dateline.ledger.Chain;
import org.dateline.ledger.Entry;
import org.dateline.ledger.IdTakenException;
import org.dateline.ledger.Ledger;
import org.dateline.report.Report;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep5;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The ledger in one SQLite file (WAL). One connection, used by one thread at a time; several
 * processes may have the file open, one of them writing at any moment.
 */
public final class SqliteLedger implements Ledger {
  static final Table<Record> ENTRY = table(name("entry"));
  static final Table<Record> REPORT = table(name("report"));
  static final Table<Record> CLAIM = table(name("claim"));
  static final Table<Record> GAP = table(name("gap"));
  static final Table<Record> RULING = table(name("ruling"));
  static final Field<Long> SEQUENCE = field(name("sequence"), Long.class);
  static final Field<String> KNOWN_ON = field(name("known_on"), String.class);
  static final Field<String> RECORDED_AT = field(name("recorded_at"), String.class);
  static final Field<String> HASH = field(name("hash"), String.class);
  static final Field<String> ID = field(name("id"), String.class);
  static final Field<String> TITLE = field(name("title"), String.class);
  static final Field<String> OUTLET = field(name("outlet"), String.class);
  static final Field<String> PUBLISHED = field(name("published"), String.class);
  static final Field<String> URL = field(name("url"), String.class);
  static final Field<String> LANGUAGE = field(name("language"), String.class);
  static final Field<Integer> SAMPLE = field(name("sample"), Integer.class);
  static final Field<String> TEXT = field(name("text"), String.class);
  static final Field<Integer> ORDINAL = field(name("ordinal"), Integer.class);
  static final Field<String> KIND = field(name("kind"), String.class);
  static final Field<String> BODY = field(name("body"), String.class);
  static final Field<Integer> START = field(name("start"), Integer.class);
  static final Field<Integer> STOP = field(name("stop"), Integer.class);
  static final Field<String> REASON = field(name("reason"), String.class);

  private final Path file;
  private final Connection connection;
  private final DSLContext sql;

  /** On a connection that {@link SqliteFile} opened, with whatever limits it was given since. */
  SqliteLedger(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.sql = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
  }

  /** Opens a database; makes it where it does not exist. */
  public static SqliteLedger openOrCreate(Path file) {
    return new SqliteLedger(file, SqliteFile.open(file, true));
  }

  /** Opens a database that must exist. */
  public static SqliteLedger open(Path file) {
    return new SqliteLedger(file, SqliteFile.open(file, false));
  }

  @Override
  public synchronized Optional<Entry.Read> append(Reading reading, Instant at) {
    return write(
        tx -> {
          Report report = reading.report();
          if (tx.fetchExists(REPORT, HASH.eq(report.hash()))) {
            return Optional.empty();
          }
          if (tx.fetchExists(REPORT, ID.eq(report.id()))) {
            throw new IdTakenException(report.id());
          }
          Entry.Read entry = Chain.next(lastHash(tx), lastSequence(tx) + 1, reading, at);
          insert(tx, entry);
          insert(tx, entry.sequence(), reading);
          return Optional.of(entry);
        });
  }

  @Override
  public synchronized Entry.Ruled append(Ruling ruling) {
    return write(
        tx -> {
          Entry.Ruled entry = Chain.next(lastHash(tx), lastSequence(tx) + 1, ruling);
          insert(tx, entry);
          tx.insertInto(RULING, SEQUENCE, ID, BODY)
              .values(entry.sequence(), ruling.id(), RecordJson.text(ruling))
              .execute();
          return entry;
        });
  }

  @Override
  public synchronized boolean contains(String reportHash) {
    return exists(HASH.eq(reportHash));
  }

  @Override
  public synchronized boolean idTaken(String reportId) {
    return exists(ID.eq(reportId));
  }

  @Override
  public synchronized long size() {
    return read(SqliteLedger::lastSequence);
  }

  @Override
  public void forEach(Consumer<Entry> each) {
    forEachAfter(0, each);
  }

  @Override
  public synchronized void forEachAfter(long after, Consumer<Entry> each) {
    read(
        tx -> {
          new EntryReader(tx).forEach(after, each);
          return true;
        });
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteFile.failure(file, e);
    }
  }

  private boolean exists(Condition condition) {
    return read(tx -> tx.fetchExists(REPORT, condition));
  }

  private <T> T read(Function<DSLContext, T> query) {
    try {
      return query.apply(sql);
    } catch (DataAccessException e) {
      throw SqliteFile.failure(file, e);
    }
  }

  private <T> T write(Function<DSLContext, T> work) {
    try {
      return sql.transactionResult(configuration -> work.apply(DSL.using(configuration)));
    } catch (DataAccessException e) {
      throw SqliteFile.failure(file, e);
    }
  }

  private static String lastHash(DSLContext tx) {
    String hash = tx.select(HASH).from(ENTRY).orderBy(SEQUENCE.desc()).limit(1).fetchOne(HASH);
    return hash == null ? Chain.START : hash;
  }

  /** SQLite keeps the highest number ever given, so that a last entry taken out is missed. */
  private static long lastSequence(DSLContext tx) {
    Long last =
        tx.select(field(name("seq"), Long.class))
            .from(table(name("sqlite_sequence")))
            .where(field(name("name"), String.class).eq("entry"))
            .fetchOne(field(name("seq"), Long.class));
    return last == null ? 0 : last;
  }

  private static void insert(DSLContext tx, Entry entry) {
    tx.insertInto(ENTRY, SEQUENCE, KNOWN_ON, RECORDED_AT, HASH)
        .values(
            entry.sequence(),
            entry.knownOn().toString(),
            entry.recordedAt().toString(),
            entry.hash())
        .execute();
  }

  private static void insert(DSLContext tx, long sequence, Reading reading) {
    Report report = reading.report();
    LocalDate published = report.published();
    tx.insertInto(REPORT)
        .set(SEQUENCE, sequence)
        .set(ID, report.id())
        .set(HASH, report.hash())
        .set(TITLE, report.title())
        .set(OUTLET, report.outlet().name())
        .set(PUBLISHED, published == null ? null : published.toString())
        .set(URL, report.url())
        .set(LANGUAGE, report.language())
        .set(SAMPLE, report.sample() ? 1 : 0)
        .set(TEXT, report.text())
        .execute();
    int ordinal = 0;
    for (Claim claim : reading.claims()) {
      InsertValuesStep5<Record, String, Long, Integer, String, String> insert =
          tx.insertInto(CLAIM, ID, SEQUENCE, ORDINAL, KIND, BODY);
      insert
          .values(claim.id(), sequence, ordinal++, claim.kind().code(), ClaimJson.line(claim))
          .execute();
    }
    ordinal = 0;
    for (Gap gap : reading.gaps()) {
      tx.insertInto(GAP, SEQUENCE, ORDINAL, START, STOP, REASON)
          .values(sequence, ordinal++, gap.quote().start(), gap.quote().end(), gap.reason())
          .execute();
    }
  }
}
