package org.dateline.reading.text.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Trained weights: a row for each hashed feature, a column for each class. Weights are whole
 * numbers from -127 to 127, stored plus 128 in 16 bits, four to a long, so that one addition sums
 * four classes and no lane can overflow into its neighbour with up to {@value #MOST_FEATURES}
 * features.
 */
public final class WeightTable {
  /** The most features that may be summed. */
  public static final int MOST_FEATURES = 250;

  private static final int BIAS = 128;

  private final int bits;
  private final int classes;
  private final int width;
  private final long[] lanes;

  /**
   * @param bits the table has 2 to this power rows
   * @param classes the number of columns
   */
  public WeightTable(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    this.width = (classes + 3) / 4;
    this.lanes = new long[width << bits];
    Arrays.fill(lanes, BIAS * 0x0001000100010001L);
  }

  int bits() {
    return bits;
  }

  /** The number of classes. */
  public int classes() {
    return classes;
  }

  /** The number of longs that {@link #score} fills. */
  public int width() {
    return width;
  }

  /** Sets one weight, from -127 to 127. */
  public void set(int row, int column, int weight) {
    int at = row * width + (column >> 2);
    int shift = (column & 3) << 4;
    lanes[at] = lanes[at] & ~(0xffffL << shift) | (long) (weight + BIAS) << shift;
  }

  /** The weight that was {@linkplain #set set}. */
  public int get(int row, int column) {
    return (int) (lanes[row * width + (column >> 2)] >>> ((column & 3) << 4) & 0xffff) - BIAS;
  }

  /** The table row by row: how many weights are not nought, then column and weight of each. */
  byte[] pack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] row = new byte[2 * classes];
    for (int r = 0; r < 1 << bits; r++) {
      int filled = 0;
      for (int c = 0; c < classes; c++) {
        int w = get(r, c);
        if (w != 0) {
          row[2 * filled] = (byte) c;
          row[2 * filled + 1] = (byte) w;
          filled++;
        }
      }
      out.write(filled);
      out.write(row, 0, 2 * filled);
    }
    return out.toByteArray();
  }

  /** Takes over what {@link #pack} gave, into a table that is all nought. */
  void unpack(byte[] packed) throws IOException {
    int at = 0;
    int base = 0;
    for (int r = 0; r < 1 << bits; r++) {
      int end = at < packed.length ? at + 1 + 2 * (packed[at] & 0xff) : Integer.MAX_VALUE;
      if (end > packed.length) {
        throw new IOException("it is cut short");
      }
      for (at++; at < end; at += 2) {
        int column = packed[at] & 0xff;
        if (column >= classes) {
          throw new IOException("it has a weight outside its table");
        }
        lanes[base + (column >> 2)] += (long) packed[at + 1] << ((column & 3) << 4);
      }
      base += width;
    }
  }

  /** Sums the rows of the first {@code count} features into {@code sums}. */
  public void score(int[] features, int count, long[] sums) {
    int mask = (1 << bits) - 1;
    int w = width;
    long[] table = lanes;
    Arrays.fill(sums, 0, w, 0L);
    int f = 0;
    for (; f + 1 < count; f += 2) {
      int a = (features[f] & mask) * w;
      int b = (features[f + 1] & mask) * w;
      for (int j = 0; j < w; j++) {
        sums[j] += table[a + j] + table[b + j];
      }
    }
    if (f < count) {
      int a = (features[f] & mask) * w;
      for (int j = 0; j < w; j++) {
        sums[j] += table[a + j];
      }
    }
  }

  /** The sum of one class; only good for comparing with those of other classes. */
  public static int lane(long[] sums, int column) {
    return (int) (sums[column >> 2] >>> ((column & 3) << 4)) & 0xffff;
  }
}
