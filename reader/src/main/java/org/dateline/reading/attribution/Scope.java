package org.dateline.reading.attribution;

import java.util.List;
import org.dateline.claim.Verification;

/**
 * A part of a sentence with those who say it, before scopes that lie within each other are joined
 * to chains.
 */
record Scope(int from, int to, List<Speaker> speakers, Verification verification) {
  boolean contains(Scope other) {
    return from <= other.from && to >= other.to;
  }

  boolean overlaps(Scope other) {
    return from < other.to && other.from < to;
  }

  int width() {
    return to - from;
  }
}
