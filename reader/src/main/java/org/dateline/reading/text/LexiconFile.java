package org.dateline.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A readable lexicon file of this module: one entry a line, columns parted by tabs, empty lines and
 * what follows a {@code #} at the beginning of a line left out.
 */
public final class LexiconFile {
  private final String file;
  private final List<Entry> entries;

  /**
   * One line.
   *
   * @param line its number, from 1
   * @param columns its columns, stripped; at least one
   */
  public record Entry(int line, List<String> columns) {
    /** The column with this number, from 0; the empty text where the line is shorter. */
    public String column(int number) {
      return number < columns.size() ? columns.get(number) : "";
    }
  }

  private LexiconFile(String file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Reads a file of the module's resources.
   *
   * @param file its path below {@code lexicon/}: "en/time.txt"
   * @param columns the least number of columns that a line needs
   * @throws LexiconException if it is missing or a line has too few columns
   */
  public static LexiconFile read(String file, int columns) {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = LexiconFile.class.getResourceAsStream("/lexicon/" + file)) {
      if (in == null) {
        throw new LexiconException(file, 0, "the lexicon is missing from this build");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String text;
      for (int line = 1; (text = reader.readLine()) != null; line++) {
        if (text.isBlank() || text.startsWith("#")) {
          continue;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\t", -1)) {
          cells.add(cell.strip());
        }
        if (cells.size() < columns) {
          throw new LexiconException(
              file, line, "needs " + columns + " columns parted by tabs, has " + cells.size());
        }
        entries.add(new Entry(line, List.copyOf(cells)));
      }
    } catch (IOException e) {
      throw new LexiconException(file, 0, "cannot be read: " + e.getMessage());
    }
    return new LexiconFile(file, List.copyOf(entries));
  }

  /** The lines, in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** What to throw for a line that cannot be used. */
  public LexiconException fault(Entry entry, String reason) {
    return new LexiconException(file, entry.line(), reason);
  }

  /** A whole number in a column. */
  public long number(Entry entry, int column) {
    try {
      return Long.parseLong(entry.column(column));
    } catch (NumberFormatException e) {
      throw fault(entry, "\"" + entry.column(column) + "\" is not a whole number");
    }
  }
}
