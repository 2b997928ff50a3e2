package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerContract;
import org.dateline.ledger.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  protected Ledger empty() {
    return SqliteLedger.openOrCreate(folder.resolve(UUID.randomUUID() + ".db"));
  }

  private Path three() {
    Path file = folder.resolve("three.db");
    try (Ledger ledger = SqliteLedger.openOrCreate(file)) {
      for (int n = 0; n < 3; n++) {
        ledger.append(Readings.number(n, null), Instant.EPOCH);
      }
    }
    return file;
  }

  private static void run(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static Ledger.Verdict verify(Path file) {
    try (Ledger ledger = SqliteLedger.open(file)) {
      return ledger.verify();
    }
  }

  @Test
  void keepsWhatWasRecordedWhenOpenedAgain() {
    Path file = three();
    assertThat(verify(file).whole()).isTrue();
    try (Ledger ledger = SqliteLedger.open(file)) {
      assertThat(ledger.facts(null).claims()).hasSize(6);
    }
  }

  @Test
  void refusesChangesThroughItsOwnTables() {
    Path file = three();
    assertThatThrownBy(() -> run(file, "update claim set kind = 'control.loss'"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> run(file, "delete from report")).hasMessageContaining("append-only");
    assertThat(verify(file).whole()).isTrue();
  }

  @Test
  void noticesAChangeMadeBehindItsBack() throws SQLException {
    Path file = three();
    run(
        file,
        "drop trigger claim_is_fixed",
        "update claim set body = replace(body, '\"low\":12', '\"low\":13') where sequence = 2");
    assertThat(verify(file).brokenAt()).isEqualTo(2);
  }

  @Test
  void noticesEntriesTakenOut() throws SQLException {
    Path file = three();
    run(
        file,
        "drop trigger entry_is_kept",
        "drop trigger report_is_kept",
        "drop trigger claim_is_kept",
        "drop trigger gap_is_kept",
        "delete from claim where sequence = 3",
        "delete from gap where sequence = 3",
        "delete from report where sequence = 3",
        "delete from entry where sequence = 3");
    assertThat(verify(file).brokenAt()).isEqualTo(3);
  }

  @Test
  void opensNoDatabaseOfANewerForm() throws SQLException {
    Path file = three();
    run(
        file,
        "insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
            + " 'x', '2030-01-01 00:00:00.000', 1, 1)");
    assertThatThrownBy(() -> SqliteLedger.open(file).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer Dateline")
        .hasMessageContaining("99");
  }

  @Test
  void namesWhatIsWrongWithAFile() throws Exception {
    assertThatThrownBy(() -> SqliteLedger.open(folder.resolve("none.db")).close())
        .hasMessageContaining("There is no database");
    assertThatThrownBy(() -> SqliteLedger.openOrCreate(folder).close())
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> SqliteLedger.openOrCreate(folder.resolve("no/such.db")).close())
        .hasMessageContaining("There is no folder");
    Path text = Files.writeString(folder.resolve("text.db"), "a text that is no database");
    assertThatThrownBy(() -> SqliteLedger.open(text).close())
        .hasMessageContaining("is not a database");
    assertThat(text).hasContent("a text that is no database");
    Path damaged = three();
    byte[] bytes = Files.readAllBytes(damaged);
    Arrays.fill(bytes, 100, bytes.length, (byte) 7);
    Files.write(damaged, bytes);
    assertThatThrownBy(() -> SqliteLedger.open(damaged).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  /** Lets the file grow by no more than a few pages. */
  private static void limit(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      int pages;
      try (ResultSet count = sql.executeQuery("pragma page_count")) {
        pages = count.getInt(1);
      }
      sql.execute("pragma max_page_count = " + (pages + 8));
    }
  }

  @Test
  void saysThatTheDiskIsFullAndLosesNothing() throws SQLException {
    Path file = three();
    // A page limit stands in for the disk: SQLite reports both as SQLITE_FULL.
    Connection connection = SqliteFile.open(file, false);
    try (SqliteLedger ledger = new SqliteLedger(file, connection)) {
      limit(connection);
      assertThatThrownBy(
              () -> {
                for (int n = 10; n < 2000; n++) {
                  ledger.append(Readings.number(n, null), Instant.EPOCH);
                }
              })
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("disk is full");
    }
    Ledger.Verdict verdict = verify(file);
    assertThat(verdict.whole()).isTrue();
    assertThat(verdict.entries()).isGreaterThanOrEqualTo(3);
  }
}
