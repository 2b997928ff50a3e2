package org.dateline.bench.control;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Checkout;
import org.dateline.bench.Progress;
import org.dateline.bench.Reports;
import org.dateline.bench.Score;
import org.dateline.claim.Reading;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Facts;
import org.dateline.incident.Hearing;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.reading.EnglishReader;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;

/**
 * Who held what: the dated reports at hand are read and replayed, and what follows from those known
 * by the day of a map is laid beside it, place by place where both speak. The maps are those of
 * {@code ../shared/theatre}: an assessment of February 2023 and Wikipedia's of October 2023.
 */
public final class ControlBenchmark implements Benchmark {
  private static final List<String> MAPS =
      List.of("control_aoc_2023-02.csv", "control_wikipedia_2023-10.csv");

  /** Ages of the last word are told apart at so many years. */
  private static final int[] YEARS = {2, 4, 6, 8, 20};

  private final double holdHalfLife = Settings.standard().holdHalfLife();

  @Override
  public String name() {
    return "control";
  }

  @Override
  public String learnedFrom() {
    return "nothing; settings by hand";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException {
    List<Reading> readings = readings(shared, progress);
    progress.end();
    System.out.println(
        readings.size() + " dated reports: the samples written for the project and the claims'.");
    List<Score> scores = new ArrayList<>();
    for (String map : MAPS) {
      List<Compared> both = compare(shared.resolve("theatre").resolve(map), readings);
      scores.addAll(told(map, both));
    }
    return scores;
  }

  /**
   * The reports at hand whose day is known; the other open texts have none, and none is guessed.
   */
  private static List<Reading> readings(Path shared, Progress progress) {
    List<Report> reports = new ArrayList<>(Reports.in(Checkout.root().resolve("samples/aleppo")));
    reports.addAll(Reports.in(shared.resolve("bench/claims/reports.jsonl")));
    EnglishReader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    progress.begin("reading the reports", reports.size());
    List<Reading> readings = new ArrayList<>();
    for (Report report : reports) {
      if (report.published() != null) {
        readings.add(reader.read(report));
      }
      progress.step();
    }
    return readings;
  }

  /** The places of which a map and the reports known by its day both speak, by id. */
  static List<Compared> compare(Path map, List<Reading> readings) throws IOException {
    Theatre theatre = TheatrePack.bundled("syria");
    Map<LocalDate, Hearing> hearings = new TreeMap<>();
    Map<LocalDate, ControlTimeline> timelines = new TreeMap<>();
    List<Compared> both = new ArrayList<>();
    for (MappedPlace mapped : MappedPlace.read(map)) {
      LocalDate asOf = mapped.asOf();
      Hearing hearing =
          hearings.computeIfAbsent(
              asOf, d -> Hearing.of(known(readings, d), theatre, Settings.standard()));
      ControlTimeline timeline =
          timelines.computeIfAbsent(asOf, d -> ControlTimeline.of(hearing, theatre));
      timeline
          .on(mapped.place(), asOf)
          .ifPresent(day -> both.add(compared(mapped, day, timeline, hearing)));
    }
    both.sort(Comparator.comparing((Compared c) -> c.mapped().place()));
    return both;
  }

  private static Facts known(List<Reading> readings, LocalDate day) {
    List<Reading> known = new ArrayList<>();
    for (Reading reading : readings) {
      LocalDate published = reading.report().published();
      if (published != null && !published.isAfter(day)) {
        known.add(reading);
      }
    }
    return new Facts(day, known, List.of());
  }

  private static Compared compared(
      MappedPlace mapped, Hold day, ControlTimeline timeline, Hearing hearing) {
    Hold last = null;
    for (Hold hold : timeline.history(mapped.place())) {
      boolean held = hold.status() == Hold.Status.HELD && hold.side() != null;
      last = held && !hold.from().isAfter(mapped.asOf()) ? hold : last;
    }
    LocalDate word = last == null ? null : lastWord(last, mapped.asOf(), hearing);
    double confidence =
        word == null ? 0 : timeline.on(mapped.place(), word).map(Hold::confidence).orElse(0.0);
    return new Compared(mapped, day, last, word, confidence);
  }

  private static LocalDate lastWord(Hold hold, LocalDate asOf, Hearing hearing) {
    LocalDate last = hold.from();
    for (String claim : hold.basis()) {
      LocalDate day = hearing.of(claim).map(Testimony::day).orElse(last);
      last = day.isAfter(last) && !day.isAfter(asOf) ? day : last;
    }
    return last;
  }

  private List<Score> told(String map, List<Compared> both) {
    List<Compared> held = both.stream().filter(c -> c.last() != null).toList();
    List<Compared> now =
        both.stream().filter(c -> c.day().status() != Hold.Status.UNKNOWN).toList();
    print("%n%s: %d places of which both speak%n", map, both.size());
    print("  on the day    %s%n", share(now.stream().filter(Compared::dayAgrees).count(), now));
    print(
        "                %d of %d are unknown: the last word on them is too old%n",
        both.size() - now.size(), both.size());
    print("  last holder   %s%n", share(held.stream().filter(Compared::lastAgrees).count(), held));
    ages(held);
    confusion(held);
    String of = " of " + map.replaceAll("control_|\\.csv", "");
    List<Score> scores = new ArrayList<>();
    scores.add(
        score("last holder agrees" + of, held.stream().filter(Compared::lastAgrees).count(), held));
    if (!now.isEmpty()) {
      scores.add(
          score(
              "holder on the day agrees" + of,
              now.stream().filter(Compared::dayAgrees).count(),
              now));
    }
    scores.add(
        new Score("places of which both speak" + of, Score.Part.NONE, both.size(), null, ""));
    return scores;
  }

  private static Score score(String measure, long right, List<Compared> all) {
    double share = all.isEmpty() ? 0 : 100.0 * right / all.size();
    return new Score(measure + ", " + all.size() + " places", Score.Part.WHOLE, share, null, "");
  }

  private static String share(long right, List<Compared> all) {
    return all.isEmpty()
        ? "no place at all"
        : String.format(
            Locale.ROOT,
            "%d of %d agree, %.0f %%; with so few the true share may lie from %.0f to %.0f %%",
            right,
            all.size(),
            100.0 * right / all.size(),
            100 * bound(right, all.size(), -1),
            100 * bound(right, all.size(), 1));
  }

  /** Wilson's bounds of a share at 95 %. */
  static double bound(long right, int all, int side) {
    double z = 1.96;
    double p = (double) right / all;
    double middle = p + z * z / (2 * all);
    double reach = z * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all));
    return (middle + side * reach) / (1 + z * z / all);
  }

  /**
   * How often the last holder still held, by the years since the last word, and what we gave it.
   */
  private void ages(List<Compared> held) {
    print("  by age of the last word: places, the last holder still holds, the model gave%n");
    double from = 0;
    for (int to : YEARS) {
      double first = from;
      List<Compared> of = held.stream().filter(c -> c.years() >= first && c.years() < to).toList();
      if (!of.isEmpty()) {
        double given =
            of.stream()
                .mapToDouble(c -> c.confidence() * Math.pow(2, -c.years() * 365.25 / holdHalfLife))
                .average()
                .orElse(0);
        print(
            "    %2.0f to %2d years %4d  %3.0f %%  %3.0f %%%n",
            from,
            to,
            of.size(),
            100.0 * of.stream().filter(Compared::lastAgrees).count() / of.size(),
            100 * given);
      }
      from = to;
    }
  }

  private static void confusion(List<Compared> held) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Compared c : held) {
      Hold last = c.last();
      counts.merge(
          (last == null ? "" : last.side()) + " then; the map says " + c.mapped().controller(),
          1,
          Integer::sum);
    }
    counts.forEach((pair, count) -> print("    %4d  %s%n", count, pair));
  }

  private static void print(String format, @Nullable Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  /**
   * Prints the places on which a map and the last holder that reports told of differ, with the day
   * and the words of the claims behind it.
   *
   * @param args nothing
   */
  public static void main(String[] args) throws IOException {
    Path shared = Checkout.root().resolveSibling("shared");
    List<Reading> readings = readings(shared, Progress.onTerminal());
    for (String map : MAPS) {
      System.out.println(map);
      for (Compared c : compare(shared.resolve("theatre").resolve(map), readings)) {
        Hold last = c.last();
        if (!c.lastAgrees() || (c.day().status() != Hold.Status.UNKNOWN && !c.dayAgrees())) {
          print(
              "  %-24s map %-22s last %-11s by %-12s %s to %s (%.2f), on the day %s %s%n    %s%n",
              c.mapped().name(),
              c.mapped().controller(),
              last == null ? "-" : last.side(),
              last == null ? "-" : last.holder(),
              last == null ? "" : last.from(),
              c.lastWord(),
              c.confidence(),
              c.day().status(),
              c.day().side(),
              last == null ? c.day().basis() : last.basis());
        }
      }
    }
  }
}
