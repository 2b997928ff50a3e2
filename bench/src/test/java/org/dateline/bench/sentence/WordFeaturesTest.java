package org.dateline.bench.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.bench.linear.Bag;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {
  @Test
  void countsWordsAndPairsWhateverTheirCase() {
    Bag bag = WordFeatures.of("Two men, two boats; 14 nets");
    assertThat(bag.features().keySet())
        .contains("w:two", "p:two_men", "p:two_boats", "w:#", "p:#_nets")
        .doesNotContain("w:Two", "w:14");
    assertThat(bag.features().get("w:two")).isGreaterThan(bag.features().get("w:men"));
  }

  @Test
  void allTextsAreOfOneLength() {
    assertThat(length(WordFeatures.of("rain"))).isCloseTo(5, within(1e-4));
    assertThat(length(WordFeatures.of("rain fell ".repeat(300)))).isCloseTo(5, within(1e-4));
    assertThat(WordFeatures.of(" ?! ").features()).isEmpty();
  }

  private static double length(Bag bag) {
    return Math.sqrt(bag.features().values().stream().mapToDouble(v -> v * v).sum());
  }
}
