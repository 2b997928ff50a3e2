package org.dateline.reading.actor;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name somebody who acts, is acted upon or speaks.
 *
 * @param sentence index of the sentence in the document
 * @param from first token of the shortest phrase that names it, without article
 * @param to the token after the last
 * @param head the token that heads the phrase in the dependency tree
 * @param actor id in the roster, or null where it was not resolved
 * @param name full name in the document that a pronoun or a description stands for, or null where
 *     the words are the name
 * @param form what kind of words these are
 */
public record FoundActor(
    int sentence,
    int from,
    int to,
    int head,
    @Nullable String actor,
    @Nullable String name,
    Form form) {
  /** The kind of words that name an actor. */
  public enum Form {
    /** A proper name or its abbreviation. */
    NAME,
    /** A common noun, with its side where it has one: "government troops", "civilians". */
    COMMON_NOUN,
    /** A pronoun: "they", "who", "its". */
    PRONOUN,
    /** A definite description of somebody named before: "the group". */
    DESCRIPTION
  }
}
