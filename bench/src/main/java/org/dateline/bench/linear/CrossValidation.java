package org.dateline.bench.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Answers each item with a model that was trained on the other folds. */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * The answers, in the order of the items.
   *
   * @param fold the fold of each item
   * @param train makes a model of the items of the other folds: it answers one item; folds are
   *     trained side by side
   */
  public static <T, A> List<A> answers(
      List<T> items, int[] fold, Function<List<T>, Function<T, A>> train) {
    List<A> answers = new ArrayList<>(Collections.nCopies(items.size(), null));
    int folds = 0;
    for (int f : fold) {
      folds = Math.max(folds, f + 1);
    }
    IntStream.range(0, folds)
        .parallel()
        .forEach(
            f -> {
              List<T> others = new ArrayList<>();
              for (int i = 0; i < fold.length; i++) {
                if (fold[i] != f) {
                  others.add(items.get(i));
                }
              }
              Function<T, A> model = train.apply(others);
              for (int i = 0; i < fold.length; i++) {
                if (fold[i] == f) {
                  answers.set(i, model.apply(items.get(i)));
                }
              }
            });
    return answers;
  }
}
