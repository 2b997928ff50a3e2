package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Side;
import org.dateline.claim.Kind;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;

/** Writes what the page needs to know of a theatre once: sides, actors, roads, towns, bounds. */
final class TheatreJson {
  /** Towns that get a grey label on the base map, largest first. */
  private static final int TOWNS = 400;

  /** Margin around the road graph, in degrees. */
  private static final double MARGIN = 0.25;

  private final Theatre theatre;

  TheatreJson(Theatre theatre) {
    this.theatre = theatre;
  }

  ObjectNode write() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", theatre.id());
    node.put("name", theatre.name());
    ArrayNode sides = node.putArray("sides");
    for (Side side : theatre.roster().sides()) {
      ObjectNode one = sides.addObject();
      one.put("id", side.id());
      one.put("name", side.name());
      one.put("letter", side.letter());
      one.put("colour", side.colour());
      one.put("pattern", side.pattern());
      side.allies().forEach(one.putArray("allies")::add);
    }
    ObjectNode actors = node.putObject("actors");
    for (Actor actor : theatre.roster().actors()) {
      ObjectNode one = actors.putObject(actor.id());
      one.put("name", actor.name());
      one.put("side", actor.side());
    }
    ArrayNode kinds = node.putArray("kinds");
    for (Kind kind : Kind.values()) {
      ObjectNode one = kinds.addObject();
      one.put("code", kind.code());
      one.put("group", IncidentJson.group(kind));
    }
    double[] bounds = bounds();
    for (double edge : bounds) {
      node.withArray("bounds").add(edge);
    }
    node.set("routes", routes());
    node.set("towns", towns(bounds));
    return node;
  }

  /** Every route as one feature; its geometry is null where no stretch of it is known. */
  private ObjectNode routes() {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Route route : theatre.routes()) {
      ObjectNode feature = features.addObject();
      feature.put("type", "Feature");
      feature.put("id", route.id());
      ObjectNode properties = feature.putObject("properties");
      properties.put("id", route.id());
      properties.put("name", route.name());
      properties.put("class", roadClass(route));
      feature.set("geometry", geometry(route));
    }
    return collection;
  }

  private ObjectNode geometry(Route route) {
    ObjectNode geometry = JsonNodeFactory.instance.objectNode();
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    for (Route.Link link : route.links()) {
      Optional<Place> from = theatre.gazetteer().byId(link.from());
      Optional<Place> to = theatre.gazetteer().byId(link.to());
      if (from.isPresent() && to.isPresent()) {
        lines.add(JsonNodeFactory.instance.arrayNode().add(point(from.get())).add(point(to.get())));
      }
    }
    if (!lines.isEmpty()) {
      geometry.put("type", "MultiLineString");
      geometry.set("coordinates", lines);
      return geometry;
    }
    Optional<Place> crossing = theatre.gazetteer().byId(route.id());
    if (crossing.isPresent()) {
      geometry.put("type", "Point");
      geometry.set("coordinates", point(crossing.get()));
      return geometry;
    }
    geometry.put("type", "MultiLineString");
    geometry.putArray("coordinates");
    return geometry;
  }

  private static ArrayNode point(Place place) {
    return JsonNodeFactory.instance.arrayNode().add(place.lon()).add(place.lat());
  }

  private static String roadClass(Route route) {
    return route.links().isEmpty() ? "crossing" : route.links().get(0).roadClass();
  }

  private ArrayNode towns(double[] bounds) {
    List<Place> inside = new ArrayList<>();
    for (Place place : theatre.gazetteer().places()) {
      if (place.kind() == PlaceKind.SETTLEMENT
          && place.population() > 0
          && place.lon() >= bounds[0] - 1
          && place.lon() <= bounds[2] + 1
          && place.lat() >= bounds[1] - 1
          && place.lat() <= bounds[3] + 1) {
        inside.add(place);
      }
    }
    inside.sort(Comparator.comparingLong(Place::population).reversed().thenComparing(Place::id));
    ArrayNode towns = JsonNodeFactory.instance.arrayNode();
    inside.stream().limit(TOWNS).forEach(place -> towns.add(PlaceJson.of(place)));
    return towns;
  }

  /** West, south, east, north of the road graph, or of all places where the theatre has no road. */
  private double[] bounds() {
    Set<String> onRoads = new HashSet<>();
    for (Route route : theatre.routes()) {
      for (Route.Link link : route.links()) {
        onRoads.add(link.from());
        onRoads.add(link.to());
      }
    }
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (Place place : theatre.gazetteer().places()) {
      if (onRoads.isEmpty() || onRoads.contains(place.id())) {
        west = Math.min(west, place.lon());
        south = Math.min(south, place.lat());
        east = Math.max(east, place.lon());
        north = Math.max(north, place.lat());
      }
    }
    return west > east
        ? new double[] {-180, -60, 180, 75}
        : new double[] {west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN};
  }
}
