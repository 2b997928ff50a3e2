package org.dateline.bench.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.dateline.reading.EnglishReader;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;

/**
 * Whether the confidence of claims is honest: a row for each tenth of the scale with the share of
 * right claims, on gold that it was not fitted on.
 */
public final class Confidence implements Benchmark {
  private static final double BAR = 10;

  @Override
  public String name() {
    return "confidence";
  }

  @Override
  public String learnedFrom() {
    return "claims of re3d reports other than the BBC's and of our own samples; measured on the "
        + "second claims gold";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException {
    Reliability reliability = measured();
    List<Score> scores = new ArrayList<>();
    scores.add(
        new Score(
            "expected calibration error, % (" + reliability.size() + " claims)",
            Part.SET_ASIDE,
            100 * reliability.error(),
            Bar.atMost(BAR),
            ""));
    for (Reliability.Bin bin : reliability.bins()) {
      scores.add(
          new Score(
              String.format(
                  Locale.ROOT,
                  "right of %d given %.1f to %.1f (mean %.2f)",
                  bin.count(),
                  bin.from(),
                  bin.from() + 0.1,
                  bin.given()),
              Part.SET_ASIDE,
              100 * bin.right(),
              null,
              ""));
    }
    return scores;
  }

  /** The confidence of all claims that are read in the second gold, dev and test. */
  static Reliability measured() throws IOException {
    Theatre theatre = TheatrePack.bundled("syria");
    EnglishReader reader = EnglishReader.of(theatre);
    Sameness sameness = new Sameness(theatre.roster());
    Reliability reliability = new Reliability();
    for (String part : List.of(Gold.DEV, Gold.TEST)) {
      for (Judged one : Judged.all(Gold.load(Gold.root(), part), reader, sameness)) {
        reliability.add(one.confidence(), one.right());
      }
    }
    return reliability;
  }
}
