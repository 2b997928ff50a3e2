package org.dateline.reading.text.model;

import java.util.List;

/**
 * The actions of the parser: shift, reduce, and an arc to the left or right with each label that
 * the training data showed there.
 */
public final class Actions {
  /** What an action does to the {@link ParseState}. */
  public enum Kind {
    /** The next word goes on the stack, its head still to come. */
    SHIFT,
    /** The topmost word has all its dependents and leaves the stack. */
    REDUCE,
    /** The next word becomes the head of the topmost word, which leaves the stack. */
    LEFT,
    /** The topmost word becomes the head of the next word, which goes on the stack. */
    RIGHT
  }

  private final List<String> labels;
  private final Kind[] kinds;
  private final int[] labelOf;

  /**
   * @param labels names of the arc labels, at most 63; the label numbered 0 is the first
   * @param left the labels of arcs to the left
   * @param right the labels of arcs to the right
   */
  public Actions(List<String> labels, int[] left, int[] right) {
    this.labels = List.copyOf(labels);
    int n = 2 + left.length + right.length;
    kinds = new Kind[n];
    labelOf = new int[n];
    kinds[0] = Kind.SHIFT;
    kinds[1] = Kind.REDUCE;
    int k = 2;
    for (int l : left) {
      kinds[k] = Kind.LEFT;
      labelOf[k++] = l;
    }
    for (int l : right) {
      kinds[k] = Kind.RIGHT;
      labelOf[k++] = l;
    }
  }

  /** The number of actions. */
  public int count() {
    return kinds.length;
  }

  /** What an action does. */
  public Kind kind(int action) {
    return kinds[action];
  }

  /** The label that an action gives; without meaning for shift and reduce. */
  public int label(int action) {
    return labelOf[action];
  }

  /** The names of the labels. */
  public List<String> labels() {
    return labels;
  }

  int[] labelsOf(Kind kind) {
    return java.util.stream.IntStream.range(0, kinds.length)
        .filter(a -> kinds[a] == kind)
        .map(a -> labelOf[a])
        .toArray();
  }
}
