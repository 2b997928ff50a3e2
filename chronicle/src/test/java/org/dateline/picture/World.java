package org.dateline.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Affiliation;
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

/**
 * A small world in a plain file: places, sides, actors and routes, reports with their claims, and
 * what is expected of the picture. The form is told in {@code worlds/README.md}.
 */
final class World {
  final List<String> expectations = new ArrayList<>();
  final List<Reading> readings = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Side> sides = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private static final class Draft {
    final String id;
    final @Nullable LocalDate published;
    final String outlet;
    final @Nullable String copyOf;
    final List<String[]> claims = new ArrayList<>();

    Draft(String id, @Nullable LocalDate published, String outlet, @Nullable String copyOf) {
      this.id = id;
      this.published = published;
      this.outlet = outlet;
      this.copyOf = copyOf;
    }
  }

  static World read(Path file) {
    World world = new World();
    Draft draft = null;
    try {
      for (String raw : Files.readAllLines(file)) {
        String line = raw.contains("#") ? raw.substring(0, raw.indexOf('#')) : raw;
        String[] words = line.strip().split("\\s+");
        switch (words[0]) {
          case "" -> {}
          case "place" -> world.place(words);
          case "side" -> world.side(words);
          case "actor" -> world.actor(words);
          case "affiliation" -> world.affiliation(words);
          case "route" -> world.route(words);
          case "report" -> {
            String date = words[2].equals("-") ? null : words[2];
            String outlet = words[3].replace('_', ' ');
            draft =
                new Draft(
                    words[1],
                    date == null ? null : LocalDate.parse(date),
                    outlet,
                    option(words, "copy-of"));
            world.drafts.put(words[1], draft);
          }
          case "claim" -> {
            if (draft == null) {
              throw new IllegalArgumentException(file + ": a claim needs a report before it");
            }
            draft.claims.add(words);
          }
          case "ruling" -> world.ruling(words);
          case "expect" -> world.expectations.add(line.strip());
          default -> throw new IllegalArgumentException(file + ": " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    world.drafts.values().forEach(world::build);
    return world;
  }

  Theatre theatre() {
    return new Theatre(
        "world",
        "World",
        new PlaceIndex(places.values(), Set.of()),
        routes,
        new ActorIndex(actors.values(), sides, affiliations, List.of()));
  }

  Facts facts(@Nullable LocalDate knownOn) {
    return facts(knownOn, readings);
  }

  Facts facts(@Nullable LocalDate knownOn, List<Reading> inOrder) {
    List<Reading> known = new ArrayList<>();
    for (Reading reading : inOrder) {
      LocalDate published = reading.report().published();
      if (knownOn == null || (published != null && !published.isAfter(knownOn))) {
        known.add(reading);
      }
    }
    return new Facts(knownOn, known, rulings);
  }

  static @Nullable String option(String[] words, String name) {
    for (String word : words) {
      if (word.startsWith(name + "=")) {
        return word.substring(name.length() + 1);
      }
    }
    return null;
  }

  private static String option(String[] words, String name, String otherwise) {
    String found = option(words, name);
    return found == null ? otherwise : found;
  }

  private void place(String[] w) {
    String within = option(w, "within");
    PlaceKind kind =
        PlaceKind.valueOf(
            option(w, "kind", within == null ? "settlement" : "district").toUpperCase(Locale.ROOT));
    String[] adm = option(w, "adm", "").split("/");
    places.put(
        w[1],
        new Place(
            w[1],
            w[2].replace('_', ' '),
            List.of(),
            null,
            36 + places.size() * 0.05,
            37,
            kind,
            adm[0],
            adm.length > 1 ? adm[1] : "",
            "",
            "SY",
            Long.parseLong(option(w, "people", "0")),
            within));
  }

  private void side(String[] w) {
    sides.add(
        new Side(
            w[1],
            w[1],
            w[1].substring(0, 1),
            "#888888",
            "plain",
            list(option(w, "allies")),
            list(option(w, "sources"))));
  }

  private void actor(String[] w) {
    ActorKind kind = ActorKind.valueOf(option(w, "kind", "rebel").toUpperCase(Locale.ROOT));
    actors.put(
        w[1], new Actor(w[1], w[2].replace('_', ' '), List.of(), kind, w[3], null, null, null));
  }

  private void affiliation(String[] w) {
    String from = option(w, "from");
    String to = option(w, "to");
    affiliations.add(
        new Affiliation(
            w[1],
            Affiliation.Relation.valueOf(w[2].toUpperCase(Locale.ROOT)),
            w[3],
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to)));
  }

  private void route(String[] w) {
    List<Route.Link> links = new ArrayList<>();
    String[] chain = w.length > 3 ? w[3].split("-") : new String[0];
    for (int i = 1; i < chain.length; i++) {
      links.add(new Route.Link(chain[i - 1], chain[i], 10, 12, "primary"));
    }
    routes.add(new Route(w[1], w[2].replace('_', ' '), List.of(), links));
  }

  private void ruling(String[] w) {
    Instant at = Instant.parse(w[2] + "T12:00:00Z");
    String by = option(w, "analyst");
    String analyst = by == null ? "ana" : by;
    String target = w.length > 4 ? w[4] : "";
    rulings.add(
        switch (w[3]) {
          case "accept" -> new Ruling.Accept(w[1], analyst, at, "", target);
          case "reject" -> new Ruling.Reject(w[1], analyst, at, "", target);
          case "revoke" -> new Ruling.Revoke(w[1], analyst, at, "", target);
          case "correct" -> new Ruling.Correct(w[1], analyst, at, "", target, w[5], w[6]);
          case "grade" ->
              new Ruling.Grade(w[1], analyst, at, "", target.replace('_', ' '), w[5].charAt(0));
          case "merge" -> new Ruling.Merge(w[1], analyst, at, "", target, w[5]);
          case "move" -> new Ruling.Move(w[1], analyst, at, "", target, w[5]);
          case "rate" -> new Ruling.Rate(w[1], analyst, at, "", target, Integer.parseInt(w[5]));
          case "split" -> new Ruling.Split(w[1], analyst, at, "", target, w[5]);
          default -> throw new IllegalArgumentException("no ruling " + w[3]);
        });
  }

  private static List<String> list(@Nullable String value) {
    return value == null || value.isEmpty() ? List.of() : List.of(value.split(","));
  }

  /** Each report has words of its own, so that only those marked as copies are copies. */
  private void build(Draft draft) {
    String voice = draft.copyOf == null ? draft.id : draft.copyOf;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(voice).append((char) ('a' + i % 26)).append(i).append(' ');
    }
    List<int[]> spans = new ArrayList<>();
    for (String[] w : draft.claims) {
      int begin = text.length();
      String trigger = trigger(w);
      String sentence = option(w, "sentence");
      if (sentence == null) {
        text.append(trigger).append(" at ").append(w.length > 3 ? w[3] : "").append(". ");
      } else {
        text.append(sentence.replace('_', ' ')).append(". ");
      }
      spans.add(new int[] {begin, text.length() - 1});
    }
    String words = text.toString();
    Report report =
        new Report(
            draft.id,
            "",
            new Outlet(draft.outlet),
            draft.published,
            null,
            "en",
            words,
            Report.sha256((draft.id + words).getBytes(StandardCharsets.UTF_8)),
            true);
    List<Claim> claims = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < draft.claims.size(); i++) {
      String[] w = draft.claims.get(i);
      int[] span = spans.get(i);
      int n = seen.merge(w[1], 1, Integer::sum);
      String id = draft.id + ":" + w[1] + (n == 1 ? "" : "~" + n);
      claims.add(claim(id, report, span, w));
    }
    readings.add(new Reading(report, claims, List.of()));
  }

  private static String trigger(String[] w) {
    return option(w, "trigger", w[1].substring(w[1].indexOf('.') + 1)).replace('_', ' ');
  }

  private Claim claim(String id, Report report, int[] span, String[] w) {
    Kind kind = Kind.of(w[1]).orElseThrow();
    String words = report.text().substring(span[0], span[1]);
    String trigger = trigger(w);
    int at = Math.max(0, words.indexOf(trigger));
    String time = option(w, "time");
    return new Claim(
        id,
        report.quote(span[0], span[1]),
        kind,
        report.quote(span[0] + at, span[0] + at + trigger.length()),
        mentions(w[2].equals("-") ? null : w[2]),
        mentions(option(w, "target")),
        placeMentions(w.length > 3 && !w[3].contains("=") ? w[3] : "", span[0], words),
        time == null ? null : new TimeMention(time, span[0], span[1], when(time)),
        figures(option(w, "figure"), span[0]),
        Modality.valueOf(option(w, "modality", "asserted").toUpperCase(Locale.ROOT)),
        mentions(option(w, "by")),
        Verification.valueOf(option(w, "verification", "stated").toUpperCase(Locale.ROOT)),
        Double.parseDouble(option(w, "confidence", "1")),
        "world");
  }

  private List<Mention> mentions(@Nullable String value) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : list(value)) {
      Actor actor = actors.get(name);
      String text = actor == null ? name.replace('_', ' ') : actor.name();
      mentions.add(new Mention(text, 0, text.length(), null, actor == null ? null : name));
    }
    return mentions;
  }

  private List<PlaceMention> placeMentions(String value, int start, String sentence) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (String part : list(value)) {
      int colon = part.indexOf(':');
      PlaceMention.Role role =
          colon < 0
              ? PlaceMention.Role.AT
              : PlaceMention.Role.valueOf(part.substring(0, colon).toUpperCase(Locale.ROOT));
      String name = part.substring(colon + 1);
      String shown =
          name.contains("|") || !places.containsKey(name) ? name : places.get(name).name();
      int at = Math.max(0, sentence.indexOf(shown));
      mentions.add(
          new PlaceMention(shown, start + at, start + at + shown.length(), role, where(name), 1));
    }
    return mentions;
  }

  private Where where(String name) {
    if (name.contains("|")) {
      List<Place> candidates = new ArrayList<>();
      for (String one : name.split("\\|")) {
        candidates.add(places.get(one));
      }
      return new Where.OneOf(candidates);
    }
    for (Route route : routes) {
      if (route.id().equals(name)) {
        return new Where.Along(route);
      }
    }
    Place place = places.get(name);
    return place == null ? new Where.Named(name) : new Where.At(place);
  }

  private static When when(String value) {
    int dots = value.indexOf("..");
    if (dots < 0) {
      return When.on(LocalDate.parse(value));
    }
    String from = value.substring(0, dots);
    String to = value.substring(dots + 2);
    return new When(
        from.isEmpty() ? When.DAWN : LocalDate.parse(from),
        to.isEmpty() ? When.DUSK : LocalDate.parse(to));
  }

  /** {@code killed:12:15:civilians}; an empty number is not known; {@code :total} at the end. */
  private static List<Figure> figures(@Nullable String value, int begin) {
    List<Figure> figures = new ArrayList<>();
    for (String one : list(value)) {
      String[] f = one.split(":");
      figures.add(
          new Figure(
              Figure.Measure.valueOf(f[0].toUpperCase(Locale.ROOT)),
              f.length > 3 ? f[3] : "people",
              f[1].isEmpty() ? null : Long.valueOf(f[1]),
              f.length > 2 && !f[2].isEmpty() ? Long.valueOf(f[2]) : null,
              false,
              one.endsWith(":total"),
              one,
              begin,
              begin + 1));
    }
    return figures;
  }
}
