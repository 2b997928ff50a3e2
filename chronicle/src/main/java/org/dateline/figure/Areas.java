package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The areas that a place lies in, from the narrowest to the widest. Immutable. */
final class Areas {
  /** Where no place is known: everywhere. */
  static final Area ANYWHERE = new Area("-", "place not known", 7);

  private final Gazetteer gazetteer;

  Areas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * An area.
   *
   * @param key what it is told apart by
   * @param name the name to show
   * @param breadth from 0 (a district of a city) to 7 (anywhere)
   */
  record Area(String key, String name, int breadth) {}

  /** The place itself first, then what it lies in, up to its country. */
  List<Area> of(@Nullable Place place) {
    if (place == null) {
      return List.of(ANYWHERE);
    }
    List<Area> areas = new ArrayList<>();
    Place inner = place;
    for (int i = 0; i < 4 && !administrative(inner); i++) {
      boolean part = inner.kind() == PlaceKind.DISTRICT;
      areas.add(new Area(inner.id(), inner.name(), part ? 0 : 1));
      Place city = inner.within() == null ? null : gazetteer.byId(inner.within()).orElse(null);
      if (city == null) {
        break;
      }
      inner = city;
    }
    if (administrative(inner) && inner != place) {
      areas.add(new Area(inner.id(), inner.name(), 2));
    }
    // a quarter's own row may name no governorate: that of its city counts
    Place outer = inner.admin1().isEmpty() ? place : inner;
    String key = "area:" + outer.country();
    PlaceKind kind = outer.kind();
    List<Area> wide = new ArrayList<>();
    wide.add(new Area(key, outer.country(), 6));
    if (kind != PlaceKind.COUNTRY && !outer.admin1().isEmpty()) {
      key += "/" + outer.admin1();
      wide.add(new Area(key, outer.admin1() + " (adm1)", 5));
      if (kind != PlaceKind.ADMIN1 && !outer.admin2().isEmpty()) {
        key += "/" + outer.admin2();
        wide.add(new Area(key, outer.admin2() + " (adm2)", 4));
        if (!outer.admin3().isEmpty()) {
          wide.add(new Area(key + "/" + outer.admin3(), outer.admin3() + " (adm3)", 3));
        }
      }
    }
    for (int i = wide.size() - 1; i >= 0; i--) {
      areas.add(wide.get(i));
    }
    return areas;
  }

  private static boolean administrative(Place place) {
    return switch (place.kind()) {
      case COUNTRY, ADMIN1, ADMIN2 -> true;
      case SETTLEMENT, DISTRICT, REGION, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> false;
    };
  }
}
