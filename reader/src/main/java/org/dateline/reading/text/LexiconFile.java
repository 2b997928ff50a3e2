package org.dateline.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A readable lexicon file: one entry a line, columns parted by tabs, empty lines and what follows a
 * {@code #} at the beginning of a line left out.
 */
public final class LexiconFile {
  private final List<Entry> entries;

  /**
   * One line.
   *
   * @param file the file that it stands in: "en/time.txt", or "lexicon/en/time.txt" in a theatre
   *     pack
   * @param line its number, from 1
   * @param columns its columns, stripped; at least one
   */
  public record Entry(String file, int line, List<String> columns) {
    /** Copies its list. */
    public Entry {
      columns = List.copyOf(columns);
    }

    /** The column with this number, from 0; the empty text where the line is shorter. */
    public String column(int number) {
      return number < columns.size() ? columns.get(number) : "";
    }

    /** File and line: {@code time.txt:12}; of a pack's file the whole path. */
    public String origin() {
      boolean shipped = file.startsWith("en/");
      return (shipped ? file.substring(file.lastIndexOf('/') + 1) : file) + ":" + line;
    }

    /** Whether it stands in a pack and begins with a minus. */
    public boolean takesAway() {
      String first = columns.get(0);
      return !file.startsWith("en/") && (first.equals("-") || first.startsWith("- "));
    }

    /** What to throw for a line that cannot be used. */
    public LexiconException fault(String reason) {
      return new LexiconException(file, line, reason);
    }
  }

  LexiconFile(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads a file of the module's resources.
   *
   * @param file its path below {@code lexicon/}: "en/time.txt"
   * @param columns the least number of columns that a line needs
   * @throws LexiconException if it is missing or a line has too few columns
   */
  public static LexiconFile read(String file, int columns) {
    return Lexicon.english().file(file, columns);
  }

  /** Adds the lines of a text to some entries, and gives these. */
  static List<Entry> parse(String file, String text, int columns, List<Entry> entries) {
    int line = 0;
    for (String row : text.split("\\r?\\n|\\r", -1)) {
      line++;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : row.split("\t", -1)) {
        cells.add(cell.strip());
      }
      entries.add(wide(new Entry(file, line, cells), columns));
    }
    return entries;
  }

  /** An entry that has enough columns. */
  static Entry wide(Entry entry, int columns) {
    if (entry.columns().size() < columns) {
      throw entry.fault(
          "needs " + columns + " columns parted by tabs, has " + entry.columns().size());
    }
    return entry;
  }

  /** The lines, in order. */
  public List<Entry> entries() {
    return entries;
  }

  /** What to throw for a line that cannot be used. */
  public LexiconException fault(Entry entry, String reason) {
    return entry.fault(reason);
  }

  /** A whole number in a column. */
  public long number(Entry entry, int column) {
    try {
      return Long.parseLong(entry.column(column));
    } catch (NumberFormatException e) {
      throw entry.fault("\"" + entry.column(column) + "\" is not a whole number");
    }
  }
}
