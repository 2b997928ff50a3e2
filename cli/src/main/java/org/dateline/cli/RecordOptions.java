package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dateline.DatelineException;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.Theatre;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which record is asked, with which theatre pack, and by which day things were known. */
final class RecordOptions {
  @Mixin private TheatreOption theatre;
  @Mixin private KnownOnOption knownOn;

  @Parameters(index = "0", paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  RecordOptions() {}

  /** Asks what follows from the record. */
  <T> T ask(Function<Derivation, T> question) {
    try (Ledger ledger = SqliteLedger.open(database)) {
      return question.apply(Derivation.of(knownOn.facts(ledger), theatre.load()));
    }
  }

  /** Asks for words, and takes the names out that an analyst withheld. */
  String tell(Function<Derivation, String> question) {
    return ask(d -> Withheld.of(d.redacted()).text(question.apply(d)));
  }

  /**
   * Asks what became different: the first picture is that known on an earlier day.
   *
   * @throws DatelineException where the earlier day is the later one
   */
  <T> T compare(LocalDate earlier, BiFunction<Derivation, Derivation, T> question) {
    LocalDate later = knownOn.day();
    if (later != null && later.isBefore(earlier)) {
      throw new DatelineException(
          "Nothing can have changed since "
              + earlier
              + " by --known-on "
              + later
              + "; name an earlier day to compare with.");
    }
    try (Ledger ledger = SqliteLedger.open(database)) {
      Theatre loaded = theatre.load();
      Derivation before = Derivation.of(ledger.facts(earlier), loaded);
      return question.apply(before, Derivation.of(knownOn.facts(ledger), loaded));
    }
  }

  /** The file that is asked. */
  Path database() {
    return database;
  }
}
