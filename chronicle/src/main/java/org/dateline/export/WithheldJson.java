package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import org.dateline.picture.Withheld;

/**
 * Takes withheld names out of JSON: out of every text, with blocks of the same length, so that
 * offsets into a report hold. Codes, days and ids of the theatre stay: they name no person.
 */
public final class WithheldJson {
  private static final Set<String> CODES =
      Set.of(
          "event",
          "kind",
          "group",
          "type",
          "layer",
          "role",
          "measure",
          "modality",
          "verification",
          "status",
          "outcome",
          "grade",
          "precision",
          "side",
          "holder",
          "besieged",
          "besieger",
          "actor",
          "place",
          "from",
          "to",
          "since",
          "until",
          "published",
          "hash",
          "reader",
          "language",
          "change");

  private WithheldJson() {}

  /** Takes the names out of a tree, in place. */
  public static void mask(JsonNode node, Withheld withheld) {
    if (withheld.isEmpty()) {
      return;
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        JsonNode value = field.getValue();
        if (!value.isTextual()) {
          mask(value, withheld);
        } else if (!CODES.contains(field.getKey())) {
          field.setValue(TextNode.valueOf(withheld.mask(value.textValue())));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        if (value.isTextual()) {
          array.set(i, TextNode.valueOf(withheld.mask(value.textValue())));
        } else {
          mask(value, withheld);
        }
      }
    }
  }
}
