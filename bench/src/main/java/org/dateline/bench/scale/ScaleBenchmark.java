package org.dateline.bench.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.picture.Derivation;
import org.dateline.picture.Picture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole picture of a generated war, one more report, and one question. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "-XX:+UseParallelGC"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ScaleBenchmark {
  /** A generated war, and what follows from its claims. */
  @State(Scope.Benchmark)
  public static class War {
    /** How many claims. */
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private final GeneratedWar war = new GeneratedWar(5000, 7);
    private Facts facts = new Facts(null, List.of(), List.of());
    private Derivation derivation = Derivation.of(facts, war.theatre());
    private int asked;

    /** Makes the claims up. */
    @Setup
    public void setup() {
      facts = new Facts(null, war.readings(claims), List.of());
      derivation = Derivation.of(facts, war.theatre());
    }

    LocalDate nextDay() {
      asked = (asked + 41) % 3600;
      return GeneratedWar.first().plusDays(asked);
    }
  }

  /** From claims to the whole picture. */
  @Benchmark
  public Derivation derive(War war) {
    return Derivation.of(war.facts, war.war.theatre());
  }

  /** One more report of the last day. */
  @Benchmark
  public Derivation addOneReport(War war) {
    Reading one = war.war.reading(GeneratedWar.last());
    return war.derivation.with(List.of(one), List.of());
  }

  /** The picture of one day. */
  @Benchmark
  public Picture day(War war) {
    return war.derivation.on(war.nextDay());
  }
}
