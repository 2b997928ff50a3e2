package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A SQLite file: how it is opened, brought to the newest form, and what its faults mean to a user.
 */
final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int BUSY_MILLIS = 10_000;

  private SqliteFile() {}

  /** Opens a file for recording; it is made where it does not exist and {@code create} is set. */
  static Connection open(Path file, boolean create) {
    check(file, create);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // FULL: a report that was said to be recorded is still there after a power cut.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    try {
      migrate(source, file);
      return source.getConnection();
    } catch (FlywayException e) {
      throw failure(file, e);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private static void check(Path file, boolean create) {
    if (Files.isDirectory(file)) {
      throw new StoreException(
          file
              + " is a folder; name a database file, for example "
              + file.resolve("record.db")
              + ".");
    }
    if (!Files.exists(file)) {
      if (!create) {
        throw new StoreException(
            "There is no database " + file + "; make one with: dateline read FILE --into " + file);
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new StoreException(
            "There is no folder " + folder + "; make it first, then try again.");
      }
      if (folder != null && !Files.isWritable(folder)) {
        throw new StoreException(
            "The folder "
                + folder
                + " cannot be written to; choose another place for the database.");
      }
      return;
    }
    if (!Files.isWritable(file)) {
      throw new StoreException(
          "The database " + file + " is read-only; change its permissions or copy it elsewhere.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isWritable(folder)) {
      throw new StoreException(
          "The folder "
              + folder
              + " is read-only, so the database in it cannot be opened; copy it elsewhere.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(MAGIC.length);
      if (head.length > 0 && !Arrays.equals(head, MAGIC)) {
        throw new StoreException(file + " is not a database; nothing was written to it.");
      }
    } catch (IOException e) {
      throw new StoreException("The database " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void migrate(SQLiteDataSource source, Path file) {
    Flyway flyway =
        Flyway.configure(SqliteFile.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:org/dateline/store/migration/sqlite")
            .loggers("slf4j")
            .load();
    MigrationInfo current = flyway.info().current();
    MigrationVersion newest = MigrationVersion.EMPTY;
    for (MigrationInfo known : flyway.info().all()) {
      if (known.getScript() != null && known.getState().isResolved()) {
        MigrationVersion version = known.getVersion();
        newest = version.compareTo(newest) > 0 ? version : newest;
      }
    }
    if (current != null && current.getVersion().compareTo(newest) > 0) {
      throw new StoreException(
          "The database "
              + file
              + " was written by a newer Dateline (form "
              + current.getVersion()
              + ", this one knows "
              + newest
              + "); update Dateline to open it.");
    }
    if (current == null || current.getVersion().compareTo(newest) < 0) {
      flyway.migrate();
    }
  }

  /** What a fault of the database means to the person in front of the machine. */
  static StoreException failure(Path file, Throwable fault) {
    Throwable cause = fault;
    while (cause != null && !(cause instanceof SQLiteException)) {
      cause = cause.getCause();
    }
    SQLiteErrorCode code =
        cause instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.SQLITE_ERROR;
    String what = "The database " + file + " ";
    // The low byte is the primary code; the others only refine it.
    return switch (code.code & 0xff) {
      case 13 ->
          new StoreException(
              what
                  + "cannot grow: the disk is full. Free some space and run the command again; what was recorded before is safe.",
              fault);
      case 8 ->
          new StoreException(
              what + "is read-only; change its permissions or copy it elsewhere.", fault);
      case 5, 6 ->
          new StoreException(
              what
                  + "is in use by another process that is writing; wait for it to end and try again.",
              fault);
      case 11, 26 ->
          new StoreException(
              what + "is damaged or is not a database of Dateline; restore it from a backup.",
              fault);
      case 14 ->
          new StoreException(
              what + "cannot be opened; check that the folder exists and can be written to.",
              fault);
      case 10 ->
          new StoreException(
              what
                  + "could not be read or written: the disk reports a fault, or is full. What was recorded before is safe.",
              fault);
      default -> new StoreException(what + "gave an error: " + fault.getMessage(), fault);
    };
  }
}
