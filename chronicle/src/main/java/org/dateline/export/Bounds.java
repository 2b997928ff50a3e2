package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.TreeSet;

/**
 * The smallest box around points, by RFC 7946, section 5: west, south, east, north. Where that is
 * smaller across the date line, west is greater than east.
 */
final class Bounds {
  /** As many as there are places, which are few. */
  private final TreeSet<Double> longitudes = new TreeSet<>();

  private double south = 90;
  private double north = -90;

  void add(double lon, double lat) {
    longitudes.add(lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }

  boolean any() {
    return !longitudes.isEmpty();
  }

  ArrayNode write() {
    double west = longitudes.first();
    double east = longitudes.last();
    double widest = 360 - (east - west);
    double before = longitudes.first();
    for (double lon : longitudes) {
      if (lon - before > widest) {
        widest = lon - before;
        west = lon;
        east = before;
      }
      before = lon;
    }
    ArrayNode box = JsonNodeFactory.instance.arrayNode(4);
    for (double edge : new double[] {west, south, east, north}) {
      box.add(new BigDecimal(Sheet.degrees(edge)));
    }
    return box;
  }
}
