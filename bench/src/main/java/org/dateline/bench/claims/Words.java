package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the words of a text in the place of their offsets. */
final class Words {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> MENTIONS = List.of("agents", "targets", "sources");

  private final String text;

  Words(String text) {
    this.text = text;
  }

  /** A claim of the gold in the form that the scorer takes. */
  ObjectNode claim(String doc, JsonNode gold) {
    ObjectNode claim = JSON.createObjectNode().put("doc", doc);
    for (String same : List.of("begin", "end", "event", "modality", "verification")) {
      claim.set(same, gold.get(same));
    }
    claim.put("trigger", words(gold.get("trigger")));
    for (String field : MENTIONS) {
      ArrayNode mentions = claim.putArray(field);
      gold.get(field).forEach(mention -> mentions.add(name(mention)));
    }
    ArrayNode places = claim.putArray("places");
    for (JsonNode place : gold.get("places")) {
      places.addObject().put("name", name(place)).set("role", place.get("role"));
    }
    JsonNode time = gold.get("time");
    if (time.isNull()) {
      claim.putNull("time");
    } else {
      ObjectNode told = claim.putObject("time");
      told.put("text", words(time.get("text")));
      told.set("from", time.get("from"));
      told.set("to", time.get("to"));
    }
    ArrayNode figures = claim.putArray("figures");
    for (JsonNode figure : gold.get("figures")) {
      ObjectNode counted = figure.deepCopy();
      counted.put("who", figure.get("who").isNull() ? "people" : name(figure.get("who")));
      figures.add(counted);
    }
    if (gold.path("optional").asBoolean()) {
      claim.put("optional", true);
    }
    return claim;
  }

  /** The full name where the words are a pronoun or a description, else the words. */
  private String name(JsonNode mention) {
    JsonNode name = mention.get("name");
    return words(name == null ? mention.get("text") : name);
  }

  private String words(@Nullable JsonNode span) {
    if (span == null || span.isNull()) {
      return "";
    }
    return text.substring(span.get(0).asInt(), span.get(1).asInt()).replaceAll("\\s+", " ");
  }
}
