package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Affiliation;
import org.dateline.actor.Roster;
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
import org.dateline.forecast.Forecast;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A small world written down in a plain file, one thing on each line as {@code type key=value; ...}
 * with the name of the thing first. What the judging rooms would derive is written down too, so
 * that a change of their rules does not change what a brief of it says.
 */
final class World {
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final Map<String, List<Hold>> holds = new TreeMap<>();
  private final Map<String, List<RouteState>> states = new TreeMap<>();
  private final List<Siege> sieges = new ArrayList<>();
  private final List<Forecast> forecasts = new ArrayList<>();
  private final Set<String> withheld = new TreeSet<>();
  private @Nullable LocalDate knownOn;

  static World of(String file) {
    World world = new World();
    for (String line : file.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        world.add(new Line(line));
      }
    }
    return world;
  }

  Material material(String from, String to, @Nullable String area) {
    LocalDate first = LocalDate.parse(from);
    LocalDate last = LocalDate.parse(to);
    List<Hold> changes = new ArrayList<>();
    for (List<Hold> history : holds.values()) {
      history.sort(
          Comparator.comparing(Hold::from)
              .thenComparing(Hold::id)
              .thenComparing(hold -> hold.basis().toString()));
      for (Hold hold : history) {
        if (!hold.from().isBefore(first) && !hold.from().isAfter(last)) {
          changes.add(hold);
        }
      }
    }
    return Material.cut(
        theatre(),
        facts(),
        When.between(first, last),
        area,
        incidents,
        holds,
        changes,
        states,
        sieges,
        forecasts,
        id -> Optional.empty(),
        withheld);
  }

  Facts facts() {
    List<Reading> readings = new ArrayList<>();
    for (Report report : reports.values()) {
      readings.add(
          new Reading(
              report,
              claims.values().stream().filter(c -> c.reportId().equals(report.id())).toList(),
              List.of()));
    }
    return new Facts(knownOn, readings, List.of());
  }

  Theatre theatre() {
    return new Theatre(
        "small",
        "Small World",
        new Places(places),
        List.copyOf(routes.values()),
        new Parties(actors, sides));
  }

  private void add(Line line) {
    switch (line.type) {
      case "known" -> knownOn = LocalDate.parse(line.name);
      case "withhold" -> withheld.add(line.name);
      case "side" ->
          sides.put(
              line.name,
              new Side(
                  line.name, line.need("title"), "X", "#000000", "plain", List.of(), List.of()));
      case "actor" ->
          actors.put(
              line.name,
              new Actor(
                  line.name,
                  line.need("title"),
                  List.of(),
                  ActorKind.valueOf(line.get("kind", "REBEL")),
                  line.get("side", "neutral"),
                  null,
                  null,
                  null));
      case "place" ->
          places.put(
              line.name,
              new Place(
                  line.name,
                  line.need("title"),
                  List.of(),
                  null,
                  36,
                  37,
                  PlaceKind.valueOf(line.get("kind", "SETTLEMENT")),
                  line.get("admin1", "North"),
                  "",
                  "",
                  "XX",
                  Long.parseLong(line.get("population", "0")),
                  null));
      case "route" ->
          routes.put(line.name, new Route(line.name, line.need("title"), List.of(), List.of()));
      case "report" -> report(line);
      case "claim" -> claim(line);
      case "incident" -> incident(line);
      case "hold" -> hold(line);
      case "state" -> state(line);
      case "siege" -> siege(line);
      case "forecast" -> forecast(line);
      default -> throw new IllegalArgumentException("no such type: " + line.type);
    }
  }

  private void report(Line line) {
    String text = line.need("text");
    String hash = Report.sha256(line.name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    reports.put(
        line.name,
        new Report(
            line.name,
            line.get("title", ""),
            new org.dateline.report.Outlet(line.need("outlet")),
            line.day("published"),
            null,
            "en",
            text,
            hash,
            true));
  }

  private void claim(Line line) {
    Report report = reports.get(line.need("report"));
    Kind kind = Kind.of(line.need("kind")).orElseThrow();
    String sentence = line.need("says");
    int start = report.text().indexOf(sentence);
    int trigger = report.text().indexOf(line.need("trigger"), start);
    List<PlaceMention> where = new ArrayList<>();
    for (PlaceMention.Role role : PlaceMention.Role.values()) {
      for (String id : line.list(role.name().toLowerCase(java.util.Locale.ROOT))) {
        Where to =
            places.containsKey(id)
                ? new Where.At(places.get(id))
                : routes.containsKey(id) ? new Where.Along(routes.get(id)) : new Where.Named(id);
        where.add(new PlaceMention(id, start, start + 1, role, to, 0.9));
      }
    }
    LocalDate on = line.day("on");
    claims.put(
        line.name,
        new Claim(
            line.name,
            report.quote(start, start + sentence.length()),
            kind,
            report.quote(trigger, trigger + line.need("trigger").length()),
            mentions(line.list("agents")),
            mentions(line.list("targets")),
            where,
            on == null ? null : new TimeMention("on", start, start + 1, When.on(on)),
            figures(line),
            Modality.valueOf(line.get("modality", "ASSERTED")),
            mentions(line.list("sources")),
            Verification.valueOf(line.get("verification", "STATED")),
            0.9,
            "test 1"));
  }

  private List<Mention> mentions(List<String> names) {
    List<Mention> found = new ArrayList<>();
    for (String name : names) {
      Actor actor = actors.get(name);
      found.add(
          actor == null
              ? new Mention(name, 0, name.length(), null, null)
              : new Mention(actor.name(), 0, 1, null, actor.id()));
    }
    return found;
  }

  /** {@code figure=killed civilians 12 16 at least 12}: measure, who, low, high, words. */
  private static List<Figure> figures(Line line) {
    List<Figure> found = new ArrayList<>();
    for (String figure : line.list("figures")) {
      String[] part = figure.split(" ", 5);
      found.add(
          new Figure(
              Figure.Measure.valueOf(part[0].toUpperCase(java.util.Locale.ROOT)),
              part[1],
              Long.valueOf(part[2]),
              part[3].equals("-") ? null : Long.valueOf(part[3]),
              part[4].contains("about") || part[4].contains("dozens"),
              false,
              part[4],
              0,
              1));
    }
    return found;
  }

  private void incident(Line line) {
    List<FigureRange> ranges = new ArrayList<>();
    List<String> supporting = line.list("claims");
    for (String figure : line.list("figures")) {
      String[] part = figure.split(" ", 6);
      ranges.add(
          new FigureRange(
              Figure.Measure.valueOf(part[0].toUpperCase(java.util.Locale.ROOT)),
              part[1],
              Long.parseLong(part[2]),
              Long.parseLong(part[3]),
              part[4].equals("-") ? null : Long.valueOf(part[4]),
              part.length > 5 && part[5].equals("total"),
              "The latest of the most sources.",
              supporting));
    }
    Place place = places.get(line.get("place", ""));
    LocalDate first = line.day("on");
    LocalDate last = line.day("until");
    incidents.add(
        new Incident(
            "i:" + line.name,
            Kind.of(line.need("kind")).orElseThrow(),
            place,
            place == null ? line.get("place", "") : place.name(),
            first == null ? When.UNKNOWN : When.between(first, last == null ? first : last),
            line.list("agents"),
            line.list("targets"),
            ranges,
            supporting,
            line.list("disputing"),
            Integer.parseInt(line.get("sources", "1")),
            Incident.Grade.valueOf(line.get("grade", "WEAK")),
            "by the test"));
  }

  private void hold(Line line) {
    Place place = places.get(line.name);
    holds
        .computeIfAbsent(place.id(), id -> new ArrayList<>())
        .add(
            new Hold(
                place,
                Hold.Status.valueOf(line.get("status", "HELD")),
                line.values.get("holder"),
                line.values.get("side"),
                LocalDate.parse(line.need("from")),
                line.day("to"),
                Double.parseDouble(line.get("confidence", "0.9")),
                line.list("claims")));
  }

  private void state(Line line) {
    states
        .computeIfAbsent(line.name, id -> new ArrayList<>())
        .add(
            new RouteState(
                routes.get(line.name),
                RouteState.Status.valueOf(line.need("status")),
                line.day("since"),
                Double.parseDouble(line.get("confidence", "0.9")),
                line.list("claims")));
  }

  private void siege(Line line) {
    String people = line.values.get("people");
    sieges.add(
        new Siege(
            places.get(line.name),
            line.values.get("besieged"),
            line.values.get("besieger"),
            line.day("since"),
            line.day("until"),
            List.of(),
            people == null ? null : Long.valueOf(people),
            line.need("assessor"),
            List.of(),
            0.8,
            line.list("claims")));
  }

  private void forecast(Line line) {
    forecasts.add(
        new Forecast(
            line.name,
            line.get("source", "Alpha"),
            line.values.get("condition"),
            Kind.of(line.need("kind")).orElseThrow(),
            line.list("places"),
            line.list("agents"),
            line.day("made"),
            line.day("by"),
            Forecast.Outcome.valueOf(line.get("outcome", "OPEN")),
            line.day("decided"),
            line.list("deciding")));
  }

  /** One line of the file. */
  private static final class Line {
    private final String type;
    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();

    Line(String line) {
      String[] parts = line.split(";\\s*");
      String[] head = parts[0].strip().split("\\s+", 2);
      type = head[0];
      name = head[1].strip();
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        values.put(parts[i].substring(0, equals).strip(), parts[i].substring(equals + 1).strip());
      }
    }

    String get(String key, String otherwise) {
      return values.getOrDefault(key, otherwise);
    }

    String need(String key) {
      String value = values.get(key);
      if (value == null) {
        throw new IllegalArgumentException(type + " " + name + " lacks " + key);
      }
      return value;
    }

    List<String> list(String key) {
      String value = values.get(key);
      return value == null || value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
    }

    @Nullable LocalDate day(String key) {
      String value = values.get(key);
      return value == null ? null : LocalDate.parse(value);
    }
  }

  private record Places(Map<String, Place> byId) implements Gazetteer {
    @Override
    public Optional<Place> byId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Place> named(String name) {
      return byId.values().stream().filter(p -> p.name().equals(name)).toList();
    }

    @Override
    public Collection<Place> places() {
      return byId.values();
    }
  }

  private record Parties(Map<String, Actor> byId, Map<String, Side> bySide) implements Roster {
    @Override
    public Optional<Actor> byId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Actor> named(String name, @Nullable LocalDate day) {
      return byId.values().stream().filter(a -> a.name().equals(name)).toList();
    }

    @Override
    public String sideOf(String actorId, @Nullable LocalDate day) {
      return byId(actorId).map(Actor::side).orElse("unknown");
    }

    @Override
    public Optional<Side> side(String id) {
      return Optional.ofNullable(bySide.get(id));
    }

    @Override
    public boolean friends(String side, String otherSide) {
      return side.equals(otherSide);
    }

    @Override
    public Collection<Actor> actors() {
      return byId.values();
    }

    @Override
    public Collection<Side> sides() {
      return bySide.values();
    }

    @Override
    public Collection<Affiliation> affiliations() {
      return List.of();
    }
  }
}
