package org.dateline.bench.geoparse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document that name a place.
 *
 * @param start first character
 * @param end after the last
 * @param place what they were resolved to, or null
 * @param confidence that the place is right, 0 to 1
 */
record Toponym(int start, int end, @Nullable Place place, double confidence) {
  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", start).put("end", end);
    if (place == null) {
      node.putNull("lat").putNull("lon");
    } else {
      node.put("lat", place.lat()).put("lon", place.lon()).put("name", place.name());
      node.put("kind", place.kind().name()).put("confidence", confidence);
    }
    return node;
  }
}
