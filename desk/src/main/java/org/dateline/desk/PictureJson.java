package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.dateline.access.RouteState;
import org.dateline.forecast.Forecast;
import org.dateline.picture.Picture;

/** Writes the picture of a day in the form that {@code dateline picture --format json} has. */
final class PictureJson {
  private PictureJson() {}

  /**
   * The picture of a day.
   *
   * @param compact true where holdings name their place by its id alone, without claims
   */
  static ObjectNode of(Picture picture, Known known, boolean compact) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asOf", picture.asOf().toString());
    node.put("knownOn", picture.knownOn() == null ? null : picture.knownOn().toString());
    ArrayNode holdings = node.putArray("holdings");
    picture
        .holdings()
        .forEach(
            hold ->
                holdings.addRawValue(
                    compact
                        ? known.compactHold(hold, h -> PlaceJson.compact(h, known))
                        : known.hold(hold, h -> PlaceJson.withoutConfidence(h, known))));
    ArrayNode routes = node.putArray("routes");
    picture.routes().forEach(state -> routes.add(of(state)));
    ArrayNode sieges = node.putArray("sieges");
    picture.sieges().forEach(siege -> sieges.add(PlaceJson.of(siege)));
    ArrayNode figures = node.putArray("figures");
    picture.figures().forEach(figure -> figures.add(IncidentJson.of(figure)));
    ArrayNode forecasts = node.putArray("forecasts");
    picture.forecasts().forEach(forecast -> forecasts.add(of(forecast)));
    picture.unanswered().forEach(node.putArray("unanswered")::add);
    return node;
  }

  static ObjectNode of(RouteState state) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", state.id());
    ObjectNode route = node.putObject("route");
    route.put("id", state.route().id());
    route.put("name", state.route().name());
    node.put("status", state.status().name().toLowerCase(Locale.ROOT));
    node.put("since", state.since() == null ? null : state.since().toString());
    node.put("confidence", state.confidence());
    state.claims().forEach(node.putArray("claims")::add);
    node.set("reported", verdict(state.reported()));
    node.set("holders", verdict(state.holders()));
    node.put("disputed", state.disputed());
    return node;
  }

  private static ObjectNode verdict(RouteState.Verdict verdict) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("status", verdict.status().name().toLowerCase(Locale.ROOT));
    node.put("confidence", verdict.confidence());
    verdict.claims().forEach(node.putArray("claims")::add);
    return node;
  }

  static ObjectNode of(Forecast forecast) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", forecast.id());
    node.put("claim", forecast.claim());
    node.put("source", forecast.source());
    node.put("kind", forecast.kind().code());
    forecast.places().forEach(node.putArray("places")::add);
    forecast.agents().forEach(node.putArray("agents")::add);
    node.put("condition", forecast.condition());
    node.put("made", forecast.made() == null ? null : forecast.made().toString());
    node.put("by", forecast.by() == null ? null : forecast.by().toString());
    node.put("outcome", forecast.outcome().name().toLowerCase(Locale.ROOT));
    node.put("decided", forecast.decided() == null ? null : forecast.decided().toString());
    forecast.deciding().forEach(node.putArray("deciding")::add);
    return node;
  }
}
