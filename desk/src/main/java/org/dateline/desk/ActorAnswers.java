package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.actor.Affiliation;
import org.dateline.actor.Roster;
import org.dateline.incident.Incident;
import org.dateline.place.SpellingKey;
import org.jspecify.annotations.Nullable;

/** Answers questions on the parties: their index, and what each did and with whom. */
final class ActorAnswers {
  private static final int LATEST = 100;
  private static final int MOST_LINKS = 100;

  void register(Api api) {
    api.get("/actors", Api.and(Page.PARAMETERS, Set.of("q", "side")), ActorAnswers::actors);
    api.get("/actors/{id}", Set.of(), ActorAnswers::actor);
  }

  /** A party by its id in the roster, or by the name that reports give it. */
  private record Entry(String id, @Nullable Actor actor, int incidents) {
    String name() {
      return actor == null ? id : actor.name();
    }
  }

  private static ObjectNode actors(Question question, Known known) {
    Roster roster = known.derivation().theatre().roster();
    String side = question.text("side").orElse("");
    if (!side.isEmpty() && roster.side(side).isEmpty() && !side.equals(Roster.NEUTRAL)) {
      throw Problem.badRequest("There is no side '" + side + "'; /api/v1/theatre lists them.");
    }
    String words = SpellingKey.plain(question.text("q").orElse(""));
    IncidentTable table = known.table();
    int[] counts = new int[table.actorIds.size()];
    for (int[] row : table.actors) {
      for (int actor : row) {
        counts[actor]++;
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      String id = table.actorIds.get(i);
      Entry entry = new Entry(id, roster.byId(id).orElse(null), counts[i]);
      Actor actor = entry.actor();
      boolean of = side.isEmpty() || (actor != null && actor.side().equals(side));
      if (of && named(entry, words)) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparingInt((Entry e) -> -e.incidents()).thenComparing(Entry::id));
    return Page.of(question, 200, 2000).write(entries, Entry::id, ActorAnswers::head);
  }

  private static boolean named(Entry entry, String words) {
    if (words.isEmpty() || SpellingKey.plain(entry.name()).contains(words)) {
      return true;
    }
    Actor actor = entry.actor();
    return actor != null
        && actor.otherNames().stream().anyMatch(name -> SpellingKey.plain(name).contains(words));
  }

  private static ObjectNode head(Entry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Actor actor = entry.actor();
    node.put("id", entry.id());
    node.put("name", entry.name());
    node.put("kind", actor == null ? null : actor.kind().name().toLowerCase(Locale.ROOT));
    node.put("side", actor == null ? null : actor.side());
    node.put("incidents", entry.incidents());
    return node;
  }

  private static ObjectNode actor(Question question, Known known) {
    String id = question.id();
    Roster roster = known.derivation().theatre().roster();
    Actor actor = roster.byId(id).orElse(null);
    List<Integer> rows = known.rowsOf(id);
    if (actor == null && rows.isEmpty()) {
      throw Problem.notFound("No party " + id + " is known by that day.");
    }
    ObjectNode node = head(new Entry(id, actor, rows.size()));
    ArrayNode names = node.putArray("otherNames");
    ArrayNode relations = node.putArray("affiliations");
    node.put("parent", actor == null ? null : actor.parent());
    if (actor != null) {
      actor.otherNames().forEach(names::add);
      for (Affiliation a : roster.affiliations()) {
        if (a.actor().equals(id) || a.target().equals(id)) {
          relations.add(affiliation(a));
        }
      }
    }
    links(node.putArray("links"), id, rows, known);
    ArrayNode latest = node.putArray("latest");
    IncidentAnswers.newest(rows, known.table(), LATEST)
        .forEach(incident -> latest.add(IncidentJson.of(incident, known)));
    return node;
  }

  private static ObjectNode affiliation(Affiliation a) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("actor", a.actor());
    node.put("relation", a.relation().name().toLowerCase(Locale.ROOT));
    node.put("target", a.target());
    node.put("from", a.from() == null ? null : a.from().toString());
    node.put("to", a.to() == null ? null : a.to().toString());
    return node;
  }

  /** With whom the party stood in incidents: beside it, or on the other end of the deed. */
  private static void links(ArrayNode links, String id, List<Integer> rows, Known known) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int row : rows) {
      Incident incident = known.table().rows.get(row);
      boolean does = incident.agents().contains(id);
      boolean suffers = incident.targets().contains(id);
      for (String other : incident.agents()) {
        count(counts, other, does, suffers);
      }
      for (String other : incident.targets()) {
        count(counts, other, suffers, does);
      }
    }
    counts.remove(id);
    Roster roster = known.derivation().theatre().roster();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, int[]> e) -> -e.getValue()[0] - e.getValue()[1])
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_LINKS)
        .forEach(
            each -> {
              ObjectNode link = links.addObject();
              link.put("actor", each.getKey());
              link.put("name", roster.byId(each.getKey()).map(Actor::name).orElse(each.getKey()));
              link.put("beside", each.getValue()[0]);
              link.put("acrossFrom", each.getValue()[1]);
            });
  }

  private static void count(
      Map<String, int[]> counts, String other, boolean beside, boolean across) {
    int[] count = counts.computeIfAbsent(other, k -> new int[2]);
    count[0] += beside ? 1 : 0;
    count[1] += across ? 1 : 0;
  }
}
