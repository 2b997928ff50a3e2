package org.dateline.reading.trace;

/**
 * One step of reading: what was taken, dropped or weighed at some words, and why.
 *
 * @param topic what it is about
 * @param verdict what became of it
 * @param sentence number of the sentence in the document, from 0
 * @param from first word that it is about
 * @param to the word after the last
 * @param what the reading: a kind of event, a place, a party
 * @param why the reason, in words that an analyst can act on; empty where there is none but that it
 *     fitted
 * @param source where what was matched stands: {@code siege.txt:11} for a line of the lexicon, the
 *     id of an actor or a place; empty where nothing of the kind was matched
 */
public record Note(
    Topic topic,
    Verdict verdict,
    int sentence,
    int from,
    int to,
    String what,
    String why,
    String source) {

  /** What a note is about. */
  public enum Topic {
    /** A named place. */
    PLACE,
    /** A party, or a pronoun or description that stands for one. */
    ACTOR,
    /** Words that say when. */
    TIME,
    /** A count. */
    FIGURE,
    /** An event and the words that express it. */
    EVENT,
    /** How an event is put forward. */
    MODALITY,
    /** Who says so. */
    ATTRIBUTION
  }

  /** What became of a reading. */
  public enum Verdict {
    /** It was taken. */
    TAKEN,
    /** It was looked at and not taken. */
    DROPPED,
    /** It was one of several that were compared. */
    WEIGHED
  }
}
