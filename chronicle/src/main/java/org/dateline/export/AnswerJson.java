package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.forecast.ForecastRecord;
import org.dateline.incident.FigureRange;
import org.dateline.time.When;

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

  /** Figures rolled up over a span of days. */
  public static ObjectNode of(RollUp answer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    RollUp.Question question = answer.question();
    node.put("measure", question.measure().name().toLowerCase(Locale.ROOT));
    node.put("who", question.who());
    span(node, question.span());
    node.put("by", question.by().name().toLowerCase(Locale.ROOT));
    node.set("total", of(answer.total()));
    ArrayNode rows = node.putArray("rows");
    answer.rows().forEach(row -> rows.add(of(row)));
    ArrayNode leftOut = node.putArray("leftOut");
    answer.leftOut().forEach(range -> leftOut.add(PictureJson.of(range)));
    ArrayNode totals = node.putArray("runningTotals");
    answer.runningTotals().forEach(range -> totals.add(PictureJson.of(range)));
    return node;
  }

  private static ObjectNode of(RollUp.Row row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", row.id());
    node.put("key", row.key());
    node.put("name", row.name());
    node.put("level", row.level());
    count(node, row.count());
    node.put("disputed", row.disputed());
    node.put("disputedShare", Math.round(row.disputedShare() * 1000) / 1000.0);
    node.put("held", row.held());
    node.put("rule", row.rule());
    strings(node, "incidents", row.incidents());
    strings(node, "figures", row.figures().stream().map(FigureRange::id).toList());
    return node;
  }

  private static void count(ObjectNode node, Count count) {
    node.put("low", count.low());
    node.put("best", count.best());
    node.put("high", count.high());
  }

  private static void span(ObjectNode node, When span) {
    node.put("from", span.hasStart() ? span.earliest().toString() : null);
    node.put("to", span.hasEnd() ? span.latest().toString() : null);
  }

  private static void strings(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }
}
