package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Mention;
import org.dateline.report.Report;

/** Writes claims with the sentence that says them, and the head of their report. */
final class ClaimJson {
  private ClaimJson() {}

  /** A claim with offsets into its report's text. */
  static ObjectNode of(Claim claim, Known known) {
    Roster roster = known.derivation().theatre().roster();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", claim.id());
    node.put("incident", known.incidentOf(claim.id()));
    node.put("event", claim.kind().code());
    node.put("group", IncidentJson.group(claim.kind()));
    node.put("begin", claim.sentence().start());
    node.put("end", claim.sentence().end());
    node.put("sentence", claim.sentence().words());
    ObjectNode trigger = node.putObject("trigger");
    trigger.put("text", claim.trigger().words());
    trigger.put("begin", claim.trigger().start());
    trigger.put("end", claim.trigger().end());
    node.set("agents", mentions(claim.agents(), roster));
    node.set("targets", mentions(claim.targets(), roster));
    ArrayNode places = node.putArray("places");
    claim.places().forEach(place -> places.add(PlaceJson.of(place)));
    if (claim.time() == null) {
      node.putNull("time");
    } else {
      ObjectNode time = PlaceJson.of(claim.time().when());
      time.put("text", claim.time().text());
      time.put("begin", claim.time().begin());
      time.put("end", claim.time().end());
      node.set("time", time);
    }
    node.set("when", PlaceJson.of(known.derivation().facts().when(claim)));
    ArrayNode figures = node.putArray("figures");
    claim.figures().forEach(figure -> figures.add(figure(figure)));
    node.put("modality", claim.modality().name().toLowerCase(Locale.ROOT));
    node.set("sources", mentions(claim.sources(), roster));
    node.put("verification", claim.verification().name().toLowerCase(Locale.ROOT));
    node.put("confidence", claim.confidence());
    node.put("reader", claim.reader());
    known.derivation().facts().report(claim.reportId()).ifPresent(r -> node.set("report", head(r)));
    return node;
  }

  /** A report without its text. */
  static ObjectNode head(Report report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", report.id());
    node.put("title", report.title());
    node.put("outlet", report.outlet().name());
    node.put("published", report.published() == null ? null : report.published().toString());
    node.put("language", report.language());
    node.put("sample", report.sample());
    return node;
  }

  private static ArrayNode mentions(List<Mention> mentions, Roster roster) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Mention mention : mentions) {
      ObjectNode node = array.addObject();
      node.put("text", mention.text());
      node.put("begin", mention.begin());
      node.put("end", mention.end());
      node.put("name", mention.name());
      node.put("actor", mention.actor());
      Optional<Actor> actor =
          mention.actor() == null ? Optional.empty() : roster.byId(mention.actor());
      node.put("actorName", actor.map(Actor::name).orElse(null));
    }
    return array;
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("measure", figure.measure().name().toLowerCase(Locale.ROOT));
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
