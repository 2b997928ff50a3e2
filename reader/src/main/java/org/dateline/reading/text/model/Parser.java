package org.dateline.reading.text.model;

/**
 * Builds a dependency tree in one pass by the arc-eager system, greedily. Immutable; the scratch is
 * given by the caller.
 */
public final class Parser {
  private final Actions actions;
  private final WeightTable weights;
  private final int root;
  private final int loose;

  /** A parser with these weights, one column for each action. */
  public Parser(Actions actions, WeightTable weights) {
    this.actions = actions;
    this.weights = weights;
    this.root = actions.labels().indexOf("root");
    this.loose = actions.labels().indexOf("parataxis");
  }

  /** Scratch for one thread; holds the tree after {@link Parser#parse}. */
  public static final class Scratch {
    final int[] features = new int[ParseFeatures.COUNT];
    final long[] sums = new long[256];
    final ParseState state = new ParseState();

    /** The tree. */
    public ParseState state() {
      return state;
    }
  }

  /** The actions that this parser knows. */
  public Actions actions() {
    return actions;
  }

  WeightTable weights() {
    return weights;
  }

  /**
   * Parses a sentence of at least one word. Afterwards exactly one word of {@link Scratch#state()}
   * has the root as head.
   *
   * @param tags the tag of each word, from 1
   * @param coarse the universal tag of each word, from 1
   */
  public void parse(Words words, int[] tags, int[] coarse, Scratch scratch) {
    ParseState state = scratch.state;
    state.reset(words.size());
    while (!state.finished()) {
      int action;
      if (state.depth == 0) {
        action = 0;
      } else {
        ParseFeatures.extract(state, words, tags, coarse, scratch.features);
        weights.score(scratch.features, ParseFeatures.COUNT, scratch.sums);
        action = best(state, scratch.sums);
      }
      state.take(actions.kind(action), actions.label(action));
    }
    settleRoot(state);
  }

  private int best(ParseState state, long[] sums) {
    boolean shift = state.allows(Actions.Kind.SHIFT);
    boolean reduce = state.allows(Actions.Kind.REDUCE);
    boolean left = state.allows(Actions.Kind.LEFT);
    boolean right = state.allows(Actions.Kind.RIGHT);
    int best = -1;
    int bestScore = -1;
    for (int a = 0; a < actions.count(); a++) {
      boolean allowed =
          switch (actions.kind(a)) {
            case SHIFT -> shift;
            case REDUCE -> reduce;
            case LEFT -> left;
            case RIGHT -> right;
          };
      int s = WeightTable.lane(sums, a);
      if (allowed && s > bestScore) {
        bestScore = s;
        best = a;
      }
    }
    return best;
  }

  /** Keeps the first word that hangs on the root and hangs the others on it. */
  private void settleRoot(ParseState state) {
    int rootNode = state.size + 1;
    int first = 0;
    for (int i = 1; i <= state.size; i++) {
      if (state.head[i] == rootNode) {
        if (first == 0) {
          first = i;
          state.label[i] = root;
        } else {
          state.head[i] = first;
          if (state.label[i] == root) {
            state.label[i] = loose;
          }
        }
      } else if (state.label[i] == root) {
        state.label[i] = loose;
      }
    }
  }
}
