package org.dateline.bench.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
  /** A long narrow valley: the plain way downhill would need thousands of steps. */
  @Test
  void findsTheFloorOfANarrowValley() {
    Lbfgs.Objective valley =
        (x, gradient) -> {
          gradient[0] = 2 * (x[0] - 3);
          gradient[1] = 2000 * (x[1] + 2);
          return Math.pow(x[0] - 3, 2) + 1000 * Math.pow(x[1] + 2, 2) + 1;
        };
    double[] found = Lbfgs.minimise(valley, new double[] {-40, 40}, 100);
    assertThat(found[0]).isCloseTo(3, within(0.01));
    assertThat(found[1]).isCloseTo(-2, within(0.01));
  }

  @Test
  void staysWhereNothingIsLower() {
    Lbfgs.Objective bowl =
        (x, gradient) -> {
          gradient[0] = 2 * x[0];
          return x[0] * x[0];
        };
    assertThat(Lbfgs.minimise(bowl, new double[1], 10)).containsExactly(0);
  }
}
