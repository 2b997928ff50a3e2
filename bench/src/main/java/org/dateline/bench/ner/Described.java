package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Progress;
import org.dateline.bench.ner.Views.View;

/**
 * A sample with what a model is told of each of its words.
 *
 * @param sample the sample
 * @param features for each word what is known of it
 * @param vectors for each word its vector, of length 0 where vectors are not used
 */
record Described(Sample sample, List<List<String>> features, float[][] vectors) {
  /** Describes samples; those of one document are read together. */
  static List<Described> all(List<Sample> samples, Finds finds, Progress progress) {
    List<View> views = Views.of(samples, finds, progress);
    List<List<List<String>>> features = new ArrayList<>();
    for (View view : views) {
      features.add(Features.of(view));
    }
    Features.document(views, features);
    List<Described> described = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      described.add(new Described(sample, features.get(i), new float[sample.size()][0]));
    }
    return described;
  }
}
