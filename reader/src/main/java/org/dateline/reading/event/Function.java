package org.dateline.reading.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the grammar around a trigger from which a role is filled.
 *
 * @param sort which place
 * @param preposition the preposition for {@link Sort#PREPOSITION}, else null
 */
record Function(Sort sort, @Nullable String preposition) {
  /** The places in the grammar. */
  enum Sort {
    /** Who does it: subject of an active verb, "by" of a passive one. */
    SUBJ,
    /** What it is done to: object of an active verb, subject of a passive one, "of" a noun. */
    OBJ,
    /** A modifier before a noun: possessive, adjective or compound. */
    MOD,
    /** The noun that an adjective goes with. */
    HEAD,
    /** The subject of the verb that carries a noun: "launched an offensive". */
    LIGHT,
    /** Anything that belongs to the event. */
    ANY,
    /** After a preposition. */
    PREPOSITION
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beside",
          "besides",
          "between",
          "beyond",
          "by",
          "despite",
          "down",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "past",
          "per",
          "since",
          "that",
          "through",
          "throughout",
          "till",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without");

  /**
   * Reads the name that a lexicon uses: a sort in lower case, or a preposition.
   *
   * @throws IllegalArgumentException where it is neither
   */
  static Function of(String name) {
    for (Sort sort : Sort.values()) {
      if (sort != Sort.PREPOSITION && sort.name().toLowerCase(Locale.ROOT).equals(name)) {
        return new Function(sort, null);
      }
    }
    if (!PREPOSITIONS.contains(name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is neither subj, obj, mod, head, light, any nor a preposition");
    }
    return new Function(Sort.PREPOSITION, name);
  }
}
