package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.claim.Kind;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;

/** Writes incidents and their figures. */
final class IncidentJson {
  private IncidentJson() {}

  static ObjectNode of(Incident incident, Known known) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", incident.id());
    node.put("kind", incident.kind().code());
    node.put("group", group(incident.kind()));
    node.put("statement", known.statement(incident));
    node.set("when", PlaceJson.of(incident.when()));
    node.set("place", incident.where() == null ? null : PlaceJson.of(incident.where()));
    node.put("placeName", incident.placeName());
    Roster roster = known.derivation().theatre().roster();
    node.set("agents", actors(incident.agents(), roster));
    node.set("targets", actors(incident.targets(), roster));
    ArrayNode figures = node.putArray("figures");
    incident.figures().forEach(figure -> figures.add(of(figure)));
    node.put("deaths", IncidentTable.deaths(incident));
    node.put("supporting", incident.supporting().size());
    node.put("disputing", incident.disputing().size());
    node.put("independentSources", incident.independentSources());
    node.put("grade", incident.grade().name().toLowerCase(Locale.ROOT));
    node.put("gradeRule", incident.gradeRule());
    node.put("verification", known.verification(incident).name().toLowerCase(Locale.ROOT));
    node.put("modality", known.modality(incident).name().toLowerCase(Locale.ROOT));
    return node;
  }

  static ObjectNode of(FigureRange figure) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", figure.id());
    node.put("measure", figure.measure().name().toLowerCase(Locale.ROOT));
    node.put("who", figure.who());
    node.put("low", figure.low());
    node.put("best", figure.best());
    node.put("high", figure.high());
    node.put("cumulative", figure.cumulative());
    node.put("rule", figure.rule());
    figure.claims().forEach(node.putArray("claims")::add);
    return node;
  }

  /** The group of a kind, in the lower case of the API. */
  static String group(Kind kind) {
    return kind.group().name().toLowerCase(Locale.ROOT);
  }

  private static ArrayNode actors(List<String> idsOrNames, Roster roster) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String idOrName : idsOrNames) {
      Optional<Actor> actor = roster.byId(idOrName);
      ObjectNode node = array.addObject();
      node.put("id", actor.map(Actor::id).orElse(null));
      node.put("name", actor.map(Actor::name).orElse(idOrName));
    }
    return array;
  }
}
