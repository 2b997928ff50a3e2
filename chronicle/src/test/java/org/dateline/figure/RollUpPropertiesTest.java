package org.dateline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Side;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.figure.RollUp.By;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Incidents;
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/** What holds of every roll-up, whatever was counted. */
class RollUpPropertiesTest {
  private static final LocalDate START = LocalDate.of(2016, 4, 1);
  private static final List<String> GROUPS = List.of("people", "civilians", "children", "fighters");
  private static final List<Kind> KINDS =
      List.of(Kind.STRIKE_AIR, Kind.STRIKE_SHELL, Kind.FIGHT_CLASH, Kind.PEOPLE_TOLL);
  private static final List<Place> PLACES =
      List.of(
          place("city", PlaceKind.SETTLEMENT, "North", null),
          place("quarter", PlaceKind.DISTRICT, "North", "city"),
          place("town", PlaceKind.SETTLEMENT, "North", null),
          place("north", PlaceKind.ADMIN1, "North", null),
          place("far", PlaceKind.SETTLEMENT, "South", null));
  private static final Theatre THEATRE =
      new Theatre(
          "t",
          "T",
          new PlaceIndex(PLACES, Set.of()),
          List.of(),
          new ActorIndex(
              List.of(
                  new Actor("a", "A", List.of(), ActorKind.REBEL, "sa", null, null, null),
                  new Actor("b", "B", List.of(), ActorKind.REBEL, "sb", null, null, null)),
              List.of(side("sa"), side("sb")),
              List.of(),
              List.of()));

  private static Side side(String id) {
    return new Side(id, id, id, "#000000", "plain", List.of(), List.of());
  }

  private static Place place(String id, PlaceKind kind, String adm1, String within) {
    return new Place(id, id, List.of(), null, 36, 37, kind, adm1, "", "", "SY", 0, within);
  }

  private record Seed(
      int kind, int place, int day, int days, int group, int low, int high, int outlet) {}

  @Provide
  Arbitrary<List<Reading>> readings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(0, 0, 0, 0, 2, 6),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(-3, 12),
            Arbitraries.integers().between(0, 8))
        .as(Seed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(16)
        .map(
            seeds -> {
              List<Reading> readings = new ArrayList<>();
              for (int i = 0; i < seeds.size(); i++) {
                readings.add(reading("r" + i, seeds.get(i)));
              }
              return readings;
            });
  }

  private static Reading reading(String id, Seed s) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(id).append("w").append(i).append(' ');
    }
    LocalDate day = START.plusDays(s.day + 7);
    Report report =
        new Report(
            id,
            "",
            new Outlet("Outlet " + s.outlet % 3),
            day.plusDays(1),
            null,
            "en",
            text.toString(),
            Report.sha256(id.getBytes(StandardCharsets.UTF_8)),
            true);
    Figure figure =
        new Figure(
            Figure.Measure.KILLED,
            GROUPS.get(s.group),
            (long) s.low,
            s.high < 0 ? null : Long.valueOf(s.low + s.high),
            false,
            false,
            "n",
            3,
            4);
    String actor = s.outlet < 3 ? "a" : "b";
    Claim claim =
        new Claim(
            id + ":" + KINDS.get(s.kind).code(),
            report.quote(0, 30),
            KINDS.get(s.kind),
            report.quote(1, 2),
            s.outlet > 5 ? List.of() : List.of(new Mention(actor, 1, 2, null, actor)),
            List.of(),
            List.of(
                new PlaceMention(
                    "x", 1, 2, PlaceMention.Role.AT, new Where.At(PLACES.get(s.place)), 1)),
            new TimeMention("then", 1, 2, When.between(day.minusDays(s.days), day)),
            List.of(figure),
            Modality.ASSERTED,
            List.of(),
            Verification.STATED,
            0.9,
            "test");
    return new Reading(report, List.of(claim), List.of());
  }

  private static RollUp answer(List<Reading> readings, RollUp.Question question) {
    Hearing hearing =
        Hearing.of(new Facts(null, readings, List.of()), THEATRE, Settings.standard());
    List<Incident> incidents = Incidents.of(hearing).all();
    return new RollUps(hearing, incidents, new RunningTotals(hearing)).answer(question);
  }

  private static RollUp.Question question(String who, By by) {
    return new RollUp.Question(Figure.Measure.KILLED, who, When.UNKNOWN, by);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void neverAboveTheSumOfHighsNorBelowTheLargestLow(
      @ForAll("readings") List<Reading> readings, @ForAll By by) {
    RollUp answer = answer(readings, question("people", by));
    List<RollUp.Row> rows = new ArrayList<>(answer.rows());
    rows.add(answer.total());
    for (RollUp.Row row : rows) {
      Count count = row.count();
      Long high = count.high();
      assertThat(count.low()).isLessThanOrEqualTo(count.best());
      assertThat(row.disputed()).isBetween(0L, count.best());
      long largest = row.figures().stream().mapToLong(FigureRange::low).max().orElse(0);
      assertThat(count.low()).isGreaterThanOrEqualTo(largest);
      boolean open = row.figures().stream().anyMatch(f -> f.high() == null);
      if (high != null) {
        assertThat(count.best()).isLessThanOrEqualTo(high);
        long sum = row.figures().stream().mapToLong(f -> f.high() == null ? 0 : f.high()).sum();
        assertThat(open).isFalse();
        assertThat(high).isLessThanOrEqualTo(sum);
      }
      long best = row.figures().stream().mapToLong(FigureRange::best).sum();
      assertThat(count.best()).isLessThanOrEqualTo(best);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void orderOfArrivalMakesNoDifference(
      @ForAll("readings") List<Reading> readings, @ForAll By by, @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(answer(shuffled, question("people", by)))
        .isEqualTo(answer(readings, question("people", by)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPartIsNeverMoreThanTheWholeAndNoIncidentIsLost(@ForAll("readings") List<Reading> readings) {
    RollUp all = answer(readings, question("people", By.KIND));
    RollUp civilians = answer(readings, question("civilians", By.KIND));
    if (readings.size() == 1) {
      assertThat(civilians.total().count().best()).isLessThanOrEqualTo(all.total().count().best());
    }
    Set<String> inRows = new HashSet<>();
    all.rows().forEach(row -> inRows.addAll(row.incidents()));
    assertThat(inRows).containsExactlyInAnyOrderElementsOf(all.total().incidents());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void eachRowIsFoundAgainByItsId(@ForAll("readings") List<Reading> readings, @ForAll By by) {
    Hearing hearing =
        Hearing.of(new Facts(null, readings, List.of()), THEATRE, Settings.standard());
    List<Incident> incidents = Incidents.of(hearing).all();
    RollUps rollUps = new RollUps(hearing, incidents, new RunningTotals(hearing));
    RollUp answer = rollUps.answer(question("people", by));
    answer.rows().forEach(row -> assertThat(rollUps.row(row.id())).isEqualTo(row));
    assertThat(rollUps.row(answer.total().id())).isEqualTo(answer.total());
    assertThat(rollUps.row("roll:killed:people:x..y:week:2016-W17")).isNull();
    assertThat(rollUps.row("roll:cheese")).isNull();
  }
}
