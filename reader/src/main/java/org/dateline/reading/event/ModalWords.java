package org.dateline.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;

/** The words that say how an event is put forward, by class: {@code class: lemma, lemma} lines. */
final class ModalWords {
  private static final String FILE = "en/modality.txt";

  /** The classes that the file must have, and no other. */
  private static final Set<String> CLASSES =
      Set.of(
          "open",
          "prospective",
          "prospective-noun",
          "negative",
          "expected-object",
          "denied-object",
          "looks-for",
          "ceased-noun",
          "expected-adjective",
          "denied-adjective",
          "negation",
          "report",
          "outlook",
          "undergo");

  private final Map<String, Set<String>> words;

  private ModalWords(Map<String, Set<String>> words) {
    this.words = words;
  }

  /** Reads them out of a lexicon. */
  static ModalWords of(Lexicon lexicon) {
    Map<String, Set<String>> words = new HashMap<>();
    for (LexiconFile.Entry entry : lexicon.file(FILE, 1).entries()) {
      String line = entry.column(0);
      int colon = line.indexOf(':');
      String name = colon < 0 ? line : line.substring(0, colon).strip();
      if (!CLASSES.contains(name)) {
        throw entry.fault("there is no class \"" + name + "\"");
      }
      Set<String> members = words.computeIfAbsent(name, k -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(",")) {
        members.add(word.strip());
      }
    }
    for (String name : CLASSES) {
      if (!words.containsKey(name)) {
        throw new LexiconException(FILE, 0, "the class \"" + name + "\" is missing");
      }
    }
    return new ModalWords(words);
  }

  /** Whether a lemma is of a class. */
  boolean is(String name, String lemma) {
    Set<String> members = words.get(name);
    return members != null && members.contains(lemma);
  }
}
