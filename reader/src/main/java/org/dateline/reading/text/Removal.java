package org.dateline.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a theatre pack that takes words of a class away from a shipped file: {@code - feature
 * TAB castle|fort}, {@code - report: see, find}.
 */
final class Removal {
  private final LexiconFile.Entry line;
  private final String type;
  private final Set<String> words;

  private Removal(LexiconFile.Entry line, String type, Set<String> words) {
    this.line = line;
    this.type = type;
    this.words = words;
  }

  /** Of a line that begins with a minus. */
  static Removal of(LexiconFile.Entry line) {
    List<String> columns = new ArrayList<>(line.columns());
    columns.set(0, columns.get(0).substring(1).strip());
    if (columns.get(0).isEmpty()) {
      columns.remove(0);
    }
    if (columns.isEmpty()) {
      throw line.fault("takes nothing away: after the minus a line names a class and its words");
    }
    LexiconFile.Entry rest = new LexiconFile.Entry(line.file(), line.line(), columns);
    return new Removal(line, type(rest), new TreeSet<>(words(rest)));
  }

  /** Takes the words out of the entries of its class. */
  void from(List<LexiconFile.Entry> entries) {
    Set<String> missing = new TreeSet<>(words);
    for (int i = 0; i < entries.size(); i++) {
      LexiconFile.Entry entry = entries.get(i);
      if (!type(entry).equals(type)) {
        continue;
      }
      List<String> kept = words(entry);
      missing.removeAll(kept);
      if (kept.removeIf(words::contains)) {
        entries.set(i, with(entry, kept));
      }
    }
    entries.removeIf(entry -> entry.columns().isEmpty());
    if (words.isEmpty() || !missing.isEmpty()) {
      throw line.fault(
          words.isEmpty()
              ? "takes nothing away: after the class come its words"
              : "takes away \""
                  + String.join("\", \"", missing)
                  + "\", which the shipped file does not have under \""
                  + type
                  + "\"");
    }
  }

  private static boolean list(LexiconFile.Entry entry) {
    return entry.columns().size() == 1 && entry.column(0).indexOf(':') > 0;
  }

  private static String type(LexiconFile.Entry entry) {
    String first = entry.column(0);
    return list(entry) ? first.substring(0, first.indexOf(':')).strip() : first;
  }

  private static List<String> words(LexiconFile.Entry entry) {
    String all =
        list(entry) ? entry.column(0).substring(entry.column(0).indexOf(':') + 1) : entry.column(1);
    List<String> words = new ArrayList<>();
    for (String word : all.split(list(entry) ? "," : "\\|")) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  /** The entry with other words; without columns where it has none left. */
  private static LexiconFile.Entry with(LexiconFile.Entry entry, List<String> words) {
    if (words.isEmpty()) {
      return new LexiconFile.Entry(entry.file(), entry.line(), List.of());
    }
    List<String> columns = new ArrayList<>(entry.columns());
    if (list(entry)) {
      columns.set(0, type(entry) + ": " + String.join(", ", words));
    } else {
      columns.set(1, String.join("|", words));
    }
    return new LexiconFile.Entry(entry.file(), entry.line(), columns);
  }
}
