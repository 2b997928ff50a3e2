package org.dateline.place;

import java.util.List;

/**
 * A named road, corridor or border crossing of the theatre, as the chain of links that it runs
 * over.
 *
 * @param id stable id in the theatre pack
 * @param name usual name
 * @param otherNames further spellings, without {@code name}
 * @param links the stretches it is made of, in no particular order; empty for a crossing known only
 *     as a place
 */
public record Route(String id, String name, List<String> otherNames, List<Link> links) {
  /** Copies its lists. */
  public Route {
    otherNames = List.copyOf(otherNames);
    links = List.copyOf(links);
  }

  /**
   * One stretch of road between two places, passable both ways.
   *
   * @param from place id
   * @param to place id
   * @param km length of the road in kilometres
   * @param minutes driving time in peace
   * @param roadClass motorway, primary, secondary, tertiary, track or crossing
   */
  public record Link(String from, String to, double km, int minutes, String roadClass) {}
}
