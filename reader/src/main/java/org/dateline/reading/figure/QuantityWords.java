package org.dateline.reading.figure;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Figure.Measure;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/en/quantities.txt} and {@code lexicon/en/counted.txt}. Immutable. */
final class QuantityWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How a phrase bounds the number after it. */
  enum Bound {
    LOW,
    HIGH,
    ABOUT
  }

  /** What is counted by a noun. */
  enum Counted {
    PEOPLE,
    FIGHTERS,
    KILLED,
    WOUNDED,
    DISPLACED,
    REFUGEES,
    ABDUCTED,
    SITES,
    VEHICLES,
    /** Strikes, raids: counted where somebody carries them out. */
    ACTS
  }

  /**
   * A rough number.
   *
   * @param high null where it is open
   */
  record Vague(long low, @Nullable Long high) implements Serializable {}

  /**
   * What a verb tells of those counted.
   *
   * @param measure the measure
   * @param subject true where they are the subject of the active verb ("died"), false where its
   *     object
   */
  record Told(Measure measure, boolean subject) implements Serializable {}

  /** The most pieces in a phrase of the lexicon. */
  static final int LONGEST = 4;

  private final Map<String, Bound> bounds;
  private final Map<String, Vague> vagues;
  private final Map<String, Told> verbs;
  private final Map<String, Measure> states;
  private final Map<String, Measure> tolls;
  private final Map<String, Counted> nouns;

  QuantityWords(Lexicon lexicon) {
    Map<String, Bound> bound = new HashMap<>();
    Map<String, Vague> vague = new HashMap<>();
    Map<String, Told> verb = new HashMap<>();
    Map<String, Measure> state = new HashMap<>();
    Map<String, Measure> toll = new HashMap<>();
    LexiconFile file = lexicon.file("en/quantities.txt", 3);
    for (LexiconFile.Entry entry : file.entries()) {
      String word = entry.column(1);
      switch (entry.column(0)) {
        case "bound" -> bound.put(word, constant(Bound.class, file, entry, 2));
        case "vague" -> {
          boolean open = entry.column(3).equals("-");
          vague.put(
              word, new Vague(file.number(entry, 2), open ? null : (Long) file.number(entry, 3)));
        }
        case "measure" ->
            verb.put(
                word,
                new Told(
                    constant(Measure.class, file, entry, 2), entry.column(3).equals("subject")));
        case "state" -> state.put(word, constant(Measure.class, file, entry, 2));
        case "toll" -> toll.put(word, constant(Measure.class, file, entry, 2));
        default ->
            throw file.fault(
                entry, "\"" + entry.column(0) + "\" is none of bound, vague, measure, state, toll");
      }
    }
    Map<String, Counted> noun = new HashMap<>();
    LexiconFile counted = lexicon.file("en/counted.txt", 2);
    for (LexiconFile.Entry entry : counted.entries()) {
      noun.put(entry.column(1), constant(Counted.class, counted, entry, 0));
    }
    bounds = Map.copyOf(bound);
    vagues = Map.copyOf(vague);
    verbs = Map.copyOf(verb);
    states = Map.copyOf(state);
    tolls = Map.copyOf(toll);
    nouns = Map.copyOf(noun);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, LexiconFile file, LexiconFile.Entry entry, int column) {
    try {
      return Enum.valueOf(type, entry.column(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.fault(entry, "\"" + entry.column(column) + "\" is no known kind");
    }
  }

  /** The first words of all phrases with which a number may begin. */
  Set<String> openers() {
    Set<String> first = new HashSet<>();
    first.add("between");
    for (String phrase : bounds.keySet()) {
      first.add(phrase.split(" ")[0]);
    }
    for (String phrase : vagues.keySet()) {
      first.add(phrase.split(" ")[0]);
    }
    return Set.copyOf(first);
  }

  @Nullable Bound bound(String phrase) {
    return bounds.get(phrase);
  }

  @Nullable Vague vague(String phrase) {
    return vagues.get(phrase);
  }

  @Nullable Told verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Measure state(String word) {
    return states.get(word);
  }

  @Nullable Measure toll(String lemma) {
    return tolls.get(lemma);
  }

  @Nullable Counted noun(String lemma) {
    return nouns.get(lemma);
  }
}
