package org.dateline.theatre;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param lexicon what it adds to the words by which reports are read: the texts of its lexicon
 *     files by their path below the pack's folder {@code lexicon/}, in order; empty where it adds
 *     nothing
 */
public record Theatre(
    String id,
    String name,
    Gazetteer gazetteer,
    List<Route> routes,
    Roster roster,
    SortedMap<String, String> lexicon) {
  /** Copies its list and its map. */
  public Theatre {
    routes = List.copyOf(routes);
    lexicon = Collections.unmodifiableSortedMap(new TreeMap<>(lexicon));
  }

  /** A theatre that adds no words. */
  public Theatre(String id, String name, Gazetteer gazetteer, List<Route> routes, Roster roster) {
    this(id, name, gazetteer, routes, roster, new TreeMap<>());
  }
}
