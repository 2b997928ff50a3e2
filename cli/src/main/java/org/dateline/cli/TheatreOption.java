package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.reading.EnglishReader;
import org.dateline.theatre.PackRows;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theatre pack a command works with. */
final class TheatreOption {
  private final HeadStart headStart;

  @Option(
      names = "--theatre",
      paramLabel = "DIR",
      description = "Folder of a theatre pack; the bundled pack of Syria if left out.")
  private @Nullable Path theatre;

  TheatreOption(HeadStart headStart) {
    this.headStart = headStart;
  }

  /** Loads the pack. */
  Theatre load() {
    return theatre == null ? TheatrePack.bundled("syria") : TheatrePack.load(theatre);
  }

  /** Where its places, roads and actors stand in the pack's files. */
  PackRows rows() {
    return theatre == null ? PackRows.bundled("syria") : PackRows.in(theatre);
  }

  /** A reader of the pack; model and word lists are loaded beside the pack, not after it. */
  EnglishReader reader() {
    return theatre == null ? headStart.reader() : EnglishReader.of(this::load);
  }
}
