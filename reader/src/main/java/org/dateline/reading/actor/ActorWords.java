package org.dateline.reading.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.ActorKind;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** Common nouns for parties, from {@code lexicon/en/actors.txt}. Immutable. */
final class ActorWords {
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
    LOYAL,
    /** After a hyphen: what somebody is to another, or does with a place. */
    BOUND,
    /** A body that the world knows, as it is written. */
    BODY
  }

  private static final Cue[] NOUNS = {
    Cue.FORCE, Cue.AIR, Cue.UNIT, Cue.RULE, Cue.GROUP, Cue.PEOPLE
  };

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
  private final Map<String, Set<ActorKind>> stands = new HashMap<>();
  private final List<List<String>> like = new ArrayList<>();

  ActorWords(LexiconFile file) {
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
      if (cue == Cue.VAGUE) {
        Set<ActorKind> kinds = kinds(file, entry);
        list.forEach(noun -> stands.put(noun, kinds));
      }
    }
  }

  private static Set<ActorKind> kinds(LexiconFile file, LexiconFile.Entry entry) {
    Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
    for (String word : entry.column(2).isEmpty() ? new String[0] : entry.column(2).split(" +")) {
      try {
        kinds.add(ActorKind.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw file.fault(entry, "\"" + word + "\" is no kind of actor");
      }
    }
    return kinds;
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

  /** The kinds of actor that a vague noun may stand for; empty for namesakes only. */
  Set<ActorKind> stands(String noun) {
    return stands.getOrDefault(noun, Set.of());
  }

  /** The bodies that the world knows. */
  Set<String> bodies() {
    return words.getOrDefault(Cue.BODY, Set.of());
  }

  /** The nouns that may stand in a noun's place in the roster's names; empty where none may. */
  List<String> like(String noun) {
    List<String> found = new ArrayList<>();
    for (List<String> list : like) {
      if (list.contains(noun)) {
        found.addAll(list);
      }
    }
    return found;
  }
}
