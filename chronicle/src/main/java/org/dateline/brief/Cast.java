package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a happening, each in words, ready to stand in a sentence; empty where not known.
 *
 * @param places what it happened at, as objects: {@code Azaz}, {@code a place near Aleppo}
 * @param at where it happened, with its preposition: {@code in Azaz}
 * @param from where movement came from
 * @param to where it went
 * @param routes roads and crossings
 * @param agents who did it
 * @param targets to whom
 * @param count the figure that is its subject, with what it counts
 * @param date with its preposition and a space before it
 * @param trigger the report's words for it, lower case
 */
record Cast(
    List<String> places,
    String at,
    String from,
    String to,
    List<String> routes,
    String agents,
    String targets,
    String count,
    String date,
    String trigger) {

  /** True where so little is known that no sentence comes of it. */
  boolean isEmpty() {
    return places.isEmpty()
        && routes.isEmpty()
        && to.isEmpty()
        && from.isEmpty()
        && agents.isEmpty()
        && targets.isEmpty()
        && count.isEmpty();
  }

  /**
   * Puts it together from claims about one happening.
   *
   * @param place the place that they agree on, or null
   * @param placeName its name where no gazetteer has it; may be empty
   */
  static Cast of(
      List<Claim> claims,
      @Nullable Place place,
      String placeName,
      String agents,
      String targets,
      String count,
      String date) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> at = new LinkedHashSet<>();
    Set<String> from = new LinkedHashSet<>();
    Set<String> to = new LinkedHashSet<>();
    Set<String> routes = new LinkedHashSet<>();
    PlaceMention.Role role = null;
    for (Claim claim : claims) {
      for (PlaceMention mention : claim.places()) {
        String name = name(mention.where());
        boolean main = place == null ? name.equals(placeName) : is(mention.where(), place);
        if (main && role == null) {
          role = mention.role();
        }
        switch (mention.role()) {
          case FROM -> from.add(name);
          case TO -> to.add(name);
          case ROUTE -> routes.add(route(mention.where()));
          case AT, NEAR -> {
            if (mention.where() instanceof Where.Along along) {
              routes.add(Names.route(along.route()));
            }
          }
        }
      }
    }
    String name = place == null ? PlainText.line(placeName) : place.name();
    boolean road = role == PlaceMention.Role.ROUTE || routes.contains(Names.route(name));
    if (!name.isEmpty() && !road) {
      boolean near = role == PlaceMention.Role.NEAR;
      places.add(near ? "a place near " + name : name);
      boolean moved = role == PlaceMention.Role.FROM || role == PlaceMention.Role.TO;
      if (!moved) {
        at.add((near ? "near" : preposition(place)) + " " + name);
      }
    }
    String trigger = claims.isEmpty() ? "" : claims.get(0).trigger().words();
    return new Cast(
        List.copyOf(places),
        Names.list(List.copyOf(at), 4),
        Names.list(List.copyOf(from), 4),
        Names.list(List.copyOf(to), 4),
        List.copyOf(routes),
        agents,
        targets,
        count,
        date,
        trigger.toLowerCase(Locale.ROOT));
  }

  /** The same for several places, each of the same kind of happening. */
  Cast with(List<Cast> others) {
    Set<String> all = new LinkedHashSet<>(places);
    Set<String> roads = new LinkedHashSet<>(routes);
    Map<String, Set<String>> where = new LinkedHashMap<>();
    locate(at, where);
    for (Cast other : others) {
      all.addAll(other.places);
      roads.addAll(other.routes);
      locate(other.at, where);
    }
    List<String> located = new ArrayList<>();
    where.forEach((word, names) -> located.add(word + Names.list(List.copyOf(names), 8)));
    return new Cast(
        List.copyOf(all),
        Names.list(located, 8),
        from,
        to,
        List.copyOf(roads),
        agents,
        targets,
        count,
        date,
        trigger);
  }

  private static void locate(String at, Map<String, Set<String>> where) {
    int space = at.indexOf(' ') + 1;
    if (space > 0) {
      where
          .computeIfAbsent(at.substring(0, space), k -> new LinkedHashSet<>())
          .add(at.substring(space));
    }
  }

  private static boolean is(Where where, Place place) {
    return where instanceof Where.At at && at.place().id().equals(place.id());
  }

  private static String route(Where where) {
    if (where instanceof Where.Along along) {
      return Names.route(along.route());
    }
    return where instanceof Where.At at && at.place().kind() == PlaceKind.CROSSING
        ? at.place().name()
        : Names.route(name(where));
  }

  private static String name(Where where) {
    if (where instanceof Where.At at) {
      return at.place().name();
    }
    if (where instanceof Where.Along along) {
      return along.route().name();
    }
    if (where instanceof Where.Off off) {
      return off.from().name();
    }
    if (where instanceof Where.OneOf choice) {
      return choice.candidates().get(0).name();
    }
    return PlainText.line(((Where.Named) where).name());
  }

  static String preposition(@Nullable Place place) {
    if (place == null) {
      return "at";
    }
    return switch (place.kind()) {
      case SETTLEMENT, DISTRICT, COUNTRY, ADMIN1, ADMIN2, REGION -> "in";
      case AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> "at";
    };
  }
}
