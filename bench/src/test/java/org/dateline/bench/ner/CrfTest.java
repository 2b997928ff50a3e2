package org.dateline.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.ner.Sample.Span;
import org.junit.jupiter.api.Test;

/** The field and its tags, on a language of three words. */
class CrfTest {
  private static final Crf.Training TRAINING = new Crf.Training(20, 0.1, 0.05, 0, 0, 1);

  /** In this language "big" goes on with what "the" opened, else opens it itself. */
  private static Sample sample(String text, Span... gold) {
    String[] words = text.split(" ");
    int[] begins = new int[words.length];
    int[] ends = new int[words.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      begins[i] = at;
      ends[i] = at + words[i].length();
      at = ends[i] + 1;
    }
    return new Sample(text, text, 0, text, begins, ends, List.of(gold));
  }

  private static Described described(Sample sample, boolean vectors) {
    List<List<String>> features = new ArrayList<>();
    float[][] dense = new float[sample.size()][0];
    for (int i = 0; i < sample.size(); i++) {
      String word = sample.word(i);
      features.add(vectors ? List.of() : List.of("w=" + word));
      if (vectors) {
        dense[i] = new float[] {word.length() - 2.5f, word.charAt(0) - 'g', word.charAt(1) - 'h'};
      }
    }
    return new Described(sample, features, dense);
  }

  private static final List<Sample> LEARNED =
      List.of(
          sample("the big dog ran", new Span(0, 3, "thing")),
          sample("the dog ran", new Span(0, 2, "thing")),
          sample("ran"),
          sample("ran big dog", new Span(1, 3, "thing")),
          sample("big dog", new Span(0, 2, "thing")));

  @Test
  void theWordBeforeDecidesWhetherAWordOpensAnEntity() {
    for (boolean vectors : new boolean[] {false, true}) {
      EntityModel model =
          EntityModel.train(
              LEARNED.stream().map(s -> described(s, vectors)).toList(),
              new EntityModel.Settings(TRAINING, 2, 1));
      Sample asked = sample("ran the big dog");
      assertThat(model.entities(described(asked, vectors)))
          .as("vectors %s", vectors)
          .containsExactly(new Span(1, 4, "thing"));
      assertThat(model.entities(described(sample("ran ran"), vectors)))
          .as("vectors %s", vectors)
          .isEmpty();
    }
  }

  @Test
  void tagsAndSpansAreTwoFormsOfOneThing() {
    Tags tags = new Tags(LEARNED);
    for (Sample sample : LEARNED) {
      assertThat(tags.spans(tags.gold(sample))).isEqualTo(sample.gold());
    }
    assertThat(tags.size()).isEqualTo(3);
    assertThat(tags.follows(0, 2)).isFalse();
    assertThat(tags.follows(1, 2)).isTrue();
  }

  @Test
  void decodingIsLawfulAndTheLeaningAgainstNothingFindsMore() {
    Tags tags = new Tags(LEARNED);
    float[][] marginals = {{0.3f, 0.1f, 0.6f}, {0.55f, 0.45f, 0}};
    assertThat(Crf.decode(tags, marginals, 1)).containsExactly(0, 0);
    assertThat(Crf.decode(tags, marginals, 0.5)).containsExactly(0, 1);
    assertThat(Crf.decode(tags, new float[0][], 1)).isEmpty();
  }

  @Test
  void marginalsAreLikelihoods() {
    Tags tags = new Tags(LEARNED);
    Crf crf = new Crf(tags, 4, 0);
    for (float[] word : crf.marginals(new int[][] {{0}, {1, 2}, {}}, new float[3][0])) {
      float sum = 0;
      for (float p : word) {
        assertThat(p).isBetween(0f, 1f);
        sum += p;
      }
      assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5f));
    }
  }
}
