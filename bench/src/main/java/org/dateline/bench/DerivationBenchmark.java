package org.dateline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.claim.Reading;
import org.dateline.incident.Facts;
import org.dateline.picture.Derivation;
import org.dateline.picture.Picture;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
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

/**
 * How long it takes to derive all that follows from the claims of the samples, once and told
 * fourteen times over (some ten thousand claims), and to answer for one day.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class DerivationBenchmark {
  private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 1);

  /** The claims of the samples, and what follows from them. */
  @State(Scope.Benchmark)
  public static class War {
    /** How often the samples are told. */
    @Param({"1", "14"})
    public int times;

    final Theatre theatre = TheatrePack.bundled("syria");
    private Facts facts = new Facts(null, List.of(), List.of());
    private Derivation derivation = Derivation.of(facts, theatre);
    private LocalDate day = FIRST;

    /** Reads the samples. */
    @Setup
    public void setup() {
      Reader reader = EnglishReader.of(theatre);
      List<Reading> readings =
          Reports.in(Checkout.root().resolve("samples/aleppo")).stream().map(reader::read).toList();
      facts = LongerWar.of(readings, times);
      derivation = Derivation.of(facts, theatre);
    }

    /** Days of the war in turn, some weeks apart. */
    LocalDate nextDay() {
      day = day.isBefore(LAST) ? day.plusDays(41) : FIRST;
      return day;
    }
  }

  /** From claims to incidents, holdings, routes, sieges and forecasts. */
  @Benchmark
  public Derivation derive(War war) {
    return Derivation.of(war.facts, war.theatre);
  }

  /** The picture of one day. */
  @Benchmark
  public Picture day(War war) {
    return war.derivation.on(war.nextDay());
  }
}
