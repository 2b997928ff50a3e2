package org.dateline.bench.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CutoffTest {
  @Test
  void liesWhereTheScoreIsBest() {
    double[] p = {0.9, 0.8, 0.4, 0.3, 0.1};
    assertThat(Cutoff.best(p, new boolean[] {true, true, false, false, false}, 0))
        .isCloseTo(0.6, within(1e-9));
    assertThat(Cutoff.best(p, new boolean[] {true, false, true, true, false}, 0))
        .isCloseTo(0.2, within(1e-9));
  }

  /** What can never be found lowers the best score that is left, so a bolder cutoff pays. */
  @Test
  void isLowerWhereMuchIsMissedAnyway() {
    double[] p = {0.9, 0.8, 0.7, 0.6};
    boolean[] has = {true, false, false, true};
    assertThat(Cutoff.best(p, has, 0)).isGreaterThan(0.8);
    assertThat(Cutoff.best(p, has, 20)).isLessThan(0.6);
  }

  @Test
  void isOneHalfWhereNobodyHasTheLabel() {
    assertThat(Cutoff.best(new double[] {0.2, 0.1}, new boolean[2], 0)).isEqualTo(0.5);
  }
}
