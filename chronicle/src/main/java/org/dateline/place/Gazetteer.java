package org.dateline.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds places by name and by id. Immutable and thread-safe. Lookup is by spelling key, so that
 * transliterations of one name meet (Handarat, Handaraat, Hindarat).
 */
public interface Gazetteer {
  /** The place with an id. */
  Optional<Place> byId(String id);

  /** All places that bear the name in some spelling, likeliest first; empty where none does. */
  List<Place> named(String name);

  /** All places, in a fixed order. */
  Collection<Place> places();
}
