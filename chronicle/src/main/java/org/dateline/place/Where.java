package org.dateline.place;

import java.util.List;

/** What a place's name was resolved to. */
public sealed interface Where {
  /** The place is known. */
  record At(Place place) implements Where {}

  /**
   * One of several places of that name; the context did not decide.
   *
   * @param candidates at least two, likeliest first
   */
  record OneOf(List<Place> candidates) implements Where {
    /** Fails on fewer than two candidates. */
    public OneOf {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("a choice needs two candidates");
      }
    }
  }

  /** A road or supply line of the theatre. */
  record Along(Route route) implements Where {}

  /** Only the name is known: no gazetteer has it. */
  record Named(String name) implements Where {}
}
