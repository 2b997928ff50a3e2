package org.dateline.bench.vectors;

/** Multiplies by a matrix and adds a bias. */
final class Linear {
  /** Rows taken at once: so many stay in the nearest cache while all pieces pass. */
  private static final int ROWS = 4;

  private final float[][] rows;
  private final float[] bias;

  /**
   * With its numbers.
   *
   * @param matrix row by row, one row for each number that comes in
   * @param bias one number for each that goes out
   */
  Linear(float[] matrix, float[] bias) {
    int width = bias.length;
    rows = new float[matrix.length / width][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = java.util.Arrays.copyOfRange(matrix, i * width, (i + 1) * width);
    }
    this.bias = bias;
  }

  float[][] apply(float[][] states) {
    float[][] out = new float[states.length][];
    for (int t = 0; t < out.length; t++) {
      out[t] = bias.clone();
    }
    // The widths that come in are multiples of four: 384 and 1536.
    for (int i = 0; i < rows.length; i += ROWS) {
      for (int t = 0; t < out.length; t++) {
        float[] in = states[t];
        add(
            out[t],
            in[i],
            rows[i],
            in[i + 1],
            rows[i + 1],
            in[i + 2],
            rows[i + 2],
            in[i + 3],
            rows[i + 3]);
      }
    }
    return out;
  }

  private static void add(
      float[] out,
      float a,
      float[] ra,
      float b,
      float[] rb,
      float c,
      float[] rc,
      float d,
      float[] rd) {
    for (int j = 0; j < out.length; j++) {
      out[j] += a * ra[j] + b * rb[j] + c * rc[j] + d * rd[j];
    }
  }
}
