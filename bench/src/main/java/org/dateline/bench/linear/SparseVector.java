package org.dateline.bench.linear;

/**
 * A vector of which only some places are filled.
 *
 * @param ids the places, from 0
 * @param values what stands there
 */
record SparseVector(int[] ids, float[] values) {
  /** The sum of products with the weights that begin at an offset. */
  double dot(double[] weights, int offset) {
    double sum = 0;
    for (int i = 0; i < ids.length; i++) {
      sum += values[i] * weights[offset + ids[i]];
    }
    return sum;
  }

  /** Adds a multiple of this vector to the weights that begin at an offset. */
  void addTo(double[] weights, int offset, double factor) {
    for (int i = 0; i < ids.length; i++) {
      weights[offset + ids[i]] += factor * values[i];
    }
  }
}
