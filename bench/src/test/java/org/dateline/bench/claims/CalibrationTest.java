package org.dateline.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dateline.bench.Checkout;
import org.junit.jupiter.api.Test;

/** The confidence that ships is near the share of right claims; the bounds leave room for noise. */
class CalibrationTest {
  @Test
  void confidenceIsNearTheShareOfRightClaims() throws IOException {
    if (!Files.isDirectory(Checkout.root().resolveSibling("shared").resolve("bench/open"))) {
      System.out.println("The open texts are not beside this checkout; calibration is not tested.");
      return;
    }
    Reliability reliability = Confidence.measured(List.of(Gold.DEV, Gold.TEST));

    assertThat(reliability.size()).isGreaterThan(200);
    assertThat(reliability.error()).isLessThan(0.16);
    List<Reliability.Bin> bins = reliability.bins();
    assertThat(share(bins, 0.6, 1)).isGreaterThan(share(bins, 0, 0.4) + 0.2);
  }

  /** The share of right ones among those given a confidence between two tenths. */
  private static double share(List<Reliability.Bin> bins, double from, double to) {
    double right = 0;
    int count = 0;
    for (Reliability.Bin bin : bins) {
      if (bin.from() >= from - 0.01 && bin.from() < to - 0.01) {
        right += bin.right() * bin.count();
        count += bin.count();
      }
    }
    return right / count;
  }
}
