package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.bench.Progress;
import org.dateline.bench.ner.Sample.Span;
import org.jspecify.annotations.Nullable;

/** Answers each fifth of the documents with a model that learned from the other four. */
final class Folds {
  /** How many folds there are. */
  static final int FOLDS = 5;

  private static final long SEED = 7;

  private Folds() {}

  /**
   * The entities of each sample, in the samples' order; null for samples of folds not asked for.
   *
   * @param asked how many of the five folds are answered
   */
  static List<@Nullable List<Span>> answers(
      List<Described> all, EntityModel.Settings settings, int asked, Progress progress) {
    int[] fold = folds(all);
    progress.begin("training on four fifths, once for each fifth", asked);
    List<@Nullable List<Span>> answers = new ArrayList<>(Collections.nCopies(all.size(), null));
    IntStream.range(0, asked)
        .parallel()
        .forEach(
            k -> {
              List<Described> others = new ArrayList<>();
              for (int i = 0; i < fold.length; i++) {
                if (fold[i] != k) {
                  others.add(all.get(i));
                }
              }
              EntityModel model = EntityModel.train(others, settings);
              for (int i = 0; i < fold.length; i++) {
                if (fold[i] == k) {
                  answers.set(i, model.entities(all.get(i)));
                }
              }
              synchronized (progress) {
                progress.step();
              }
            });
    return answers;
  }

  /** The fold of each sample; all samples of a document are in one. */
  private static int[] folds(List<Described> all) {
    List<String> documents =
        new ArrayList<>(all.stream().map(one -> one.sample().doc()).distinct().sorted().toList());
    Collections.shuffle(documents, new Random(SEED));
    Map<String, Integer> fold = new HashMap<>();
    for (String document : documents) {
      fold.put(document, fold.size() % FOLDS);
    }
    int[] folds = new int[all.size()];
    Arrays.setAll(folds, i -> fold.getOrDefault(all.get(i).sample().doc(), 0));
    return folds;
  }
}
