package org.dateline.bench.scale;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.report.Outlet;
import org.dateline.report.Quote;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of a war as readings, made up with the shape of the real one: what share of the claims
 * is of which kind, has a time, figures, places, speakers, follows what the reader finds in the
 * samples; a few places are told of most (the first of 5,000 in a ninth of the claims); offensives
 * of some weeks crowd claims into one region; one report in eight is a copy of another outlet's.
 * The same size and seed give the same war.
 */
public final class GeneratedWar {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 3653;
  private static final int OUTLETS = 120;

  /** Kinds by how many of 732 claims of the samples have them. */
  private static final Object[][] SHARES = {
    {Kind.CONTROL_GAIN, 89}, {Kind.FIGHT_CLASH, 57}, {Kind.CONTROL_HOLD, 55},
    {Kind.STRIKE_AIR, 49}, {Kind.CONTROL_LOSS, 46}, {Kind.PEOPLE_TOLL, 43},
    {Kind.SIEGE_LAY, 41}, {Kind.PEOPLE_FLEE, 36}, {Kind.ROUTE_CUT, 34},
    {Kind.ACTOR_DEPLOY, 33}, {Kind.ROUTE_OPEN, 32}, {Kind.STRIKE_SHELL, 28},
    {Kind.DEAL_AGREE, 20}, {Kind.HARM_DESTROY, 19}, {Kind.CONTROL_ADVANCE, 17},
    {Kind.PEOPLE_AID, 17}, {Kind.DEAL_SUPPORT, 17}, {Kind.STRIKE_BOMB, 13},
    {Kind.PEOPLE_DEPRIVE, 12}, {Kind.DEAL_ACCUSE, 10}, {Kind.HARM_ABDUCT, 9},
    {Kind.SIEGE_LIFT, 9}, {Kind.DEAL_DEMAND, 9}, {Kind.DEAL_TALK, 8},
    {Kind.ACTOR_ALLY, 7}, {Kind.ACTOR_FORM, 6}, {Kind.DEAL_THREATEN, 4},
    {Kind.HARM_KILL, 3}, {Kind.CONTROL_CONTEST, 3}, {Kind.PEOPLE_RETURN, 2},
    {Kind.DEAL_BREAK, 2}, {Kind.ACTOR_SPLIT, 1}, {Kind.HARM_ABUSE, 1}
  };

  private final GeneratedTheatre ground;
  private final SplittableRandom random;
  private final Kind[] kinds;
  private final double[] weights;
  private final List<Offensive> offensives = new ArrayList<>();
  private final int[][] holders;
  private final List<Reading> recent = new ArrayList<>();
  private int reports;

  /** Weeks in which one region is fought over. */
  private record Offensive(int from, int to, int middle, int attacker) {}

  /**
   * A war.
   *
   * @param places how many, 100 or more
   */
  public GeneratedWar(int places, long seed) {
    this.ground = new GeneratedTheatre(places, seed);
    this.random = new SplittableRandom(seed);
    this.kinds = kinds();
    this.weights = new double[places];
    double sum = 0;
    for (int i = 0; i < places; i++) {
      sum += 1.0 / (i + 1);
      weights[i] = sum;
    }
    for (int day = 0; day < DAYS; day += 5 + random.nextInt(30)) {
      int length = 7 + random.nextInt(50);
      offensives.add(
          new Offensive(day, day + length, place(), random.nextInt(GeneratedTheatre.SIDES)));
    }
    this.holders = new int[places][];
    for (int i = 0; i < places; i++) {
      int changes = (int) (random.nextDouble() * 12 * Math.pow(i + 1.0, -0.3)) + 1;
      holders[i] = new int[2 * changes];
      int day = 0;
      for (int c = 0; c < changes; c++) {
        holders[i][2 * c] = day;
        holders[i][2 * c + 1] = (c == 0 ? i / 37 : random.nextInt(64)) % GeneratedTheatre.SIDES;
        day += 20 + random.nextInt(2 * DAYS / changes);
      }
    }
  }

  private static Kind[] kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (Object[] share : SHARES) {
      for (int i = 0; i < (Integer) share[1]; i++) {
        kinds.add((Kind) share[0]);
      }
    }
    return kinds.toArray(Kind[]::new);
  }

  /** Its places, roads and actors. */
  public Theatre theatre() {
    return ground.theatre;
  }

  /** First day. */
  public static LocalDate first() {
    return FIRST;
  }

  /** Last day. */
  public static LocalDate last() {
    return FIRST.plusDays(DAYS - 1L);
  }

  /** Readings with so many claims together, a few more at most, oldest first. */
  public List<Reading> readings(int claims) {
    List<Reading> readings = new ArrayList<>();
    int made = 0;
    while (made < claims) {
      int day = (int) ((long) made * DAYS / claims);
      Reading reading = reading(day);
      readings.add(reading);
      made += reading.claims().size();
    }
    return readings;
  }

  /** One more reading, published on the given day. */
  public Reading reading(LocalDate published) {
    return reading((int) (published.toEpochDay() - FIRST.toEpochDay()));
  }

  private Reading reading(int day) {
    boolean copy = !recent.isEmpty() && random.nextInt(8) == 0;
    Reading reading = copy ? copied(day) : written(day);
    if (!copy) {
      recent.add(reading);
      if (recent.size() > 60) {
        recent.remove(0);
      }
    }
    return reading;
  }

  private int place() {
    double at = random.nextDouble() * weights[weights.length - 1];
    int low = 0;
    int high = weights.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (weights[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Outlet outlet() {
    int number = (int) (OUTLETS * Math.pow(random.nextDouble(), 2.5));
    return new Outlet(GeneratedWords.name(9000 + number) + " Wire");
  }

  private Reading copied(int day) {
    Reading of = recent.get(random.nextInt(recent.size()));
    Report r = of.report();
    LocalDate published = FIRST.plusDays(day);
    String id = "r" + ++reports;
    int cut = r.text().lastIndexOf('\n');
    String text = r.text().substring(0, cut);
    Report report = report(id, outlet(), published, text);
    List<Claim> claims = new ArrayList<>();
    for (Claim c : of.claims()) {
      if (c.sentence().end() <= cut) {
        claims.add(
            new Claim(
                Claim.id(id, c.kind(), c.trigger().start()),
                report.quote(c.sentence().start(), c.sentence().end()),
                c.kind(),
                report.quote(c.trigger().start(), c.trigger().end()),
                c.agents(),
                c.targets(),
                c.places(),
                c.time(),
                c.figures(),
                c.modality(),
                c.sources(),
                c.verification(),
                c.confidence(),
                c.reader()));
      }
    }
    return new Reading(report, claims, List.of());
  }

  private static Report report(String id, Outlet outlet, LocalDate published, String text) {
    return new Report(
        id,
        "Report " + id,
        outlet,
        published,
        null,
        "en",
        text,
        Report.sha256((id + text).getBytes(StandardCharsets.UTF_8)),
        false);
  }

  /** What a sentence says, before the text that it stands in is whole. */
  private record Draft(Kind kind, int begin, int end, int trigger, int triggerEnd, int place) {}

  private Reading written(int day) {
    String id = "r" + ++reports;
    int focus = focus(day);
    int count = 1 + (int) (-6 * Math.log(1 - random.nextDouble() * 0.97));
    StringBuilder text = new StringBuilder();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = text.length();
      Kind kind = kinds[random.nextInt(kinds.length)];
      int place =
          random.nextInt(10) < 6
              ? focus
              : random.nextInt(10) < 8 ? ground.near(focus, random) : place();
      int trigger = text.length();
      text.append(kind.code().substring(kind.code().indexOf('.') + 1));
      int triggerEnd = text.length();
      text.append(' ').append(ground.places.get(place).name()).append(' ');
      GeneratedWords.fill(text, 14 + random.nextInt(10), random);
      drafts.add(new Draft(kind, begin, text.length(), trigger, triggerEnd, place));
      text.append(random.nextInt(4) == 0 ? '\n' : ' ');
    }
    text.append('\n');
    GeneratedWords.fill(text, 8, random);
    LocalDate published = FIRST.plusDays(day);
    Report report = report(id, outlet(), published, text.toString());
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      claims.add(claim(report, draft, day));
    }
    return new Reading(report, claims, List.of());
  }

  private int focus(int day) {
    if (random.nextInt(100) < 45) {
      for (int tries = 0; tries < 3; tries++) {
        Offensive one = offensives.get(random.nextInt(offensives.size()));
        if (one.from <= day && day <= one.to) {
          return random.nextInt(3) == 0 ? one.middle : ground.near(one.middle, random);
        }
      }
    }
    return place();
  }

  private int holder(int place, int day) {
    int[] turns = holders[place];
    int holder = turns[1];
    for (int i = 0; i < turns.length && turns[i] <= day; i += 2) {
      holder = turns[i + 1];
    }
    return holder;
  }

  private Claim claim(Report report, Draft d, int day) {
    Quote trigger = report.quote(d.trigger, d.triggerEnd);
    int lag = random.nextInt(10) < 6 ? random.nextInt(2) : random.nextInt(6);
    int holder = holder(d.place, day);
    boolean mistaken = random.nextInt(20) == 0;
    int doer = mistaken || attacks(d.kind) ? random.nextInt(GeneratedTheatre.SIDES) : holder;
    int other = (doer + 1 + random.nextInt(GeneratedTheatre.SIDES - 1)) % GeneratedTheatre.SIDES;
    return new Claim(
        Claim.id(report.id(), d.kind, d.trigger),
        report.quote(d.begin, d.end),
        d.kind,
        trigger,
        random.nextInt(100) < 63 ? List.of(party(doer, trigger)) : List.of(),
        random.nextInt(100) < 28 ? List.of(party(other, trigger)) : List.of(),
        places(d, trigger),
        random.nextBoolean() ? time(d, day, lag, trigger) : null,
        figures(d.kind, trigger),
        modality(),
        sources(trigger),
        random.nextInt(50) == 0 ? Verification.UNVERIFIED : Verification.STATED,
        0.4 + random.nextDouble() * 0.6,
        "generated");
  }

  private static boolean attacks(Kind kind) {
    return switch (kind.group()) {
      case FIGHT, STRIKE, HARM, ROUTE, SIEGE -> true;
      case CONTROL, PEOPLE, DEAL, ACTOR -> kind == Kind.CONTROL_ADVANCE;
    };
  }

  private Mention party(int side, Quote at) {
    String id = GeneratedTheatre.actor(side, random.nextInt(64) / 9);
    String name = ground.theatre.roster().byId(id).orElseThrow().name();
    return new Mention(name, at.start(), at.end(), null, id);
  }

  private List<PlaceMention> places(Draft d, Quote at) {
    if (d.kind.group() == Kind.Group.ROUTE && random.nextInt(10) < 6) {
      return List.of(
          mention(new Where.Along(ground.routes.get(d.place % ground.routes.size())), true, at));
    }
    boolean spoken = d.kind.group() == Kind.Group.DEAL || d.kind.group() == Kind.Group.ACTOR;
    if (random.nextInt(100) < (spoken ? 70 : 8)) {
      return List.of();
    }
    List<PlaceMention> places = new ArrayList<>();
    places.add(mention(new Where.At(ground.places.get(d.place)), false, at));
    for (int more = random.nextInt(100); more > 78; more -= 15) {
      int other = ground.near(d.place, random);
      places.add(mention(new Where.At(ground.places.get(other)), false, at));
    }
    if (random.nextInt(50) == 0) {
      places.add(mention(new Where.Named("eastern quarter"), false, at));
    }
    return places;
  }

  private PlaceMention mention(Where where, boolean route, Quote at) {
    Place place = where instanceof Where.At known ? known.place() : null;
    PlaceMention.Role role =
        route
            ? PlaceMention.Role.ROUTE
            : random.nextInt(100) < 78
                ? PlaceMention.Role.AT
                : PlaceMention.Role.values()[random.nextInt(4)];
    String words = place == null ? "eastern quarter" : place.name();
    return new PlaceMention(words, at.start(), at.end(), role, where, 0.9);
  }

  private @Nullable TimeMention time(Draft d, int day, int lag, Quote at) {
    LocalDate to = FIRST.plusDays(Math.max(0, day - lag));
    When when =
        switch (random.nextInt(12)) {
          case 0 -> When.between(to.minusDays(6), to);
          case 1 -> d.kind == Kind.CONTROL_HOLD ? When.since(to.minusDays(90)) : When.since(to);
          case 2 -> When.on(to.plusDays(10 + lag * 8L));
          default -> When.on(to);
        };
    return new TimeMention("then", at.start(), at.end(), when);
  }

  private List<Figure> figures(Kind kind, Quote at) {
    int share = kind == Kind.PEOPLE_TOLL ? 100 : kind == Kind.PEOPLE_FLEE ? 60 : 11;
    if (random.nextInt(100) >= share) {
      return List.of();
    }
    boolean total = kind == Kind.PEOPLE_TOLL && random.nextInt(10) < 4;
    Figure.Measure measure =
        kind == Kind.PEOPLE_FLEE
            ? Figure.Measure.DISPLACED
            : random.nextInt(4) == 0 ? Figure.Measure.WOUNDED : Figure.Measure.KILLED;
    long low = 1 + (long) (40 * Math.pow(random.nextDouble(), 3)) * (total ? 100 : 1);
    Long high = random.nextInt(5) == 0 ? null : Long.valueOf(low + random.nextInt(3));
    String who =
        random.nextInt(3) == 0 ? "civilians" : random.nextInt(6) == 0 ? "children" : "people";
    return List.of(new Figure(measure, who, low, high, false, total, "some", at.start(), at.end()));
  }

  private Modality modality() {
    int at = random.nextInt(732);
    return at < 625
        ? Modality.ASSERTED
        : at < 677 ? Modality.EXPECTED : at < 713 ? Modality.DENIED : Modality.CONDITIONAL;
  }

  private List<Mention> sources(Quote at) {
    int which = random.nextInt(100);
    if (which < 56) {
      return List.of();
    }
    Mention voice =
        which < 70
            ? new Mention("Observatory", at.start(), at.end(), null, "monitor1")
            : which < 76
                ? new Mention("Rights Network", at.start(), at.end(), null, "monitor2")
                : which < 84
                    ? party(random.nextInt(GeneratedTheatre.SIDES), at)
                    : which < 88
                        ? new Mention("United Nations", at.start(), at.end(), null, "un")
                        : new Mention("residents", at.start(), at.end(), null, "civilians");
    return which % 5 == 0
        ? List.of(new Mention("activists", at.start(), at.end(), null, null), voice)
        : List.of(voice);
  }
}
