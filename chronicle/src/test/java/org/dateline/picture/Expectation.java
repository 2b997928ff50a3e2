package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Figure;
import org.dateline.control.Hold;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.ForecastRecord;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** One line of a world that says what is expected; its forms are told in worlds/README.md. */
record Expectation(@Nullable LocalDate day, String[] words) {
  static Expectation of(String line) {
    String[] all = line.split("\\s+");
    boolean dated = all[1].matches("\\d{4}-\\d\\d-\\d\\d");
    return new Expectation(
        dated ? LocalDate.parse(all[1]) : null, Arrays.copyOfRange(all, dated ? 2 : 1, all.length));
  }

  void check(World world) {
    String known = World.option(words, "known");
    Derivation derivation =
        Derivation.of(world.facts(known == null ? null : LocalDate.parse(known)), world.theatre());
    switch (words[0]) {
      case "held", "contested", "unknown", "silent" -> holding(picture(derivation));
      case "route" -> route(picture(derivation));
      case "siege" -> assertThat(siege(picture(derivation))).as("a siege").isTrue();
      case "no-siege" -> assertThat(siege(picture(derivation))).as("a siege").isFalse();
      case "figure" -> figure(picture(derivation));
      case "figures" -> figures(derivation);
      case "incidents" ->
          assertThat(of(derivation, words[2], words.length > 3 ? words[3] : "-").size())
              .isEqualTo(Integer.parseInt(words[1]));
      case "incident" -> incident(derivation);
      case "forecast" -> forecast(derivation);
      case "forecast-record" -> forecastRecord(derivation);
      case "open-forecasts" ->
          assertThat(picture(derivation).forecasts()).hasSize(Integer.parseInt(words[1]));
      case "changed" ->
          assertThat(
                  derivation.changes(LocalDate.parse(words[2]), LocalDate.parse(words[3])).stream()
                      .map(h -> h.place().id())
                      .distinct())
              .containsExactlyInAnyOrder(words[1].split(","));
      case "critical" ->
          assertThat(derivation.critical(words[1], Objects.requireNonNull(day))).contains(words[2]);
      case "disagreements" ->
          assertThat(derivation.disagreements()).hasSize(Integer.parseInt(words[1]));
      case "ignored" -> assertThat(derivation.ignoredRulings()).hasSize(Integer.parseInt(words[1]));
      default -> throw new IllegalArgumentException(String.join(" ", words));
    }
  }

  private Picture picture(Derivation derivation) {
    return derivation.on(Objects.requireNonNull(day));
  }

  private void holding(Picture picture) {
    Optional<Hold> hold =
        picture.holdings().stream().filter(h -> h.place().id().equals(words[1])).findFirst();
    if (words[0].equals("silent")) {
      assertThat(hold).isEmpty();
      return;
    }
    assertThat(hold).as("a holding of " + words[1]).isPresent();
    assertThat(code(hold.orElseThrow().status())).isEqualTo(words[0]);
    if (words[0].equals("held")) {
      Hold held = hold.orElseThrow();
      assertThat(held.side() == null ? held.holder() : held.side()).isEqualTo(words[2]);
      String since = World.option(words, "since");
      if (since != null) {
        assertThat(held.from()).isEqualTo(LocalDate.parse(since));
      }
    }
  }

  private void route(Picture picture) {
    RouteState state =
        picture.routes().stream()
            .filter(r -> r.route().id().equals(words[1]))
            .findFirst()
            .orElseThrow();
    assertThat(code(state.status())).isEqualTo(words[2]);
  }

  private boolean siege(Picture picture) {
    for (Siege siege : picture.sieges()) {
      boolean fits =
          siege.place().id().equals(words[1])
              && fits("besieged", siege.besieged())
              && fits("besieger", siege.besieger())
              && fits("assessor", siege.assessor())
              && fits("people", siege.people());
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(String option, @Nullable Object value) {
    String wanted = World.option(words, option);
    return wanted == null || wanted.replace('_', ' ').equals(String.valueOf(value));
  }

  private void figure(Picture picture) {
    FigureRange range =
        picture.figures().stream()
            .filter(f -> code(f.measure()).equals(words[1]) && f.who().equals(words[2]))
            .filter(f -> f.cumulative() == (World.option(words, "total") != null))
            .findFirst()
            .orElseThrow();
    assertThat(range.low() + " " + range.best() + " " + range.high())
        .isEqualTo(words[3] + " " + words[4] + " " + words[5].replace("-", "null"));
  }

  /** {@code figures MEASURE WHO BY KEY LOW BEST HIGH|-}: a row of figures rolled up. */
  private void figures(Derivation derivation) {
    String from = World.option(words, "from");
    String to = World.option(words, "to");
    RollUp answer =
        derivation
            .inquiry()
            .figures(
                new RollUp.Question(
                    Figure.Measure.valueOf(words[1].toUpperCase(Locale.ROOT)),
                    words[2].replace('_', ' '),
                    When.between(
                        from == null ? When.DAWN : LocalDate.parse(from),
                        to == null ? When.DUSK : LocalDate.parse(to)),
                    RollUp.By.valueOf(words[3].toUpperCase(Locale.ROOT))));
    RollUp.Row row = answer.total();
    if (!words[4].equals("total")) {
      row =
          answer.rows().stream()
              .filter(r -> r.key().equals(words[4]) || r.key().endsWith(">" + words[4]))
              .findFirst()
              .orElseThrow(() -> new AssertionError("rows are " + answer.rows()));
    }
    Count count = row.count();
    assertThat(count.low() + " " + count.best() + " " + count.high())
        .isEqualTo(words[5] + " " + words[6] + " " + words[7].replace("-", "null"));
    number("disputed", row.disputed());
    number("held", row.held());
    number("incidents", row.incidents().size());
    number("left-out", answer.leftOut().size());
    number("running-totals", answer.runningTotals().size());
    assertThat(derivation.why(row.id()).orElseThrow().because()).hasSameSizeAs(row.figures());
  }

  private static List<Incident> of(Derivation derivation, String kind, String place) {
    return derivation.incidents().stream()
        .filter(i -> i.kind().code().equals(kind))
        .filter(i -> place.equals("-") || (i.where() != null && i.where().id().equals(place)))
        .toList();
  }

  private void incident(Derivation derivation) {
    List<Incident> found = of(derivation, words[1], words[2]);
    assertThat(found).hasSize(1);
    Incident incident = found.get(0);
    assertThat(code(incident.grade())).isEqualTo(words[3]);
    assertThat(incident.gradeRule()).endsWith(".");
    String sources = World.option(words, "sources");
    if (sources != null) {
      assertThat(incident.independentSources()).isEqualTo(Integer.parseInt(sources));
    }
    String against = World.option(words, "against");
    if (against != null) {
      assertThat(incident.disputing()).hasSize(Integer.parseInt(against));
    }
    String corrections = World.option(words, "corrections");
    if (corrections != null) {
      assertThat(incident.corrections()).hasSize(Integer.parseInt(corrections));
    }
    String on = World.option(words, "on");
    if (on != null) {
      assertThat(incident.when()).isEqualTo(When.on(LocalDate.parse(on)));
    }
  }

  private void forecast(Derivation derivation) {
    Forecast forecast =
        derivation.forecasts().stream()
            .filter(f -> f.kind().code().equals(words[1]) && f.places().contains(words[2]))
            .findFirst()
            .orElseThrow();
    assertThat(code(forecast.outcome())).isEqualTo(words[3]);
    String decided = World.option(words, "decided");
    if (decided != null) {
      assertThat(forecast.decided()).isEqualTo(LocalDate.parse(decided));
    }
    String days = World.option(words, "days");
    if (days != null) {
      assertThat(forecast.days()).isEqualTo(Long.valueOf(days));
    }
  }

  private void forecastRecord(Derivation derivation) {
    ForecastRecord record =
        ForecastRecord.of(derivation.forecasts(day)).stream()
            .filter(r -> r.source().equals(words[1].replace('_', ' ')))
            .findFirst()
            .orElseThrow();
    number("made", record.made());
    number("true", record.cameTrue().size());
    number("not", record.didNot().size());
    number("unmet", record.conditionNotMet().size());
    number("open", record.open().size());
  }

  /** Where the line gives a number of that name, it must be this. */
  private void number(String option, long value) {
    String wanted = World.option(words, option);
    if (wanted != null) {
      assertThat(value).as(option).isEqualTo(Long.parseLong(wanted));
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
