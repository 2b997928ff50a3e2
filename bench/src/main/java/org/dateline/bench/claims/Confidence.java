package org.dateline.bench.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Checkout;
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
    progress.begin("measuring the confidence of claims and places", 2);
    List<Score> scores = new ArrayList<>();
    rows("claims", measured(List.of(Gold.DEV, Gold.TEST)), scores);
    scores.add(error("claims", measured(List.of(Gold.TEST)), Part.SET_ASIDE));
    progress.step();
    rows("places", Places.measured(shared, TheatrePack.bundled("syria")), scores);
    progress.step();
    return scores;
  }

  private static void rows(String what, Reliability reliability, List<Score> scores) {
    scores.add(error(what, reliability, Part.WHOLE));
    for (Reliability.Bin bin : reliability.bins()) {
      scores.add(
          new Score(
              String.format(
                  Locale.ROOT,
                  "%s: right of %d given %.1f to %.1f (mean %.2f)",
                  what,
                  bin.count(),
                  bin.from(),
                  bin.from() + 0.1,
                  bin.given()),
              Part.WHOLE,
              100 * bin.right(),
              null,
              ""));
    }
  }

  private static Score error(String what, Reliability reliability, Part part) {
    return new Score(
        String.format(
            Locale.ROOT,
            "%s: expected calibration error of %d, in points (%.1f by chance)",
            what,
            reliability.size(),
            100 * reliability.chance()),
        part,
        100 * reliability.error(),
        what.equals("claims") && part == Part.WHOLE ? Bar.atMost(BAR) : null,
        "");
  }

  /** The confidence of all claims that are read in parts of the second gold. */
  static Reliability measured(List<String> parts) throws IOException {
    Theatre theatre = TheatrePack.bundled("syria");
    EnglishReader reader = EnglishReader.of(theatre);
    Sameness sameness = new Sameness(theatre.roster());
    Reliability reliability = new Reliability();
    for (String part : parts) {
      for (Judged one : Judged.all(Gold.load(Checkout.root(), part), reader, sameness)) {
        reliability.add(one.confidence(), one.right());
      }
    }
    return reliability;
  }
}
