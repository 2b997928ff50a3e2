package org.dateline.reading.text.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.reading.text.model.TagFeatures;
import org.dateline.reading.text.model.Tagger;
import org.dateline.reading.text.model.WeightTable;
import org.dateline.reading.text.model.Words;

/** Trains a {@link Tagger}. */
final class TaggerTraining {
  /** How many rows of weights are kept. */
  private static final int TAG_ROWS = 220_000;

  private TaggerTraining() {}

  static Tagger train(List<Tree> trees, List<String> tagset, int bits, int rounds, long seed) {
    int classes = tagset.size();
    Perceptron perceptron = new Perceptron(bits, classes);
    List<Tree> order = new ArrayList<>(trees);
    Random random = new Random(seed);
    Words words = new Words();
    int[] features = new int[TagFeatures.COUNT];
    int[] sums = new int[classes];
    int[] tags = new int[4096];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Tree tree : order) {
        tree.look(words);
        tags[0] = 0;
        for (int i = 1; i <= tree.size(); i++) {
          TagFeatures.extract(words, i, tags, features);
          perceptron.score(features, features.length, sums);
          int best = 0;
          for (int c = 1; c < classes; c++) {
            if (sums[c] > sums[best]) {
              best = c;
            }
          }
          int gold = tagset.indexOf(tree.tags()[i - 1]);
          if (best != gold && gold >= 0) {
            perceptron.update(features, features.length, gold, best);
          }
          tags[i] = best;
        }
        perceptron.tick();
      }
    }
    WeightTable table = perceptron.quantised(TAG_ROWS);
    return new Tagger(table);
  }

  /** The tags of each tree, as numbers, from index 1. */
  static int[] tag(Tagger tagger, Tree tree, Words words, Tagger.Scratch scratch) {
    int[] tags = new int[tree.size() + 1];
    tree.look(words);
    tagger.tag(words, tags, scratch);
    return tags;
  }

  /**
   * Tags each part of the trees by a tagger that was trained on the other parts, as an unseen text
   * would be.
   */
  static List<int[]> jackknife(
      List<Tree> trees, List<String> tagset, int bits, int rounds, long seed, int parts) {
    int[][] result = new int[trees.size()][];
    java.util.stream.IntStream.range(0, parts)
        .parallel()
        .forEach(
            part -> {
              List<Tree> others = new ArrayList<>();
              for (int i = 0; i < trees.size(); i++) {
                if (i * (long) parts / trees.size() != part) {
                  others.add(trees.get(i));
                }
              }
              Tagger tagger = train(others, tagset, bits, rounds, seed + part);
              Words words = new Words();
              Tagger.Scratch scratch = new Tagger.Scratch();
              for (int i = 0; i < trees.size(); i++) {
                if (i * (long) parts / trees.size() == part) {
                  result[i] = tag(tagger, trees.get(i), words, scratch);
                }
              }
            });
    return Arrays.asList(result);
  }
}
