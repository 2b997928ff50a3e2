package org.dateline.reading.text.model;

import java.util.Arrays;

/**
 * A half-built dependency tree in the arc-eager system: a stack of words, the next word, and the
 * arcs so far. Words are numbered from 1; 0 means none; the root stands behind the last word. A
 * scratch object, for one thread.
 */
public final class ParseState {
  int size;
  int[] stack = new int[64];
  int depth;
  int next;
  int[] head = new int[64];
  int[] label = new int[64];
  int[] left1 = new int[64];
  int[] left2 = new int[64];
  int[] right1 = new int[64];
  int[] right2 = new int[64];
  int[] lefts = new int[64];
  int[] rights = new int[64];
  long[] leftLabels = new long[64];
  long[] rightLabels = new long[64];

  /** Begins a sentence of so many words. */
  public void reset(int words) {
    size = words;
    int n = words + 2;
    if (stack.length < n) {
      int c = n * 2;
      stack = new int[c];
      head = new int[c];
      label = new int[c];
      left1 = new int[c];
      left2 = new int[c];
      right1 = new int[c];
      right2 = new int[c];
      lefts = new int[c];
      rights = new int[c];
      leftLabels = new long[c];
      rightLabels = new long[c];
    } else {
      Arrays.fill(head, 0, n, 0);
      Arrays.fill(label, 0, n, 0);
      Arrays.fill(left1, 0, n, 0);
      Arrays.fill(left2, 0, n, 0);
      Arrays.fill(right1, 0, n, 0);
      Arrays.fill(right2, 0, n, 0);
      Arrays.fill(lefts, 0, n, 0);
      Arrays.fill(rights, 0, n, 0);
      Arrays.fill(leftLabels, 0, n, 0);
      Arrays.fill(rightLabels, 0, n, 0);
    }
    depth = 0;
    next = 1;
  }

  /** Whether the tree is complete. */
  public boolean finished() {
    return next > size && depth == 0;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The next word, {@code size + 1} when only the root is left. */
  public int next() {
    return next;
  }

  /** How many words are on the stack. */
  public int depth() {
    return depth;
  }

  /** The word at a place of the stack, 0 being the bottom. */
  public int stackAt(int i) {
    return stack[i];
  }

  /** The topmost word of the stack, or 0. */
  public int top() {
    return depth == 0 ? 0 : stack[depth - 1];
  }

  /** The head of a word: 0 if none yet, {@code size + 1} for the root. */
  public int head(int word) {
    return head[word];
  }

  /** The label of a word's arc, a number of {@link Actions}. */
  public int label(int word) {
    return label[word];
  }

  /** Whether an action of this kind may be taken now. */
  public boolean allows(Actions.Kind kind) {
    return switch (kind) {
      case SHIFT -> next <= size;
      case RIGHT -> depth > 0 && next <= size;
      case LEFT -> depth > 0 && head[stack[depth - 1]] == 0;
      case REDUCE -> depth > 0 && head[stack[depth - 1]] != 0;
    };
  }

  /** Takes an action, with the label for those that draw an arc. */
  public void take(Actions.Kind kind, int arcLabel) {
    switch (kind) {
      case SHIFT -> stack[depth++] = next++;
      case REDUCE -> depth--;
      case LEFT -> {
        int dependent = stack[--depth];
        attach(next, dependent, arcLabel);
        left2[next] = left1[next];
        left1[next] = dependent;
        lefts[next]++;
        leftLabels[next] |= 1L << arcLabel;
      }
      case RIGHT -> {
        int top = stack[depth - 1];
        attach(top, next, arcLabel);
        right2[top] = right1[top];
        right1[top] = next;
        rights[top]++;
        rightLabels[top] |= 1L << arcLabel;
        stack[depth++] = next++;
      }
    }
  }

  private void attach(int to, int dependent, int arcLabel) {
    head[dependent] = to;
    label[dependent] = arcLabel;
  }
}
