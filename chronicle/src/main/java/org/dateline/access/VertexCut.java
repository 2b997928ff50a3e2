package org.dateline.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The fewest places whose loss together would cut a place off from all sources of its side: a
 * minimum vertex cut, by augmenting paths over the graph with every place split in two.
 */
final class VertexCut {
  private final RoadGraph graph;
  private final Passability side;
  private final int root;
  private int[] head;
  private int[] to;
  private int[] room;
  private int[] next;
  private int edges;

  private VertexCut(RoadGraph graph, Passability side) {
    this.graph = graph;
    this.side = side;
    this.root = 2 * graph.size();
    int most = 2 * (graph.size() + 2 * graph.links() + side.sources().length);
    this.head = new int[root + 1];
    this.to = new int[most];
    this.room = new int[most];
    this.next = new int[most];
    Arrays.fill(head, -1);
  }

  /**
   * Numbers of the places, those nearest to the place; empty where it cannot be reached, or is a
   * source itself.
   */
  static List<Integer> of(int place, RoadGraph graph, Passability side) {
    return side.source(place) ? List.of() : new VertexCut(graph, side).find(place);
  }

  private void edge(int from, int dest, int capacity) {
    to[edges] = dest;
    room[edges] = capacity;
    next[edges] = head[from];
    head[from] = edges++;
    to[edges] = from;
    room[edges] = 0;
    next[edges] = head[dest];
    head[dest] = edges++;
  }

  private List<Integer> find(int place) {
    int many = graph.size() + 1;
    for (int i = 0; i < graph.size(); i++) {
      if (i != place && side.open(side.places()[i])) {
        edge(2 * i, 2 * i + 1, 1);
        for (int w = 0; w < graph.degree(i); w++) {
          if (side.open(side.links()[graph.linkOf(i, w)])) {
            edge(2 * i + 1, 2 * graph.otherEnd(i, w), many);
          }
        }
      }
    }
    for (int source : side.sources()) {
      edge(root, 2 * source, many);
    }
    boolean any = false;
    while (augment(2 * place)) {
      any = true;
    }
    return any ? cut(2 * place) : List.of();
  }

  private boolean augment(int sink) {
    int[] came = new int[root + 1];
    Arrays.fill(came, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(root));
    came[root] = -2;
    while (!queue.isEmpty() && came[sink] == -1) {
      int at = queue.remove();
      for (int e = head[at]; e >= 0; e = next[e]) {
        if (room[e] > 0 && came[to[e]] == -1) {
          came[to[e]] = e;
          queue.add(to[e]);
        }
      }
    }
    if (came[sink] == -1) {
      return false;
    }
    for (int at = sink; at != root; at = to[came[at] ^ 1]) {
      room[came[at]]--;
      room[came[at] ^ 1]++;
    }
    return true;
  }

  /** The places between all that still leads to the sink and the rest. */
  private List<Integer> cut(int sink) {
    boolean[] leads = new boolean[root + 1];
    Deque<Integer> queue = new ArrayDeque<>(List.of(sink));
    leads[sink] = true;
    while (!queue.isEmpty()) {
      int at = queue.remove();
      for (int e = head[at]; e >= 0; e = next[e]) {
        if (room[e ^ 1] > 0 && !leads[to[e]]) {
          leads[to[e]] = true;
          queue.add(to[e]);
        }
      }
    }
    List<Integer> cut = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (leads[2 * i + 1] && !leads[2 * i]) {
        cut.add(i);
      }
    }
    return cut;
  }
}
