package org.dateline.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void honestConfidenceHasNoError() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 10; i++) {
      reliability.add(0.8, i < 8);
    }

    assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    assertThat(reliability.bins()).hasSize(1);
    assertThat(reliability.bins().get(0).right()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void errorIsTheMeanDistanceOverAll() {
    Reliability reliability = new Reliability();
    reliability.add(0.95, false);
    reliability.add(0.95, true);
    reliability.add(0.25, false);
    reliability.add(0.25, false);

    assertThat(reliability.error()).isCloseTo((2 * 0.45 + 2 * 0.25) / 4, within(1e-9));
  }

  @Test
  void chanceShrinksWithTheCount() {
    Reliability few = new Reliability();
    Reliability many = new Reliability();
    for (int i = 0; i < 400; i++) {
      many.add(0.5, i % 2 == 0);
      if (i < 4) {
        few.add(0.5, i % 2 == 0);
      }
    }

    assertThat(few.chance()).isCloseTo(0.25 * Math.sqrt(2 / Math.PI), within(1e-9));
    assertThat(many.chance()).isCloseTo(few.chance() / 10, within(1e-9));
  }

  @Test
  void certaintyFallsIntoTheLastTenth() {
    Reliability reliability = new Reliability();
    reliability.add(1, true);

    assertThat(reliability.bins().get(0).from()).isCloseTo(0.9, within(1e-9));
  }
}
