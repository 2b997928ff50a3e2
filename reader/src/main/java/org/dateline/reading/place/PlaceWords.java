package org.dateline.reading.place;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.place.PlaceKind;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;

/** The words by which English speaks of places, from {@code lexicon/en/places.txt}. Immutable. */
final class PlaceWords {
  /** The class of a word or of a few. */
  enum Cue {
    /** A common noun for a kind of place. */
    FEATURE,
    /** The last word of a road's name. */
    ROAD,
    /** Before a place: at its edge or off it. */
    NEAR,
    /** After a place: at its edge or off it. */
    NEARAFTER,
    /** A feature word that is no part of a name. */
    SHORT,
    /** A part of the world that is no country. */
    REGION,
    /** A preposition that often stands before places. */
    LOCATIVE,
    /** A preposition that says place by itself. */
    STRONG,
    /** A verb whose object may be a place. */
    CAPTURE,
    /** Between a preposition and a place: which part of it. */
    COMPASS
  }

  /** Kinds of place whose names have the word for the kind in them. */
  private static final Set<PlaceKind> BUILT =
      EnumSet.of(PlaceKind.AIRBASE, PlaceKind.BASE, PlaceKind.CROSSING, PlaceKind.SITE);

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
  private final Map<String, Set<PlaceKind>> kinds = new HashMap<>();

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  PlaceWords(Lexicon lexicon) {
    LexiconFile file = lexicon.file("en/places.txt", 2);
    for (Cue cue : Cue.values()) {
      words.put(cue, new HashSet<>());
    }
    for (LexiconFile.Entry entry : file.entries()) {
      Cue cue = value(Cue.values(), entry.column(0), file, entry);
      Set<PlaceKind> stands = EnumSet.noneOf(PlaceKind.class);
      if (cue == Cue.FEATURE) {
        for (String kind : entry.column(2).split(" +")) {
          stands.add(value(PlaceKind.values(), kind, file, entry));
        }
      }
      for (String word : entry.column(1).split("\\|")) {
        words.computeIfAbsent(cue, c -> new HashSet<>()).add(word.strip());
        if (cue == Cue.FEATURE) {
          kinds.put(word.strip(), stands);
        }
      }
    }
  }

  private static <E extends Enum<E>> E value(
      E[] values, String word, LexiconFile file, LexiconFile.Entry entry) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    throw file.fault(
        entry, "\"" + word + "\" is neither a class of place words nor a kind of place");
  }

  /** Whether lower-case words are of a class. */
  boolean is(Cue cue, String word) {
    Set<String> of = words.get(cue);
    return of != null && of.contains(word);
  }

  /** The kinds of place that a feature word may stand for; empty for other words. */
  Set<PlaceKind> kinds(String feature) {
    return kinds.getOrDefault(feature, Set.of());
  }

  /** The feature words for buildings, bases and works of some kinds, in a fixed order. */
  Set<String> namesOf(Set<PlaceKind> wanted) {
    Set<String> names = new TreeSet<>();
    kinds.forEach(
        (feature, stands) -> {
          boolean built = !Collections.disjoint(stands, BUILT);
          if (built && !Collections.disjoint(stands, wanted)) {
            names.add(feature);
          }
        });
    return names;
  }
}
