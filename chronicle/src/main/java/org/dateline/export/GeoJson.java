package org.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.change.Change;
import org.dateline.control.Hold;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.picture.Picture;
import org.dateline.picture.Withheld;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.jspecify.annotations.Nullable;

/**
 * The picture as GeoJSON by RFC 7946: one collection, WGS 84, longitude before latitude, bounds, no
 * {@code crs}. Incidents, holdings and sieges are points, routes are lines cut where they cross the
 * date line; what has no place on the map has a null geometry. There are no polygons: Dateline
 * colours no ground between named places. Written feature by feature.
 */
public final class GeoJson {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  private final Derivation all;
  private final Gazetteer gazetteer;
  private final Withheld withheld;
  private final Bounds bounds = new Bounds();

  /** What is written, by id, and how it changed; null where all is written. */
  private @Nullable Map<String, String> changed;

  private GeoJson(Derivation all, Withheld withheld) {
    this.all = all;
    this.gazetteer = all.theatre().gazetteer();
    this.withheld = withheld;
  }

  /**
   * Writes holdings, routes and sieges of a day and the incidents given.
   *
   * @param withheld names to take out
   * @param done is told after each incident how many are done
   * @return number of features
   * @throws UncheckedIOException where the writer fails
   */
  public static int write(
      Derivation all,
      LocalDate asOf,
      List<Incident> incidents,
      Withheld withheld,
      Writer out,
      IntConsumer done) {
    try {
      return new GeoJson(all, withheld).write(asOf, incidents, out, done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what changed: holdings, routes and sieges of a day and incidents that came or are told
   * otherwise, and those withdrawn as they were told before; each with a property {@code change}.
   *
   * @param before the earlier picture
   * @param after the later picture
   * @param changes of holdings, routes and sieges on the day, and of incidents
   * @return number of features
   * @throws UncheckedIOException where the writer fails
   */
  public static int writeChanges(
      Derivation before,
      Derivation after,
      LocalDate asOf,
      List<Change> changes,
      Withheld withheld,
      Writer out) {
    Map<String, String> now = new HashMap<>();
    Map<String, String> gone = new HashMap<>();
    List<Incident> incidents = new ArrayList<>();
    List<Incident> withdrawn = new ArrayList<>();
    for (Change change : changes) {
      boolean away = change.sort() == Change.Sort.WITHDRAWN;
      (away ? gone : now).put(change.told().id(), ClaimJson.code(change.sort()));
      if (change.type() == Evidence.Type.INCIDENT) {
        (away ? before : after)
            .incident(change.told().id())
            .ifPresent((away ? withdrawn : incidents)::add);
      }
    }
    try {
      GeoJson map = new GeoJson(after, withheld);
      JsonGenerator json = map.begin(after.on(asOf), out);
      int features = map.features(json, after.on(asOf), incidents, now, n -> {});
      features += map.features(json, before.on(asOf), withdrawn, gone, n -> {});
      map.end(json);
      return features;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int write(LocalDate asOf, List<Incident> incidents, Writer out, IntConsumer done)
      throws IOException {
    Picture picture = all.on(asOf);
    JsonGenerator json = begin(picture, out);
    int features = features(json, picture, incidents, null, done);
    end(json);
    return features;
  }

  private JsonGenerator begin(Picture picture, Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeStringField("asOf", picture.asOf().toString());
    LocalDate known = picture.knownOn();
    json.writeStringField("knownOn", known == null ? null : known.toString());
    json.writeArrayFieldStart("features");
    return json;
  }

  private void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    if (bounds.any()) {
      json.writeFieldName("bbox");
      json.writeTree(bounds.write());
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /**
   * The features of a picture.
   *
   * @param only what changed, by id; null for all
   */
  private int features(
      JsonGenerator json,
      Picture picture,
      List<Incident> incidents,
      @Nullable Map<String, String> only,
      IntConsumer done)
      throws IOException {
    this.changed = only;
    int features = 0;
    for (Hold hold : picture.holdings()) {
      if (leftOut(hold.id())) {
        continue;
      }
      ObjectNode properties = PictureJson.of(hold);
      place(properties, hold.place());
      properties.put("sideName", hold.side() == null ? null : all.wording().side(hold.side()));
      properties.put("statement", all.wording().of(hold));
      features += feature(json, hold.id(), "holding", point(hold.place()), properties);
    }
    for (RouteState state : picture.routes()) {
      if (leftOut(state.id())) {
        continue;
      }
      ObjectNode properties = PictureJson.of(state);
      properties.put("name", state.route().name());
      properties.put("statement", all.wording().of(state));
      features += feature(json, state.id(), "route", lines(state.route()), properties);
    }
    for (Siege siege : picture.sieges()) {
      if (leftOut(siege.id())) {
        continue;
      }
      ObjectNode properties = PictureJson.of(siege);
      place(properties, siege.place());
      properties.put("statement", all.wording().of(siege));
      features += feature(json, siege.id(), "siege", point(siege.place()), properties);
    }
    int told = 0;
    for (Incident incident : incidents) {
      ObjectNode properties = PictureJson.of(incident);
      Place where = incident.where();
      if (where != null) {
        place(properties, where);
      }
      properties.put("statement", all.wording().of(incident));
      features +=
          feature(json, incident.id(), "incident", where == null ? null : point(where), properties);
      done.accept(++told);
    }
    return features;
  }

  private boolean leftOut(String id) {
    return changed != null && !changed.containsKey(id);
  }

  private int feature(
      JsonGenerator json,
      String id,
      String type,
      @Nullable ObjectNode geometry,
      ObjectNode properties)
      throws IOException {
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.set("geometry", geometry);
    ObjectNode kept = feature.putObject("properties");
    kept.put("layer", type);
    if (changed != null) {
      kept.put("change", changed.get(id));
    }
    properties.remove("id");
    kept.setAll(properties);
    WithheldJson.mask(feature, withheld);
    json.writeTree(feature);
    return 1;
  }

  /** A place within properties: its id and name side by side, for tools that show flat tables. */
  private static void place(ObjectNode properties, Place place) {
    properties.put("place", place.id());
    properties.put("placeName", place.name());
  }

  private ObjectNode point(Place place) {
    ObjectNode point = JsonNodeFactory.instance.objectNode();
    point.put("type", "Point");
    point.set("coordinates", position(place.lon(), place.lat()));
    return point;
  }

  private ArrayNode position(double lon, double lat) {
    bounds.add(lon, lat);
    ArrayNode position = JsonNodeFactory.instance.arrayNode(2);
    position.add(new BigDecimal(Sheet.degrees(lon)));
    position.add(new BigDecimal(Sheet.degrees(lat)));
    return position;
  }

  /** One line for each link whose ends are known; a crossing without links has none. */
  private @Nullable ObjectNode lines(Route route) {
    ObjectNode lines = JsonNodeFactory.instance.objectNode();
    lines.put("type", "MultiLineString");
    ArrayNode coordinates = lines.putArray("coordinates");
    for (Route.Link link : route.links()) {
      Place from = gazetteer.byId(link.from()).orElse(null);
      Place to = gazetteer.byId(link.to()).orElse(null);
      if (from != null && to != null) {
        line(coordinates, from, to);
      }
    }
    return coordinates.isEmpty() ? null : lines;
  }

  /** A straight line, in two parts where it crosses the date line (RFC 7946, 3.1.9). */
  private void line(ArrayNode lines, Place from, Place to) {
    double across = to.lon() - from.lon();
    if (Math.abs(across) <= 180) {
      line(lines, from.lon(), from.lat(), to.lon(), to.lat());
      return;
    }
    double edge = across > 0 ? -180 : 180;
    double reach = to.lon() - 2 * Math.signum(across) * 180 - from.lon();
    double lat = from.lat() + (to.lat() - from.lat()) * (edge - from.lon()) / reach;
    line(lines, from.lon(), from.lat(), edge, lat);
    line(lines, -edge, lat, to.lon(), to.lat());
  }

  private void line(ArrayNode lines, double lon, double lat, double lonTo, double latTo) {
    ArrayNode line = lines.addArray();
    line.add(position(lon, lat));
    line.add(position(lonTo, latTo));
  }
}
