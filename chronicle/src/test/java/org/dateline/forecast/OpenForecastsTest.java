package org.dateline.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.claim.Kind;
import org.jspecify.annotations.Nullable;

/** The index answers as a reading of all forecasts would. */
class OpenForecastsTest {
  private static final LocalDate START = LocalDate.of(2014, 1, 1);

  @Provide
  Arbitrary<List<Forecast>> forecasts() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 300);
    Arbitrary<Integer> maybe = Arbitraries.integers().between(-100, 300);
    return Combinators.combine(day, maybe, maybe)
        .as(OpenForecastsTest::forecast)
        .list()
        .ofMaxSize(40)
        .map(
            all -> {
              List<Forecast> ordered = new ArrayList<>(all);
              ordered.sort(Comparator.comparing(Forecast::made));
              return ordered;
            });
  }

  private static Forecast forecast(int made, int by, int decided) {
    LocalDate last = by < 0 ? null : START.plusDays(made + by);
    LocalDate ruled = decided < 0 ? null : START.plusDays(made + decided);
    return new Forecast(
        "c" + made + "," + by + "," + decided,
        "Alpha",
        null,
        Kind.CONTROL_GAIN,
        List.of(),
        List.of(),
        START.plusDays(made),
        last,
        ruled == null ? Forecast.Outcome.OPEN : Forecast.Outcome.CAME_TRUE,
        ruled,
        List.of());
  }

  @Property(tries = 200)
  void sameAsReadingAll(@ForAll("forecasts") List<Forecast> all) {
    OpenForecasts index = OpenForecasts.of(all, 90);
    for (int d = -5; d < 700; d += 13) {
      LocalDate day = START.plusDays(d);
      List<String> expected =
          all.stream().filter(f -> open(f, day)).map(Forecast::claim).sorted().toList();
      List<Forecast> found = index.on(day);
      assertThat(found.stream().map(Forecast::claim).sorted()).isEqualTo(expected);
      assertThat(found).allMatch(f -> f.outcome() == Forecast.Outcome.OPEN);
    }
  }

  private static boolean open(Forecast f, LocalDate day) {
    @Nullable LocalDate decided = f.decided();
    LocalDate made = START.plusDays(Long.parseLong(f.claim().substring(1, f.claim().indexOf(','))));
    boolean waiting = f.by() != null || !made.plusDays(90).isBefore(day);
    return !made.isAfter(day) && (decided == null || decided.isAfter(day)) && waiting;
  }
}
