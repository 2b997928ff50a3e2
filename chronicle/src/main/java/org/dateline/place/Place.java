package org.dateline.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named place: the finest precision that Dateline knows.
 *
 * @param id id in the gazetteer it came from (GeoNames number, OCHA p-code, or the pack's own)
 * @param name usual name in Latin script
 * @param otherNames further spellings, any script, without {@code name}
 * @param localName name in local script, or null
 * @param lat latitude in decimal degrees, WGS 84, -90 to 90
 * @param lon longitude in decimal degrees, WGS 84, -180 to 180
 * @param kind what sort of place
 * @param admin1 governorate or province, empty where unknown
 * @param admin2 district, empty where unknown
 * @param admin3 sub-district, empty where unknown
 * @param country ISO 3166 alpha-2 code
 * @param population people living there by the gazetteer, 0 where unknown
 * @param within id of the place that this one is part of (the city of a district), or null
 */
public record Place(
    String id,
    String name,
    List<String> otherNames,
    @Nullable String localName,
    double lat,
    double lon,
    PlaceKind kind,
    String admin1,
    String admin2,
    String admin3,
    String country,
    long population,
    @Nullable String within) {

  /** Mean radius of the earth in kilometres. */
  static final double EARTH_KM = 6371.0088;

  /** Fails on coordinates out of range. */
  public Place {
    otherNames = List.copyOf(otherNames);
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException(
          "place " + id + " lies at " + lat + ", " + lon + ", which is not on the earth");
    }
  }

  /** Great-circle distance to another place in kilometres. */
  public double kmTo(Place other) {
    return kmTo(other.lat, other.lon);
  }

  /** Great-circle distance to a point in kilometres. */
  public double kmTo(double otherLat, double otherLon) {
    double dLat = Math.toRadians(otherLat - lat);
    double dLon = Math.toRadians(otherLon - lon);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
