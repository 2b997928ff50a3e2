package org.dateline.claim;

import org.jspecify.annotations.Nullable;

/**
 * Words of a report that name a party, a victim, an object or a speaker.
 *
 * @param text the shortest noun phrase that names it, without a leading article
 * @param begin first UTF-16 unit in the report's text
 * @param end the unit after the last
 * @param name the full name in the report that a pronoun or description stands for, or null where
 *     the words are the name
 * @param actor id of the actor it was resolved to, or null where it was not
 */
public record Mention(
    String text, int begin, int end, @Nullable String name, @Nullable String actor) {

  /** The name to show and to compare: {@link #name()} where there is one, else the words. */
  public String fullName() {
    return name == null ? text : name;
  }
}
