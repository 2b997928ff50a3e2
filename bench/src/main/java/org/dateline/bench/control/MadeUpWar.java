package org.dateline.bench.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/**
 * A war in which it is known who held what on each day. Towns change hands at the pace of the
 * settings, some after weeks of fighting; outlets tell of it with as many errors as the weight of a
 * plain claim allows, each for itself.
 */
final class MadeUpWar {
  static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  static final int DAYS = 2000;

  /** What the truth says of a day on which nobody holds the town. */
  static final int CONTESTED = -1;

  private static final List<String> SIDES = List.of("red", "green", "blue");
  private static final int OUTLETS = 8;
  private static final double TOLD = 0.5;
  private static final double FOUGHT = 0.3;
  private static final int FIGHTING_DAYS = 30;

  private final Random random;
  private final Settings settings;
  private final double perDay;
  private final List<Place> places = new ArrayList<>();
  private final int[][] truth;
  private final List<Reading> readings = new ArrayList<>();

  /**
   * Makes up a war.
   *
   * @param towns how many
   * @param between days between two words on the state of a town, in the mean
   */
  MadeUpWar(int towns, int between, Settings settings, long seed) {
    this.random = new Random(seed);
    this.settings = settings;
    this.perDay = Math.log(2) / settings.holdHalfLife();
    this.truth = new int[towns][DAYS];
    for (int i = 0; i < towns; i++) {
      places.add(town(i));
      fight(i, between);
    }
  }

  private static Place town(int i) {
    return new Place(
        "t" + i,
        "Town " + i,
        List.of(),
        null,
        30 + i * 0.001,
        40,
        PlaceKind.SETTLEMENT,
        "",
        "",
        "",
        "XX",
        1000,
        null);
  }

  private void fight(int town, int between) {
    int holder = random.nextInt(SIDES.size());
    int winner = holder;
    int fighting = 0;
    for (int day = 0; day < DAYS; day++) {
      boolean fell = false;
      if (fighting > 0) {
        fighting--;
        fell = fighting == 0;
      } else if (random.nextDouble() < perDay) {
        winner = (holder + 1 + random.nextInt(SIDES.size() - 1)) % SIDES.size();
        fell = random.nextDouble() >= FOUGHT;
        fighting = fell ? 0 : 1 + random.nextInt(FIGHTING_DAYS);
      }
      holder = fell ? winner : holder;
      truth[town][day] = fighting > 0 ? CONTESTED : holder;
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        boolean tellsOfCapture = fell && random.nextDouble() < TOLD;
        boolean tellsOfState = random.nextDouble() < 1.0 / between / OUTLETS;
        if (tellsOfCapture || tellsOfState) {
          tell(town, day, outlet, fell && tellsOfCapture);
        }
      }
    }
  }

  private void tell(int town, int day, int outlet, boolean capture) {
    int holder = truth[town][day];
    Kind kind =
        holder == CONTESTED
            ? Kind.CONTROL_CONTEST
            : capture ? Kind.CONTROL_GAIN : Kind.CONTROL_HOLD;
    if (random.nextDouble() > settings.weightStated()) {
      int other = (Math.max(0, holder) + 1 + random.nextInt(SIDES.size() - 1)) % SIDES.size();
      kind = kind == Kind.CONTROL_CONTEST ? Kind.CONTROL_HOLD : kind;
      holder = other;
    }
    readings.add(reading(town, FIRST.plusDays(day), outlet, kind, holder));
  }

  private Reading reading(int town, LocalDate day, int outlet, Kind kind, int side) {
    String id = "r" + readings.size();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(id).append((char) ('a' + i)).append(' ');
    }
    Report report =
        new Report(
            id,
            "",
            new Outlet("Outlet " + outlet),
            day,
            null,
            "en",
            text.toString(),
            Report.sha256(id.getBytes(StandardCharsets.UTF_8)),
            true);
    String actor = side < 0 ? "" : SIDES.get(side) + "s";
    Claim claim =
        new Claim(
            id + ":" + kind.code() + "@0",
            report.quote(0, text.length()),
            kind,
            report.quote(0, 1),
            kind == Kind.CONTROL_CONTEST
                ? List.of()
                : List.of(new Mention(actor, 0, 1, null, actor)),
            List.of(),
            List.of(
                new PlaceMention(
                    "x", 0, 1, PlaceMention.Role.AT, new Where.At(places.get(town)), 1)),
            new TimeMention("then", 0, 1, When.on(day)),
            List.of(),
            Modality.ASSERTED,
            List.of(),
            Verification.STATED,
            1,
            "made up");
    return new Reading(report, List.of(claim), List.of());
  }

  Theatre theatre() {
    List<Side> sides = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (String side : SIDES) {
      sides.add(new Side(side, side, "x", "#000000", "plain", List.of(), List.of()));
      actors.add(
          new Actor(side + "s", side, List.of(), ActorKind.MILITARY, side, null, null, null));
    }
    return new Theatre(
        "made-up",
        "Made up",
        new PlaceIndex(places, Set.of()),
        List.of(),
        new ActorIndex(actors, sides, List.of(), List.of()));
  }

  List<Reading> readings() {
    return readings;
  }

  List<Place> places() {
    return places;
  }

  /** The side that held a town on a day; empty where it was contested. */
  String holder(int town, int day) {
    int side = truth[town][day];
    return side == CONTESTED ? "" : SIDES.get(side);
  }
}
