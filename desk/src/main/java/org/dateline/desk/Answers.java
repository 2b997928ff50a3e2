package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.control.Hold;
import org.dateline.incident.Incident;
import org.dateline.picture.Evidence;
import org.dateline.picture.Picture;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** The desk's questions and their answers, as {@code desk/API.md} describes them. */
final class Answers {
  private static final int MOST_INCIDENTS = 2000;
  private static final int MOST_DAYS = 36_600;

  private final Derivations derivations;
  private final BriefSource briefs;
  private final String theatre;

  Answers(Derivations derivations, BriefSource briefs) {
    this.derivations = derivations;
    this.briefs = briefs;
    this.theatre = new TheatreJson(derivations.theatre()).write().toString();
  }

  void register(RoutesConfig routes) {
    routes.get("/api/theatre", ctx -> ctx.contentType("application/json").result(theatre));
    routes.get("/api/borders", ctx -> ctx.contentType("application/geo+json").result(borders()));
    routes.get("/api/picture", ctx -> json(ctx, picture(new Question(ctx))));
    routes.get("/api/incidents", ctx -> json(ctx, incidents(new Question(ctx))));
    routes.get("/api/incidents/<id>", ctx -> json(ctx, incident(new Question(ctx))));
    routes.get("/api/places/<id>", ctx -> json(ctx, place(new Question(ctx))));
    routes.get("/api/routes/<id>", ctx -> json(ctx, route(new Question(ctx))));
    routes.get("/api/claims/<id>", ctx -> json(ctx, claim(new Question(ctx))));
    routes.get("/api/reports", ctx -> json(ctx, reports(new Question(ctx))));
    routes.get("/api/reports/<id>", ctx -> json(ctx, report(new Question(ctx))));
    routes.get("/api/histogram", ctx -> json(ctx, histogram(new Question(ctx))));
    routes.get("/api/why/<id>", ctx -> json(ctx, why(new Question(ctx))));
    routes.get("/api/brief", this::brief);
    routes.get(
        "/api/<rest>",
        ctx -> {
          throw Problem.notFound("There is no question " + ctx.path() + "; see desk/API.md.");
        });
  }

  private static void json(Context ctx, ObjectNode node) {
    ctx.contentType("application/json").header("Cache-Control", "no-store").result(node.toString());
  }

  private Known known(Question question) {
    return derivations.by(question.day("knownOn"));
  }

  private ObjectNode picture(Question question) {
    LocalDate asOf = question.requiredDay("asOf");
    int days = question.number("days", 1, 1, MOST_DAYS);
    Known known = known(question);
    Picture picture = known.derivation().on(asOf);
    ObjectNode node = PictureJson.of(picture, known);
    When span = When.between(asOf.minusDays(days - 1L), asOf);
    ArrayNode incidents = node.putArray("incidents");
    for (Incident incident : known.incidents()) {
      if (beganIn(incident, span)) {
        incidents.add(IncidentJson.of(incident, known));
      }
    }
    ArrayNode changes = node.putArray("changes");
    known
        .derivation()
        .changes(span.earliest(), span.latest())
        .forEach(hold -> changes.add(PlaceJson.of(hold, known)));
    return node;
  }

  private ObjectNode incidents(Question question) {
    LocalDate from = question.day("from");
    LocalDate to = question.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.badRequest("'to' must not lie before 'from'.");
    }
    Known known = known(question);
    List<String> kinds = question.text("kind").map(k -> Arrays.asList(k.split(","))).orElse(null);
    String place = question.text("place").orElse(null);
    String words = question.text("q").orElse(null);
    List<Incident> found = new ArrayList<>();
    for (Incident incident : known.incidents()) {
      if (inSpan(incident, from, to)
          && (kinds == null || isOf(incident, kinds))
          && (place == null || liesIn(incident, place))
          && (words == null || known.matches(incident, words))) {
        found.add(incident);
      }
    }
    if (question.text("order").orElse("oldest").equals("newest")) {
      Collections.reverse(found);
    }
    int offset = question.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = question.number("limit", 200, 1, MOST_INCIDENTS);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("total", found.size());
    node.put("offset", offset);
    ArrayNode items = node.putArray("items");
    found.stream().skip(offset).limit(limit).forEach(i -> items.add(IncidentJson.of(i, known)));
    return node;
  }

  private ObjectNode incident(Question question) {
    Known known = known(question);
    String id = question.id();
    if (known.incident(id).isEmpty()) {
      throw Problem.notFound("No incident " + id + " is known by that day.");
    }
    return evidence(known, id);
  }

  private ObjectNode why(Question question) {
    return evidence(known(question), question.id());
  }

  private static ObjectNode evidence(Known known, String id) {
    Evidence evidence =
        known
            .derivation()
            .why(id)
            .orElseThrow(
                () -> Problem.notFound("Nothing with the id " + id + " is known by that day."));
    return EvidenceJson.of(evidence, known);
  }

  private ObjectNode place(Question question) {
    Known known = known(question);
    String id = question.id();
    Place place =
        derivations
            .theatre()
            .gazetteer()
            .byId(id)
            .orElseThrow(() -> Problem.notFound("The theatre has no place " + id + "."));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("place", PlaceJson.of(place));
    ArrayNode history = node.putArray("history");
    for (Hold hold : known.derivation().history(id)) {
      history.add(PlaceJson.of(hold, known));
    }
    ArrayNode sieges = node.putArray("sieges");
    for (Siege siege : known.derivation().sieges()) {
      if (siege.place().id().equals(id)) {
        sieges.add(PlaceJson.of(siege));
      }
    }
    ArrayNode incidents = node.putArray("incidents");
    List<Incident> there = new ArrayList<>();
    for (Incident incident : known.incidents()) {
      if (liesIn(incident, id)) {
        there.add(incident);
      }
    }
    Collections.reverse(there);
    node.put("total", there.size());
    there.stream().limit(100).forEach(i -> incidents.add(IncidentJson.of(i, known)));
    return node;
  }

  private ObjectNode route(Question question) {
    Known known = known(question);
    String id = question.id();
    Route route =
        derivations.theatre().routes().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("The theatre has no route " + id + "."));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", route.id());
    node.put("name", route.name());
    node.put("km", route.links().stream().mapToDouble(Route.Link::km).sum());
    ArrayNode history = node.putArray("history");
    known.derivation().routeHistory(id).forEach(state -> history.add(PictureJson.of(state)));
    return node;
  }

  private ObjectNode claim(Question question) {
    Known known = known(question);
    String id = question.id();
    Claim claim =
        known
            .derivation()
            .facts()
            .claim(id)
            .orElseThrow(() -> Problem.notFound("No claim " + id + " is known by that day."));
    return ClaimJson.of(claim, known);
  }

  private ObjectNode reports(Question question) {
    Known known = known(question);
    List<Report> reports = new ArrayList<>(known.derivation().facts().reports());
    reports.sort(
        (a, b) -> {
          LocalDate left = a.published() == null ? LocalDate.MIN : a.published();
          LocalDate right = b.published() == null ? LocalDate.MIN : b.published();
          int byDay = right.compareTo(left);
          return byDay == 0 ? a.id().compareTo(b.id()) : byDay;
        });
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("total", reports.size());
    int offset = question.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = question.number("limit", 500, 1, 5000);
    ArrayNode items = node.putArray("items");
    reports.stream()
        .skip(offset)
        .limit(limit)
        .forEach(
            report -> {
              ObjectNode item = ClaimJson.head(report);
              item.put("claims", known.claimsOf(report.id()).size());
              items.add(item);
            });
    return node;
  }

  private ObjectNode report(Question question) {
    Known known = known(question);
    String id = question.id();
    Report report =
        known
            .derivation()
            .facts()
            .report(id)
            .orElseThrow(() -> Problem.notFound("No report " + id + " is known by that day."));
    ObjectNode node = ClaimJson.head(report);
    node.put("url", report.url());
    node.put("hash", report.hash());
    node.put("text", report.text());
    ArrayNode claims = node.putArray("claims");
    known.claimsOf(id).forEach(claim -> claims.add(ClaimJson.of(claim, known)));
    ArrayNode gaps = node.putArray("gaps");
    for (Gap gap : known.derivation().facts().gaps()) {
      if (gap.quote().reportId().equals(id)) {
        ObjectNode one = gaps.addObject();
        one.put("begin", gap.quote().start());
        one.put("end", gap.quote().end());
        one.put("reason", gap.reason());
      }
    }
    return node;
  }

  private ObjectNode histogram(Question question) {
    Known known = known(question);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    TreeMap<LocalDate, Integer> incidents = known.incidentsByDay();
    TreeMap<LocalDate, Integer> reports = known.reportsByDay();
    counts(node.putArray("incidents"), incidents);
    counts(node.putArray("reports"), reports);
    double[] focus = known.focus();
    if (focus.length == 0) {
      node.putNull("bounds");
    } else {
      ArrayNode bounds = node.putArray("bounds");
      Arrays.stream(focus).forEach(bounds::add);
    }
    node.put("reportsTotal", known.derivation().facts().reports().size());
    node.put("incidentsTotal", known.incidents().size());
    return node;
  }

  private void brief(Context ctx) {
    Question question = new Question(ctx);
    LocalDate from = question.requiredDay("from");
    LocalDate to = question.requiredDay("to");
    if (to.isBefore(from)) {
      throw Problem.badRequest("'to' must not lie before 'from'.");
    }
    String html = briefs.html(known(question).derivation(), from, to);
    ctx.header("Content-Security-Policy", DeskServer.BRIEF_POLICY);
    ctx.header("X-Frame-Options", "SAMEORIGIN");
    ctx.header("Cache-Control", "no-store");
    ctx.html(html);
  }

  /** Outlines of the theatre's districts as GeoJSON, where the pack that ships has them. */
  private byte[] borders() throws IOException {
    String file = "/theatres/" + derivations.theatre().id() + "/admin.geojson";
    try (InputStream in = Theatre.class.getResourceAsStream(file)) {
      return in == null
          ? "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(StandardCharsets.UTF_8)
          : in.readAllBytes();
    }
  }

  private static void counts(ArrayNode array, Map<LocalDate, Integer> byDay) {
    byDay.forEach((day, count) -> array.addArray().add(day.toString()).add(count));
  }

  private static boolean isOf(Incident incident, List<String> kindsOrGroups) {
    return kindsOrGroups.contains(incident.kind().code())
        || kindsOrGroups.contains(IncidentJson.group(incident.kind()));
  }

  private static boolean liesIn(Incident incident, String placeId) {
    Place where = incident.where();
    return where != null && (where.id().equals(placeId) || placeId.equals(where.within()));
  }

  /** True where the incident began in the span; one of which no first day is known never does. */
  private static boolean beganIn(Incident incident, When span) {
    return incident.when().hasStart() && span.contains(incident.when().earliest());
  }

  private static boolean inSpan(
      Incident incident, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return beganIn(
        incident, When.between(from == null ? When.DAWN : from, to == null ? When.DUSK : to));
  }
}
