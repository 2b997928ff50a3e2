package org.dateline.bench.vectors;

import java.util.List;

/** One layer of the encoder: every piece looks at every other, then is worked over by itself. */
final class EncoderLayer {
  private static final int HEADS = 12;
  private static final float TINY = 1e-12f;

  private final Linear query;
  private final Linear key;
  private final Linear value;
  private final Linear joined;
  private final Linear wide;
  private final Linear narrow;
  private final float[] firstWeight;
  private final float[] firstBias;
  private final float[] secondWeight;
  private final float[] secondBias;

  /**
   * Out of a file.
   *
   * @param number the layer, from 0
   * @param matrices the names of its matrices: query, key, value, joined, wide, narrow
   */
  EncoderLayer(OnnxFile file, int number, List<String> matrices) {
    String layer = "encoder.layer." + number + ".";
    query = linear(file, matrices.get(0), layer + "attention.self.query");
    key = linear(file, matrices.get(1), layer + "attention.self.key");
    value = linear(file, matrices.get(2), layer + "attention.self.value");
    joined = linear(file, matrices.get(3), layer + "attention.output.dense");
    wide = linear(file, matrices.get(4), layer + "intermediate.dense");
    narrow = linear(file, matrices.get(5), layer + "output.dense");
    firstWeight = file.tensor(layer + "attention.output.LayerNorm.weight");
    firstBias = file.tensor(layer + "attention.output.LayerNorm.bias");
    secondWeight = file.tensor(layer + "output.LayerNorm.weight");
    secondBias = file.tensor(layer + "output.LayerNorm.bias");
  }

  private static Linear linear(OnnxFile file, String matrix, String bias) {
    return new Linear(file.scaled(matrix), file.tensor(bias + ".bias"));
  }

  /** The states of the pieces after the layer. */
  float[][] apply(float[][] states) {
    float[][] seen = joined.apply(attend(states));
    add(states, seen);
    for (float[] state : seen) {
      normalise(state, firstWeight, firstBias);
    }
    float[][] inner = wide.apply(seen);
    for (float[] state : inner) {
      gelu(state);
    }
    float[][] result = narrow.apply(inner);
    add(seen, result);
    for (float[] state : result) {
      normalise(state, secondWeight, secondBias);
    }
    return result;
  }

  private float[][] attend(float[][] states) {
    float[][] q = query.apply(states);
    float[][] k = key.apply(states);
    float[][] v = value.apply(states);
    int n = states.length;
    int width = states[0].length;
    int part = width / HEADS;
    float root = (float) Math.sqrt(part);
    float[][] mixed = new float[n][width];
    float[] share = new float[n];
    for (int head = 0; head < HEADS; head++) {
      int from = head * part;
      for (int t = 0; t < n; t++) {
        float most = Float.NEGATIVE_INFINITY;
        for (int u = 0; u < n; u++) {
          float dot = 0;
          for (int d = from; d < from + part; d++) {
            dot += q[t][d] * k[u][d];
          }
          share[u] = dot / root;
          most = Math.max(most, share[u]);
        }
        float sum = 0;
        for (int u = 0; u < n; u++) {
          share[u] = (float) Math.exp(share[u] - most);
          sum += share[u];
        }
        for (int u = 0; u < n; u++) {
          float s = share[u] / sum;
          for (int d = from; d < from + part; d++) {
            mixed[t][d] += s * v[u][d];
          }
        }
      }
    }
    return mixed;
  }

  private static void add(float[][] what, float[][] to) {
    for (int t = 0; t < to.length; t++) {
      for (int d = 0; d < to[t].length; d++) {
        to[t][d] += what[t][d];
      }
    }
  }

  /** Brings a state to mean nought and spread one, then scales and shifts it. */
  static void normalise(float[] state, float[] weight, float[] bias) {
    float mean = 0;
    for (float x : state) {
      mean += x;
    }
    mean /= state.length;
    float spread = 0;
    for (float x : state) {
      spread += (x - mean) * (x - mean);
    }
    float by = (float) (1 / Math.sqrt(spread / state.length + TINY));
    for (int d = 0; d < state.length; d++) {
      state[d] = (state[d] - mean) * by * weight[d] + bias[d];
    }
  }

  /**
   * The Gaussian error linear unit, by Abramowitz and Stegun's formula 7.1.28 for the error
   * function (wrong by less than 3e-7), which needs no exponential.
   */
  private static void gelu(float[] state) {
    for (int d = 0; d < state.length; d++) {
      float x = state[d] * 0.70710678f;
      float a = Math.abs(x);
      float p =
          1
              + a
                  * (0.0705230784f
                      + a
                          * (0.0422820123f
                              + a
                                  * (0.0092705272f
                                      + a
                                          * (0.0001520143f
                                              + a * (0.0002765672f + a * 0.0000430638f)))));
      p *= p;
      p *= p;
      p *= p;
      p *= p;
      float erf = Math.copySign(1 - 1 / p, x);
      state[d] = 0.5f * state[d] * (1 + erf);
    }
  }
}
