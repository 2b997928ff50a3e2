package org.dateline.reading.event;

/** What the other rooms found at a word. Implementations are immutable while a report is read. */
public interface Senses {
  /**
   * Whether a word is the head of something of that sense.
   *
   * @param sentence number of the sentence in the document, from 0
   * @param token number of the word in the sentence, from 0
   */
  boolean is(int sentence, int token, Sense sense);

  /** Whether a word stands within somebody's proper name: "Armed" in "Armed Forces". */
  boolean inName(int sentence, int token);

  /**
   * The head of the words for somebody that end right before a word, or -1 where none do.
   *
   * @param sentence number of the sentence in the document, from 0
   * @param token number of the word in the sentence, from 0
   */
  int partyBefore(int sentence, int token);
}
