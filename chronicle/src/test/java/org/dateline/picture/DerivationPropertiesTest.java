package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.dateline.control.Hold;
import org.dateline.export.PictureJson;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/** What holds of every derivation, whatever the claims. */
class DerivationPropertiesTest {
  private static final LocalDate START = LocalDate.of(2014, 1, 1);
  private static final List<String> SIDES = List.of("gov", "opp", "isis");
  private static final List<Place> PLACES = places();
  private static final Theatre THEATRE = theatre();

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean district = i == 5;
      places.add(
          new Place(
              "p" + i,
              "Place" + i,
              List.of(),
              null,
              36 + i * 0.1,
              37,
              district ? PlaceKind.DISTRICT : PlaceKind.SETTLEMENT,
              "",
              "",
              "",
              "SY",
              100L * i,
              district ? "p4" : null));
    }
    return places;
  }

  private static Theatre theatre() {
    List<Route.Link> ring = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ring.add(new Route.Link("p" + i, "p" + (i + 1) % 5, 10, 12, "primary"));
    }
    List<Actor> actors = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < SIDES.size(); i++) {
      String s = SIDES.get(i);
      actors.add(new Actor(s + "a", "Actor " + s, List.of(), ActorKind.REBEL, s, null, null, null));
      sides.add(new Side(s, s, s, "#000000", "plain", List.of(), List.of("p" + i)));
    }
    return new Theatre(
        "t",
        "T",
        new PlaceIndex(PLACES, Set.of()),
        List.of(new Route("ring", "Ring road", List.of(), ring)),
        new ActorIndex(actors, sides, List.of(), List.of()));
  }

  private record Seed(
      int kind, int side, int place, int day, int lag, int modality, int figure, int outlet) {}

  private static final List<Kind> KINDS =
      List.of(
          Kind.CONTROL_GAIN,
          Kind.CONTROL_GAIN,
          Kind.CONTROL_LOSS,
          Kind.CONTROL_HOLD,
          Kind.CONTROL_CONTEST,
          Kind.SIEGE_LAY,
          Kind.SIEGE_LIFT,
          Kind.ROUTE_CUT,
          Kind.ROUTE_OPEN,
          Kind.STRIKE_AIR,
          Kind.STRIKE_SHELL,
          Kind.PEOPLE_TOLL);

  @Provide
  Arbitrary<List<Reading>> readings() {
    Arbitrary<Seed> seed =
        Combinators.combine(
                Arbitraries.integers().between(0, KINDS.size() - 1),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 200),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 4))
            .as(Seed::new);
    return seed.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(
            reports -> {
              List<Reading> readings = new ArrayList<>();
              for (int i = 0; i < reports.size(); i++) {
                readings.add(reading("r" + i, reports.get(i)));
              }
              return readings;
            });
  }

  private static Reading reading(String id, List<Seed> seeds) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(id).append("w").append(i).append(' ');
    }
    LocalDate published = START.plusDays(seeds.get(0).day + 3L);
    Report report =
        new Report(
            id,
            "",
            new Outlet("Outlet " + seeds.get(0).outlet),
            published,
            null,
            "en",
            text.toString(),
            Report.sha256(id.getBytes(StandardCharsets.UTF_8)),
            true);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      claims.add(claim(report, seeds.get(i), published, i));
    }
    return new Reading(report, claims, List.of());
  }

  private static Claim claim(Report report, Seed s, LocalDate published, int i) {
    Kind kind = KINDS.get(s.kind);
    Where where =
        kind.group() == Kind.Group.ROUTE
            ? new Where.Along(THEATRE.routes().get(0))
            : new Where.At(PLACES.get(s.place));
    String actor = SIDES.get(s.side) + "a";
    TimeMention time =
        s.lag == 3 ? null : new TimeMention("then", i, i + 1, When.on(published.minusDays(s.lag)));
    Modality modality =
        s.modality == 0 ? Modality.DENIED : s.modality == 1 ? Modality.EXPECTED : Modality.ASSERTED;
    List<Figure> figures =
        s.figure < 10
            ? List.of()
            : List.of(
                new Figure(
                    Figure.Measure.KILLED,
                    "people",
                    (long) s.figure,
                    s.figure % 2 == 0 ? null : (long) s.figure,
                    false,
                    kind == Kind.PEOPLE_TOLL,
                    "n",
                    i,
                    i + 1));
    return new Claim(
        report.id() + ":" + kind.code() + "@" + i,
        report.quote(0, 30),
        kind,
        report.quote(i, i + 1),
        List.of(new Mention(actor, i, i + 1, null, actor)),
        List.of(),
        List.of(new PlaceMention("x", i, i + 1, PlaceMention.Role.AT, where, 1)),
        time,
        figures,
        modality,
        List.of(),
        Verification.STATED,
        0.9,
        "test");
  }

  private static String all(List<Reading> readings, List<Ruling> rulings) {
    Derivation derivation = Derivation.of(new Facts(null, readings, rulings), THEATRE);
    StringBuilder all = new StringBuilder();
    for (int d = 0; d < 260; d += 20) {
      all.append(PictureJson.of(derivation.on(START.plusDays(d)))).append('\n');
    }
    derivation.incidents().forEach(x -> all.append(PictureJson.of(x)).append('\n'));
    derivation.sieges().forEach(x -> all.append(PictureJson.of(x)).append('\n'));
    derivation.forecasts().forEach(x -> all.append(PictureJson.of(x)).append('\n'));
    return all.toString();
  }

  @Property(tries = 60)
  void orderOfArrivalMakesNoDifference(
      @ForAll("readings") List<Reading> readings, @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(all(shuffled, List.of())).isEqualTo(all(readings, List.of()));
  }

  @Property(tries = 40)
  void aRevokedRulingLeavesNoTrace(@ForAll("readings") List<Reading> readings) {
    String claim = readings.get(0).claims().get(0).id();
    Instant at = Instant.parse("2020-01-01T00:00:00Z");
    List<Ruling> rulings =
        List.of(
            new Ruling.Reject("u1", "a", at, "", claim),
            new Ruling.Revoke("u2", "a", at.plusSeconds(1), "", "u1"));
    assertThat(all(readings, rulings)).isEqualTo(all(readings, List.of()));
  }

  @Property(tries = 40)
  void nothingOfLaterReportsShows(@ForAll("readings") List<Reading> readings) {
    LocalDate known = START.plusDays(100);
    List<Reading> early =
        readings.stream().filter(r -> !r.report().published().isAfter(known)).toList();
    Derivation derivation = Derivation.of(new Facts(known, early, List.of()), THEATRE);
    String all = PictureJson.of(derivation.on(START.plusDays(90))).toString();
    for (Reading reading : readings) {
      if (reading.report().published().isAfter(known)) {
        assertThat(all).doesNotContain("\"" + reading.report().id() + ":");
      }
    }
  }

  @Property(tries = 60)
  void everyAssertedOrDeniedHappeningIsInSomeIncident(@ForAll("readings") List<Reading> readings) {
    Derivation derivation = Derivation.of(new Facts(null, readings, List.of()), THEATRE);
    List<String> told = new ArrayList<>();
    derivation.incidents().forEach(i -> told.addAll(i.supporting()));
    derivation.incidents().forEach(i -> told.addAll(i.disputing()));
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        boolean happening =
            claim.modality() != Modality.EXPECTED
                && claim.kind() != Kind.CONTROL_HOLD
                && claim.kind() != Kind.PEOPLE_TOLL;
        if (happening) {
          assertThat(told).contains(claim.id());
        }
      }
    }
  }

  @Property(tries = 60)
  void holdingsFollowOneAnotherWithoutHolesOrOverlaps(@ForAll("readings") List<Reading> readings) {
    Derivation derivation = Derivation.of(new Facts(null, readings, List.of()), THEATRE);
    for (Place place : PLACES) {
      List<Hold> history = derivation.history(place.id());
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i - 1).to()).isEqualTo(history.get(i).from().minusDays(1));
      }
      history.forEach(h -> assertThat(h.confidence()).isBetween(0.0, 1.0));
    }
  }

  @Property(tries = 40)
  void anotherIndependentSourceNeverLowersConfidence(@ForAll("readings") List<Reading> readings) {
    LocalDate day = START.plusDays(250);
    Seed gain = new Seed(0, 0, 0, 247, 0, 5, 0, 7);
    List<Reading> one = new ArrayList<>(readings);
    one.add(reading("zz1", List.of(gain)));
    List<Reading> two = new ArrayList<>(one);
    two.add(reading("zz2", List.of(new Seed(0, 0, 0, 247, 0, 5, 0, 8))));
    double before = confidence(one, day);
    assertThat(before).isPositive();
    assertThat(confidence(two, day)).isGreaterThanOrEqualTo(before);
  }

  private static double confidence(List<Reading> readings, LocalDate day) {
    Optional<Hold> hold =
        Derivation.of(new Facts(null, readings, List.of()), THEATRE).on(day).holdings().stream()
            .filter(h -> h.place().id().equals("p0") && "gov".equals(h.side()))
            .findFirst();
    return hold.map(Hold::confidence).orElse(0.0);
  }
}
