package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.incident.Incident;
import org.dateline.picture.Picture;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;

/** Answers what the map asks: the theatre, the situation of a day, the days, routes, the brief. */
final class SituationAnswers {
  private static final int MOST_DAYS = 36_600;

  /** Longest span of a brief in days. */
  private static final int LONGEST_BRIEF = 3660;

  private static final List<String> PARTS =
      List.of("holdings", "routes", "sieges", "figures", "forecasts", "incidents", "changes");

  private final Derivations derivations;
  private final BriefSource briefs;

  SituationAnswers(Derivations derivations, BriefSource briefs) {
    this.derivations = derivations;
    this.briefs = briefs;
  }

  void register(Api api) {
    Packed theatre = Replies.pack(new TheatreJson(derivations.theatre()).write());
    Packed borders = Packed.of("application/geo+json", borders());
    still(api, "/theatre", theatre);
    still(api, "/borders", borders);
    api.get("/histogram", Set.of(), (question, known) -> histogram(known));
    api.get("/situation", Set.of("asOf", "days", "parts", "compact"), SituationAnswers::situation);
    api.get("/routes", Set.of("asOf"), this::routes);
    api.get("/routes/{id}", Set.of(), this::route);
    Set<String> span = Set.of("from", "to", "knownOn");
    api.add(HandlerType.GET, "/brief", span, ctx -> brief(ctx, new Question(ctx, span)));
  }

  private static void still(Api api, String path, Packed packed) {
    api.add(
        HandlerType.GET,
        path,
        Set.of(),
        ctx -> {
          Question question = new Question(ctx, Set.of());
          ctx.header("Cache-Control", "no-cache");
          packed.send(ctx);
        });
  }

  private static ObjectNode situation(Question question, Known known) {
    LocalDate asOf = question.requiredDay("asOf");
    int days = question.number("days", 1, 1, MOST_DAYS);
    List<String> parts = question.codes("parts");
    for (String part : parts) {
      if (!PARTS.contains(part)) {
        throw Problem.badRequest("'parts' must be some of " + String.join(", ", PARTS) + ".");
      }
    }
    Picture picture = known.derivation().on(asOf);
    ObjectNode node =
        PictureJson.of(picture, known, Boolean.TRUE.equals(question.yesOrNo("compact")));
    LocalDate from = first(asOf, days);
    if (parts.isEmpty() || parts.contains("incidents")) {
      ArrayNode incidents = node.putArray("incidents");
      for (Incident incident : known.incidents(from, asOf)) {
        incidents.add(IncidentJson.of(incident, known));
      }
    }
    if (parts.isEmpty() || parts.contains("changes")) {
      ArrayNode changes = node.putArray("changes");
      known
          .derivation()
          .changes(from, asOf)
          .forEach(
              hold ->
                  changes.addRawValue(
                      known.hold(hold, h -> PlaceJson.withoutConfidence(h, known))));
    }
    if (!parts.isEmpty()) {
      PARTS.stream().filter(part -> !parts.contains(part)).forEach(node::remove);
    }
    return node;
  }

  /** The first of the days that end with one. */
  private static LocalDate first(LocalDate asOf, int days) {
    long first = Math.max(LocalDate.of(1, 1, 1).toEpochDay(), asOf.toEpochDay() - days + 1L);
    return LocalDate.ofEpochDay(first);
  }

  private ObjectNode routes(Question question, Known known) {
    LocalDate asOf = question.day("asOf");
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode items = node.putArray("items");
    Picture picture = asOf == null ? null : known.derivation().on(asOf);
    for (Route route : derivations.theatre().routes()) {
      ObjectNode one = items.addObject();
      one.put("id", route.id());
      one.put("name", route.name());
      one.put("km", km(route));
      one.putNull("state");
      if (picture != null) {
        picture.routes().stream()
            .filter(state -> state.route().id().equals(route.id()))
            .findFirst()
            .ifPresent(state -> one.set("state", PictureJson.of(state)));
      }
    }
    node.put("total", items.size());
    return node;
  }

  private ObjectNode route(Question question, Known known) {
    String id = question.id();
    Route route =
        derivations.theatre().routes().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("The theatre has no route " + id + "."));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", route.id());
    node.put("name", route.name());
    node.put("km", km(route));
    ArrayNode history = node.putArray("history");
    known.derivation().routeHistory(id).forEach(state -> history.add(PictureJson.of(state)));
    return node;
  }

  private static double km(Route route) {
    return route.links().stream().mapToDouble(Route.Link::km).sum();
  }

  private static ObjectNode histogram(Known known) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    counts(node.putArray("incidents"), known.incidentsByDay());
    counts(node.putArray("reports"), known.reportsByDay());
    double[] focus = known.focus();
    if (focus.length == 0) {
      node.putNull("bounds");
    } else {
      ArrayNode bounds = node.putArray("bounds");
      Arrays.stream(focus).forEach(bounds::add);
    }
    node.put("reportsTotal", known.newest().size());
    node.put("incidentsTotal", known.table().size());
    return node;
  }

  private static void counts(ArrayNode array, Map<LocalDate, Integer> byDay) {
    byDay.forEach((day, count) -> array.addArray().add(day.toString()).add(count));
  }

  private void brief(Context ctx, Question question) {
    LocalDate from = question.requiredDay("from");
    LocalDate to = question.requiredDay("to");
    if (to.isBefore(from)) {
      throw Problem.badRequest("'to' must not lie before 'from'.");
    }
    if (to.toEpochDay() - from.toEpochDay() >= LONGEST_BRIEF) {
      throw Problem.badRequest("A brief spans at most " + LONGEST_BRIEF + " days.");
    }
    Known known = derivations.by(question.day("knownOn"));
    String html = briefs.html(known.derivation(), from, to);
    ctx.header("Content-Security-Policy", DeskServer.BRIEF_POLICY);
    ctx.header("X-Frame-Options", "SAMEORIGIN");
    ctx.header("Cache-Control", "no-cache");
    Packed.of("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)).send(ctx);
  }

  /** Outlines of the theatre's districts as GeoJSON, where the pack that ships has them. */
  private byte[] borders() {
    String file = "/theatres/" + derivations.theatre().id() + "/admin.geojson";
    try (InputStream in = Theatre.class.getResourceAsStream(file)) {
      return in == null
          ? "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.UTF_8)
          : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
