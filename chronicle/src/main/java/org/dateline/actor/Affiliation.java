package org.dateline.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one actor stood to another over a time.
 *
 * @param actor id
 * @param relation what it was to the target
 * @param target id
 * @param from first day, or null where not known
 * @param to last day, or null while it lasts
 */
public record Affiliation(
    String actor,
    Relation relation,
    String target,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** What the actor is to the target. */
  public enum Relation {
    /** A member or unit of it. */
    PART_OF,
    /** The same body under a later name, or what followed it. */
    SUCCESSOR_OF,
    /** It broke away from it. */
    SPLIT_FROM,
    /** It is armed, paid or led by it. */
    BACKED_BY,
    /** They fight on one side. */
    ALLIED_WITH
  }
}
