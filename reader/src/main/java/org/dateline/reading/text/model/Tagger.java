package org.dateline.reading.text.model;

/**
 * Gives each word its tag, from left to right, by a linear model. Immutable; the scratch is given
 * by the caller.
 */
public final class Tagger {
  private final WeightTable weights;

  /** A tagger with these weights, one column for each tag. */
  public Tagger(WeightTable weights) {
    this.weights = weights;
  }

  /** Scratch for one thread. */
  public static final class Scratch {
    final int[] features = new int[TagFeatures.COUNT];
    final long[] sums = new long[256];
  }

  /** Writes the tag of word {@code i} (from 1) to {@code tags[i]}. */
  public void tag(Words words, int[] tags, Scratch scratch) {
    tags[0] = 0;
    int classes = weights.classes();
    for (int i = 1; i <= words.size(); i++) {
      TagFeatures.extract(words, i, tags, scratch.features);
      weights.score(scratch.features, TagFeatures.COUNT, scratch.sums);
      int best = 0;
      int bestScore = -1;
      for (int c = 0; c < classes; c++) {
        int s = WeightTable.lane(scratch.sums, c);
        if (s > bestScore) {
          bestScore = s;
          best = c;
        }
      }
      tags[i] = best;
    }
  }

  WeightTable weights() {
    return weights;
  }
}
