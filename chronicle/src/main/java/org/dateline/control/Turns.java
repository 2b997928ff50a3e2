package org.dateline.control;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of captures by turns on one day, as far as reports tell it: who took the place first,
 * who took it back.
 */
final class Turns {
  /** Turns of one day that are told apart. */
  private static final int MOST = 3;

  private final Map<Said, Integer> steps = new IdentityHashMap<>();
  private final Map<Said, Integer> unordered = new IdentityHashMap<>();

  /**
   * Puts the captures of a day in order.
   *
   * @param gains captures of one place on one day
   */
  Turns(List<Said> gains, Camps camps) {
    boolean fought = gains.stream().anyMatch(g -> g.hostile(gains.get(0).agents(), camps));
    if (!fought) {
      return;
    }
    for (int round = 0; round < MOST; round++) {
      for (Said one : gains) {
        for (Said other : gains) {
          if (one.testimony().follows(other.testimony()) && one.hostile(other.agents(), camps)) {
            int step = 1 + steps.getOrDefault(other, 0);
            steps.merge(one, Math.min(step, MOST), Math::max);
            steps.putIfAbsent(other, 0);
          }
        }
      }
    }
    for (Said one : gains) {
      if (!steps.containsKey(one)) {
        // who does not tell the order speaks of the last of them
        int last = 0;
        for (Map.Entry<Said, Integer> other : steps.entrySet()) {
          if (!one.hostile(other.getKey().agents(), camps)) {
            last = Math.max(last, other.getValue());
          }
        }
        unordered.put(one, last);
      }
    }
  }

  /** How many captures by turns came before it on its day. */
  int step(Said gain) {
    return steps.getOrDefault(gain, unordered.getOrDefault(gain, 0));
  }
}
