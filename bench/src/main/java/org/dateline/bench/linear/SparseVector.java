package org.dateline.bench.linear;

import java.util.Arrays;

/**
 * A vector of which only some places are filled: single ones, and blocks of places side by side.
 *
 * @param ids the places, from 0
 * @param values what stands there
 * @param starts the first place of each block
 * @param blocks what stands from there on
 */
record SparseVector(int[] ids, float[] values, int[] starts, float[][] blocks) {
  /**
   * The sums of products with each class's weights. The weights of one place stand side by side,
   * one for each class: so they are read in one go.
   *
   * @param scores filled in, one for each class
   */
  void scores(double[] weights, double[] scores) {
    int classes = scores.length;
    Arrays.fill(scores, 0);
    for (int i = 0; i < ids.length; i++) {
      int at = ids[i] * classes;
      float value = values[i];
      for (int c = 0; c < classes; c++) {
        scores[c] += value * weights[at + c];
      }
    }
    for (int b = 0; b < starts.length; b++) {
      int at = starts[b] * classes;
      for (float value : blocks[b]) {
        for (int c = 0; c < classes; c++) {
          scores[c] += value * weights[at + c];
        }
        at += classes;
      }
    }
  }

  /** Adds this vector to the weights, for each class as often as its factor says. */
  void addTo(double[] weights, double[] factors) {
    int classes = factors.length;
    for (int i = 0; i < ids.length; i++) {
      int at = ids[i] * classes;
      float value = values[i];
      for (int c = 0; c < classes; c++) {
        weights[at + c] += value * factors[c];
      }
    }
    for (int b = 0; b < starts.length; b++) {
      int at = starts[b] * classes;
      for (float value : blocks[b]) {
        for (int c = 0; c < classes; c++) {
          weights[at + c] += value * factors[c];
        }
        at += classes;
      }
    }
  }
}
