package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.forecast.ForecastRecord;

/**
 * What is asked over a span of time, as JSON: how sources fared, who fought whom, figures rolled
 * up. Days are ISO dates; what is not known is {@code null}.
 */
public final class AnswerJson {
  private AnswerJson() {}

  /** How the forecasts of one source fared. */
  public static ObjectNode of(ForecastRecord record) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("source", record.source());
    node.put("made", record.made());
    strings(node, "cameTrue", record.cameTrue());
    strings(node, "didNot", record.didNot());
    strings(node, "conditionNotMet", record.conditionNotMet());
    strings(node, "open", record.open());
    node.put("hitRate", record.hitRate());
    node.put("medianDays", record.medianDays());
    return node;
  }

  private static void strings(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }
}
