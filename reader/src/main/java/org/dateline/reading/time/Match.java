package org.dateline.reading.time;

import org.dateline.time.When;

/**
 * A time read from pieces of a sentence.
 *
 * @param from first piece
 * @param to the piece after the last
 * @param when what it means
 * @param basis what it was counted from
 */
record Match(int from, int to, When when, Basis basis) {

  /** What a time is counted from. */
  enum Basis {
    /** It names its own year. */
    ITSELF,
    /** The publication date. */
    PUBLISHED,
    /** The last date before it in the text. */
    NARRATIVE
  }

  Match with(When other) {
    return new Match(from, to, other, basis);
  }

  Match spanning(int first, int afterLast) {
    return new Match(first, afterLast, when, basis);
  }
}
