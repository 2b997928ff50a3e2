package org.dateline.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The ways by which a side reaches places from its sources of supply: the safest one to each place,
 * and what lies on every way that can be passed. A way is as safe as its worst place or link; of
 * two as safe the quicker is taken.
 */
final class Ways {
  private final RoadGraph graph;
  private final Passability side;
  private final int[] best;
  private final int[] from;
  private final int[] by;
  private final int[] found;
  private final int[] low;
  private final int[] parent;
  private final int[] parentLink;

  private record Step(int place, int level, double minutes) {}

  Ways(RoadGraph graph, Passability side) {
    int n = graph.size();
    this.graph = graph;
    this.side = side;
    this.best = new int[n];
    this.from = new int[n];
    this.by = new int[n];
    this.found = new int[n + 1];
    this.low = new int[n + 1];
    this.parent = new int[n + 1];
    this.parentLink = new int[n + 1];
    Arrays.fill(by, -1);
    Arrays.fill(from, -1);
    safest();
    search();
  }

  private void safest() {
    double[] minutes = new double[best.length];
    boolean[] done = new boolean[best.length];
    PriorityQueue<Step> queue =
        new PriorityQueue<>(
            (a, b) ->
                a.level != b.level
                    ? b.level - a.level
                    : a.minutes != b.minutes
                        ? Double.compare(a.minutes, b.minutes)
                        : a.place - b.place);
    for (int source : side.sources()) {
      best[source] = RoadGraph.SURE;
      queue.add(new Step(source, RoadGraph.SURE, 0));
    }
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      if (done[step.place]) {
        continue;
      }
      done[step.place] = true;
      int through = Math.min(best[step.place], side.places()[step.place]);
      for (int w = 0; w < graph.degree(step.place); w++) {
        int to = graph.otherEnd(step.place, w);
        int link = graph.linkOf(step.place, w);
        int level = Math.min(through, side.links()[link]);
        double time = step.minutes + minutes(link);
        boolean better = level > best[to] || (level == best[to] && time < minutes[to]);
        if (level > 0 && !done[to] && better) {
          best[to] = level;
          minutes[to] = time;
          from[to] = step.place;
          by[to] = link;
          queue.add(new Step(to, level, time));
        }
      }
    }
  }

  private double minutes(int link) {
    return graph.link(link).minutes() > 0 ? graph.link(link).minutes() : graph.link(link).km();
  }

  /** Depth first from one root before all sources, over what can be passed. */
  private void search() {
    int n = graph.size();
    int[] next = new int[n + 1];
    int[] stack = new int[n + 1];
    int time = 0;
    int top = 0;
    stack[top++] = n;
    found[n] = low[n] = ++time;
    parent[n] = -1;
    parentLink[n] = -1;
    while (top > 0) {
      int at = stack[top - 1];
      int ways = at == n ? side.sources().length : ways(at);
      if (next[at] < ways) {
        int way = next[at]++;
        int to = to(at, way);
        // a link of its own leads from the root to each source
        int link = at == n || to == n ? -2 - (at == n ? to : at) : graph.linkOf(at, way);
        if (link == parentLink[at] || (link >= 0 && !side.open(side.links()[link]))) {
          continue;
        }
        if (to < n && !side.open(side.places()[to])) {
          continue;
        }
        if (found[to] > 0) {
          low[at] = Math.min(low[at], found[to]);
        } else {
          parent[to] = at;
          parentLink[to] = link;
          found[to] = low[to] = ++time;
          stack[top++] = to;
        }
      } else {
        top--;
        if (parent[at] >= 0) {
          low[parent[at]] = Math.min(low[parent[at]], low[at]);
        }
      }
    }
  }

  private int ways(int place) {
    return graph.degree(place) + (side.source(place) ? 1 : 0);
  }

  private int to(int place, int way) {
    if (place == graph.size()) {
      return side.sources()[way];
    }
    return way < graph.degree(place) ? graph.otherEnd(place, way) : graph.size();
  }

  /** How good the safest way is, in thousandths; 0 where there is none. */
  int best(int place) {
    return best[place];
  }

  /** The safest way: the places from a source to the place itself; empty where there is none. */
  List<Integer> way(int place) {
    List<Integer> way = new ArrayList<>();
    if (best[place] > 0) {
      for (int at = place; at >= 0; at = from[at]) {
        way.add(0, at);
      }
    }
    return way;
  }

  /** The links of the safest way, from the source on. */
  List<Integer> links(int place) {
    List<Integer> links = new ArrayList<>();
    for (int at = place; best[place] > 0 && by[at] >= 0; at = from[at]) {
      links.add(0, by[at]);
    }
    return links;
  }

  /** True where a way can be passed. */
  boolean reached(int place) {
    return found[place] > 0;
  }

  /** The places that lie on every way that can be passed, the nearest first. */
  List<Integer> critical(int place) {
    List<Integer> critical = new ArrayList<>();
    for (int at = place; found[place] > 0 && parent[at] >= 0; at = parent[at]) {
      if (parent[at] < graph.size() && low[at] >= found[parent[at]]) {
        critical.add(parent[at]);
      }
    }
    return critical;
  }

  /** The links that lie on every way that can be passed, the nearest first. */
  List<Integer> lastLinks(int place) {
    List<Integer> links = new ArrayList<>();
    for (int at = place; found[place] > 0 && parent[at] >= 0; at = parent[at]) {
      if (parentLink[at] >= 0 && low[at] > found[parent[at]]) {
        links.add(parentLink[at]);
      }
    }
    return links;
  }
}
