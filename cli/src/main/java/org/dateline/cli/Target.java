package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.dateline.DatelineException;
import org.jspecify.annotations.Nullable;

/** Where an export goes: to the screen, or to a file in UTF-8 that appears whole or not at all. */
final class Target {
  private final @Nullable Path file;
  private final PrintWriter screen;

  Target(@Nullable Path file, PrintWriter screen) {
    this.file = file;
    this.screen = screen;
  }

  void write(Consumer<Writer> writing) {
    if (file == null) {
      writing.accept(screen);
      screen.flush();
      return;
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      // a writer of this sort puts a mark where half a character stands, and does not fail
      try (Writer out =
          new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
        writing.accept(out);
      }
      try {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new DatelineException(
          "Cannot write " + file + "; name a file in a folder that exists and may be written to.",
          e);
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
