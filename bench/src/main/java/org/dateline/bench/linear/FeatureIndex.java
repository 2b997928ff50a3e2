package org.dateline.bench.linear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features that enough items of the training part have. Immutable once made. */
final class FeatureIndex {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private int size;

  /**
   * Counts features over bags.
   *
   * @param fewest how many bags a feature must be in to be kept
   */
  FeatureIndex(List<Bag> bags, int fewest) {
    Map<String, int[]> counts = new HashMap<>();
    for (Bag bag : bags) {
      for (String name : bag.features().keySet()) {
        counts.computeIfAbsent(name, n -> new int[1])[0]++;
      }
    }
    for (Bag bag : bags) {
      for (String name : bag.features().keySet()) {
        int[] count = counts.get(name);
        if (count != null && count[0] >= fewest) {
          numbers.putIfAbsent(name, numbers.size());
        }
      }
    }
    size = numbers.size();
    for (Bag bag : bags) {
      bag.blocks()
          .forEach(
              (name, values) -> {
                if (starts.putIfAbsent(name, size) == null) {
                  size += values.length;
                }
              });
    }
  }

  /** How many features are kept; the vectors have one place more, which is always 1. */
  int size() {
    return size + 1;
  }

  /** A bag as a vector; features that were not kept are left out. */
  SparseVector vector(Bag bag) {
    int[] ids = new int[bag.features().size() + 1];
    float[] values = new float[ids.length];
    ids[0] = size;
    values[0] = 1;
    int n = 1;
    for (Map.Entry<String, Float> feature : bag.features().entrySet()) {
      Integer number = numbers.get(feature.getKey());
      if (number != null) {
        ids[n] = number;
        values[n++] = feature.getValue();
      }
    }
    int[] begin = new int[bag.blocks().size()];
    float[][] blocks = new float[begin.length][];
    int b = 0;
    for (Map.Entry<String, float[]> block : bag.blocks().entrySet()) {
      Integer start = starts.get(block.getKey());
      if (start != null) {
        begin[b] = start;
        blocks[b++] = block.getValue();
      }
    }
    return new SparseVector(
        Arrays.copyOf(ids, n),
        Arrays.copyOf(values, n),
        Arrays.copyOf(begin, b),
        Arrays.copyOf(blocks, b));
  }
}
