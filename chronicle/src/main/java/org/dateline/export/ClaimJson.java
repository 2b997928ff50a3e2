package org.dateline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.DatelineException;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.report.Quote;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a JSON object and back: the form of {@code dateline read --format jsonl}, of the
 * desk's API and of the ledger's files. Field order is fixed, so that equal claims give equal
 * bytes. What was not resolved is null, never left out.
 */
public final class ClaimJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ClaimJson() {}

  /** One line of JSON. */
  public static String line(Claim claim) {
    return text(write(claim));
  }

  /** A tree as text on one line. */
  public static String text(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** Text as a tree; fails with a plain sentence where it is not JSON. */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new DatelineException("This is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The claim as a tree. */
  public static ObjectNode write(Claim claim) {
    ObjectNode node = NODES.objectNode();
    node.put("id", claim.id());
    node.put("doc", claim.reportId());
    node.put("begin", claim.sentence().start());
    node.put("end", claim.sentence().end());
    node.put("event", claim.kind().code());
    node.put("trigger", claim.trigger().words());
    node.put("triggerBegin", claim.trigger().start());
    node.put("triggerEnd", claim.trigger().end());
    node.set("agents", mentions(claim.agents()));
    node.set("targets", mentions(claim.targets()));
    ArrayNode places = node.putArray("places");
    claim.places().forEach(place -> places.add(PlaceJson.write(place)));
    TimeMention time = claim.time();
    if (time == null) {
      node.putNull("time");
    } else {
      ObjectNode at = node.putObject("time");
      at.put("text", time.text());
      at.put("begin", time.begin());
      at.put("end", time.end());
      at.put("from", time.when().hasStart() ? time.when().earliest().toString() : null);
      at.put("to", time.when().hasEnd() ? time.when().latest().toString() : null);
    }
    ArrayNode figures = node.putArray("figures");
    claim.figures().forEach(figure -> figures.add(figure(figure)));
    node.put("modality", code(claim.modality()));
    node.set("sources", mentions(claim.sources()));
    node.put("verification", code(claim.verification()));
    node.put("confidence", claim.confidence());
    node.put("reader", claim.reader());
    node.put("quote", claim.sentence().words());
    return node;
  }

  /** The claim that {@link #write} made the tree of. */
  public static Claim read(JsonNode node) {
    String doc = node.get("doc").asText();
    return new Claim(
        node.get("id").asText(),
        new Quote(
            doc, node.get("begin").asInt(), node.get("end").asInt(), node.get("quote").asText()),
        kind(node.get("event").asText()),
        new Quote(
            doc,
            node.get("triggerBegin").asInt(),
            node.get("triggerEnd").asInt(),
            node.get("trigger").asText()),
        mentions(node.get("agents")),
        mentions(node.get("targets")),
        PlaceJson.readAll(node.get("places")),
        time(node.get("time")),
        figures(node.get("figures")),
        Modality.valueOf(node.get("modality").asText().toUpperCase(Locale.ROOT)),
        mentions(node.get("sources")),
        Verification.valueOf(node.get("verification").asText().toUpperCase(Locale.ROOT)),
        node.get("confidence").asDouble(),
        node.get("reader").asText());
  }

  /** An enum constant as it stands in files: lower case. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Text of a field, or null where the field is null or absent. */
  static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  /** The kind with a code. */
  static Kind kind(String code) {
    return Kind.of(code)
        .orElseThrow(() -> new DatelineException("There is no kind of claim called " + code + "."));
  }

  /** Mentions as they stand in claims: a list of objects. */
  static List<Mention> mentions(JsonNode array) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode node : array) {
      mentions.add(
          new Mention(
              node.get("text").asText(),
              node.get("begin").asInt(),
              node.get("end").asInt(),
              optional(node, "name"),
              optional(node, "actor")));
    }
    return mentions;
  }

  /** Figures as they stand in claims: a list of objects. */
  static List<Figure> figures(JsonNode array) {
    List<Figure> figures = new ArrayList<>();
    for (JsonNode node : array) {
      figures.add(
          new Figure(
              Figure.Measure.valueOf(node.get("measure").asText().toUpperCase(Locale.ROOT)),
              node.get("who").asText(),
              number(node.get("low")),
              number(node.get("high")),
              node.get("approx").asBoolean(),
              node.get("cumulative").asBoolean(),
              node.get("text").asText(),
              node.get("begin").asInt(),
              node.get("end").asInt()));
    }
    return figures;
  }

  /** A time as it stands in claims: an object, or null. */
  static @Nullable TimeMention time(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    String from = optional(node, "from");
    String to = optional(node, "to");
    return new TimeMention(
        node.get("text").asText(),
        node.get("begin").asInt(),
        node.get("end").asInt(),
        When.between(
            from == null ? When.DAWN : LocalDate.parse(from),
            to == null ? When.DUSK : LocalDate.parse(to)));
  }

  private static @Nullable Long number(JsonNode node) {
    return node.isNull() ? null : node.asLong();
  }

  private static ArrayNode mentions(List<Mention> mentions) {
    ArrayNode array = NODES.arrayNode();
    for (Mention mention : mentions) {
      ObjectNode node = array.addObject();
      node.put("text", mention.text());
      node.put("begin", mention.begin());
      node.put("end", mention.end());
      node.put("name", mention.name());
      node.put("actor", mention.actor());
    }
    return array;
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = NODES.objectNode();
    node.put("measure", code(figure.measure()));
    node.put("who", figure.who());
    node.put("low", figure.low());
    node.put("high", figure.high());
    node.put("approx", figure.approx());
    node.put("cumulative", figure.cumulative());
    node.put("text", figure.text());
    node.put("begin", figure.begin());
    node.put("end", figure.end());
    return node;
  }
}
