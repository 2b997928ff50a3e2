package org.dateline.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a benchmark.
 *
 * @param measure what is measured, with its unit where that is not per cent: {@code strict F1}
 * @param part on what
 * @param value the figure; shares and F1 in per cent, 0 to 100
 * @param bar what it should reach, or null if nothing was set
 * @param best the best figure known from elsewhere and whose it is: {@code 69.5 ConfliBERT, on
 *     test}; empty if none is known
 */
public record Score(String measure, Part part, double value, @Nullable Bar bar, String best) {
  /** On which part of the data a figure was measured. */
  public enum Part {
    /** The whole open part; mistakes on it were read, or it was learned from. */
    WHOLE("open part"),
    /** The open part in folds, each answered by what was learned from the others. */
    CROSS_VALIDATED("5 folds"),
    /** The open development part; learned from the training part alone. */
    DEV("dev"),
    /** An open part of which no mistake was read while the rules were written. */
    SET_ASIDE("set aside"),
    /** Not a share of right answers: speed, memory. */
    NONE("");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /** The words of the table. */
    public String words() {
      return words;
    }
  }

  /**
   * What a figure should reach.
   *
   * @param value the bar
   * @param upper whether the figure should stay below it, as a time should, not above
   */
  public record Bar(double value, boolean upper) {
    /** The figure should be at least this. */
    public static Bar atLeast(double value) {
      return new Bar(value, false);
    }

    /** The figure should be at most this. */
    public static Bar atMost(double value) {
      return new Bar(value, true);
    }
  }

  /** Whether the bar is reached; true where there is none. */
  public boolean reached() {
    return bar == null || (bar.upper() ? value <= bar.value() : value >= bar.value());
  }
}
