package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.access.Consequences;
import org.dateline.access.LinkState;
import org.dateline.access.Reach;
import org.dateline.access.Scenario;
import org.dateline.actor.Side;
import org.dateline.place.Place;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * Who can be reached, and what would change, as JSON. Days are ISO dates; what is not known is
 * {@code null}; places and routes are given with their names, ways from the source to the place.
 */
public final class AccessJson {
  private final Theatre theatre;

  /** With the names of a theatre. */
  public AccessJson(Theatre theatre) {
    this.theatre = theatre;
  }

  /** Whether a place could be reached. */
  public ObjectNode of(Reach reach) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("place", PictureJson.of(reach.place()));
    node.put("asOf", reach.day().toString());
    side(node, "side", reach.side());
    node.put("verdict", code(reach.verdict()));
    node.put("reason", reach.reason().isEmpty() ? null : reach.reason());
    boolean known = reach.verdict() != Reach.Verdict.UNKNOWN;
    node.put("cutOff", known ? reach.cutOff() : null);
    node.put("cutOffAtMost", known ? reach.cutOffAtMost() : null);
    node.put("since", reach.since() == null ? null : reach.since().toString());
    side(node, "besieger", reach.besieger());
    node.put("people", reach.people());
    node.put("peopleFrom", reach.peopleFrom().isEmpty() ? null : reach.peopleFrom());
    places(node, "way", reach.way());
    places(node, "unknown", reach.unknown());
    routes(node, "routes", reach.routes());
    places(node, "critical", reach.critical());
    places(node, "minimumCut", reach.minimumCut());
    routes(node, "lastRoutes", reach.lastRoutes());
    ArrayNode sieges = node.putArray("sieges");
    reach.sieges().forEach(s -> sieges.add(PictureJson.of(s)));
    return node;
  }

  /** What would change if a scenario came true. */
  public ObjectNode of(Consequences consequences, @Nullable LocalDate knownOn) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asOf", consequences.scenario().asOf().toString());
    node.put("knownOn", knownOn == null ? null : knownOn.toString());
    ArrayNode set = node.putArray("set");
    consequences.before().forEach(b -> set.add(of(b)));
    effects(node, "cutOff", consequences.cutOff(), true);
    effects(node, "relieved", consequences.relieved(), false);
    effects(node, "lastWays", consequences.lastWays(), false);
    ArrayNode routes = node.putArray("routes");
    for (Consequences.RouteChange change : consequences.routes()) {
      ObjectNode one = routes.addObject();
      one.set("route", route(change.before().route().id()));
      one.put("before", code(change.before().status()));
      one.put("holdersBefore", code(change.before().holders().status()));
      one.put("holdersAfter", code(change.after()));
      one.put("id", change.before().since() == null ? null : change.before().id());
    }
    ObjectNode people = node.putObject("people");
    people.put("cutOff", Consequences.people(consequences.cutOff()));
    people.put("relieved", Consequences.people(consequences.relieved()));
    people.put("onTheirLastWay", Consequences.people(consequences.lastWays()));
    ArrayNode unanswered = node.putArray("unanswered");
    consequences.unanswered().forEach(unanswered::add);
    return node;
  }

  private ObjectNode of(Consequences.Before before) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("words", before.supposed().words());
    if (before.supposed() instanceof Scenario.Holder holder) {
      node.set("place", PictureJson.of(holder.place()));
      node.put("status", code(holder.status()));
      side(node, "side", holder.side());
      node.set("was", before.hold() == null ? null : PictureJson.of(before.hold()));
    } else if (before.supposed() instanceof Scenario.Passage passage) {
      node.set("route", route(passage.route().id()));
      node.put("status", code(passage.status()));
      node.set("was", before.route() == null ? null : PictureJson.of(before.route()));
    }
    return node;
  }

  private void effects(
      ObjectNode node, String field, List<Consequences.Effect> effects, boolean wayBefore) {
    ArrayNode array = node.putArray(field);
    for (Consequences.Effect effect : effects) {
      ObjectNode one = array.addObject();
      one.set("place", PictureJson.of(effect.place()));
      side(one, "side", effect.after().side());
      one.put("people", effect.after().people());
      one.put(
          "peopleFrom", effect.after().peopleFrom().isEmpty() ? null : effect.after().peopleFrom());
      probability(one, "cutOffBefore", effect.before());
      probability(one, "cutOffAfter", effect.after());
      side(one, "besieger", effect.after().besieger());
      Reach shown = wayBefore ? effect.before() : effect.after();
      places(one, "way", shown.way());
      routes(one, "routes", shown.routes());
      routes(one, "lastRoutes", effect.lastRoutes());
      places(one, "critical", effect.critical());
    }
  }

  private static void probability(ObjectNode node, String field, Reach reach) {
    boolean known = reach.verdict() != Reach.Verdict.UNKNOWN;
    node.put(field, known ? reach.cutOff() : null);
  }

  /** How one stretch of a route stood. */
  public ObjectNode of(LinkState link) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("from", place(link.link().from()));
    node.set("to", place(link.link().to()));
    node.put("km", link.link().km());
    node.put("status", code(link.status()));
    node.put("confidence", link.confidence());
    node.set("reported", PictureJson.of(link.reported()));
    node.set("holders", PictureJson.of(link.holders()));
    return node;
  }

  private void side(ObjectNode node, String field, @Nullable String id) {
    node.put(field, id);
    String name = id == null ? null : theatre.roster().side(id).map(Side::name).orElse(id);
    node.put(field + "Name", name);
  }

  private ObjectNode place(String id) {
    Place place = theatre.gazetteer().byId(id).orElse(null);
    if (place != null) {
      return PictureJson.of(place);
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    return node.put("id", id).put("name", id);
  }

  private void places(ObjectNode node, String field, List<String> ids) {
    ArrayNode array = node.putArray(field);
    ids.forEach(id -> array.add(place(id)));
  }

  private ObjectNode route(String id) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id);
    return node.put("name", AccessText.routeName(theatre, id));
  }

  private void routes(ObjectNode node, String field, List<String> ids) {
    ArrayNode array = node.putArray(field);
    ids.forEach(id -> array.add(route(id)));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
