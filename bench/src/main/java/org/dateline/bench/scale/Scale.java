package org.dateline.bench.scale;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.picture.Derivation;
import org.dateline.theatre.Theatre;

/**
 * How long the whole picture of a generated war takes with 10,000, 100,000 and 1,000,000 claims
 * over 5,000 places and ten years, how much memory it holds, and how long one more report and one
 * question take then. Uses as many cores as the virtual machine is given.
 */
public final class Scale implements Benchmark {
  private static final int PLACES = 5000;
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int REPORTS = 60;
  private static final int QUESTIONS = 60;
  private static final long SEED = 7;

  /** What one size took; times in milliseconds. */
  private record Measured(double derive, double heapGb, double[] add, double[] ask) {}

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public String learnedFrom() {
    return "nothing: claims are made up";
  }

  @Override
  public boolean needsShared() {
    return false;
  }

  @Override
  public List<Score> run(Path shared, Progress progress) {
    progress.begin("scale", SIZES.length + 1);
    measure(SIZES[0]);
    progress.step();
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < SIZES.length; i++) {
      measured.add(measure(SIZES[i]));
      progress.step();
    }
    progress.end();
    Measured most = measured.get(SIZES.length - 1);
    List<Score> scores = new ArrayList<>();
    scores.add(score("1,000,000 claims, s", most.derive / 1000, Score.Bar.atMost(60)));
    scores.add(score("memory held by them, GB", most.heapGb, Score.Bar.atMost(4)));
    scores.add(
        new Score(
            "memory given, GB", Score.Part.NONE, Runtime.getRuntime().maxMemory() / 1e9, null, ""));
    scores.add(score("one more report, ms", middle(most.add), Score.Bar.atMost(100)));
    scores.add(score("one more report, worst, ms", worst(most.add), Score.Bar.atMost(100)));
    scores.add(score("picture of a day, ms", middle(most.ask), Score.Bar.atMost(50)));
    scores.add(score("picture of a day, worst, ms", worst(most.ask), Score.Bar.atMost(50)));
    for (int i = 0; i < SIZES.length - 1; i++) {
      scores.add(
          new Score(
              String.format(Locale.ROOT, "%,d claims, s", SIZES[i]),
              Score.Part.NONE,
              measured.get(i).derive / 1000,
              null,
              ""));
    }
    double each = most.derive / SIZES[2];
    double before = measured.get(1).derive / SIZES[1];
    scores.add(
        new Score(
            "cost of a claim, times that at 100,000", Score.Part.NONE, each / before, null, ""));
    return scores;
  }

  private static Score score(String measure, double value, Score.Bar bar) {
    return new Score(measure, Score.Part.NONE, value, bar, "");
  }

  private static Measured measure(int claims) {
    GeneratedWar war = new GeneratedWar(PLACES, SEED);
    Theatre theatre = war.theatre();
    List<Reading> readings = war.readings(claims);
    List<Reading> more = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      // two of three are of the last weeks, the others of any time
      int back = i % 3 < 2 ? i % 20 : i * 60;
      more.add(war.reading(GeneratedWar.last().minusDays(back)));
    }
    long start = System.nanoTime();
    Derivation derivation = Derivation.of(new Facts(null, readings, List.of()), theatre);
    derivation.on(GeneratedWar.last());
    double derive = ms(start);
    double heap = heapGb();
    double[] add = new double[REPORTS];
    Derivation grown = derivation;
    for (int i = 0; i < REPORTS; i++) {
      start = System.nanoTime();
      grown = grown.with(List.of(more.get(i)), List.of());
      add[i] = ms(start);
    }
    double[] ask = new double[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      LocalDate day = GeneratedWar.first().plusDays(500 + i * 50L);
      start = System.nanoTime();
      derivation.on(day);
      ask[i] = ms(start);
    }
    return new Measured(derive, heap, tail(add), tail(ask));
  }

  /** Without the first ten, in which the virtual machine still learns. */
  private static double[] tail(double[] all) {
    return Arrays.copyOfRange(all, 10, all.length);
  }

  private static double ms(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double heapGb() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e9;
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double worst(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }
}
