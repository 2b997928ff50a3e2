package org.dateline.reading.text.name;

/**
 * A capitalised name as it stands in a sentence.
 *
 * @param sentence index of the sentence in the document
 * @param from first token, titles included, articles left out
 * @param core first token after titles: "Ash" in "Secretary of Defense Ash Carter"; equal to {@code
 *     to} where only a title stands there
 * @param to the token after the last
 * @param guess what its words tell
 */
public record Name(int sentence, int from, int core, int to, Guess guess) {
  /** What the words of a name tell of it. */
  public enum Guess {
    /** A human being. */
    PERSON,
    /** An office without its holder's name: "Foreign Secretary". */
    OFFICE,
    /** An organisation, force or company. */
    BODY,
    /** A site or area by its last word: "Aleppo Central prison", "Castello Road". */
    SITE,
    /** Nothing certain. */
    UNKNOWN
  }
}
