package org.dateline.theatre;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the word lists of a pack, {@code lexicon/en/frames/siege.txt} and its like, as texts. */
final class LexiconFolder {
  private static final String NAME = "lexicon";

  /** Folders below the pack's: lexicon/en/frames/file. */
  private static final int DEEPEST = 4;

  /** No word list of an analyst is longer; a longer file is something else. */
  private static final long MOST_BYTES = 4_000_000;

  private LexiconFolder() {}

  /** The texts by their path below {@code lexicon/}; what cannot be read goes to the faults. */
  static SortedMap<String, String> read(Path pack, List<Fault> faults) {
    SortedMap<String, String> texts = new TreeMap<>();
    Path folder = pack.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String shown = NAME + "/" + path;
        if (!path.endsWith(".txt")) {
          faults.add(new Fault(shown, 0, "is no word list; these end with .txt"));
        } else if (Files.size(file) > MOST_BYTES) {
          faults.add(new Fault(shown, 0, "is longer than 4 MB; a word list is not"));
        } else {
          text(file, shown, path, texts, faults);
        }
      }
    } catch (IOException e) {
      faults.add(new Fault(NAME, 0, "cannot be read: " + e.getMessage()));
    }
    return texts;
  }

  private static void text(
      Path file, String shown, String path, SortedMap<String, String> texts, List<Fault> faults)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      texts.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      faults.add(
          new Fault(
              shown,
              Table.line(bytes.array(), bytes.position()),
              "is not UTF-8; save the file as UTF-8"));
    }
  }
}
