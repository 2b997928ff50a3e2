package org.dateline.access;

import java.util.Arrays;
import java.util.BitSet;

/** What closes the ways out of a place, in the order in which it is met. */
final class Ring {
  private final int[] places;
  private final int[] links;
  private final boolean[] byPlace;

  private Ring(int[] places, int[] links, boolean[] byPlace) {
    this.places = places;
    this.links = links;
    this.byPlace = byPlace;
  }

  /** Goes out from a place over all that the side can pass, up to what it cannot. */
  static Ring around(int place, RoadGraph graph, Passability side) {
    int[] queue = new int[graph.size()];
    BitSet seen = new BitSet(graph.size());
    int end = 0;
    queue[end++] = place;
    seen.set(place);
    int[] places = new int[8];
    int[] links = new int[8];
    boolean[] byPlace = new boolean[8];
    int n = 0;
    for (int i = 0; i < end; i++) {
      for (int w = 0; w < graph.degree(queue[i]); w++) {
        int link = graph.linkOf(queue[i], w);
        int to = graph.otherEnd(queue[i], w);
        if (seen.get(to)) {
          continue;
        }
        boolean closed = !side.open(side.places()[to]);
        if (closed || !side.open(side.links()[link])) {
          if (n == places.length) {
            places = Arrays.copyOf(places, 2 * n);
            links = Arrays.copyOf(links, 2 * n);
            byPlace = Arrays.copyOf(byPlace, 2 * n);
          }
          places[n] = to;
          links[n] = link;
          byPlace[n++] = closed;
          if (closed) {
            seen.set(to);
          }
        } else {
          seen.set(to);
          queue[end++] = to;
        }
      }
    }
    return new Ring(Arrays.copyOf(places, n), Arrays.copyOf(links, n), Arrays.copyOf(byPlace, n));
  }

  int size() {
    return places.length;
  }

  /** The place that closes the way, or that lies behind the closed link. */
  int place(int n) {
    return places[n];
  }

  int link(int n) {
    return links[n];
  }

  /** True where the place is closed, false where only the link is. */
  boolean byPlace(int n) {
    return byPlace[n];
  }
}
