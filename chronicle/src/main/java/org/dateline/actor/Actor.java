package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that acts, is acted upon, or speaks.
 *
 * @param id stable id in the theatre pack
 * @param name usual name in Latin script
 * @param otherNames further names and abbreviations, any script
 * @param kind what sort of party
 * @param side id of the side it belongs to, {@code "neutral"} for none
 * @param parent id of the actor it belongs to, or null
 * @param from first day it existed, or null where not known
 * @param to last day it existed, or null while it lasts
 */
public record Actor(
    String id,
    String name,
    List<String> otherNames,
    ActorKind kind,
    String side,
    @Nullable String parent,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Copies its list. */
  public Actor {
    otherNames = List.copyOf(otherNames);
  }
}
