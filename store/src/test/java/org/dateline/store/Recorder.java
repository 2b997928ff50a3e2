package org.dateline.store;

import java.nio.file.Path;
import java.time.Instant;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Readings;

/** Records readings without end, naming each once it is recorded, until the process is killed. */
final class Recorder {
  private Recorder() {}

  public static void main(String[] args) {
    int from = Integer.parseInt(args[1]);
    try (Ledger ledger = SqliteLedger.openOrCreate(Path.of(args[0]))) {
      for (int n = from; n < from + 1_000_000; n++) {
        ledger.append(Readings.number(n, null), Instant.now());
        System.out.println(n);
      }
    }
  }
}
