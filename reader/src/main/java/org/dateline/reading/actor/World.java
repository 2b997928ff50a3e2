package org.dateline.reading.actor;

import java.util.HashMap;
import java.util.Map;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.LexiconFile;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.NameFinder;
import org.jspecify.annotations.Nullable;

/** States and bodies that the world knows, whether or not a roster has them. Immutable. */
final class World {
  private static final int LONGEST = 4;

  private final Map<String, Sort> names = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();

  World(LexiconFile countries, ActorWords words) {
    for (LexiconFile.Entry entry : countries.entries()) {
      String name = entry.column(1);
      names.put(name, Sort.STATE);
      for (String other : entry.column(2).split("\\|")) {
        names.put(other, Sort.STATE);
      }
      for (String people : entry.column(3).split("\\|")) {
        peoples.put(people, name);
      }
    }
    words.bodies().forEach(body -> names.put(body, Sort.BODY));
  }

  /** The token after the last of the longest name that begins at a token, or the token itself. */
  int end(Sentence sentence, int from) {
    if (!NameFinder.capital(sentence, from) && !sentence.form(from).equals("peshmerga")) {
      return from;
    }
    for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
      String words = sentence.words(from, to);
      if (names.containsKey(words)) {
        return to;
      }
      if (names.containsKey("the " + words)
          && from > 0
          && sentence.form(from - 1).equalsIgnoreCase("the")) {
        return to;
      }
    }
    return from;
  }

  /** Whether a name is that of a state; false for bodies. */
  boolean state(String words) {
    return names.get(words) == Sort.STATE;
  }

  /** The state whose adjective or people a word is, or null. */
  @Nullable String stateOf(String adjective) {
    return peoples.get(adjective);
  }
}
