package org.dateline.reading.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** Common nouns for parties, from {@code lexicon/en/actors.txt}. Immutable. */
final class ActorWords {
  /** The English lexicon, read once. */
  static final ActorWords ENGLISH = new ActorWords(LexiconFile.read("en/actors.txt", 2));

  /** The class of a word. */
  enum Cue {
    /** Armed people, plural. */
    FORCE,
    /** A force as one body. */
    UNIT,
    /** What flies for somebody. */
    AIR,
    /** A body. */
    GROUP,
    /** Who governs. */
    RULE,
    /** The unarmed, and persons by their role. */
    PEOPLE,
    /** Names nobody by itself. */
    VAGUE,
    /** An adjective that may be left out. */
    DROP,
    /** Stand for one another in names. */
    LIKE,
    /** Opens a phrase that tells the side. */
    LOYAL
  }

  private static final Cue[] NOUNS = {
    Cue.FORCE, Cue.AIR, Cue.UNIT, Cue.RULE, Cue.GROUP, Cue.PEOPLE
  };

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
  private final List<List<String>> like = new ArrayList<>();

  private ActorWords(LexiconFile file) {
    for (Cue cue : Cue.values()) {
      words.put(cue, new HashSet<>());
    }
    for (LexiconFile.Entry entry : file.entries()) {
      Cue cue = cue(file, entry);
      List<String> list = List.of(entry.column(1).split("\\|"));
      words.computeIfAbsent(cue, c -> new HashSet<>()).addAll(list);
      if (cue == Cue.LIKE) {
        like.add(list);
      }
    }
  }

  private static Cue cue(LexiconFile file, LexiconFile.Entry entry) {
    for (Cue cue : Cue.values()) {
      if (cue.name().toLowerCase(Locale.ROOT).equals(entry.column(0))) {
        return cue;
      }
    }
    throw file.fault(entry, "\"" + entry.column(0) + "\" is no class of words for actors");
  }

  /** Whether a lower-case word is of a class. */
  boolean is(Cue cue, String word) {
    Set<String> of = words.get(cue);
    return of != null && of.contains(word);
  }

  /** The class of a lower-case noun for a party, or null where it is none. */
  @Nullable Cue noun(String word) {
    for (Cue cue : NOUNS) {
      if (is(cue, word)) {
        return cue;
      }
    }
    return null;
  }

  /** The nouns that may stand in a noun's place in the roster's names; empty where none may. */
  List<String> like(String noun) {
    for (List<String> list : like) {
      if (list.contains(noun)) {
        return list;
      }
    }
    return List.of();
  }
}
