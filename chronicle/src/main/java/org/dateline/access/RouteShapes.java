package org.dateline.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dateline.place.Route;

/** The routes of a theatre as they lie on its road graph. Immutable and thread-safe. */
final class RouteShapes {
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] throughPlace;

  /**
   * One route.
   *
   * @param route the route
   * @param places numbers of the places it runs through
   * @param links numbers of its links
   * @param chain its links from one end to the other; empty where it forks, or has none
   * @param ends numbers of the two ends of the chain; empty where there is no chain
   * @param inner numbers of the places at which more than one of its links meet
   */
  record Shape(Route route, int[] places, int[] links, int[] chain, int[] ends, int[] inner) {
    /** True for a border crossing that is a place. */
    boolean crossing() {
      return links.length == 0;
    }
  }

  RouteShapes(RoadGraph graph, RouteNames names) {
    Map<String, List<Integer>> links = new HashMap<>();
    for (int l = 0; l < graph.links(); l++) {
      links.computeIfAbsent(graph.route(l).id(), k -> new ArrayList<>()).add(l);
    }
    List<List<Integer>> through = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      through.add(new ArrayList<>());
    }
    for (Route route : names.all()) {
      int[] places =
          names.along(route.id()).stream().mapToInt(graph::number).filter(n -> n >= 0).toArray();
      int number = shapes.size();
      numbers.put(route.id(), number);
      int[] own = links.getOrDefault(route.id(), List.of()).stream().mapToInt(l -> l).toArray();
      shapes.add(shape(graph, route, places, own));
      for (int place : places) {
        through.get(place).add(number);
      }
    }
    throughPlace = new int[graph.size()][];
    for (int i = 0; i < throughPlace.length; i++) {
      throughPlace[i] = through.get(i).stream().mapToInt(n -> n).toArray();
    }
  }

  private static Shape shape(RoadGraph graph, Route route, int[] places, int[] links) {
    Map<Integer, List<Integer>> at = new HashMap<>();
    for (int l : links) {
      at.computeIfAbsent(graph.number(graph.link(l).from()), k -> new ArrayList<>()).add(l);
      at.computeIfAbsent(graph.number(graph.link(l).to()), k -> new ArrayList<>()).add(l);
    }
    int[] inner = places(at, n -> n > 1);
    int[] ends = places(at, n -> n == 1);
    boolean forks = at.values().stream().anyMatch(l -> l.size() > 2);
    if (forks || ends.length != 2) {
      return new Shape(route, places, links, new int[0], new int[0], inner);
    }
    int[] chain = new int[links.length];
    int place = ends[0];
    int last = -1;
    for (int i = 0; i < chain.length; i++) {
      for (int l : at.getOrDefault(place, List.of())) {
        if (l != last) {
          chain[i] = l;
        }
      }
      last = chain[i];
      int from = graph.number(graph.link(last).from());
      place = from == place ? graph.number(graph.link(last).to()) : from;
    }
    return new Shape(route, places, links, chain, new int[] {ends[0], place}, inner);
  }

  /** The places at which so many links meet. */
  private static int[] places(Map<Integer, List<Integer>> at, IntPredicate many) {
    return at.entrySet().stream()
        .filter(e -> many.test(e.getValue().size()))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  int size() {
    return shapes.size();
  }

  Shape get(int number) {
    return shapes.get(number);
  }

  /** Number of a route, or -1 where it does not lie on the graph. */
  int number(String route) {
    return numbers.getOrDefault(route, -1);
  }

  /** Numbers of the routes through a place. */
  int[] through(int place) {
    return throughPlace[place];
  }
}
