package org.dateline.bench.linear;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named features of one item with their values. Adding a feature twice keeps the larger. */
public final class Bag {
  private final Map<String, Float> features = new LinkedHashMap<>();

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

  /** The features in the order in which they were added. */
  public Map<String, Float> features() {
    return Collections.unmodifiableMap(features);
  }
}
