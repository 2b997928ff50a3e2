package org.dateline.bench.linear;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression over bags of features. Immutable once trained; the same items
 * always give the same model.
 */
public final class LogisticModel {
  private final FeatureIndex index;
  private final double[] weights;
  private final int classes;

  private LogisticModel(FeatureIndex index, double[] weights, int classes) {
    this.index = index;
    this.weights = weights;
    this.classes = classes;
  }

  /**
   * How a model is trained.
   *
   * @param penalty strength of the pull of each weight towards zero (half its square, summed over
   *     all weights, beside the sum of the items' losses); above 0
   * @param fewest how many items a feature must be in to be kept; 1 keeps all
   * @param rounds most rounds of L-BFGS
   */
  public record Settings(double penalty, int fewest, int rounds) {}

  /** Trains on items that all count alike. */
  public static LogisticModel train(List<Bag> bags, int[] labels, int classes, Settings settings) {
    double[] alike = new double[labels.length];
    Arrays.fill(alike, 1);
    return train(bags, labels, alike, classes, settings);
  }

  /**
   * Trains on weighted items.
   *
   * @param labels the class of each bag, from 0
   * @param importance how much each item counts; at least 0
   * @param classes how many classes there are
   */
  public static LogisticModel train(
      List<Bag> bags, int[] labels, double[] importance, int classes, Settings settings) {
    FeatureIndex index = new FeatureIndex(bags, settings.fewest());
    SparseVector[] vectors = new SparseVector[bags.size()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = index.vector(bags.get(i));
    }
    int size = index.size();
    Lbfgs.Objective loss =
        (point, gradient) -> {
          double value = 0;
          // The last feature is the constant one: how common a class is costs nothing.
          int free = (size - 1) * classes;
          for (int i = 0; i < point.length; i++) {
            double pull = i < free ? settings.penalty() * point[i] : 0;
            gradient[i] = pull;
            value += pull * point[i] / 2;
          }
          double[] p = new double[classes];
          for (int i = 0; i < vectors.length; i++) {
            if (importance[i] > 0) {
              probabilities(vectors[i], point, p);
              value -= importance[i] * Math.log(Math.max(Double.MIN_NORMAL, p[labels[i]]));
              p[labels[i]] -= 1;
              for (int c = 0; c < classes; c++) {
                p[c] *= importance[i];
              }
              vectors[i].addTo(gradient, p);
            }
          }
          return value;
        };
    double[] weights = Lbfgs.minimise(loss, new double[classes * size], settings.rounds());
    return new LogisticModel(index, weights, classes);
  }

  private static void probabilities(SparseVector vector, double[] weights, double[] p) {
    vector.scores(weights, p);
    double most = Double.NEGATIVE_INFINITY;
    for (double score : p) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp(p[c] - most);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
  }

  /** The probability of each class; they sum to 1. */
  public double[] probabilities(Bag bag) {
    double[] p = new double[classes];
    probabilities(index.vector(bag), weights, p);
    return p;
  }

  /** The most probable class, the first where several are. */
  public int best(Bag bag) {
    return best(probabilities(bag));
  }

  /** The number of the largest value, the first where several are. */
  public static int best(double[] values) {
    int best = 0;
    for (int c = 1; c < values.length; c++) {
      if (values[c] > values[best]) {
        best = c;
      }
    }
    return best;
  }
}
