package org.dateline.theatre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack come from. */
interface PackFiles {
  /** The bytes of a file, or null where the pack has no such file. */
  byte @Nullable [] bytes(String file) throws IOException;

  static PackFiles in(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    };
  }

  /** A pack inside the shipped jar, under {@code theatres/ID/}. */
  static PackFiles bundled(String id) {
    return file -> {
      try (InputStream in = PackFiles.class.getResourceAsStream("/theatres/" + id + "/" + file)) {
        return in == null ? null : in.readAllBytes();
      }
    };
  }
}
