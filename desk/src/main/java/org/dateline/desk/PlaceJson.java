package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.access.Siege;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Hold;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.time.When;

/** Writes places, what they were resolved from, and spans of days. */
final class PlaceJson {
  private PlaceJson() {}

  static ObjectNode of(Place place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", place.id());
    node.put("name", place.name());
    node.put("localName", place.localName());
    node.put("lat", place.lat());
    node.put("lon", place.lon());
    node.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
    node.put("population", place.population());
    node.put("admin1", place.admin1());
    return node;
  }

  static ObjectNode of(PlaceMention mention) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", mention.text());
    node.put("begin", mention.begin());
    node.put("end", mention.end());
    node.put("role", mention.role().name().toLowerCase(Locale.ROOT));
    node.put("confidence", mention.confidence());
    Where where = mention.where();
    if (where instanceof Where.At at) {
      node.put("place", at.place().id());
      node.put("name", at.place().name());
      node.put("lat", at.place().lat());
      node.put("lon", at.place().lon());
    } else if (where instanceof Where.Off off) {
      node.put("lat", off.lat());
      node.put("lon", off.lon());
      node.put("errorKm", off.errorKm());
      node.put("from", off.from().id());
    } else if (where instanceof Where.Along along) {
      node.put("route", along.route().id());
      node.put("name", along.route().name());
    } else if (where instanceof Where.OneOf oneOf) {
      oneOf.candidates().forEach(c -> node.withArray("oneOf").add(c.id()));
    }
    return node;
  }

  /** A span of days; an open end is null. */
  static ObjectNode of(When when) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("from", when.hasStart() ? when.earliest().toString() : null);
    node.put("to", when.hasEnd() ? when.latest().toString() : null);
    node.put("precision", when.precision().name().toLowerCase(Locale.ROOT));
    return node;
  }

  static ObjectNode of(Hold hold, Known known) {
    return withoutConfidence(hold, known).put("confidence", hold.confidence());
  }

  static ObjectNode compact(Hold hold, Known known) {
    ObjectNode node = withoutConfidence(hold, known);
    node.put("place", hold.place().id());
    return node.without(List.of("claims", "against"));
  }

  static ObjectNode withoutConfidence(Hold hold, Known known) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", hold.id());
    node.set("place", of(hold.place()));
    node.put("status", hold.status().name().toLowerCase(Locale.ROOT));
    node.put("holder", hold.holder());
    node.put("side", hold.side());
    ArrayNode sides = node.putArray("sides");
    if (hold.status() == Hold.Status.CONTESTED) {
      known.sides(hold).forEach(sides::add);
    }
    node.put("since", hold.from().equals(When.DAWN) ? null : hold.from().toString());
    node.put("until", hold.to() == null ? null : hold.to().toString());
    hold.basis().forEach(node.putArray("claims")::add);
    hold.against().forEach(node.putArray("against")::add);
    return node;
  }

  static ObjectNode of(Siege siege) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", siege.id());
    node.set("place", of(siege.place()));
    node.put("besieged", siege.besieged());
    node.put("besieger", siege.besieger());
    node.put("since", siege.since() == null ? null : siege.since().toString());
    node.put("until", siege.until() == null ? null : siege.until().toString());
    ArrayNode stretches = node.putArray("stretches");
    for (Siege.Stretch stretch : siege.stretches()) {
      ObjectNode one = stretches.addObject();
      one.put("from", stretch.from().equals(When.DAWN) ? null : stretch.from().toString());
      one.put("to", stretch.to() == null ? null : stretch.to().toString());
    }
    node.put(
        "ending", siege.ending() == null ? null : siege.ending().name().toLowerCase(Locale.ROOT));
    siege.criteria().forEach(node.putArray("criteria")::add);
    node.put("people", siege.people());
    node.put("peopleFrom", siege.peopleFrom());
    node.put("assessor", siege.assessor());
    siege.routesCut().forEach(node.putArray("routesCut")::add);
    node.put("confidence", siege.confidence());
    siege.claims().forEach(node.putArray("claims")::add);
    return node;
  }
}
