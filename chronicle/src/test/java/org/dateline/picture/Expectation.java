package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.access.Consequences;
import org.dateline.access.Reach;
import org.dateline.access.RouteState;
import org.dateline.access.ScenarioReader;
import org.dateline.access.Siege;
import org.dateline.claim.Figure;
import org.dateline.control.Hold;
import org.dateline.displacement.Corridor;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.ForecastRecord;
import org.dateline.harm.Harm;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.relation.Relation;
import org.dateline.source.SourceRecord;
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
      case "access" -> access(derivation);
      case "what-if" -> whatIf(derivation);
      case "unanswered" -> assertThat(picture(derivation).unanswered()).isNotEmpty();
      case "figure" -> figure(picture(derivation));
      case "figures" -> figures(derivation);
      case "source" -> source(derivation);
      case "relation", "no-relation" -> relation(derivation);
      case "change" -> change(derivation);
      case "harm", "no-harm" -> harm(derivation);
      case "flow" -> flow(derivation);
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
    String reported = World.option(words, "reported");
    if (reported != null) {
      assertThat(code(state.reported().status())).isEqualTo(reported);
    }
    String holders = World.option(words, "holders");
    if (holders != null) {
      assertThat(code(state.holders().status())).isEqualTo(holders);
    }
  }

  private void access(Derivation derivation) {
    Reach reach = derivation.access().reach(words[1], Objects.requireNonNull(day)).orElseThrow();
    assertThat(code(reach.verdict())).as(reach.toString()).isEqualTo(words[2]);
    for (String[] option :
        new String[][] {
          {"side", String.valueOf(reach.side())},
          {"besieger", String.valueOf(reach.besieger())},
          {"people", String.valueOf(reach.people())},
          {"since", String.valueOf(reach.since())},
          {"way", String.join("-", reach.way())},
          {"critical", String.join(",", reach.critical())},
          {"cut", String.join(",", reach.minimumCut())},
          {"last", String.join(",", reach.lastRoutes())},
          {"reason", reach.reason()}
        }) {
      String wanted = World.option(words, option[0]);
      if (wanted != null) {
        assertThat(option[1].replace('_', ' ')).as(option[0]).isEqualTo(wanted.replace('_', ' '));
      }
    }
  }

  /** {@code what-if SETTING+SETTING cut-off|relieved|last PLACE,...}. */
  private void whatIf(Derivation derivation) {
    Consequences consequences =
        derivation
            .access()
            .whatIf(
                new ScenarioReader(derivation.theatre())
                    .read(
                        Objects.requireNonNull(day),
                        List.of(words[1].replace('_', ' ').split("\\+"))));
    List<Consequences.Effect> effects =
        switch (words[2]) {
          case "cut-off" -> consequences.cutOff();
          case "relieved" -> consequences.relieved();
          case "last" -> consequences.lastWays();
          default -> throw new IllegalArgumentException(words[2]);
        };
    List<String> places = effects.stream().map(e -> e.place().id()).toList();
    assertThat(places)
        .containsExactlyInAnyOrder(words[3].equals("-") ? new String[0] : words[3].split(","));
    String people = World.option(words, "people");
    if (people != null) {
      assertThat(Consequences.people(effects)).isEqualTo(Long.parseLong(people));
    }
    String routes = World.option(words, "routes");
    if (routes != null) {
      assertThat(effects.stream().flatMap(e -> e.lastRoutes().stream()).distinct())
          .containsExactlyInAnyOrder(routes.split(","));
    }
  }

  private boolean siege(Picture picture) {
    for (Siege siege : picture.sieges()) {
      boolean fits =
          siege.place().id().equals(words[1])
              && fits("besieged", siege.besieged())
              && fits("besieger", siege.besieger())
              && fits("assessor", siege.assessor())
              && fits("people", siege.people())
              && fits("since", siege.since())
              && fits("until", siege.until())
              && fits("ending", siege.ending() == null ? null : code(siege.ending()))
              && fits("broken", breaks(siege));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2016-08-06..2016-09-03}, several with commas between. */
  private static String breaks(Siege siege) {
    return String.join(",", siege.breaks().stream().map(b -> b.from() + ".." + b.to()).toList());
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

  private void source(Derivation derivation) {
    String name = words[1].replace('_', ' ');
    SourceRecord source =
        derivation.inquiry().sources(day).stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("sources are " + derivation.inquiry().sources(day)));
    number("claims", source.claims());
    number("reports", source.reports());
    number("copies", source.copies());
    number("copied", source.copied());
    number("incidents", source.incidents());
    number("corroborated", source.corroborated().size());
    number("contradicted", source.contradicted().size());
    number("first", source.first().size());
    Long lead = source.leadDays();
    number("lead", lead == null ? -1 : lead);
    number("quoted-by", source.quotedBy().size());
    number("quotes", source.quotes().size());
    String grade = World.option(words, "grade");
    if (grade != null) {
      assertThat(source.grade()).isEqualTo(grade.charAt(0));
    }
    assertThat(derivation.why(source.id())).isPresent();
  }

  private void relation(Derivation derivation) {
    String place = World.option(words, "place");
    Optional<Relation> found =
        derivation.inquiry().relations(day).stream()
            .filter(
                r ->
                    r.one().equals(words[1])
                        && code(r.stance()).equals(words[2])
                        && r.other().equals(words[3])
                        && (place == null || r.places().contains(place)))
            .findFirst();
    assertThat(found.isPresent()).isEqualTo(words[0].equals("relation"));
    if (found.isPresent()) {
      Relation relation = found.get();
      number("claims", relation.claims().size());
      number("sources", relation.sources());
      number("episodes", relation.episodes().size());
      String first = World.option(words, "first");
      String last = World.option(words, "last");
      String ended = World.option(words, "ended");
      if (first != null) {
        assertThat(relation.first()).isEqualTo(LocalDate.parse(first));
      }
      if (last != null) {
        assertThat(relation.last()).isEqualTo(LocalDate.parse(last));
      }
      if (ended != null) {
        assertThat(relation.episodes().get(0).ended()).isEqualTo(LocalDate.parse(ended));
      }
      assertThat(derivation.why(relation.id()).orElseThrow().because()).isNotEmpty();
    }
  }

  private void change(Derivation derivation) {
    assertThat(
            derivation.inquiry().changes(day).stream()
                .filter(c -> c.actor().equals(words[1]) && code(c.what()).equals(words[2]))
                .map(c -> String.join(",", c.others())))
        .contains(words[3]);
  }

  private void harm(Derivation derivation) {
    List<Harm> found =
        derivation.inquiry().harm(day == null ? When.UNKNOWN : When.on(day)).stream()
            .filter(h -> h.incident().kind().code().equals(words[1]))
            .filter(h -> fits("by", String.join(",", h.incident().agents())))
            .filter(
                h ->
                    fits(
                        "struck",
                        String.join(",", h.struck().stream().map(Expectation::code).toList())))
            .filter(h -> fits("victims", code(h.victims())))
            .toList();
    assertThat(found).hasSize(words[0].equals("harm") ? 1 : 0);
  }

  /** {@code flow FROM|- TO|- LOW BEST HIGH|-}: all who moved from one place to another. */
  private void flow(Derivation derivation) {
    String from = World.option(words, "from");
    String to = World.option(words, "to");
    When span =
        When.between(
            from == null ? When.DAWN : LocalDate.parse(from),
            to == null ? When.DUSK : LocalDate.parse(to));
    Corridor corridor =
        derivation.inquiry().corridors(span).stream()
            .filter(c -> c.from().equals(words[1].replace("-", "")))
            .filter(c -> c.to().equals(words[2].replace("-", "")))
            .filter(c -> fits("back", c.back()))
            .findFirst()
            .orElseThrow();
    Count count = corridor.count();
    assertThat(count.low() + " " + count.best() + " " + count.high())
        .isEqualTo(words[3] + " " + words[4] + " " + words[5].replace("-", "null"));
    number("told", corridor.incidents().size());
    FigureRange total = corridor.runningTotal();
    number("running-total", total == null ? -1 : total.best());
    assertThat(derivation.why(corridor.id()).orElseThrow().because()).isNotEmpty();
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
