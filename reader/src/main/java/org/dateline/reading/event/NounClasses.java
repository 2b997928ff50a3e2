package org.dateline.reading.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;

/** What common nouns stand for: {@code sense: lemma, lemma} lines of a readable file. Immutable. */
public final class NounClasses {
  private final Map<String, Set<Sense>> senses;

  private NounClasses(Map<String, Set<Sense>> senses) {
    this.senses = senses;
  }

  /**
   * Reads them out of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public static NounClasses of(Lexicon lexicon) {
    Map<String, Set<Sense>> senses = new HashMap<>();
    for (LexiconFile.Entry entry : lexicon.file("en/nouns.txt", 1).entries()) {
      parse(entry, senses);
    }
    return new NounClasses(senses);
  }

  private static void parse(LexiconFile.Entry entry, Map<String, Set<Sense>> senses) {
    String line = entry.column(0);
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw entry.fault("a line needs sense: noun, noun");
    }
    Sense sense;
    try {
      sense = Sense.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.fault("there is no sense \"" + line.substring(0, colon).strip() + "\"");
    }
    for (String noun : line.substring(colon + 1).split(",")) {
      if (!noun.isBlank()) {
        senses
            .computeIfAbsent(
                noun.strip().toLowerCase(Locale.ROOT), k -> EnumSet.noneOf(Sense.class))
            .add(sense);
      }
    }
  }

  /** Whether a noun, by its lemma, can stand for that. */
  public boolean is(String lemma, Sense sense) {
    Set<Sense> found = senses.get(lemma);
    return found != null && found.contains(sense);
  }
}
