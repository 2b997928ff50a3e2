package org.dateline.bench.sentence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.linear.Bag;

/**
 * The words of a text and its pairs of words, in lower case, weighted by the logarithm of how often
 * they occur and brought to one length: what a linear model of themes needs, without a parse.
 */
final class WordFeatures {
  private static final int STEM = 6;
  private static final double LENGTH = 5;

  private WordFeatures() {}

  static Bag of(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String before = "<";
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      String plain = Character.isDigit(word.charAt(0)) ? "#" : word;
      counts.merge("w:" + plain, 1, Integer::sum);
      counts.merge("p:" + before + "_" + plain, 1, Integer::sum);
      if (plain.length() > STEM) {
        counts.merge("s:" + plain.substring(0, STEM), 1, Integer::sum);
      }
      before = plain;
    }
    double squares = 0;
    for (int count : counts.values()) {
      squares += weight(count) * weight(count);
    }
    Bag bag = new Bag();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      bag.add(entry.getKey(), (float) (LENGTH * weight(entry.getValue()) / Math.sqrt(squares)));
    }
    return bag;
  }

  private static double weight(int count) {
    return 1 + Math.log(count);
  }
}
