package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;

/** Writes rulings, with what stood before, and tells what a ruling is about. */
final class RulingJson {
  private RulingJson() {}

  /** A ruling with its own members; of a correction also the value that it replaced. */
  static ObjectNode of(Ruling ruling, Facts facts) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", ruling.id());
    node.put("what", ruling.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    node.put("analyst", ruling.analyst());
    node.put("at", ruling.at().toString());
    node.put("reason", ruling.reason());
    if (ruling instanceof Ruling.Accept accept) {
      node.put("claim", accept.claim());
    } else if (ruling instanceof Ruling.Reject reject) {
      node.put("claim", reject.claim());
    } else if (ruling instanceof Ruling.Correct correct) {
      node.put("claim", correct.claim()).put("field", correct.field());
      node.put("value", correct.value()).put("before", before(correct, facts));
    } else if (ruling instanceof Ruling.Move move) {
      node.put("claim", move.claim()).put("place", move.place());
    } else if (ruling instanceof Ruling.Rate rate) {
      node.put("claim", rate.claim()).put("credibility", rate.credibility());
    } else if (ruling instanceof Ruling.Merge merge) {
      node.put("incident", merge.incident()).put("into", merge.into());
    } else if (ruling instanceof Ruling.Split split) {
      node.put("incident", split.incident()).put("claim", split.claim());
    } else if (ruling instanceof Ruling.Grade grade) {
      node.put("source", grade.source());
      node.put("reliability", String.valueOf(grade.reliability()));
    } else if (ruling instanceof Ruling.Redact redact) {
      node.put("name", redact.name());
    } else if (ruling instanceof Ruling.Revoke revoke) {
      node.put("revoked", revoke.ruling());
    }
    return node;
  }

  /** The value before a correction: that of the correction before it, else the reader's. */
  private static @org.jspecify.annotations.Nullable String before(
      Ruling.Correct correct, Facts facts) {
    String value = null;
    for (Ruling other : facts.rulings()) {
      if (other.id().equals(correct.id())) {
        break;
      }
      if (other instanceof Ruling.Correct earlier
          && earlier.claim().equals(correct.claim())
          && earlier.field().equals(correct.field())) {
        value = earlier.value();
      }
    }
    if (value != null) {
      return value;
    }
    Optional<Claim> claim = facts.claim(correct.claim());
    if (claim.isEmpty()) {
      return null;
    }
    ObjectNode read = org.dateline.export.ClaimJson.write(claim.get());
    JsonNode field = read.get(correct.field().equals("kind") ? "event" : correct.field());
    return field == null || field.isNull()
        ? null
        : field.isTextual() ? field.asText() : field.toString();
  }

  /**
   * What a ruling is about: ids of claims and incidents; {@code source:NAME}, {@code name:NAME},
   * {@code ruling:ID}. The claim comes first where there is one.
   */
  static List<String> about(Ruling ruling) {
    if (ruling instanceof Ruling.Accept accept) {
      return List.of(accept.claim());
    }
    if (ruling instanceof Ruling.Reject reject) {
      return List.of(reject.claim());
    }
    if (ruling instanceof Ruling.Correct correct) {
      return List.of(correct.claim());
    }
    if (ruling instanceof Ruling.Move move) {
      return List.of(move.claim());
    }
    if (ruling instanceof Ruling.Rate rate) {
      return List.of(rate.claim());
    }
    if (ruling instanceof Ruling.Merge merge) {
      return List.of(merge.incident(), merge.into());
    }
    if (ruling instanceof Ruling.Split split) {
      return List.of(split.claim(), split.incident());
    }
    if (ruling instanceof Ruling.Grade grade) {
      return List.of("source:" + grade.source().toLowerCase(Locale.ROOT).strip());
    }
    if (ruling instanceof Ruling.Redact redact) {
      return List.of("name:" + redact.name());
    }
    return ruling instanceof Ruling.Revoke revoke
        ? List.of("ruling:" + revoke.ruling())
        : List.of();
  }
}
