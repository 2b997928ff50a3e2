package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.bench.ner.Sample.Span;

/** Several fields trained alike but for chance, whose likelihoods are added up. */
final class EntityModel {
  /**
   * How a model is made.
   *
   * @param training how each field is trained, its seed aside
   * @param fields how many
   * @param outside by how much the likelihood of "no entity" is scaled: below 1, more is found
   */
  record Settings(Crf.Training training, int fields, double outside) {}

  private final Tags tags;
  private final Map<String, Integer> numbers;
  private final List<Crf> fields;
  private final double outside;

  private EntityModel(Tags tags, Map<String, Integer> numbers, List<Crf> fields, double outside) {
    this.tags = tags;
    this.numbers = numbers;
    this.fields = fields;
    this.outside = outside;
  }

  /** Learns from words with their features and vectors, and the right answers. */
  static EntityModel train(List<Described> described, Settings settings) {
    Tags tags = new Tags(described.stream().map(Described::sample).toList());
    Map<String, Integer> numbers = new HashMap<>();
    for (Described one : described) {
      for (List<String> word : one.features()) {
        for (String feature : word) {
          numbers.putIfAbsent(feature, numbers.size());
        }
      }
    }
    List<Crf.Chain> chains = new ArrayList<>();
    int width = 0;
    for (Described one : described) {
      if (one.sample().size() > 0) {
        width = one.vectors()[0].length;
        chains.add(new Crf.Chain(numbered(one, numbers), one.vectors(), tags.gold(one.sample())));
      }
    }
    List<Crf> fields = new ArrayList<>();
    for (int seed = 0; seed < settings.fields(); seed++) {
      fields.add(
          Crf.train(tags, numbers.size(), width, chains, settings.training().withSeed(seed)));
    }
    return new EntityModel(tags, numbers, fields, settings.outside());
  }

  private static int[][] numbered(Described one, Map<String, Integer> numbers) {
    return one.features().stream()
        .map(
            word ->
                word.stream()
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** The entities of a sentence. */
  List<Span> entities(Described one) {
    int[][] features = numbered(one, numbers);
    float[][] sum = new float[features.length][tags.size()];
    for (Crf field : fields) {
      float[][] marginals = field.marginals(features, one.vectors());
      for (int t = 0; t < sum.length; t++) {
        for (int tag = 0; tag < tags.size(); tag++) {
          sum[t][tag] += marginals[t][tag] / fields.size();
        }
      }
    }
    return tags.spans(Crf.decode(tags, sum, outside));
  }
}
