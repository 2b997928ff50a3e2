package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Progress;
import org.dateline.bench.ner.Views.View;
import org.dateline.bench.vectors.MiniLm;
import org.jspecify.annotations.Nullable;

/**
 * A sample with what a model is told of each of its words.
 *
 * @param sample the sample
 * @param features for each word what is known of it
 * @param vectors for each word its vector, of length 0 where vectors are not used
 */
record Described(Sample sample, List<List<String>> features, float[][] vectors) {
  /** How long a vector is, so that its weights are learned about as fast as those of features. */
  private static final float LENGTH = 6;

  /**
   * Describes samples; those of one document are read together.
   *
   * @param model gives the vectors; null for none
   */
  static List<Described> all(
      List<Sample> samples, Finds finds, @Nullable MiniLm model, Progress progress) {
    List<View> views = Views.of(samples, finds, progress);
    List<List<List<String>>> features = new ArrayList<>();
    for (View view : views) {
      features.add(Features.of(view));
    }
    Features.document(views, features);
    List<float[][]> vectors = vectors(views, model, progress);
    List<Described> described = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      described.add(new Described(samples.get(i), features.get(i), vectors.get(i)));
    }
    return described;
  }

  private static List<float[][]> vectors(
      List<View> views, @Nullable MiniLm model, Progress progress) {
    if (model == null) {
      return views.stream().map(view -> new float[view.sample().size()][0]).toList();
    }
    progress.begin("word vectors", views.size());
    return views.parallelStream()
        .map(
            view -> {
              float[][] joined = joined(view, model.vectors(view.sample().words()));
              synchronized (progress) {
                progress.step();
              }
              return joined;
            })
        .toList();
  }

  /**
   * To the vector of each word those of its neighbours, of the word that its phrase hangs on and of
   * the word that governs the phrase.
   */
  private static float[][] joined(View view, float[][] vectors) {
    int n = vectors.length;
    float[][] joined = new float[n][5 * MiniLm.WIDTH];
    for (int i = 0; i < n; i++) {
      int phrase = Features.phrase(view, i);
      int[] from = {i, i - 1, i + 1, phrase, Features.governor(view, phrase)};
      for (int k = 0; k < from.length; k++) {
        if (from[k] >= 0 && from[k] < n) {
          for (int d = 0; d < MiniLm.WIDTH; d++) {
            joined[i][k * MiniLm.WIDTH + d] = LENGTH * vectors[from[k]][d];
          }
        }
      }
    }
    return joined;
  }
}
