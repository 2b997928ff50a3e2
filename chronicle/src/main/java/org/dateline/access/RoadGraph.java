package org.dateline.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Route;

/** The roads of a theatre as a graph: all links of all routes, places numbered from 0. */
final class RoadGraph {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<List<Edge>> edges = new ArrayList<>();

  /**
   * One way out of a place.
   *
   * @param to number of the place at its other end
   * @param route id of the route that it belongs to
   */
  record Edge(int to, String route) {}

  RoadGraph(List<Route> routes) {
    for (Route route : routes) {
      for (Route.Link link : route.links()) {
        int from = add(link.from());
        int to = add(link.to());
        edges.get(from).add(new Edge(to, route.id()));
        edges.get(to).add(new Edge(from, route.id()));
      }
    }
  }

  private int add(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    numbers.put(id, ids.size());
    ids.add(id);
    edges.add(new ArrayList<>());
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  String id(int place) {
    return ids.get(place);
  }

  /** Number of a place, or -1 where no road leads there. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  List<Edge> from(int place) {
    return edges.get(place);
  }

  /**
   * For each place the best way to it from the sources, a way being as good as its worst place, the
   * end itself not counted.
   *
   * @param passable how likely each place can be passed, 0 to 1
   * @return 0 where there is no way
   */
  double[] reach(double[] passable, List<Integer> sources) {
    int n = ids.size();
    double[] best = new double[n];
    double[] through = new double[n];
    boolean[] done = new boolean[n];
    for (int source : sources) {
      best[source] = 1;
      through[source] = passable[source];
    }
    // few degrees of passable exist, so level by level is quicker than a queue in order
    int[] stack = new int[n];
    for (double level = highest(through, done); level > 0; level = highest(through, done)) {
      int top = 0;
      for (int i = 0; i < n; i++) {
        if (!done[i] && through[i] == level) {
          done[i] = true;
          stack[top++] = i;
        }
      }
      while (top > 0) {
        for (Edge edge : edges.get(stack[--top])) {
          int to = edge.to;
          if (level > best[to]) {
            best[to] = level;
            through[to] = Math.min(level, passable[to]);
            if (through[to] == level) {
              done[to] = true;
              stack[top++] = to;
            }
          }
        }
      }
    }
    return best;
  }

  private static double highest(double[] through, boolean[] done) {
    double highest = 0;
    for (int i = 0; i < through.length; i++) {
      highest = done[i] ? highest : Math.max(highest, through[i]);
    }
    return highest;
  }

  /** The places whose loss alone would part the graph: articulation points among those passable. */
  boolean[] critical(boolean[] passable) {
    int n = ids.size();
    boolean[] cut = new boolean[n];
    int[] found = new int[n];
    int[] low = new int[n];
    int[] next = new int[n];
    int[] parent = new int[n];
    int time = 0;
    int[] stack = new int[n];
    for (int root = 0; root < n; root++) {
      if (!passable[root] || found[root] > 0) {
        continue;
      }
      int top = 0;
      int children = 0;
      stack[top++] = root;
      parent[root] = -1;
      found[root] = low[root] = ++time;
      while (top > 0) {
        int at = stack[top - 1];
        if (next[at] < edges.get(at).size()) {
          int to = edges.get(at).get(next[at]++).to;
          if (!passable[to] || to == parent[at]) {
            continue;
          }
          if (found[to] > 0) {
            low[at] = Math.min(low[at], found[to]);
          } else {
            parent[to] = at;
            found[to] = low[to] = ++time;
            stack[top++] = to;
            children += at == root ? 1 : 0;
          }
        } else {
          top--;
          int above = parent[at];
          if (above >= 0) {
            low[above] = Math.min(low[above], low[at]);
            cut[above] |= above != root && low[at] >= found[above];
          }
        }
      }
      cut[root] = children > 1;
    }
    return cut;
  }
}
