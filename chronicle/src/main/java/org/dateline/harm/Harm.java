package org.dateline.harm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Incident;

/**
 * Harm done to civilians or to what the law protects, as reports tell it.
 *
 * @param incident what happened
 * @param victims whether they are said to be civilians
 * @param struck the protected sorts of people and objects that were hit, by the words of the
 *     targets and of the place
 * @param words the words that say so, sorted; empty where nothing protected is named
 */
public record Harm(Incident incident, Victims victims, Set<Protection> struck, Set<String> words) {
  /** Copies its sets. */
  public Harm {
    Set<Protection> sorts = EnumSet.noneOf(Protection.class);
    sorts.addAll(struck);
    struck = Collections.unmodifiableSet(sorts);
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }

  /** Who was harmed, by the words of reports. */
  public enum Victims {
    /** Civilians, or people outside combat. */
    CIVILIANS,
    /** People of whom reports do not say whether they were civilians. */
    NOT_SAID,
    /** Nobody is named; what was hit is protected. */
    OBJECTS
  }

  /** Why it counts as harm, in one plain sentence. */
  public String rule() {
    String who =
        switch (victims) {
          case CIVILIANS -> "Reports say that civilians, or people outside combat, were harmed";
          case NOT_SAID -> "Reports count people and do not say whether they were civilians";
          case OBJECTS -> "No people are named";
        };
    return words.isEmpty()
        ? who + "."
        : who + "; hit by the words: " + String.join(", ", words) + ".";
  }
}
