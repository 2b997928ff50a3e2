package org.dateline.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actors of a theatre, found by id and by name. Immutable and thread-safe. */
public interface Roster {
  /** Side of those who stand on none: monitors, media, relief, civilians. */
  String NEUTRAL = "neutral";

  /** Side of those of whom the roster does not say. */
  String UNKNOWN = "unknown";

  /** The actor with an id. */
  Optional<Actor> byId(String id);

  /**
   * Actors that bear the name, likeliest first: those that existed on the day come before those
   * that did not. Case and leading articles do not count.
   *
   * @param day the day spoken of, or null where not known
   */
  List<Actor> named(String name, @Nullable LocalDate day);

  /**
   * The side that an actor stood on.
   *
   * @return side id, or {@code "unknown"} where the roster does not say
   */
  String sideOf(String actorId, @Nullable LocalDate day);

  /** The side with an id. */
  Optional<Side> side(String id);

  /** True where one side may pass through what the other holds; a side is its own friend. */
  boolean friends(String side, String otherSide);

  /** All actors, in a fixed order. */
  Collection<Actor> actors();

  /** All sides, in a fixed order. */
  Collection<Side> sides();

  /** All affiliations, in a fixed order. */
  Collection<Affiliation> affiliations();
}
