package org.dateline.bench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether confidence is an honest share: of what was given 0.8, are four fifths right? */
final class Reliability {
  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final double[] given = new double[BINS];
  private final int[] right = new int[BINS];
  private int all;

  /**
   * One tenth of the scale.
   *
   * @param from its lower end
   * @param count how many were given a confidence in it
   * @param given their mean confidence
   * @param right the share of them that are right
   */
  record Bin(double from, int count, double given, double right) {}

  /** Counts one claim, or one place. */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    counts[bin]++;
    given[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
    all++;
  }

  /** The tenths that hold anything, from the lowest. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      if (counts[b] > 0) {
        bins.add(
            new Bin(
                (double) b / BINS, counts[b], given[b] / counts[b], (double) right[b] / counts[b]));
      }
    }
    return bins;
  }

  /**
   * The expected calibration error: how far the share that is right lies from the confidence given,
   * in the mean over all; 0 where confidence is honest, at most 1.
   */
  double error() {
    double error = 0;
    for (Bin bin : bins()) {
      error += bin.count() * Math.abs(bin.given() - bin.right());
    }
    return all == 0 ? 0 : error / all;
  }

  /**
   * The error that chance alone makes at these counts where confidence is honest: the mean distance
   * of the share of right ones from the confidence given.
   */
  double chance() {
    double error = 0;
    for (Bin bin : bins()) {
      double spread = Math.sqrt(bin.given() * (1 - bin.given()) / bin.count());
      error += bin.count() * spread * Math.sqrt(2 / Math.PI);
    }
    return all == 0 ? 0 : error / all;
  }

  /** How many there are. */
  int size() {
    return all;
  }

  /** Prints the table. */
  void print(String title) {
    System.out.println(title);
    System.out.println("  confidence   count   mean   right");
    for (Bin bin : bins()) {
      System.out.println(
          String.format(
              Locale.ROOT,
              "  %.1f to %.1f   %5d   %4.2f   %5.2f",
              bin.from(),
              bin.from() + 0.1,
              bin.count(),
              bin.given(),
              bin.right()));
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "  expected calibration error %.3f of %d (by chance alone %.3f)",
            error(),
            all,
            chance()));
  }
}
