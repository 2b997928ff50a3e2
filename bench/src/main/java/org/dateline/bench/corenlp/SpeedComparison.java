package org.dateline.bench.corenlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.DatelineException;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;

/**
 * Measures in one run, on the same reports, how many tokens a second CoreNLP annotates and how many
 * this reader takes from text to resolved claims: {@code SpeedComparison [--reports PATH] [--tokens
 * N] [--rounds N] [--alone]}. Both are warm, both on one thread, in turns, so that what else the
 * machine does falls on both; the medians of the rounds are compared. Then the reader on two
 * threads beside one. {@code --alone} leaves CoreNLP out.
 */
public final class SpeedComparison {
  /** Stands before how many times as fast as CoreNLP Dateline is. */
  static final String TIMES = "times=";

  /** Stands before how many times as fast two threads are as one. */
  static final String THREADS = "threads=";

  private static final double LEAST_SECONDS = 4;

  private final Texts texts;
  private final Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));

  private SpeedComparison(Texts texts) {
    this.texts = texts;
  }

  /** The command. */
  public static void main(String[] args) throws InterruptedException {
    Path path = Path.of(System.getProperty("dateline.root", "."), "samples", "aleppo");
    int tokens = 6000;
    int rounds = 5;
    boolean alone = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--alone")) {
        alone = true;
      } else if (i + 1 < args.length && args[i].equals("--reports")) {
        path = Path.of(args[++i]);
      } else if (i + 1 < args.length && args[i].equals("--tokens")) {
        tokens = Integer.parseInt(args[++i]);
      } else if (i + 1 < args.length && args[i].equals("--rounds")) {
        rounds = Integer.parseInt(args[++i]);
      } else {
        throw new DatelineException(
            "Unknown option "
                + args[i]
                + "; give [--reports PATH] [--tokens N] [--rounds N] [--alone].");
      }
    }
    Texts all = Texts.in(path);
    SpeedComparison comparison = new SpeedComparison(alone ? all : all.thinned(tokens));
    comparison.warmUp();
    Double times = alone ? null : comparison.beside(rounds);
    Double threads = comparison.threads(rounds);
    // For the table of results; see Speed.
    System.out.println((times == null ? "" : TIMES + times + " ") + THREADS + threads);
  }

  private void warmUp() {
    System.out.printf(
        Locale.ROOT, "%d reports, %,d tokens%n", texts.reports().size(), texts.tokens());
    for (int i = 0; i < 3; i++) {
      System.out.printf(Locale.ROOT, "warming up: %,.0f tokens/s%n", dateline());
    }
  }

  private double beside(int rounds) {
    long start = System.nanoTime();
    CoreNlp rival = CoreNlp.load();
    System.out.printf(Locale.ROOT, "CoreNLP loaded in %.1f s%n", seconds(start));
    System.out.printf(Locale.ROOT, "warming up CoreNLP: %,.0f tokens/s%n", coreNlp(rival));
    List<Double> theirs = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      theirs.add(coreNlp(rival));
      ours.add(dateline());
      System.out.printf(
          Locale.ROOT,
          "round %d: CoreNLP %,.0f, Dateline %,.0f tokens/s, one thread each%n",
          i + 1,
          theirs.get(i),
          ours.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "one thread: CoreNLP %,.0f, Dateline %,.0f tokens/s, %.1f times%n",
        median(theirs),
        median(ours),
        median(ours) / median(theirs));
    return median(ours) / median(theirs);
  }

  private double threads(int rounds) throws InterruptedException {
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      one.add(onThreads(1));
      two.add(onThreads(2));
    }
    System.out.printf(
        Locale.ROOT,
        "Dateline: one thread %,.0f, two threads %,.0f tokens/s, %.2f times%n",
        median(one),
        median(two),
        median(two) / median(one));
    return median(two) / median(one);
  }

  private double coreNlp(CoreNlp rival) {
    long start = System.nanoTime();
    int words = 0;
    for (Report report : texts.reports()) {
      words += rival.annotate(report.text());
    }
    double seconds = seconds(start);
    if (words < texts.tokens() / 2) {
      throw new DatelineException("CoreNLP found only " + words + " words; the texts differ.");
    }
    return texts.tokens() / seconds;
  }

  /** Passes over the reports until enough time has gone by to be measured. */
  private double dateline() {
    long start = System.nanoTime();
    int passes = 0;
    long claims = 0;
    do {
      for (Report report : texts.reports()) {
        claims += reader.read(report).claims().size();
      }
      passes++;
    } while (seconds(start) < LEAST_SECONDS);
    if (claims == 0) {
      throw new DatelineException("Nothing was read out of the reports.");
    }
    return (double) passes * texts.tokens() / seconds(start);
  }

  private double onThreads(int threads) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Double>> speeds = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        speeds.add(workers.submit(this::dateline));
      }
      double sum = 0;
      for (Future<Double> speed : speeds) {
        sum += speed.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new DatelineException("A reading failed: " + e.getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
