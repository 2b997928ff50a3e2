package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.Where;

/**
 * A place mention as JSON and back. The place it was resolved to is written out in full (without
 * its other spellings), so that a record stays true when the gazetteer changes later. A point off a
 * place has its own latitude and longitude, with the error in kilometres.
 */
final class PlaceJson {
  private PlaceJson() {}

  static ObjectNode write(PlaceMention mention) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", mention.text());
    node.put("begin", mention.begin());
    node.put("end", mention.end());
    node.put("role", ClaimJson.code(mention.role()));
    node.put("confidence", mention.confidence());
    Where where = mention.where();
    if (where instanceof Where.At at) {
      place(node, at.place());
    } else if (where instanceof Where.Off off) {
      node.putNull("place");
      node.put("lat", Math.round(off.lat() * 10_000) / 10_000.0);
      node.put("lon", Math.round(off.lon() * 10_000) / 10_000.0);
      node.put("errorKm", off.errorKm());
      node.put("km", off.km());
      node.put("bearing", off.bearing());
      place(node.putObject("from"), off.from());
    } else {
      node.putNull("place");
      node.putNull("lat");
      node.putNull("lon");
      if (where instanceof Where.OneOf oneOf) {
        ArrayNode candidates = node.putArray("candidates");
        oneOf.candidates().forEach(candidate -> place(candidates.addObject(), candidate));
      } else if (where instanceof Where.Along along) {
        node.put("route", along.route().id());
        node.put("name", along.route().name());
      } else if (where instanceof Where.Named named) {
        node.put("name", named.name());
      }
    }
    return node;
  }

  static List<PlaceMention> readAll(JsonNode array) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (JsonNode node : array) {
      mentions.add(
          new PlaceMention(
              node.get("text").asText(),
              node.get("begin").asInt(),
              node.get("end").asInt(),
              PlaceMention.Role.valueOf(node.get("role").asText().toUpperCase(Locale.ROOT)),
              where(node),
              node.get("confidence").asDouble()));
    }
    return mentions;
  }

  private static Where where(JsonNode node) {
    if (!node.get("place").isNull()) {
      return new Where.At(place(node));
    }
    if (node.has("from")) {
      return new Where.Off(
          place(node.get("from")),
          node.get("km").asDouble(),
          node.get("bearing").asDouble(),
          node.get("errorKm").asDouble());
    }
    if (node.has("candidates")) {
      List<Place> candidates = new ArrayList<>();
      node.get("candidates").forEach(candidate -> candidates.add(place(candidate)));
      return new Where.OneOf(candidates);
    }
    String name = node.get("name").asText();
    return node.has("route")
        ? new Where.Along(new Route(node.get("route").asText(), name, List.of(), List.of()))
        : new Where.Named(name);
  }

  private static void place(ObjectNode node, Place place) {
    node.put("place", place.id());
    node.put("lat", place.lat());
    node.put("lon", place.lon());
    node.put("name", place.name());
    node.put("localName", place.localName());
    node.put("kind", ClaimJson.code(place.kind()));
    node.put("admin1", place.admin1());
    node.put("admin2", place.admin2());
    node.put("admin3", place.admin3());
    node.put("country", place.country());
    node.put("population", place.population());
    node.put("within", place.within());
  }

  private static Place place(JsonNode node) {
    return new Place(
        node.get("place").asText(),
        node.get("name").asText(),
        List.of(),
        ClaimJson.optional(node, "localName"),
        node.get("lat").asDouble(),
        node.get("lon").asDouble(),
        PlaceKind.valueOf(node.get("kind").asText().toUpperCase(Locale.ROOT)),
        node.get("admin1").asText(),
        node.get("admin2").asText(),
        node.get("admin3").asText(),
        node.get("country").asText(),
        node.get("population").asLong(),
        ClaimJson.optional(node, "within"));
  }
}
