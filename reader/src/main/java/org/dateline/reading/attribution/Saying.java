package org.dateline.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/** What one sentence says of who says what: a scratch object while it is read. */
final class Saying {
  /** The parts that somebody says. */
  final List<Scope> scopes = new ArrayList<>();

  /** Who speaks in the sentence's own words, outside quotation marks; empty where nobody does. */
  List<Speaker> main = List.of();

  /**
   * True where the sentence is nothing but "X said" or "Y told Z": what is said stands in another
   * sentence.
   */
  boolean bare;

  /** True where it ends with a colon after somebody who speaks: the statement follows. */
  boolean opensStatement;

  /** True where it speaks of hearsay without naming who says so: "reportedly", "are said to". */
  boolean hearsay;

  /** Adds a scope unless it is empty. */
  void add(Scope scope) {
    if (scope.to() > scope.from()) {
      scopes.add(scope);
    }
  }
}
