package org.dateline.theatre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.ActorIndex;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;

/** Reads one pack, file by file; places and routes here, parties in {@link PartyReader}. */
final class PackReader {
  static final String PACK = "pack.csv";
  static final List<String> FILES =
      List.of(
          PACK,
          "sources.csv",
          "places.csv",
          "routes.csv",
          "links.csv",
          "sides.csv",
          "actors.csv",
          "affiliations.csv",
          "allegiances.csv");

  private static final Set<String> ROAD_CLASSES =
      Set.of("motorway", "primary", "secondary", "tertiary", "local", "track", "city", "crossing");

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final PackFiles files;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  PackReader(PackFiles files) {
    this.files = files;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The theatre, or empty where the pack has faults. */
  Optional<Theatre> read() {
    List<Row> pack = table(PACK, "format", "id", "name").rows();
    if (pack.size() != 1) {
      if (faults.isEmpty()) {
        faults.add(new Fault(PACK, 0, "must have one line under its header"));
      }
      return Optional.empty();
    }
    Row head = pack.get(0);
    long format = head.count("format");
    if (format > TheatrePack.FORMAT) {
      // What else seems wrong with a newer pack may be right there: nothing more is said of it.
      faults.clear();
      head.fault(
          "the pack is of format "
              + format
              + " and this Dateline reads up to "
              + TheatrePack.FORMAT
              + "; update Dateline");
      return Optional.empty();
    }
    if (format < 1) {
      head.fault("format must be 1");
    }
    String id = head.required("id");
    String name = head.required("name");
    readPlaces(readSources());
    List<Route> routes = readRoutes();
    PartyReader parties = new PartyReader(this::table, places.keySet());
    parties.read();
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Set<String> onRoads = new HashSet<>();
    for (Route route : routes) {
      for (Route.Link link : route.links()) {
        onRoads.add(link.from());
        onRoads.add(link.to());
      }
    }
    return Optional.of(
        new Theatre(
            id,
            name,
            new PlaceIndex(places.values(), onRoads),
            routes,
            new ActorIndex(
                parties.actors(), parties.sides(), parties.affiliations(), parties.allegiances())));
  }

  private Table table(String file, String... columns) {
    return Table.read(files, file, List.of(columns), faults);
  }

  private Set<String> readSources() {
    Set<String> sources = new HashSet<>();
    for (Row row : table("sources.csv", "id", "name", "licence", "url").rows()) {
      row.required("name");
      row.required("licence");
      if (!sources.add(row.required("id"))) {
        row.fault("id '" + row.text("id") + "' stands there twice");
      }
    }
    return sources;
  }

  private void readPlaces(Set<String> sources) {
    List<Row> rows =
        table(
                "places.csv",
                "id",
                "name",
                "other_names",
                "local_name",
                "lat",
                "lon",
                "kind",
                "admin1",
                "admin2",
                "admin3",
                "country",
                "population",
                "within",
                "source")
            .rows();
    Map<String, Row> byId = new HashMap<>();
    for (Row row : rows) {
      Place place =
          new Place(
              row.required("id"),
              row.required("name"),
              row.list("other_names"),
              row.orNull("local_name"),
              row.decimal("lat", -90, 90),
              row.decimal("lon", -180, 180),
              row.oneOf("kind", PlaceKind.class),
              row.text("admin1"),
              row.text("admin2"),
              row.text("admin3"),
              row.required("country"),
              row.count("population"),
              row.orNull("within"));
      Row first = byId.putIfAbsent(place.id(), row);
      if (first != null && !place.id().isEmpty()) {
        row.fault("id '" + place.id() + "' is already that of line " + first.line());
        continue;
      }
      places.put(place.id(), place);
      if (!place.country().isEmpty() && !COUNTRY.matcher(place.country()).matches()) {
        row.fault("country is '" + place.country() + "'; write two capitals, as in SY");
      }
      String source = row.required("source");
      if (!source.isEmpty() && !sources.contains(source)) {
        row.fault("unknown source '" + source + "'; sources.csv does not have it");
      }
    }
    for (Place place : places.values()) {
      Row row = byId.get(place.id());
      if (row != null && place.within() != null) {
        checkWithin(place, row);
      }
    }
  }

  private void checkWithin(Place place, Row row) {
    Set<String> seen = new HashSet<>(Set.of(place.id()));
    for (Place at = place; at.within() != null; ) {
      Place outer = places.get(at.within());
      if (outer == null) {
        if (at == place) {
          row.fault("within names '" + at.within() + "', which is no place of the pack");
        }
        return;
      }
      if (!seen.add(outer.id())) {
        row.fault("lies within itself, by way of '" + at.id() + "'");
        return;
      }
      at = outer;
    }
  }

  private List<Route> readRoutes() {
    Map<String, Row> heads = new LinkedHashMap<>();
    Map<String, List<Route.Link>> links = new LinkedHashMap<>();
    for (Row row : table("routes.csv", "id", "name", "other_names").rows()) {
      String id = row.required("id");
      row.required("name");
      Row first = heads.putIfAbsent(id, row);
      if (first != null && !id.isEmpty()) {
        row.fault("id '" + id + "' is already that of line " + first.line());
      }
      links.put(id, new ArrayList<>());
    }
    for (Row row : table("links.csv", "route", "from", "to", "km", "minutes", "class").rows()) {
      String route = row.required("route");
      Route.Link link =
          new Route.Link(
              place(row, "from"),
              place(row, "to"),
              row.decimal("km", 0, 2000),
              (int) row.count("minutes"),
              row.required("class"));
      List<Route.Link> chain = links.get(route);
      if (chain == null) {
        if (!route.isEmpty()) {
          row.fault("unknown route '" + route + "'; routes.csv does not have it");
        }
        continue;
      }
      if (link.from().equals(link.to()) && !link.from().isEmpty()) {
        row.fault("leads from '" + link.from() + "' to itself");
      }
      if (!link.roadClass().isEmpty() && !ROAD_CLASSES.contains(link.roadClass())) {
        row.fault("unknown class '" + link.roadClass() + "'");
      }
      chain.add(link);
    }
    List<Route> routes = new ArrayList<>();
    heads.forEach(
        (id, row) ->
            routes.add(
                new Route(
                    id,
                    row.text("name"),
                    row.list("other_names"),
                    links.getOrDefault(id, List.of()))));
    return routes;
  }

  private String place(Row row, String column) {
    String id = row.required(column);
    if (!id.isEmpty() && !places.containsKey(id)) {
      row.fault(column + " names '" + id + "', which is no place of the pack");
    }
    return id;
  }
}
