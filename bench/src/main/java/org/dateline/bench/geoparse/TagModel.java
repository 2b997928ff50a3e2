package org.dateline.bench.geoparse;

import java.util.List;
import java.util.Random;

/**
 * A structured averaged perceptron for the tags outside, first and inside of a name, over hashed
 * features and pairs of neighbouring tags.
 */
final class TagModel {
  static final int OUTSIDE = 0;
  static final int FIRST = 1;
  static final int INSIDE = 2;

  private static final int TAGS = 3;
  private static final int ROWS = 1 << 20;

  private final float[] weights = new float[ROWS * TAGS];
  private final float[] steps = new float[TAGS * TAGS];

  /**
   * One sentence.
   *
   * @param features hashed features of each word; null for a word that cannot be in a name
   * @param tags the tag of each word
   */
  record Tagged(int[][] features, int[] tags) {}

  private TagModel() {}

  /** Trains on sentences. */
  static TagModel train(List<Tagged> sentences, int rounds, long seed) {
    TagModel model = new TagModel();
    float[] sums = new float[ROWS * TAGS];
    float[] stepSums = new float[TAGS * TAGS];
    int[] order = new int[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    long time = 1;
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int at : order) {
        Tagged sentence = sentences.get(at);
        int[] guess = model.tag(sentence.features());
        model.learn(sentence, guess, time, sums, stepSums);
        time++;
      }
    }
    average(model.weights, sums, time);
    average(model.steps, stepSums, time);
    return model;
  }

  private static void average(float[] weights, float[] sums, long time) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= sums[i] / time;
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  private void learn(Tagged sentence, int[] guess, long time, float[] sums, float[] stepSums) {
    int before = OUTSIDE;
    int guessedBefore = OUTSIDE;
    for (int i = 0; i < guess.length; i++) {
      int tag = sentence.tags()[i];
      if (tag != guess[i] && sentence.features()[i] != null) {
        for (int feature : sentence.features()[i]) {
          add(weights, sums, feature * TAGS + tag, 1, time);
          add(weights, sums, feature * TAGS + guess[i], -1, time);
        }
      }
      if (tag != guess[i] || before != guessedBefore) {
        add(steps, stepSums, before * TAGS + tag, 1, time);
        add(steps, stepSums, guessedBefore * TAGS + guess[i], -1, time);
      }
      before = tag;
      guessedBefore = guess[i];
    }
  }

  private static void add(float[] weights, float[] sums, int at, float change, long time) {
    weights[at] += change;
    sums[at] += change * time;
  }

  /** The best tags of a sentence, by Viterbi's search. */
  int[] tag(int[][] features) {
    return tag(features, 0);
  }

  /**
   * The best tags of a sentence.
   *
   * @param doubt what a word must score above to be in a name; more finds fewer names
   */
  int[] tag(int[][] features, float doubt) {
    int n = features.length;
    int[][] back = new int[n][TAGS];
    float[] best = {0, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
    for (int i = 0; i < n; i++) {
      float[] here = scores(features[i], doubt);
      float[] next = new float[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        next[tag] = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < TAGS; before++) {
          boolean breaks = tag == INSIDE && before == OUTSIDE;
          float score =
              breaks ? Float.NEGATIVE_INFINITY : best[before] + steps[before * TAGS + tag];
          if (score > next[tag]) {
            next[tag] = score;
            back[i][tag] = before;
          }
        }
        next[tag] += here[tag];
      }
      best = next;
    }
    int[] tags = new int[n];
    int tag = best[FIRST] > best[OUTSIDE] ? FIRST : OUTSIDE;
    tag = best[INSIDE] > best[tag] ? INSIDE : tag;
    for (int i = n - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = back[i][tag];
    }
    return tags;
  }

  private float[] scores(int[] features, float doubt) {
    float[] scores = new float[TAGS];
    if (features == null) {
      scores[FIRST] = Float.NEGATIVE_INFINITY;
      scores[INSIDE] = Float.NEGATIVE_INFINITY;
      return scores;
    }
    for (int feature : features) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[feature * TAGS + tag];
      }
    }
    scores[OUTSIDE] += doubt;
    return scores;
  }

  /** The row of a feature. */
  static int row(String feature) {
    int h = feature.hashCode() * 0x9E3779B1;
    return (h ^ h >>> 15) >>> 12 & ROWS - 1;
  }
}
