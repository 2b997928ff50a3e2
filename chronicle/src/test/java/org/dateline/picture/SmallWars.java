package org.dateline.picture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.jspecify.annotations.Nullable;

/** Small wars for tests of what holds of every derivation: six places, three sides, one road. */
final class SmallWars {
  private SmallWars() {}

  static final LocalDate START = LocalDate.of(2014, 1, 1);
  private static final List<String> SIDES = List.of("gov", "opp", "isis");
  static final List<Place> PLACES = places();
  static final Theatre THEATRE = theatre();

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

  /** What one claim is made of; small numbers, each with a range of its own. */
  record Seed(
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

  /** Up to a dozen reports with up to four claims each. */
  static Arbitrary<List<Reading>> readings() {
    Arbitrary<Seed> seed =
        Combinators.combine(
                Arbitraries.integers().between(0, KINDS.size() - 1),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 200),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 11),
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

  static Reading reading(String id, List<Seed> seeds) {
    // some tell in the words of others, some take back what their outlet told
    String words = seeds.get(0).figure % 4 == 0 ? "copied" + seeds.get(0).side : id;
    StringBuilder text = new StringBuilder();
    text.append(seeds.get(0).figure % 7 == 1 ? "Correction: if " : "It was told if ");
    for (int i = 0; i < 40; i++) {
      text.append(words).append("w").append(i).append(' ');
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
        kind.group() == Kind.Group.ROUTE && s.outlet > 0
            ? new Where.Along(THEATRE.routes().get(0))
            : new Where.At(PLACES.get(s.place));
    List<PlaceMention> places = new ArrayList<>();
    places.add(new PlaceMention("x", i, i + 1, PlaceMention.Role.AT, where, 1));
    if (s.figure % 6 == 5) {
      Where second = new Where.At(PLACES.get((s.place + s.figure) % PLACES.size()));
      places.add(new PlaceMention("y", i, i + 1, PlaceMention.Role.AT, second, 1));
    }
    if (s.figure % 11 == 7) {
      places.add(new PlaceMention("z", i, i + 1, PlaceMention.Role.AT, new Where.Named("Zed"), 1));
    }
    String actor = SIDES.get(s.side) + "a";
    @Nullable TimeMention time =
        switch (s.lag) {
          case 3 -> null;
          case 4 -> new TimeMention("by", i, i + 1, When.on(published.plusDays(5L + s.figure)));
          case 5 -> new TimeMention("since", i, i + 1, When.since(published.minusDays(s.figure)));
          default -> new TimeMention("then", i, i + 1, When.on(published.minusDays(s.lag)));
        };
    Modality modality =
        switch (s.modality) {
          case 0 -> Modality.DENIED;
          case 1, 2 -> Modality.EXPECTED;
          case 3 -> Modality.CONDITIONAL;
          default -> Modality.ASSERTED;
        };
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
        places,
        time,
        figures,
        modality,
        List.of(),
        Verification.STATED,
        0.9,
        "test");
  }

  /** Up to six rulings of two analysts on what the readings of the same draw may hold. */
  static Arbitrary<List<Ruling>> rulings() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 11);
    return Combinators.combine(number, number, number, number)
        .as(Draw::new)
        .list()
        .ofMaxSize(6)
        .map(
            draws -> {
              List<Ruling> rulings = new ArrayList<>();
              for (int i = 0; i < draws.size(); i++) {
                rulings.add(ruling("u" + i, draws.get(i), i));
              }
              return rulings;
            });
  }

  private record Draw(int what, int report, int claim, int value) {}

  private static Ruling ruling(String id, Draw d, int second) {
    String who = d.value % 2 == 0 ? "ann" : "bob";
    Instant at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(second / 2);
    String claim = "r" + d.report + ":" + KINDS.get(d.value).code() + "@" + d.claim % 4;
    String other = "r" + d.value + ":" + KINDS.get(d.claim).code() + "@" + d.report % 4;
    return switch (d.what) {
      case 0, 1 -> new Ruling.Accept(id, who, at, "", claim);
      case 2, 3 -> new Ruling.Reject(id, who, at, "", claim);
      case 4 -> new Ruling.Correct(id, who, at, "", claim, "kind", KINDS.get(d.claim).code());
      case 5 -> new Ruling.Correct(id, who, at, "", claim, "time", "2014-03-0" + (1 + d.claim % 9));
      case 6 -> new Ruling.Move(id, who, at, "", claim, "p" + d.value);
      case 7 -> new Ruling.Rate(id, who, at, "", claim, 1 + d.value % 6);
      case 8 ->
          new Ruling.Grade(id, who, at, "", "Outlet " + d.value % 6, (char) ('A' + d.claim % 6));
      case 9 -> new Ruling.Merge(id, who, at, "", "i:" + claim, "i:" + other);
      case 10 -> new Ruling.Split(id, who, at, "", "i:" + claim, other);
      default -> new Ruling.Revoke(id, who, at, "", "u" + d.value % 6);
    };
  }
}
