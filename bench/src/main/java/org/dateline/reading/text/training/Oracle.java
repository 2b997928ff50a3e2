package org.dateline.reading.text.training;

import org.dateline.reading.text.model.Actions;
import org.dateline.reading.text.model.ParseState;

/**
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): how many arcs of the right
 * tree an action makes unreachable. For crossing arcs the count is approximate.
 */
final class Oracle {
  private int[] head = new int[0];
  private int[][] dependents = new int[0][];
  private int size;

  /** {@code heads[i]} is the head of word {@code i + 1}, 0 for the root. */
  void begin(int[] heads) {
    size = heads.length;
    head = new int[size + 2];
    int[] counts = new int[size + 2];
    for (int i = 1; i <= size; i++) {
      head[i] = heads[i - 1] == 0 ? size + 1 : heads[i - 1];
      counts[head[i]]++;
    }
    dependents = new int[size + 2][];
    for (int i = 1; i <= size + 1; i++) {
      dependents[i] = new int[counts[i]];
    }
    int[] filled = new int[size + 2];
    for (int i = 1; i <= size; i++) {
      dependents[head[i]][filled[head[i]]++] = i;
    }
  }

  int head(int word) {
    return head[word];
  }

  /** The cost of an action's kind; for arcs, not counting a wrong label. */
  int cost(ParseState s, Actions.Kind kind) {
    int top = s.top();
    int next = s.next();
    return switch (kind) {
      case SHIFT -> waitingDependents(s, next) + (onStack(s, head[next], s.depth()) ? 1 : 0);
      case REDUCE -> dependentsFrom(top, next);
      case LEFT -> dependentsFrom(top, next) + (head[top] > next ? 1 : 0);
      case RIGHT ->
          waitingDependents(s, next)
              + (head[next] != top && (head[next] > next || onStack(s, head[next], s.depth() - 1))
                  ? 1
                  : 0);
    };
  }

  private int dependentsFrom(int word, int from) {
    int n = 0;
    for (int d : dependents[word]) {
      if (d >= from) {
        n++;
      }
    }
    return n;
  }

  /** Words on the stack that still wait for {@code word} as their head. */
  private int waitingDependents(ParseState s, int word) {
    int n = 0;
    for (int d : dependents[word]) {
      if (d < word && s.head(d) == 0 && onStack(s, d, s.depth())) {
        n++;
      }
    }
    return n;
  }

  private static boolean onStack(ParseState s, int word, int depth) {
    int low = 0;
    int high = depth - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = s.stackAt(middle);
      if (at == word) {
        return true;
      }
      if (at < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
