package org.dateline.reading.text.training;

import java.util.Arrays;
import org.dateline.reading.text.model.WeightTable;

/** An averaged perceptron over hashed features. */
final class Perceptron {
  private final int bits;
  private final int classes;
  private final int[] weights;
  private final int[] weighted;
  private int clock = 1;

  Perceptron(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    weights = new int[classes << bits];
    weighted = new int[classes << bits];
  }

  /** Counts one more sentence; the average is over sentences. */
  void tick() {
    clock++;
  }

  void score(int[] features, int count, int[] sums) {
    Arrays.fill(sums, 0, classes, 0);
    int mask = (1 << bits) - 1;
    for (int f = 0; f < count; f++) {
      int at = (features[f] & mask) * classes;
      for (int c = 0; c < classes; c++) {
        sums[c] += weights[at + c];
      }
    }
  }

  void update(int[] features, int count, int good, int bad) {
    int mask = (1 << bits) - 1;
    for (int f = 0; f < count; f++) {
      int at = (features[f] & mask) * classes;
      weights[at + good]++;
      weighted[at + good] += clock;
      weights[at + bad]--;
      weighted[at + bad] -= clock;
    }
  }

  /**
   * The averaged weights, as whole numbers from -127 to 127. Of the rows only the heaviest are
   * kept, at most {@code mostRows}: what many rare features share is mostly noise, and fewer rows
   * load and score faster.
   */
  WeightTable quantised(int mostRows) {
    double scale = scale();
    int rows = 1 << bits;
    int[] heaviness = new int[rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < classes; c++) {
        heaviness[r] += Math.abs(quantised(r, c, scale));
      }
    }
    int[] sorted = heaviness.clone();
    Arrays.sort(sorted);
    int least = Math.max(1, mostRows >= rows ? 1 : sorted[rows - mostRows - 1] + 1);
    boolean[] kept = new boolean[rows];
    for (int r = 0; r < rows; r++) {
      kept[r] = heaviness[r] >= least;
    }
    WeightTable table = new WeightTable(bits, classes, kept);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < classes && kept[r]; c++) {
        table.set(r, c, quantised(r, c, scale));
      }
    }
    return table;
  }

  private int quantised(int row, int column, double scale) {
    int at = row * classes + column;
    double average = weights[at] - (double) weighted[at] / clock;
    return (int) Math.max(-127, Math.min(127, Math.round(average * scale)));
  }

  /** Such that all but one in ten thousand of the weights that are not nought fit. */
  private double scale() {
    int[] histogram = new int[1 << 16];
    int total = 0;
    for (int i = 0; i < weights.length; i++) {
      double average = Math.abs(weights[i] - (double) weighted[i] / clock);
      if (average > 0) {
        histogram[(int) Math.min(histogram.length - 1, average * 16)]++;
        total++;
      }
    }
    int over = 0;
    int top = histogram.length - 1;
    while (top > 1 && over + histogram[top] <= total / 10_000) {
      over += histogram[top--];
    }
    return 127 / ((top + 1) / 16.0);
  }
}
