package org.dateline.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The readable word lists of a language: the files that ship with this module and, laid over them,
 * those of a theatre pack. A line of the pack is added to the file of the same name; where a word
 * can have one value only, the pack's counts. A line that begins with {@code - } takes away what
 * the shipped file says of its words. Immutable.
 */
public final class Lexicon {
  private static final Lexicon ENGLISH = new Lexicon(new TreeMap<>());

  /** Shown before the names of a pack's files, so that they are told from shipped ones. */
  private static final String PACK = "lexicon/";

  /** Texts of the pack's files by their path below the folder of the lexicon. */
  private final SortedMap<String, String> pack;

  private Lexicon(SortedMap<String, String> pack) {
    this.pack = pack;
  }

  /** The lexicon as it ships. */
  public static Lexicon english() {
    return ENGLISH;
  }

  /**
   * The shipped lexicon with files laid over it.
   *
   * @param files texts by path below {@code lexicon/}: "en/frames/siege.txt"
   */
  public static Lexicon with(Map<String, String> files) {
    return files.isEmpty() ? ENGLISH : new Lexicon(new TreeMap<>(files));
  }

  /**
   * Reads one file with what the pack lays over it: the shipped lines, less those taken away, then
   * the pack's.
   *
   * @param name its path below {@code lexicon/}: "en/time.txt"
   * @param columns the least number of columns that a line needs
   * @throws LexiconException if it is missing, a line has too few columns, or a line takes away
   *     what is not there
   */
  public LexiconFile file(String name, int columns) {
    List<LexiconFile.Entry> shipped = new ArrayList<>();
    String text = shipped(name);
    String over = pack.get(name);
    if (text == null && over == null) {
      throw new LexiconException(name, 0, "the lexicon is missing from this build");
    }
    if (text != null) {
      LexiconFile.parse(name, text, columns, shipped);
    }
    if (over == null) {
      return new LexiconFile(shipped);
    }
    List<LexiconFile.Entry> added = new ArrayList<>();
    for (LexiconFile.Entry entry : LexiconFile.parse(PACK + name, over, 1, new ArrayList<>())) {
      if (entry.takesAway()) {
        Removal.of(entry).from(shipped);
      } else {
        added.add(LexiconFile.wide(entry, columns));
      }
    }
    shipped.addAll(added);
    return new LexiconFile(shipped);
  }

  /**
   * The lines of the pack's files in one folder, as they stand, files in the order of their names.
   *
   * @param folder path below {@code lexicon/}: "en/frames/"
   */
  public List<LexiconFile.Entry> packed(String folder) {
    List<LexiconFile.Entry> entries = new ArrayList<>();
    pack.tailMap(folder)
        .forEach(
            (name, text) -> {
              if (name.startsWith(folder)) {
                LexiconFile.parse(PACK + name, text, 1, entries);
              }
            });
    return entries;
  }

  private static @Nullable String shipped(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LexiconException(name, 0, "cannot be read: " + e.getMessage());
    }
  }
}
