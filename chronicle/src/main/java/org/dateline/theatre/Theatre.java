package org.dateline.theatre;

import java.util.List;
import org.dateline.actor.Roster;
import org.dateline.place.Gazetteer;
import org.dateline.place.Route;

/**
 * What is known of a conflict beforehand.
 *
 * @param id short name of the pack: {@code syria}
 * @param name what people call it
 * @param gazetteer its places
 * @param routes its named roads and crossings; together their links are the road graph
 * @param roster its actors and sides
 */
public record Theatre(
    String id, String name, Gazetteer gazetteer, List<Route> routes, Roster roster) {
  /** Copies its list. */
  public Theatre {
    routes = List.copyOf(routes);
  }
}
