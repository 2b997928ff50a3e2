package org.dateline.reading.text.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Trained weights: a row for each hashed feature, a column for each class; rows that are all nought
 * are not kept. Weights are whole numbers from -127 to 127; four of them are packed into a long as
 * one number to the base of 65,536, so that one addition sums four classes. The sums begin with
 * half of that base in each place, so that none can borrow from its neighbour with up to {@value
 * #MOST_FEATURES} features.
 */
public final class WeightTable {
  /** The most features that may be summed. */
  public static final int MOST_FEATURES = 250;

  /** Hashes unpacked in one call: few enough that the call is soon compiled. */
  private static final int BLOCK = 256;

  private static final long HALF = 0x8000800080008000L;

  private final int bits;
  private final int classes;
  private final int width;

  /** For each hash, where its row begins in {@code lanes}; 0 where it has none. */
  private final int[] starts;

  /** The rows, one that is never used first. */
  private final long[] lanes;

  /**
   * A table of noughts.
   *
   * @param bits hashes are cut to this many bits
   * @param classes the number of columns
   * @param kept for each hash of so many bits, whether it has a row
   */
  public WeightTable(int bits, int classes, boolean[] kept) {
    this.bits = bits;
    this.classes = classes;
    this.width = (classes + 3) / 4;
    this.starts = new int[1 << bits];
    int next = width;
    for (int h = 0; h < starts.length; h += BLOCK) {
      next = place(kept, h, Math.min(starts.length, h + BLOCK), next);
    }
    lanes = new long[next];
  }

  /** Gives the rows of some hashes their places; gives the next free one. */
  private int place(boolean[] kept, int from, int to, int free) {
    int next = free;
    for (int h = from; h < to; h++) {
      if (kept[h]) {
        starts[h] = next;
        next += width;
      }
    }
    return next;
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

  /** Sets one weight that was nought, of a row that is kept, to a number from -127 to 127. */
  public void set(int hash, int column, int weight) {
    lanes[starts[hash] + (column >> 2)] += (long) weight << ((column & 3) << 4);
  }

  private int get(int start, int column) {
    return lane(lanes[start + (column >> 2)] + HALF, column & 3) - 0x8000;
  }

  /** The table row by row: how many weights are not nought, then column and weight of each. */
  byte[] pack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] row = new byte[2 * classes];
    for (int start : starts) {
      int filled = 0;
      for (int c = 0; c < classes && start > 0; c++) {
        int w = get(start, c);
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

  /** The table that {@link #pack} gave. */
  static WeightTable unpack(int bits, int classes, byte[] packed) throws IOException {
    boolean[] kept = new boolean[1 << bits];
    int at = 0;
    for (int h = 0; h < kept.length; h += BLOCK) {
      at = kept(kept, h, Math.min(kept.length, h + BLOCK), packed, at);
    }
    if (at != packed.length) {
      throw new IOException("it is cut short");
    }
    WeightTable table = new WeightTable(bits, classes, kept);
    at = 0;
    for (int h = 0; h < kept.length; h += BLOCK) {
      at = table.fill(h, Math.min(kept.length, h + BLOCK), packed, at);
    }
    return table;
  }

  /** Marks the rows of some hashes that have a weight; gives where the next hash's row begins. */
  private static int kept(boolean[] kept, int from, int to, byte[] packed, int begin)
      throws IOException {
    int at = begin;
    for (int h = from; h < to; h++) {
      if (at >= packed.length) {
        throw new IOException("it is cut short");
      }
      kept[h] = packed[at] != 0;
      at += 1 + 2 * (packed[at] & 0xff);
    }
    return at;
  }

  /** Sets the weights of some hashes; gives where the next hash's row begins. */
  private int fill(int from, int to, byte[] packed, int begin) throws IOException {
    int at = begin;
    for (int h = from; h < to; h++) {
      int start = starts[h];
      int end = at + 1 + 2 * (packed[at] & 0xff);
      for (at++; at < end; at += 2) {
        int column = packed[at] & 0xff;
        if (column >= classes) {
          throw new IOException("it has a weight outside its table");
        }
        lanes[start + (column >> 2)] += (long) packed[at + 1] << ((column & 3) << 4);
      }
    }
    return at;
  }

  /** Sums the rows of the first {@code count} features, which it overwrites, into {@code sums}. */
  public void score(int[] features, int count, long[] sums) {
    int mask = (1 << bits) - 1;
    int w = width;
    long[] table = lanes;
    int n = 0;
    for (int f = 0; f < count; f++) {
      int start = starts[features[f] & mask];
      if (start != 0) {
        features[n++] = start;
      }
    }
    Arrays.fill(sums, 0, w, HALF);
    int f = 0;
    for (; f + 1 < n; f += 2) {
      int a = features[f];
      int b = features[f + 1];
      for (int j = 0; j < w; j++) {
        sums[j] += table[a + j] + table[b + j];
      }
    }
    if (f < n) {
      int a = features[f];
      for (int j = 0; j < w; j++) {
        sums[j] += table[a + j];
      }
    }
  }

  /** The sum of one class; only good for comparing with those of other classes. */
  public static int lane(long[] sums, int column) {
    return lane(sums[column >> 2], column & 3);
  }

  private static int lane(long packed, int place) {
    return (int) (packed >>> (place << 4)) & 0xffff;
  }
}
