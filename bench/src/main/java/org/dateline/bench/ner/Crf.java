package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A linear-chain conditional random field over sparse features and dense vectors, trained by
 * AdaGrad on the likelihood of the right tags. The weights are averaged over the later rounds.
 */
final class Crf {
  /**
   * One sentence as the field sees it.
   *
   * @param features the numbers of each word's features
   * @param vectors each word's vector; of length 0 where there are none
   * @param gold the right tags
   */
  record Chain(int[][] features, float[][] vectors, int[] gold) {}

  /**
   * How it is trained.
   *
   * @param rounds how often each sentence is seen
   * @param rate the step of AdaGrad for the weights of features
   * @param denseRate the same for those of vectors
   * @param dropout the share of features left out at random at each sight
   * @param decay how strongly the weights that are touched are drawn to nothing
   * @param seed of the order and of what is left out
   */
  record Training(
      int rounds, double rate, double denseRate, double dropout, double decay, long seed) {
    /** The same with another seed. */
    Training withSeed(long other) {
      return new Training(rounds, rate, denseRate, dropout, decay, other);
    }
  }

  private static final float ILLEGAL = -1e4f;
  private static final float EPSILON = 1e-6f;

  /** A tag that is off by less than this is not learned from: most are, at most words. */
  private static final float SLIGHT = 5e-4f;

  private final Tags tags;
  private final int n;
  private final int width;
  private final float[] sparse;
  private final float[][] dense;
  private final float[] steps;

  Crf(Tags tags, int features, int width) {
    this.tags = tags;
    n = tags.size();
    this.width = width;
    sparse = new float[features * n];
    dense = new float[n][width];
    steps = new float[(n + 1) * n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        steps[a * n + b] = tags.follows(a, b) ? 0 : ILLEGAL;
      }
    }
    for (int b = 0; b < n; b++) {
      steps[n * n + b] = tags.follows(0, b) ? 0 : ILLEGAL;
    }
  }

  static Crf train(Tags tags, int features, int width, List<Chain> chains, Training how) {
    Crf crf = new Crf(tags, features, width);
    new Trainer(crf, how).train(chains);
    return crf;
  }

  private static final class Trainer {
    private final Crf crf;
    private final Training how;
    private final Random random;
    private final float[] sparseSeen;
    private final float[][] denseSeen;
    private final float[] stepsSeen;

    Trainer(Crf crf, Training how) {
      this.crf = crf;
      this.how = how;
      random = new Random(how.seed());
      sparseSeen = new float[crf.sparse.length];
      denseSeen = new float[crf.n][crf.width];
      stepsSeen = new float[crf.steps.length];
    }

    void train(List<Chain> chains) {
      List<Chain> order = new ArrayList<>(chains);
      float[] sparseSum = new float[crf.sparse.length];
      float[][] denseSum = new float[crf.n][crf.width];
      float[] stepsSum = new float[crf.steps.length];
      int summed = 0;
      for (int round = 0; round < how.rounds(); round++) {
        Collections.shuffle(order, random);
        for (Chain chain : order) {
          if (chain.gold().length > 0) {
            learn(chain);
          }
        }
        if (round >= how.rounds() / 2) {
          add(crf.sparse, sparseSum);
          for (int a = 0; a < crf.n; a++) {
            add(crf.dense[a], denseSum[a]);
          }
          add(crf.steps, stepsSum);
          summed++;
        }
      }
      put(sparseSum, summed, crf.sparse);
      for (int a = 0; a < crf.n; a++) {
        put(denseSum[a], summed, crf.dense[a]);
      }
      put(stepsSum, summed, crf.steps);
    }

    private static void add(float[] from, float[] sum) {
      for (int i = 0; i < from.length; i++) {
        sum[i] += from[i];
      }
    }

    private static void put(float[] sum, int count, float[] to) {
      for (int i = 0; i < sum.length; i++) {
        to[i] = sum[i] / count;
      }
    }

    private void learn(Chain chain) {
      int n = crf.n;
      int length = chain.gold().length;
      int[][] kept = new int[length][];
      float scale = (float) (1 / (1 - how.dropout()));
      for (int t = 0; t < length; t++) {
        int[] all = chain.features()[t];
        int count = 0;
        int[] some = new int[all.length];
        for (int f : all) {
          if (random.nextFloat() >= how.dropout()) {
            some[count++] = f;
          }
        }
        kept[t] = Arrays.copyOf(some, count);
      }
      Lattice lattice = new Lattice(crf, kept, scale, chain.vectors());
      lattice.run();
      float rate = (float) how.rate();
      float decay = (float) how.decay();
      float[] gradient = new float[n];
      for (int t = 0; t < length; t++) {
        for (int a = 0; a < n; a++) {
          gradient[a] = lattice.marginal[t][a] - (a == chain.gold()[t] ? 1 : 0);
        }
        for (int f : kept[t]) {
          int base = f * n;
          for (int a = 0; a < n; a++) {
            if (Math.abs(gradient[a]) > SLIGHT) {
              float g = gradient[a] * scale + decay * crf.sparse[base + a];
              float seen = sparseSeen[base + a] + g * g;
              sparseSeen[base + a] = seen;
              crf.sparse[base + a] -= rate * g / (float) Math.sqrt(seen + EPSILON);
            }
          }
        }
        for (int a = 0; a < n; a++) {
          if (Math.abs(gradient[a]) > SLIGHT) {
            step(gradient[a], chain.vectors()[t], crf.dense[a], denseSeen[a]);
          }
        }
      }
      float[] expected = lattice.steps(chain.gold());
      for (int i = 0; i < expected.length; i++) {
        if (crf.steps[i] > ILLEGAL / 2) {
          float g = expected[i];
          stepsSeen[i] += g * g;
          crf.steps[i] -= rate * g / (float) Math.sqrt(stepsSeen[i] + EPSILON);
        }
      }
    }

    private void step(float gradient, float[] vector, float[] weights, float[] seen) {
      float rate = (float) how.denseRate();
      float decay = (float) how.decay();
      for (int d = 0; d < vector.length; d++) {
        float g = gradient * vector[d] + decay * weights[d];
        seen[d] += g * g;
        weights[d] -= rate * g / (float) Math.sqrt(seen[d] + EPSILON);
      }
    }
  }

  /** The sums over all ways to tag one sentence. */
  private static final class Lattice {
    private final int n;
    private final int length;
    private final float[][] potential;
    private final float[] step;
    private final float[][] forward;
    private final float[][] backward;
    final float[][] marginal;

    Lattice(Crf crf, int[][] features, float scale, float[][] vectors) {
      n = crf.n;
      length = features.length;
      potential = new float[length][n];
      for (int t = 0; t < length; t++) {
        float[] sum = potential[t];
        for (int f : features[t]) {
          int base = f * n;
          for (int a = 0; a < n; a++) {
            sum[a] += crf.sparse[base + a];
          }
        }
        for (int a = 0; a < n; a++) {
          sum[a] *= scale;
        }
        for (int a = 0; a < n; a++) {
          sum[a] += dot(vectors[t], crf.dense[a]);
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float s : sum) {
          most = Math.max(most, s);
        }
        for (int a = 0; a < n; a++) {
          sum[a] = (float) Math.exp(sum[a] - most);
        }
      }
      step = new float[crf.steps.length];
      for (int i = 0; i < step.length; i++) {
        step[i] = crf.steps[i] < ILLEGAL / 2 ? 0 : (float) Math.exp(crf.steps[i]);
      }
      forward = new float[length][n];
      backward = new float[length][n];
      marginal = new float[length][n];
    }

    /** Four sums at once: a single one would have to wait for each addition. */
    private static float dot(float[] a, float[] b) {
      float s0 = 0;
      float s1 = 0;
      float s2 = 0;
      float s3 = 0;
      int d = 0;
      for (; d + 3 < a.length; d += 4) {
        s0 += a[d] * b[d];
        s1 += a[d + 1] * b[d + 1];
        s2 += a[d + 2] * b[d + 2];
        s3 += a[d + 3] * b[d + 3];
      }
      for (; d < a.length; d++) {
        s0 += a[d] * b[d];
      }
      return s0 + s1 + s2 + s3;
    }

    void run() {
      for (int t = 0; t < length; t++) {
        float[] now = forward[t];
        if (t == 0) {
          System.arraycopy(step, n * n, now, 0, n);
        } else {
          for (int a = 0; a < n; a++) {
            float f = forward[t - 1][a];
            int base = a * n;
            for (int b = 0; b < n; b++) {
              now[b] += f * step[base + b];
            }
          }
        }
        for (int b = 0; b < n; b++) {
          now[b] *= potential[t][b];
        }
        scale(now);
      }
      Arrays.fill(backward[length - 1], 1);
      for (int t = length - 2; t >= 0; t--) {
        float[] weighted = new float[n];
        for (int b = 0; b < n; b++) {
          weighted[b] = backward[t + 1][b] * potential[t + 1][b];
        }
        for (int a = 0; a < n; a++) {
          float sum = 0;
          int base = a * n;
          for (int b = 0; b < n; b++) {
            sum += step[base + b] * weighted[b];
          }
          backward[t][a] = sum;
        }
        scale(backward[t]);
      }
      for (int t = 0; t < length; t++) {
        for (int a = 0; a < n; a++) {
          marginal[t][a] = forward[t][a] * backward[t][a];
        }
        scale(marginal[t]);
      }
    }

    private static void scale(float[] values) {
      float sum = 0;
      for (float v : values) {
        sum += v;
      }
      float by = 1 / sum;
      for (int i = 0; i < values.length; i++) {
        values[i] *= by;
      }
    }

    /** Expected less right counts of steps. */
    float[] steps(int[] gold) {
      float[] counts = new float[step.length];
      for (int a = 0; a < n; a++) {
        counts[n * n + a] = marginal[0][a];
      }
      counts[n * n + gold[0]] -= 1;
      float[] pair = new float[n * n];
      for (int t = 1; t < length; t++) {
        float sum = 0;
        for (int a = 0; a < n; a++) {
          for (int b = 0; b < n; b++) {
            float p = forward[t - 1][a] * step[a * n + b] * potential[t][b] * backward[t][b];
            pair[a * n + b] = p;
            sum += p;
          }
        }
        float by = 1 / sum;
        for (int i = 0; i < pair.length; i++) {
          counts[i] += pair[i] * by;
        }
        counts[gold[t - 1] * n + gold[t]] -= 1;
      }
      return counts;
    }
  }

  /** How likely each tag is at each word. */
  float[][] marginals(int[][] features, float[][] vectors) {
    Lattice lattice = new Lattice(this, features, 1, vectors);
    if (features.length > 0) {
      lattice.run();
    }
    return lattice.marginal;
  }

  /**
   * The likeliest lawful tags, each word by itself.
   *
   * @param outside by how much the likelihood of "outside" is scaled
   */
  static int[] decode(Tags tags, float[][] marginals, double outside) {
    int length = marginals.length;
    int n = tags.size();
    if (length == 0) {
      return new int[0];
    }
    double[] score = new double[n];
    int[][] from = new int[length][n];
    for (int t = 0; t < length; t++) {
      double[] next = new double[n];
      for (int b = 0; b < n; b++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < (t == 0 ? 1 : n); a++) {
          double s = t == 0 ? 0 : score[a];
          if (tags.follows(a, b) && s > best) {
            best = s;
            from[t][b] = a;
          }
        }
        next[b] = best + Math.log(marginals[t][b] * (b == 0 ? outside : 1) + 1e-9);
      }
      score = next;
    }
    int[] result = new int[length];
    for (int b = 1; b < n; b++) {
      if (score[b] > score[result[length - 1]]) {
        result[length - 1] = b;
      }
    }
    for (int t = length - 1; t > 0; t--) {
      result[t - 1] = from[t][result[t]];
    }
    return result;
  }
}
