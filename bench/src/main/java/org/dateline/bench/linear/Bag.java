package org.dateline.bench.linear;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named features of one item with their values. Adding a feature twice keeps the larger. */
public final class Bag {
  private final Map<String, Float> features = new LinkedHashMap<>();
  private final Map<String, float[]> blocks = new LinkedHashMap<>();

  /** Adds a feature that holds. */
  public Bag add(String name) {
    return add(name, 1f);
  }

  /**
   * Adds a feature with a value.
   *
   * @param value finite; around 1, so that one strength of regularisation suits all
   */
  public Bag add(String name, float value) {
    features.merge(name, value, Math::max);
    return this;
  }

  /**
   * Adds many features at once, one for each value: a word vector, say.
   *
   * @param name of the block; the same name always has as many values
   * @param values finite, each around 0.1 or less; kept, not copied
   */
  public Bag add(String name, float[] values) {
    blocks.put(name, values);
    return this;
  }

  /** The blocks of features in the order in which they were added. */
  Map<String, float[]> blocks() {
    return Collections.unmodifiableMap(blocks);
  }

  /** The features in the order in which they were added. */
  public Map<String, Float> features() {
    return Collections.unmodifiableMap(features);
  }
}
