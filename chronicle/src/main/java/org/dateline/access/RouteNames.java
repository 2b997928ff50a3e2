package org.dateline.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.theatre.Theatre;

/**
 * The routes of a theatre, its border crossings among them: which of them a claim speaks of, and
 * which run through a place. Immutable and thread-safe.
 */
final class RouteNames {
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, List<Route>> byName = new HashMap<>();
  private final Map<String, List<String>> along = new HashMap<>();
  private final Map<String, List<Route>> byPlace = new HashMap<>();

  RouteNames(Theatre theatre) {
    Set<String> onRoads = new LinkedHashSet<>();
    for (Route route : theatre.routes()) {
      Set<String> places = new LinkedHashSet<>();
      for (Route.Link link : route.links()) {
        places.add(link.from());
        places.add(link.to());
      }
      onRoads.addAll(places);
      add(route, places);
    }
    for (String id : onRoads) {
      theatre
          .gazetteer()
          .byId(id)
          .filter(place -> place.kind() == PlaceKind.CROSSING && !routes.containsKey(id))
          .ifPresent(place -> add(crossing(place), Set.of(id)));
    }
  }

  private void add(Route route, Set<String> places) {
    routes.put(route.id(), route);
    along.put(route.id(), List.copyOf(places));
    places.forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(route));
    List<String> names = new ArrayList<>(route.otherNames());
    names.add(route.name());
    names.add(route.id());
    for (String name : names) {
      List<Route> same = byName.computeIfAbsent(plain(name), k -> new ArrayList<>());
      if (!same.contains(route)) {
        same.add(route);
      }
    }
  }

  /** A crossing that is a place, seen as a route without stretches. */
  static Route crossing(Place place) {
    return new Route(place.id(), place.name(), place.otherNames(), List.of());
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** The theatre's routes in its order, then the crossings on its roads. */
  List<Route> all() {
    return List.copyOf(routes.values());
  }

  /** Routes that bear a name; letter case and signs do not count. */
  List<Route> named(String name) {
    return byName.getOrDefault(plain(name), List.of());
  }

  /** Ids of the places that a route runs through. */
  List<String> along(String route) {
    return along.getOrDefault(route, List.of());
  }

  /** The routes that run through a place. */
  List<Route> through(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Ids of the routes that a claim speaks of, by name, as a crossing, or by both ends. */
  Set<String> of(Claim claim) {
    Set<String> found = new TreeSet<>();
    Place from = null;
    Place to = null;
    for (PlaceMention mention : claim.places()) {
      boolean here =
          mention.role() == PlaceMention.Role.ROUTE || mention.role() == PlaceMention.Role.AT;
      if (mention.where() instanceof Where.Along way) {
        found.add(way.route().id());
      } else if (mention.where() instanceof Where.At at) {
        Place place = at.place();
        if (here) {
          named(place.name()).forEach(r -> found.add(r.id()));
          named(place.id()).forEach(r -> found.add(r.id()));
          if (place.kind() == PlaceKind.CROSSING) {
            found.add(place.id());
          }
        }
        from = mention.role() == PlaceMention.Role.FROM ? place : from;
        to = mention.role() == PlaceMention.Role.TO ? place : to;
      } else if (mention.role() == PlaceMention.Role.ROUTE) {
        named(mention.text()).forEach(r -> found.add(r.id()));
      }
    }
    if (found.isEmpty() && from != null && to != null) {
      List<Route> there = through(to.id());
      through(from.id()).stream().filter(there::contains).forEach(r -> found.add(r.id()));
    }
    return found;
  }
}
