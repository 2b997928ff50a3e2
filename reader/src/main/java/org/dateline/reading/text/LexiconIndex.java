package org.dateline.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which lines of a lexicon have the words of a sentence, for those who want to know where a
 * word is spoken of. Frames are not in it: which of them fit depends on the syntax. Immutable.
 */
public final class LexiconIndex {
  private static final int LONGEST = 5;

  /** Files whose lines are a class and words, or {@code class: words}. */
  private static final List<String> CLASSES =
      List.of(
          "en/nouns.txt",
          "en/modality.txt",
          "en/reporting.txt",
          "en/actors.txt",
          "en/places.txt",
          "en/names.txt",
          "en/time.txt",
          "en/quantities.txt",
          "en/counted.txt",
          "en/numbers.txt",
          "en/distances.txt");

  private final Map<String, List<Line>> byWord = new HashMap<>();

  private record Line(String type, String origin) {}

  /**
   * A line that has words of a sentence.
   *
   * @param from first word
   * @param to the word after the last
   * @param type what the line says the words are: {@code ARMED}, {@code verb}, {@code prospective}
   * @param origin file and line: {@code nouns.txt:2}
   */
  public record Hit(int from, int to, String type, String origin) {}

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public LexiconIndex(Lexicon lexicon) {
    for (String file : CLASSES) {
      for (LexiconFile.Entry entry : lexicon.file(file, 1).entries()) {
        String first = entry.column(0);
        int colon = entry.columns().size() == 1 ? first.indexOf(':') : -1;
        if (colon > 0) {
          put(entry, first.substring(0, colon).strip(), first.substring(colon + 1).split(","));
        } else {
          put(entry, first, entry.column(1).split("\\|"));
        }
      }
    }
    for (LexiconFile.Entry entry : lexicon.file("en/countries.txt", 2).entries()) {
      for (int i = 1; i < 4; i++) {
        put(entry, "country " + entry.column(0), entry.column(i).split("\\|"));
      }
    }
    for (LexiconFile.Entry entry : lexicon.file("en/provinces.txt", 2).entries()) {
      for (int i = 0; i < 4; i += i == 0 ? 2 : 1) {
        put(entry, "province of " + entry.column(1), entry.column(i).split("\\|"));
      }
    }
  }

  private void put(LexiconFile.Entry entry, String type, String[] words) {
    for (String word : words) {
      if (!word.isBlank()) {
        byWord
            .computeIfAbsent(word.strip().toLowerCase(Locale.ROOT), w -> new ArrayList<>(2))
            .add(new Line(type, entry.origin()));
      }
    }
  }

  /** The lines that have words of a sentence, by their form or their lemma, in order. */
  public List<Hit> hits(Sentence sentence) {
    Set<Hit> hits = new LinkedHashSet<>();
    for (int from = 0; from < sentence.size(); from++) {
      StringBuilder forms = new StringBuilder();
      StringBuilder lemmas = new StringBuilder();
      for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
        String space = to > from + 1 ? " " : "";
        forms.append(space).append(sentence.form(to - 1).toLowerCase(Locale.ROOT));
        lemmas.append(space).append(sentence.lemma(to - 1));
        for (String words : List.of(forms.toString(), lemmas.toString())) {
          for (Line line : byWord.getOrDefault(words, List.of())) {
            hits.add(new Hit(from, to, line.type(), line.origin()));
          }
        }
      }
    }
    return List.copyOf(hits);
  }
}
