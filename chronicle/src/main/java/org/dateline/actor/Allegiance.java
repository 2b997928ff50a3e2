package org.dateline.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The side that an actor stood on over a time, where that was not its usual one.
 *
 * @param actor id
 * @param side id of the side, {@code "neutral"} or {@code "unknown"}
 * @param from first day, or null where not known
 * @param to last day, or null while it lasts
 */
public record Allegiance(
    String actor, String side, @Nullable LocalDate from, @Nullable LocalDate to) {}
