package org.dateline.reading.event;

import java.util.Arrays;

/**
 * The words that express an event, as the lexicon gives them.
 *
 * @param words lemmas in the order of the text; "~" between two of them allows a few words in
 *     between
 * @param head which of the words is the one that the tree is read from
 * @param form what the head word is
 */
record Trigger(String[] words, int head, Form form) {
  /** Whether another trigger has the same words and form. */
  boolean same(Trigger other) {
    return form == other.form && Arrays.equals(words, other.words);
  }

  /** The sort of word that a trigger's head is. */
  enum Form {
    /** A verb, finite or not. */
    VERB,
    /** A noun. */
    NOUN,
    /** An adjective or participle before or after a noun. */
    ADJECTIVE,
    /** Any word: a fixed phrase. */
    PHRASE
  }

  /** How many words apart two words of a trigger with "~" between them may stand. */
  static final int WIDEST_GAP = 4;
}
