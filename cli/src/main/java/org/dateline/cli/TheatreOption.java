package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.PackRows;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theatre pack a command works with. */
final class TheatreOption {
  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description = "Folder of a theatre pack; the bundled pack of Syria if left out.")
  private @Nullable Path theatre;

  /** Loads the pack. */
  Theatre load() {
    return theatre == null ? TheatrePack.bundled("syria") : TheatrePack.load(theatre);
  }

  /** Where its places, roads and actors stand in the pack's files. */
  PackRows rows() {
    return theatre == null ? PackRows.bundled("syria") : PackRows.in(theatre);
  }

  /** A reader of the pack; the language's model is loaded beside the pack, not after it. */
  EnglishReader reader() {
    CompletableFuture<TextAnalyzer> model = CompletableFuture.supplyAsync(TextAnalyzer::english);
    Theatre loaded = load();
    model.handle((analyzer, fault) -> fault == null).join();
    return EnglishReader.of(loaded);
  }
}
