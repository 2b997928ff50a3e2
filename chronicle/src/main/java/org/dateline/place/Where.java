package org.dateline.place;

import java.util.List;

/** What a place's name was resolved to. */
public sealed interface Where {
  /** The place is known. */
  record At(Place place) implements Where {}

  /**
   * One of several places of that name; the context did not decide.
   *
   * @param candidates at least two, likeliest first
   */
  record OneOf(List<Place> candidates) implements Where {
    /** Fails on fewer than two candidates. */
    public OneOf {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("a choice needs two candidates");
      }
    }
  }

  /**
   * A point reckoned from a place by distance and bearing: "20 miles northwest of Aleppo".
   *
   * @param from the place that it is reckoned from
   * @param km distance in kilometres, above 0
   * @param bearing degrees clockwise from north, 0 to below 360
   * @param errorKm how far off the point may well lie, in kilometres: the width of the bearing, the
   *     rounding of the distance and the size of the place
   */
  record Off(Place from, double km, double bearing, double errorKm) implements Where {
    /** Fails on a distance or an error that is not above 0. */
    public Off {
      if (!(km > 0 && errorKm > 0)) {
        throw new IllegalArgumentException("a point off a place needs a distance and an error");
      }
    }

    /** Latitude of the point in decimal degrees, WGS 84. */
    public double lat() {
      return Math.toDegrees(Math.asin(sinLat()));
    }

    /** Longitude of the point in decimal degrees, WGS 84, -180 to 180. */
    public double lon() {
      double lat = Math.toRadians(from.lat());
      double east = Math.sin(Math.toRadians(bearing)) * Math.sin(arc()) * Math.cos(lat);
      double turned = Math.atan2(east, Math.cos(arc()) - Math.sin(lat) * sinLat());
      double lon = from.lon() + Math.toDegrees(turned);
      return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
    }

    private double arc() {
      return km / Place.EARTH_KM;
    }

    private double sinLat() {
      double lat = Math.toRadians(from.lat());
      double along = Math.cos(lat) * Math.sin(arc()) * Math.cos(Math.toRadians(bearing));
      return Math.sin(lat) * Math.cos(arc()) + along;
    }
  }

  /** A road or supply line of the theatre. */
  record Along(Route route) implements Where {}

  /** Only the name is known: no gazetteer has it. */
  record Named(String name) implements Where {}
}
