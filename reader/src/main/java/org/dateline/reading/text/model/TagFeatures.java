package org.dateline.reading.text.model;

/** The features by which a word's tag is chosen, from left to right. */
public final class TagFeatures {
  /** The number of features of one word. */
  public static final int COUNT = 34;

  private TagFeatures() {}

  /**
   * Writes the features of word {@code i} (from 1), given the tags chosen so far ({@code tags[k]}
   * for word {@code k}, numbered from 1; {@code tags[0]} is 0).
   */
  public static void extract(Words w, int i, int[] tags, int[] out) {
    int before = Math.max(0, i - 2);
    int t1 = tags[i - 1] + 1;
    int t2 = tags[before] + 1;
    int t12 = t1 << 8 | t2;
    int lower = w.lower[i];
    int low1 = w.lower[i - 1];
    int low2 = w.lower[before];
    int next1 = w.lower[i + 1];
    int next2 = w.lower[i + 2];
    int shape = w.shape[i];
    int shapeNext = w.shape[i + 1];
    int shapePrevious = w.shape[i - 1];
    int s3 = w.suffix3[i];
    int s2 = w.suffix2[i];
    int k = 0;
    out[k++] = Hash.of(1, 7);
    out[k++] = Hash.of(2, w.form[i]);
    out[k++] = Hash.of(3, lower);
    out[k++] = Hash.of(4, s2);
    out[k++] = Hash.of(5, s3);
    out[k++] = Hash.of(6, w.suffix4[i]);
    out[k++] = Hash.of(7, w.prefix2[i]);
    out[k++] = Hash.of(8, w.prefix3[i]);
    out[k++] = Hash.of(9, shape);
    out[k++] = Hash.of(10, t1);
    out[k++] = Hash.of(11, t12);
    out[k++] = Hash.of(12, t1, lower);
    out[k++] = Hash.of(13, t2);
    out[k++] = Hash.of(14, low1);
    out[k++] = Hash.of(15, next1);
    out[k++] = Hash.of(16, low2);
    out[k++] = Hash.of(17, next2);
    out[k++] = Hash.of(18, w.suffix3[i - 1]);
    out[k++] = Hash.of(19, w.suffix3[i + 1]);
    out[k++] = Hash.of(20, low1, lower);
    out[k++] = Hash.of(21, lower, next1);
    out[k++] = Hash.of(22, t1, s3);
    out[k++] = Hash.of(23, shape, shapeNext);
    out[k++] = Hash.of(24, shapePrevious, shape);
    out[k++] = Hash.of(25, t1, next1);
    out[k++] = Hash.of(26, t12, lower);
    out[k++] = Hash.of(27, w.suffix2[i + 1], s3);
    out[k++] = Hash.of(28, t1, shape, s2);
    out[k++] = Hash.of(29, next1, next2);
    out[k++] = Hash.of(30, s3, shape);
    out[k++] = Hash.of(31, shapePrevious, shape, shapeNext);
    out[k++] = Hash.of(32, t1, s3, w.suffix2[i + 1]);
    out[k++] = Hash.of(33, low1, w.suffix2[i + 1]);
    out[k++] = Hash.of(34, t12, s2);
  }
}
