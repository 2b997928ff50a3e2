package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.dateline.displacement.Corridor;
import org.dateline.displacement.Flow;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.forecast.ForecastRecord;
import org.dateline.harm.Harm;
import org.dateline.incident.FigureRange;
import org.dateline.relation.Change;
import org.dateline.relation.Episode;
import org.dateline.relation.Relation;
import org.dateline.source.SourceRecord;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

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

  /** How a source bore out. */
  public static ObjectNode of(SourceRecord source) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", source.id());
    node.put("name", source.name());
    Character grade = source.grade();
    node.put("grade", grade == null ? null : grade.toString());
    node.put("reports", source.reports());
    node.put("copies", source.copies());
    node.put("copied", source.copied());
    node.put("claims", source.claims());
    node.put("ratedGood", source.rated().good());
    node.put("ratedBad", source.rated().bad());
    node.put("incidents", source.incidents());
    strings(node, "corroborated", source.corroborated());
    strings(node, "contradicted", source.contradicted());
    strings(node, "first", source.first());
    node.put("leadDays", source.leadDays());
    counts(node.putObject("quotedBy"), source.quotedBy());
    counts(node.putObject("quotes"), source.quotes());
    return node;
  }

  private static void counts(ObjectNode node, SortedMap<String, Integer> counts) {
    counts.forEach(node::put);
  }

  /** How two parties stood to each other. */
  public static ObjectNode of(Relation relation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", relation.id());
    node.put("one", relation.one());
    node.put("stance", relation.stance().name().toLowerCase(Locale.ROOT));
    node.put("other", relation.other());
    node.put("first", relation.first().toString());
    node.put("last", relation.last().toString());
    node.put("strength", relation.strength());
    node.put("sources", relation.sources());
    ArrayNode episodes = node.putArray("episodes");
    relation.episodes().forEach(e -> episodes.add(of(e)));
    return node;
  }

  private static ObjectNode of(Episode episode) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("place", episode.place());
    node.put("first", episode.first().toString());
    node.put("last", episode.last().toString());
    node.put("ended", day(episode.ended()));
    node.put("endedBy", episode.endedBy());
    node.put("strength", episode.strength());
    strings(node, "sources", episode.sources());
    strings(node, "claims", episode.claims());
    return node;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** How an actor changed. */
  public static ObjectNode of(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("day", day(change.day()));
    node.put("actor", change.actor());
    node.put("what", change.what().name().toLowerCase(Locale.ROOT));
    strings(node, "others", change.others());
    return node;
  }

  /** Harm done to civilians or to what the law protects. */
  public static ObjectNode of(Harm harm) {
    ObjectNode node = PictureJson.of(harm.incident());
    node.put("victims", harm.victims().name().toLowerCase(Locale.ROOT));
    strings(
        node,
        "struck",
        harm.struck().stream().map(s -> s.name().toLowerCase(Locale.ROOT)).toList());
    strings(node, "words", List.copyOf(harm.words()));
    node.put("harmRule", harm.rule());
    return node;
  }

  /** People who moved. */
  public static ObjectNode of(Flow flow) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", flow.incident().id());
    node.put("back", flow.back());
    strings(node, "from", flow.from());
    strings(node, "to", flow.to());
    When when = flow.incident().when();
    ObjectNode span = node.putObject("when");
    span(span, when);
    Count count = flow.count();
    if (count == null) {
      node.putNull("count");
    } else {
      count(node.putObject("count"), count);
    }
    ArrayNode totals = node.putArray("runningTotals");
    flow.runningTotals().forEach(r -> totals.add(PictureJson.of(r)));
    node.put("grade", flow.incident().grade().name().toLowerCase(Locale.ROOT));
    strings(node, "claims", flow.incident().supporting());
    return node;
  }

  /** All who moved from one place to another. */
  public static ObjectNode of(Corridor corridor) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", corridor.id());
    node.put("back", corridor.back());
    node.put("from", corridor.from().isEmpty() ? null : corridor.from());
    node.put("to", corridor.to().isEmpty() ? null : corridor.to());
    node.put("first", day(corridor.first()));
    node.put("last", day(corridor.last()));
    count(node.putObject("count"), corridor.count());
    node.put("disputed", corridor.disputed());
    FigureRange total = corridor.runningTotal();
    if (total == null) {
      node.putNull("runningTotal");
    } else {
      node.set("runningTotal", PictureJson.of(total));
    }
    strings(node, "incidents", corridor.incidents());
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
