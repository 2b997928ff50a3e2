package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;
import org.dateline.report.Outlet;
import org.dateline.report.Quote;
import org.dateline.report.Report;

/**
 * Readings and rulings as JSON and back: the canonical form that the ledger's hashes cover. Field
 * order is fixed and nothing is left out, so that equal facts give equal bytes.
 */
public final class RecordJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  /** The reading on one line. */
  public static String text(Reading reading) {
    ObjectNode node = NODES.objectNode();
    node.set("report", report(reading.report()));
    ArrayNode claims = node.putArray("claims");
    reading.claims().forEach(claim -> claims.add(ClaimJson.write(claim)));
    ArrayNode gaps = node.putArray("gaps");
    for (Gap gap : reading.gaps()) {
      ObjectNode each = gaps.addObject();
      each.put("begin", gap.quote().start());
      each.put("end", gap.quote().end());
      each.put("reason", gap.reason());
    }
    return ClaimJson.text(node);
  }

  /** The reading that {@link #text(Reading)} wrote. */
  public static Reading reading(String json) {
    JsonNode node = ClaimJson.tree(json);
    Report report = report(node.get("report"));
    List<Claim> claims = new ArrayList<>();
    node.get("claims").forEach(claim -> claims.add(ClaimJson.read(claim)));
    List<Gap> gaps = new ArrayList<>();
    for (JsonNode gap : node.get("gaps")) {
      Quote quote = report.quote(gap.get("begin").asInt(), gap.get("end").asInt());
      gaps.add(new Gap(quote, gap.get("reason").asText()));
    }
    return new Reading(report, claims, gaps);
  }

  /** A report as a tree. */
  public static ObjectNode report(Report report) {
    ObjectNode node = NODES.objectNode();
    node.put("id", report.id());
    node.put("title", report.title());
    node.put("outlet", report.outlet().name());
    LocalDate published = report.published();
    node.put("published", published == null ? null : published.toString());
    node.put("url", report.url());
    node.put("language", report.language());
    node.put("text", report.text());
    node.put("hash", report.hash());
    node.put("sample", report.sample());
    return node;
  }

  private static Report report(JsonNode node) {
    String published = ClaimJson.optional(node, "published");
    return new Report(
        node.get("id").asText(),
        node.get("title").asText(),
        new Outlet(node.get("outlet").asText()),
        published == null ? null : LocalDate.parse(published),
        ClaimJson.optional(node, "url"),
        node.get("language").asText(),
        node.get("text").asText(),
        node.get("hash").asText(),
        node.get("sample").asBoolean());
  }

  /** The ruling on one line. */
  public static String text(Ruling ruling) {
    ObjectNode node = NODES.objectNode();
    node.put("id", ruling.id());
    node.put("analyst", ruling.analyst());
    node.put("at", ruling.at().toString());
    node.put("reason", ruling.reason());
    if (ruling instanceof Ruling.Accept accept) {
      node.put("ruling", "accept").put("claim", accept.claim());
    } else if (ruling instanceof Ruling.Reject reject) {
      node.put("ruling", "reject").put("claim", reject.claim());
    } else if (ruling instanceof Ruling.Correct correct) {
      node.put("ruling", "correct").put("claim", correct.claim());
      node.put("field", correct.field()).put("value", correct.value());
    } else if (ruling instanceof Ruling.Move move) {
      node.put("ruling", "move").put("claim", move.claim()).put("place", move.place());
    } else if (ruling instanceof Ruling.Rate rate) {
      node.put("ruling", "rate").put("claim", rate.claim()).put("credibility", rate.credibility());
    } else if (ruling instanceof Ruling.Merge merge) {
      node.put("ruling", "merge").put("incident", merge.incident()).put("into", merge.into());
    } else if (ruling instanceof Ruling.Split split) {
      node.put("ruling", "split").put("incident", split.incident()).put("claim", split.claim());
    } else if (ruling instanceof Ruling.Grade grade) {
      node.put("ruling", "grade").put("source", grade.source());
      node.put("reliability", String.valueOf(grade.reliability()));
    } else if (ruling instanceof Ruling.Redact redact) {
      node.put("ruling", "redact").put("name", redact.name());
    } else if (ruling instanceof Ruling.Revoke revoke) {
      node.put("ruling", "revoke").put("revoked", revoke.ruling());
    } else {
      throw new IllegalArgumentException("no form for " + ruling.getClass());
    }
    return ClaimJson.text(node);
  }

  /** The ruling that {@link #text(Ruling)} wrote. */
  public static Ruling ruling(String json) {
    JsonNode node = ClaimJson.tree(json);
    String id = node.get("id").asText();
    String analyst = node.get("analyst").asText();
    Instant at = Instant.parse(node.get("at").asText());
    String reason = node.get("reason").asText();
    String kind = node.get("ruling").asText();
    return switch (kind) {
      case "accept" -> new Ruling.Accept(id, analyst, at, reason, field(node, "claim"));
      case "reject" -> new Ruling.Reject(id, analyst, at, reason, field(node, "claim"));
      case "correct" ->
          new Ruling.Correct(
              id,
              analyst,
              at,
              reason,
              field(node, "claim"),
              field(node, "field"),
              field(node, "value"));
      case "move" ->
          new Ruling.Move(id, analyst, at, reason, field(node, "claim"), field(node, "place"));
      case "rate" ->
          new Ruling.Rate(
              id, analyst, at, reason, field(node, "claim"), node.get("credibility").asInt());
      case "merge" ->
          new Ruling.Merge(id, analyst, at, reason, field(node, "incident"), field(node, "into"));
      case "split" ->
          new Ruling.Split(id, analyst, at, reason, field(node, "incident"), field(node, "claim"));
      case "grade" ->
          new Ruling.Grade(
              id, analyst, at, reason, field(node, "source"), field(node, "reliability").charAt(0));
      case "redact" -> new Ruling.Redact(id, analyst, at, reason, field(node, "name"));
      case "revoke" -> new Ruling.Revoke(id, analyst, at, reason, field(node, "revoked"));
      default -> throw new DatelineException("There is no ruling called " + kind + ".");
    };
  }

  private static String field(JsonNode node, String name) {
    return node.get(name).asText();
  }
}
