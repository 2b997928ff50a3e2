package org.dateline.cli;

import java.nio.file.Path;
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
}
