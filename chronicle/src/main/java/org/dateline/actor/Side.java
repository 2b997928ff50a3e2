package org.dateline.actor;

import java.util.List;

/**
 * A camp in the conflict: actors that hold ground for one another.
 *
 * @param id stable id: government, opposition, isis, sdf, hts, turkey, ...
 * @param name what the desk calls it
 * @param letter one letter that stands for it beside its colour
 * @param colour fill as {@code #RRGGBB}
 * @param pattern plain, dots, diagonal or back-diagonal
 * @param allies ids of sides that let it pass through what they hold
 * @param sources ids of places from which it is supplied
 */
public record Side(
    String id,
    String name,
    String letter,
    String colour,
    String pattern,
    List<String> allies,
    List<String> sources) {
  /** Copies its lists. */
  public Side {
    allies = List.copyOf(allies);
    sources = List.copyOf(sources);
  }
}
