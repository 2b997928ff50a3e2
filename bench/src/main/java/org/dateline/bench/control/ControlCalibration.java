package org.dateline.bench.control;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Facts;
import org.dateline.incident.Hearing;
import org.dateline.incident.Settings;

/**
 * Whether the confidence of holdings means what it says, in a war made up so that the truth is
 * known and the model's own assumptions hold: with many words and with few, on every 25th day, by
 * all that was ever told.
 */
public final class ControlCalibration implements Benchmark {
  private static final int TOWNS = 250;
  private static final int[] DAYS_BETWEEN_WORDS = {30, 200};
  private static final int EVERY = 25;
  private static final int BINS = 10;

  @Override
  public String name() {
    return "control_madeup";
  }

  @Override
  public String learnedFrom() {
    return "nothing; settings by hand";
  }

  @Override
  public boolean needsShared() {
    return false;
  }

  /** Counts of one tenth of the scale of confidence. */
  private static final class Bin {
    int count;
    int right;
    double given;
  }

  @Override
  public List<Score> run(Path shared, Progress progress) {
    List<Score> scores = new ArrayList<>();
    for (int between : DAYS_BETWEEN_WORDS) {
      scores.addAll(tried(between));
    }
    return scores;
  }

  private static List<Score> tried(int between) {
    Settings settings = Settings.standard();
    MadeUpWar war = new MadeUpWar(TOWNS, between, settings, 7);
    Hearing hearing =
        Hearing.of(new Facts(null, war.readings(), List.of()), war.theatre(), settings);
    ControlTimeline timeline = ControlTimeline.of(hearing, war.theatre());
    Bin[] bins = new Bin[BINS];
    for (int i = 0; i < BINS; i++) {
      bins[i] = new Bin();
    }
    int[] days = new int[Hold.Status.values().length];
    int right = 0;
    int contestedRight = 0;
    for (int town = 0; town < TOWNS; town++) {
      for (int d = 0; d < MadeUpWar.DAYS; d += EVERY) {
        LocalDate day = MadeUpWar.FIRST.plusDays(d);
        Optional<Hold> hold = timeline.on(war.places().get(town).id(), day);
        if (hold.isEmpty()) {
          continue;
        }
        days[hold.get().status().ordinal()]++;
        boolean is = war.holder(town, d).equals(String.valueOf(hold.get().side()));
        if (hold.get().status() == Hold.Status.HELD) {
          Bin bin = bins[Math.min(BINS - 1, (int) (hold.get().confidence() * BINS))];
          bin.count++;
          bin.given += hold.get().confidence();
          bin.right += is ? 1 : 0;
          right += is ? 1 : 0;
        } else if (hold.get().status() == Hold.Status.CONTESTED) {
          contestedRight += war.holder(town, d).isEmpty() ? 1 : 0;
        }
      }
    }
    return told(between, war.readings().size(), bins, days, right, contestedRight);
  }

  private static List<Score> told(
      int between, int claims, Bin[] bins, int[] days, int right, int contestedRight) {
    int held = days[Hold.Status.HELD.ordinal()];
    int contested = days[Hold.Status.CONTESTED.ordinal()];
    double error = 0;
    System.out.printf(
        Locale.ROOT,
        "%na word on the state of a town every %d days: %d claims; held %d, contested %d (%d"
            + " truly), unknown %d%n",
        between,
        claims,
        held,
        contested,
        contestedRight,
        days[Hold.Status.UNKNOWN.ordinal()]);
    System.out.println("  held with confidence: town-days, given, right");
    for (Bin bin : bins) {
      if (bin.count > 0) {
        error += Math.abs(bin.given - bin.right);
        System.out.printf(
            Locale.ROOT,
            "    %5d  %.2f  %.2f%n",
            bin.count,
            bin.given / bin.count,
            (double) bin.right / bin.count);
      }
    }
    String of = ", a word in " + between + " days";
    return List.of(
        new Score("held places truly so" + of, Score.Part.NONE, 100.0 * right / held, null, ""),
        new Score("error of confidence" + of, Score.Part.NONE, 100 * error / held, null, ""));
  }
}
