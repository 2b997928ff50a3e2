package org.dateline.incident;

import org.jspecify.annotations.Nullable;

/**
 * Whom a mention stands for on a day.
 *
 * @param key what it is told apart by: the side, else the actor, else the name
 * @param side side id, or null where it stands on none that is known
 * @param actor actor id, or null where not in the roster
 * @param name the name to show
 */
public record Party(String key, @Nullable String side, @Nullable String actor, String name) {
  /** The actor id, or the name where the roster does not know it. */
  public String actorOrName() {
    return actor == null ? name : actor;
  }
}
