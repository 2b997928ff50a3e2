package org.dateline.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Side;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/** A theatre of six towns, one with two districts, and three sides; reports made to measure. */
final class Theatres {
  static final LocalDate START = LocalDate.of(2014, 1, 1);
  static final List<String> SIDES = List.of("gov", "opp", "isis");
  static final List<Place> PLACES = places();
  static final Theatre THEATRE = theatre();

  private Theatres() {}

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      boolean district = i >= 6;
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
              district ? "p5" : null));
    }
    return places;
  }

  private static Theatre theatre() {
    List<Actor> actors = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    for (String s : SIDES) {
      actors.add(new Actor(s + "a", "Actor " + s, List.of(), ActorKind.REBEL, s, null, null, null));
      sides.add(new Side(s, s, s, "#000000", "plain", List.of(), List.of()));
    }
    return new Theatre(
        "t",
        "T",
        new PlaceIndex(PLACES, Set.of()),
        List.of(),
        new ActorIndex(actors, sides, List.of(), List.of()));
  }

  /**
   * One claim to be.
   *
   * @param side index of the side, -1 for nobody
   * @param lag days from the event to the report; 3 and more mean that no time is given
   */
  record Seed(Kind kind, int side, int place, int lag, Modality modality) {}

  static Reading reading(String id, String outlet, int day, List<Seed> seeds) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(id).append("w").append(i).append(' ');
    }
    LocalDate published = START.plusDays(day);
    Report report =
        new Report(
            id,
            "",
            new Outlet(outlet),
            published,
            null,
            "en",
            text.toString(),
            Report.sha256(id.getBytes(StandardCharsets.UTF_8)),
            true);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      Seed s = seeds.get(i);
      String actor = s.side < 0 ? "" : SIDES.get(s.side) + "a";
      claims.add(
          new Claim(
              id + ":" + s.kind.code() + "@" + i,
              report.quote(0, 30),
              s.kind,
              report.quote(i, i + 1),
              actor.isEmpty() ? List.of() : List.of(new Mention(actor, i, i + 1, null, actor)),
              List.of(),
              List.of(
                  new PlaceMention(
                      "x", i, i + 1, PlaceMention.Role.AT, new Where.At(PLACES.get(s.place)), 1)),
              s.lag >= 3
                  ? null
                  : new TimeMention("then", i, i + 1, When.on(published.minusDays(s.lag))),
              List.of(),
              s.modality,
              List.of(),
              Verification.STATED,
              1,
              "test"));
    }
    return new Reading(report, claims, List.of());
  }
}
