package org.dateline.bench.linear;

import java.util.Arrays;
import java.util.Comparator;

/** From which probability on a label is given. */
public final class Cutoff {
  private Cutoff() {}

  /**
   * The probability from which on giving the label makes the best F1 on these items; 0.5 where none
   * has it.
   *
   * @param probabilities of the label, by a model that has not seen the item
   * @param has whether the item has the label
   * @param missed how many more have the label that no probability was made for
   */
  public static double best(double[] probabilities, boolean[] has, int missed) {
    Integer[] order = new Integer[probabilities.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -probabilities[i]));
    int all = missed;
    for (boolean one : has) {
      all += one ? 1 : 0;
    }
    double best = 0;
    double cutoff = 0.5;
    int right = 0;
    for (int given = 1; given <= order.length; given++) {
      int item = order[given - 1];
      right += has[item] ? 1 : 0;
      double f1 = 2.0 * right / (given + all);
      if (f1 > best) {
        best = f1;
        double next = given < order.length ? probabilities[order[given]] : 0;
        cutoff = (probabilities[item] + next) / 2;
      }
    }
    return cutoff;
  }
}
