package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many tokens a second the reader takes from text to resolved claims, one thread, on the
 * samples.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReaderBenchmark {

  /** The samples, read once, and how many tokens each has. */
  @State(Scope.Benchmark)
  public static class Samples {
    final List<Report> reports = new ArrayList<>();
    final List<Integer> tokens = new ArrayList<>();
    final TextAnalyzer analyzer = TextAnalyzer.english();
    final Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));

    /** Takes the samples in. */
    @Setup
    public void setup() {
      reports.addAll(Reports.in(Checkout.root().resolve("samples/aleppo")));
      for (Report report : reports) {
        int count = 0;
        for (Sentence sentence : analyzer.analyze(report.text())) {
          count += sentence.size();
        }
        tokens.add(count);
      }
    }
  }

  /** Counts tokens; JMH turns the count into tokens a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Tokens read so far. */
    public long tokens;

    private int next;

    Report take(Samples samples) {
      int index = next++ % samples.reports.size();
      tokens += samples.tokens.get(index);
      return samples.reports.get(index);
    }
  }

  /** Sentences, words, tags and parse alone. */
  @Benchmark
  public Object analyze(Samples samples, Count count) {
    return samples.analyzer.analyze(count.take(samples).text());
  }

  /** The whole way from text to resolved claims. */
  @Benchmark
  public Object read(Samples samples, Count count) {
    return samples.reader.read(count.take(samples));
  }
}
