package org.dateline.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.dateline.store.SqliteLedger;
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

  /** The file that is asked. */
  Path database() {
    return database;
  }
}
