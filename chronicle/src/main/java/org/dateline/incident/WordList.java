package org.dateline.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.DatelineException;

/**
 * A readable list of words in the jar, beside the room that judges by it: lines of cells parted by
 * {@code |}, the last of them words parted by commas; {@code #} begins a comment.
 */
public final class WordList {
  private WordList() {}

  /** A line: its cells but the last, and the words of the last. */
  public record Line(List<String> cells, List<String> words) {
    /** Copies its lists. */
    public Line {
      cells = List.copyOf(cells);
      words = List.copyOf(words);
    }
  }

  /**
   * Reads a list.
   *
   * @param room a class of the room that the list lies beside
   * @param file name of the file
   * @param cells how many cells stand before the words
   * @throws DatelineException where the file is missing or a line has another form
   */
  public static List<Line> read(Class<?> room, String file, int cells) {
    try (InputStream in = room.getResourceAsStream(file)) {
      if (in == null) {
        throw new DatelineException(file + " is missing from the jar; build it again.");
      }
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String raw : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        number++;
        String line = raw.replaceAll("#.*", "").strip();
        if (!line.isEmpty()) {
          List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
          if (parts.size() != cells + 1) {
            throw new DatelineException(
                file + ":" + number + ": needs " + (cells + 1) + " cells parted by |.");
          }
          List<String> words =
              Arrays.stream(parts.get(cells).split(","))
                  .map(String::strip)
                  .filter(w -> !w.isEmpty())
                  .toList();
          lines.add(new Line(parts.subList(0, cells), words));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
