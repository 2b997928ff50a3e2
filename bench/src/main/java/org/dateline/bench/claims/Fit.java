package org.dateline.bench.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Kind;
import org.dateline.reading.confidence.Sign;
import org.dateline.reading.confidence.Signs;
import org.dateline.reading.confidence.Weights;

/**
 * Logistic regression on the signs of claims, with a weight for each sign, each kind and each group
 * of kinds. Weights are held small: a kind seen twice says little.
 */
final class Fit {
  private static final int STEPS = 3000;
  private static final double STEP = 0.5;
  private static final int SIGNS = Sign.values().length;
  private static final int GROUPS = Kind.Group.values().length;
  private static final int SIZE = SIGNS + GROUPS + Kind.values().length;

  private final double[] weights = new double[SIZE];

  /**
   * Fits weights.
   *
   * @param penalty what a weight of one costs, in examples; that of {@link Sign#ALWAYS} is free
   */
  Fit(List<Judged> examples, double penalty) {
    double[][] rows = new double[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(examples.get(i).signs());
    }
    double[] gathered = new double[SIZE];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[SIZE];
      for (int i = 0; i < rows.length; i++) {
        double error = (examples.get(i).right() ? 1 : 0) - share(rows[i]);
        for (int k = 0; k < SIZE; k++) {
          gradient[k] += error * rows[i][k];
        }
      }
      for (int k = 0; k < SIZE; k++) {
        gradient[k] -= k == Sign.ALWAYS.ordinal() ? 0 : penalty * weights[k];
        gathered[k] += gradient[k] * gradient[k];
        weights[k] += STEP * gradient[k] / Math.sqrt(gathered[k] + 1e-9);
      }
    }
  }

  private static double[] row(Signs signs) {
    double[] row = new double[SIZE];
    for (Sign sign : Sign.values()) {
      row[sign.ordinal()] = signs.value(sign);
    }
    row[SIGNS + signs.kind().group().ordinal()] = 1;
    row[SIGNS + GROUPS + signs.kind().ordinal()] = 1;
    return row;
  }

  private double share(double[] row) {
    double odds = 0;
    for (int k = 0; k < SIZE; k++) {
      odds += weights[k] * row[k];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** The mean loss on examples that were not fitted on, in bits; 1 is what a coin gives. */
  static double loss(List<Judged> examples, double penalty, int folds) {
    double loss = 0;
    for (int fold = 0; fold < folds; fold++) {
      List<Judged> fitted = new ArrayList<>();
      List<Judged> kept = new ArrayList<>();
      for (Judged example : examples) {
        (example.document() % folds == fold ? kept : fitted).add(example);
      }
      Weights weights = Weights.parse(String.join("\n", new Fit(fitted, penalty).lines()));
      for (Judged example : kept) {
        double share = weights.confidence(example.signs());
        loss -= Math.log(example.right() ? share : 1 - share) / Math.log(2);
      }
    }
    return loss / examples.size();
  }

  /** The lines of the weights file; weights that count next to nothing are left out. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Arrays.stream(Sign.values()).forEach(sign -> add(lines, "sign", name(sign), sign.ordinal()));
    Arrays.stream(Kind.Group.values())
        .forEach(group -> add(lines, "group", name(group), SIGNS + group.ordinal()));
    Arrays.stream(Kind.values())
        .forEach(kind -> add(lines, "kind", kind.code(), SIGNS + GROUPS + kind.ordinal()));
    return lines;
  }

  private void add(List<String> lines, String sort, String name, int at) {
    if (Math.abs(weights[at]) >= 0.005) {
      lines.add(String.format(Locale.ROOT, "%-5s %-16s %6.2f", sort, name, weights[at]));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
