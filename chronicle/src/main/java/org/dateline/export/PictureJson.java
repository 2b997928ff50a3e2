package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Evidence;
import org.dateline.picture.Picture;
import org.dateline.place.Place;
import org.dateline.report.Quote;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A picture, and the evidence behind it, as JSON. Days are ISO dates; what is not known is {@code
 * null}; sides and actors are given by their ids; every derived thing carries its {@code id}.
 */
public final class PictureJson {
  private PictureJson() {}

  /** The picture of a day. */
  public static ObjectNode of(Picture picture) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asOf", picture.asOf().toString());
    day(node, "knownOn", picture.knownOn());
    ArrayNode holdings = node.putArray("holdings");
    picture.holdings().forEach(hold -> holdings.add(of(hold)));
    ArrayNode routes = node.putArray("routes");
    picture.routes().forEach(route -> routes.add(of(route)));
    ArrayNode sieges = node.putArray("sieges");
    picture.sieges().forEach(siege -> sieges.add(of(siege)));
    ArrayNode figures = node.putArray("figures");
    picture.figures().forEach(range -> figures.add(of(range)));
    ArrayNode forecasts = node.putArray("forecasts");
    picture.forecasts().forEach(forecast -> forecasts.add(of(forecast)));
    ArrayNode incidents = node.putArray("incidents");
    picture.incidents().forEach(incident -> incidents.add(of(incident)));
    strings(node, "unanswered", picture.unanswered());
    return node;
  }

  /** Who held a place. */
  public static ObjectNode of(Hold hold) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", hold.id());
    node.set("place", of(hold.place()));
    node.put("status", code(hold.status()));
    node.put("holder", hold.holder());
    node.put("side", hold.side());
    node.put("since", hold.from().toString());
    day(node, "until", hold.to());
    node.put("confidence", hold.confidence());
    strings(node, "claims", hold.basis());
    if (!hold.against().isEmpty()) {
      strings(node, "against", hold.against());
    }
    return node;
  }

  /** How a route stood. */
  public static ObjectNode of(RouteState state) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", state.id());
    ObjectNode route = node.putObject("route");
    route.put("id", state.route().id());
    route.put("name", state.route().name());
    node.put("status", code(state.status()));
    day(node, "since", state.since());
    node.put("confidence", state.confidence());
    strings(node, "claims", state.claims());
    verdicts(node, state);
    return node;
  }

  /** Adds what reports say of a route and what its holders tell, each with its claims. */
  public static void verdicts(ObjectNode node, RouteState state) {
    node.put("disputed", state.disputed());
    node.set("reported", of(state.reported()));
    node.set("holders", of(state.holders()));
  }

  /** What one kind of evidence says of a route. */
  static ObjectNode of(RouteState.Verdict verdict) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("status", code(verdict.status()));
    node.put("confidence", verdict.confidence());
    strings(node, "claims", verdict.claims());
    return node;
  }

  /** Adds the breaks of a siege, why it ended, and where the number of people is from. */
  public static void course(ObjectNode node, Siege siege) {
    ArrayNode breaks = node.putArray("breaks");
    for (Siege.Stretch gap : siege.breaks()) {
      ObjectNode one = breaks.addObject();
      day(one, "from", gap.from());
      day(one, "to", gap.to());
    }
    node.put("ending", siege.ending() == null ? null : code(siege.ending()));
    day(node, "lastWord", siege.lastWord());
    node.put("peopleFrom", siege.peopleFrom().isEmpty() ? null : siege.peopleFrom());
  }

  /** A place cut off. */
  public static ObjectNode of(Siege siege) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", siege.id());
    node.set("place", of(siege.place()));
    node.put("besieged", siege.besieged());
    node.put("besieger", siege.besieger());
    day(node, "since", siege.since());
    day(node, "until", siege.until());
    strings(node, "criteria", siege.criteria());
    node.put("people", siege.people());
    node.put("assessor", siege.assessor());
    strings(node, "routesCut", siege.routesCut());
    node.put("confidence", siege.confidence());
    strings(node, "claims", siege.claims());
    course(node, siege);
    return node;
  }

  /** A count. */
  public static ObjectNode of(FigureRange range) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", range.id());
    node.put("measure", code(range.measure()));
    node.put("who", range.who());
    node.put("low", range.low());
    node.put("best", range.best());
    node.put("high", range.high());
    node.put("cumulative", range.cumulative());
    node.put("about", range.about().isEmpty() ? null : range.about());
    node.put("rule", range.rule());
    strings(node, "claims", range.claims());
    return node;
  }

  /** What was expected. */
  public static ObjectNode of(Forecast forecast) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", forecast.id());
    node.put("claim", forecast.claim());
    node.put("source", forecast.source());
    node.put("condition", forecast.condition());
    node.put("event", forecast.kind().code());
    strings(node, "places", forecast.places());
    strings(node, "agents", forecast.agents());
    day(node, "made", forecast.made());
    day(node, "by", forecast.by());
    node.put("outcome", code(forecast.outcome()));
    day(node, "decided", forecast.decided());
    node.put("days", forecast.days());
    strings(node, "deciding", forecast.deciding());
    strings(node, "claims", List.of(forecast.claim()));
    return node;
  }

  /** What happened. */
  public static ObjectNode of(Incident incident) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", incident.id());
    node.put("event", incident.kind().code());
    Place where = incident.where();
    if (where == null) {
      node.putNull("place");
    } else {
      node.set("place", of(where));
    }
    node.put("placeName", incident.placeName());
    When when = incident.when();
    day(node, "from", when.hasStart() ? when.earliest() : null);
    day(node, "to", when.hasEnd() ? when.latest() : null);
    strings(node, "agents", incident.agents());
    strings(node, "targets", incident.targets());
    ArrayNode figures = node.putArray("figures");
    incident.figures().forEach(range -> figures.add(of(range)));
    strings(node, "claims", incident.supporting());
    strings(node, "disputing", incident.disputing());
    node.put("independentSources", incident.independentSources());
    node.put("grade", code(incident.grade()));
    node.put("gradeRule", incident.gradeRule());
    return node;
  }

  /** The tree of evidence behind a statement. */
  public static ObjectNode of(Evidence evidence) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", evidence.id());
    node.put("type", code(evidence.type()));
    node.put("statement", evidence.statement());
    node.put("confidence", evidence.confidence());
    node.put("reason", evidence.reason());
    Evidence.Source source = evidence.source();
    if (source != null) {
      Quote quote = source.quote();
      ObjectNode leaf = node.putObject("source");
      leaf.put("report", quote.reportId());
      leaf.put("begin", quote.start());
      leaf.put("end", quote.end());
      leaf.put("words", quote.words());
      leaf.put("outlet", source.outlet());
      leaf.put("title", source.title());
      day(leaf, "published", source.published());
      strings(leaf, "chain", source.chain());
    }
    ArrayNode because = node.putArray("because");
    evidence.because().forEach(child -> because.add(of(child)));
    return node;
  }

  /** A place by id, name and coordinates. */
  public static ObjectNode of(Place place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", place.id());
    node.put("name", place.name());
    node.put("lat", place.lat());
    node.put("lon", place.lon());
    return node;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void day(ObjectNode node, String field, @Nullable LocalDate day) {
    node.put(field, day == null ? null : day.toString());
  }

  private static void strings(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }
}
