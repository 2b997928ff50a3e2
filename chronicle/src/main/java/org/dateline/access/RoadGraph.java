package org.dateline.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Route;

/**
 * The roads of a theatre as a graph: all links of all routes, places and links numbered from 0.
 * Passability is counted in thousandths. Immutable and thread-safe.
 */
final class RoadGraph {
  /** What can be passed for certain. */
  static final int SURE = 1000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Route.Link> links = new ArrayList<>();
  private final List<Route> routeOfLink = new ArrayList<>();
  private final int[] ends;
  private final int[] first;
  private final int[] ways;

  RoadGraph(List<Route> routes) {
    List<int[]> pairs = new ArrayList<>();
    for (Route route : routes) {
      for (Route.Link link : route.links()) {
        pairs.add(new int[] {add(link.from()), add(link.to())});
        links.add(link);
        routeOfLink.add(route);
      }
    }
    ends = new int[2 * pairs.size()];
    first = new int[ids.size() + 1];
    for (int l = 0; l < pairs.size(); l++) {
      for (int side = 0; side < 2; side++) {
        ends[2 * l + side] = pairs.get(l)[side];
        first[pairs.get(l)[side] + 1]++;
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      first[i + 1] += first[i];
    }
    ways = new int[ends.length];
    int[] filled = Arrays.copyOf(first, ids.size());
    for (int e = 0; e < ends.length; e++) {
      ways[filled[ends[e]]++] = e;
    }
  }

  private int add(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /** Number of places. */
  int size() {
    return ids.size();
  }

  /** Number of links. */
  int links() {
    return links.size();
  }

  String id(int place) {
    return ids.get(place);
  }

  /** Number of a place, or -1 where no road leads there. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  Route.Link link(int link) {
    return links.get(link);
  }

  Route route(int link) {
    return routeOfLink.get(link);
  }

  /** Number of ways out of a place. */
  int degree(int place) {
    return first[place + 1] - first[place];
  }

  /** The n-th way out of a place: the link it takes. */
  int linkOf(int place, int n) {
    return ways[first[place] + n] >> 1;
  }

  /** The n-th way out of a place: the place at its other end. */
  int otherEnd(int place, int n) {
    return ends[ways[first[place] + n] ^ 1];
  }

  /**
   * For each place the best way to it from the sources, a way being as good as its worst place or
   * link, the end itself not counted.
   *
   * @param places how likely each place can be passed, in thousandths
   * @param over how likely each link can be passed, in thousandths
   * @return 0 where there is no way
   */
  int[] reach(int[] places, int[] over, int[] sources) {
    int n = ids.size();
    int[] best = new int[n];
    int[] through = new int[n];
    int[] head = new int[SURE + 1];
    Arrays.fill(head, -1);
    int[] next = new int[n + ways.length];
    int[] item = new int[n + ways.length];
    int top = 0;
    for (int source : sources) {
      best[source] = SURE;
      if (places[source] > through[source]) {
        through[source] = places[source];
        item[top] = source;
        next[top] = head[places[source]];
        head[places[source]] = top++;
      }
    }
    for (int level = SURE; level > 0; level--) {
      while (head[level] >= 0) {
        int at = item[head[level]];
        head[level] = next[head[level]];
        if (through[at] != level) {
          continue;
        }
        for (int w = first[at]; w < first[at + 1]; w++) {
          int to = ends[ways[w] ^ 1];
          int come = Math.min(level, over[ways[w] >> 1]);
          if (come > best[to]) {
            best[to] = come;
            int on = Math.min(come, places[to]);
            if (on > through[to]) {
              through[to] = on;
              item[top] = to;
              next[top] = head[on];
              head[on] = top++;
            }
          }
        }
      }
    }
    return best;
  }

  /** Number of links on the shortest way from the sources, a large number where there is none. */
  int[] steps(int[] sources) {
    int[] steps = new int[ids.size()];
    Arrays.fill(steps, Integer.MAX_VALUE);
    int[] queue = new int[ids.size()];
    int end = 0;
    for (int source : sources) {
      if (steps[source] != 0) {
        steps[source] = 0;
        queue[end++] = source;
      }
    }
    for (int i = 0; i < end; i++) {
      for (int w = first[queue[i]]; w < first[queue[i] + 1]; w++) {
        int to = ends[ways[w] ^ 1];
        if (steps[to] == Integer.MAX_VALUE) {
          steps[to] = steps[queue[i]] + 1;
          queue[end++] = to;
        }
      }
    }
    return steps;
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
        if (next[at] < degree(at)) {
          int to = otherEnd(at, next[at]++);
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
