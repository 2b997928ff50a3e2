package org.dateline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.place.Place;

/**
 * What places lie in: province, district, and the city of a quarter. Provinces and districts have
 * ids of their own: {@code area:PROVINCE} and {@code area:PROVINCE/DISTRICT}.
 */
final class Areas {
  /** Name of the area of places of which no province is known. */
  private static final String NOWHERE = "?";

  private Areas() {}

  /**
   * A place, or an area that places lie in.
   *
   * @param id its id
   * @param name what people call it
   */
  record Node(String id, String name) {}

  /** A place with all that it lies in, widest first, itself last. */
  static List<Node> path(Place place, Function<String, Optional<Place>> byId) {
    List<Node> path = new ArrayList<>();
    String province = place.admin1().isEmpty() ? NOWHERE : place.admin1();
    String id = "area:" + province;
    path.add(new Node(id, province.equals(NOWHERE) ? "No province given" : province));
    if (!place.admin2().isEmpty()) {
      path.add(new Node(id + '/' + place.admin2(), place.admin2()));
    }
    String within = place.within();
    if (within != null) {
      byId.apply(within).ifPresent(city -> path.add(new Node(city.id(), city.name())));
    }
    path.add(new Node(place.id(), place.name()));
    return path;
  }

  /** True where a place is, or lies in, what an id names. */
  static boolean lies(Place place, String id, Function<String, Optional<Place>> byId) {
    if (place.id().equals(id) || id.equals(place.within())) {
      return true;
    }
    if (id.startsWith("area:")) {
      return path(place, byId).stream().anyMatch(node -> node.id().equals(id));
    }
    Optional<Place> area = byId.apply(id);
    return area.isPresent()
        && switch (area.get().kind()) {
          case COUNTRY -> place.country().equals(area.get().country());
          case ADMIN1 -> same(place.admin1(), area.get().admin1(), area.get().name());
          case ADMIN2 -> same(place.admin2(), area.get().admin2(), area.get().name());
          case SETTLEMENT, DISTRICT, REGION, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION ->
              false;
        };
  }

  private static boolean same(String of, String admin, String name) {
    return !of.isEmpty() && (of.equals(admin) || of.equals(name));
  }
}
