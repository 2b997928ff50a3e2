package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.picture.Derivation;
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

/** A record made by hand: each claim has a report of its own, whose text is its sentence. */
public final class Made {
  public static final Place TOWN =
      place("town", "Dar Zayn", PlaceKind.SETTLEMENT, 36.2, 37.1, null);
  public static final Place QUARTER =
      place("quarter", "Old Gate", PlaceKind.DISTRICT, 36.21, 37.12, "town");
  public static final Place PROVINCE = place("province", "North", PlaceKind.ADMIN1, 36, 37, null);
  public static final Place COUNTRY = place("country", "Syria", PlaceKind.COUNTRY, 35, 38, null);
  public static final Place SOUTH =
      place("south", "Tal Asmar", PlaceKind.SETTLEMENT, -12.5, -77.25, null);

  private final List<Reading> readings = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private @Nullable LocalDate knownOn;

  /** A claim id as the record gives it: that of the first claim of a report. */
  public static String first(String report, Kind kind) {
    return Claim.id(report, kind, 0);
  }

  private static Place place(
      String id, String name, PlaceKind kind, double lat, double lon, @Nullable String within) {
    return new Place(
        id, name, List.of(), null, lat, lon, kind, "Aleppo", "Jebel Saman", "", "SY", 1000, within);
  }

  public static Theatre theatre() {
    List<Actor> actors =
        List.of(
            actor("gov", "Syrian government", ActorKind.GOVERNMENT, "government", null),
            actor("army", "Syrian army", ActorKind.MILITARY, "government", "gov"),
            actor("russia", "Russia", ActorKind.STATE, "government", null),
            actor("rus_af", "Russian air force", ActorKind.MILITARY, "government", "russia"),
            actor("rebels", "Northern Front", ActorKind.REBEL, "opposition", null),
            actor("militia", "Village Guard", ActorKind.MILITIA, "government", "gov"),
            actor("civilians", "Civilians", ActorKind.CIVILIAN, "neutral", null));
    List<Side> sides =
        List.of(
            new Side(
                "government", "Government", "G", "#B4483F", "plain", List.of(), List.of("south")),
            new Side(
                "opposition", "Opposition", "O", "#4F8F62", "plain", List.of(), List.of("town")));
    List<Place> places = List.of(TOWN, QUARTER, PROVINCE, COUNTRY, SOUTH);
    Route road =
        new Route(
            "road",
            "North road",
            List.of(),
            List.of(new Route.Link("town", "south", 12, 15, "primary")));
    return new Theatre(
        "made",
        "Made",
        new PlaceIndex(places, Set.of()),
        List.of(road),
        new ActorIndex(actors, sides, List.of(), List.of()));
  }

  private static Actor actor(
      String id, String name, ActorKind kind, String side, @Nullable String parent) {
    return new Actor(id, name, List.of(), kind, side, parent, null, null);
  }

  /** What one claim says; the setters return it, so that they chain. */
  public static final class Said {
    final Kind kind;
    final String sentence;
    String trigger;
    final List<Mention> agents = new ArrayList<>();
    final List<Mention> targets = new ArrayList<>();
    final List<Mention> sources = new ArrayList<>();
    final List<PlaceMention> places = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    @Nullable When when;
    Modality modality = Modality.ASSERTED;

    Said(Kind kind, String sentence) {
      this.kind = kind;
      this.sentence = sentence;
      this.trigger = sentence.isEmpty() ? "" : sentence.split(" ")[0];
    }

    public Said by(String actorOrName) {
      agents.add(mention(actorOrName));
      return this;
    }

    public Said on(String actorOrName) {
      targets.add(mention(actorOrName));
      return this;
    }

    public Said says(String name) {
      sources.add(mention(name));
      return this;
    }

    public Said at(Place place) {
      return at(place, PlaceMention.Role.AT);
    }

    public Said at(Place place, PlaceMention.Role role) {
      places.add(new PlaceMention(place.name(), 0, 0, role, new Where.At(place), 1));
      return this;
    }

    public Said on(LocalDate from, LocalDate to) {
      when = When.between(from, to);
      return this;
    }

    public Said killed(String who, @Nullable Long low, @Nullable Long high) {
      figures.add(new Figure(Figure.Measure.KILLED, who, low, high, false, false, "n", 0, 0));
      return this;
    }

    public Said total(long number) {
      figures.add(
          new Figure(Figure.Measure.KILLED, "people", number, number, false, true, "n", 0, 0));
      return this;
    }

    private static Mention mention(String actorOrName) {
      boolean listed = theatre().roster().byId(actorOrName).isPresent();
      return new Mention(actorOrName, 0, 0, null, listed ? actorOrName : null);
    }
  }

  public static Said said(Kind kind, String sentence) {
    return new Said(kind, sentence);
  }

  public Made report(String id, String outlet, @Nullable LocalDate published, Said... claims) {
    StringBuilder text = new StringBuilder();
    for (Said said : claims) {
      text.append(said.sentence).append('\n');
    }
    Report report =
        new Report(
            id,
            "Headline of " + id,
            new Outlet(outlet),
            published,
            null,
            "en",
            text.toString(),
            Report.sha256(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            true);
    List<Claim> read = new ArrayList<>();
    int from = 0;
    for (Said said : claims) {
      int to = from + said.sentence.length();
      read.add(
          new Claim(
              Claim.id(id, said.kind, from),
              report.quote(from, to),
              said.kind,
              report.quote(from, from + said.trigger.length()),
              said.agents,
              said.targets,
              said.places,
              said.when == null ? null : new TimeMention("then", from, from, said.when),
              said.figures,
              said.modality,
              said.sources,
              Verification.STATED,
              0.9,
              "made"));
      from = to + 1;
    }
    readings.add(new Reading(report, read, List.of()));
    return this;
  }

  public Made ruling(Ruling ruling) {
    rulings.add(ruling);
    return this;
  }

  public Made knownOn(LocalDate day) {
    knownOn = day;
    return this;
  }

  public Derivation derive() {
    return Derivation.of(new Facts(knownOn, readings, rulings), theatre());
  }
}
