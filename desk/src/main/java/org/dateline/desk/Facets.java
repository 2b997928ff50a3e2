package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.claim.Kind;
import org.dateline.claim.Verification;
import org.dateline.incident.Incident;
import org.dateline.place.Place;

/**
 * Counts of incidents by each thing that they can be filtered by. A value's count is the number of
 * incidents that pass all the other parameters: what one would see after choosing it.
 */
final class Facets {
  /** Values listed of a facet that has many, those with most incidents first. */
  private static final int MOST = 50;

  /** Levels of places listed at once. */
  private static final int DEPTH = 2;

  private final Known known;
  private final IncidentTable table;
  private final int[] kinds = new int[Kind.values().length];
  private final int[] grades = new int[Incident.Grade.values().length];
  private final int[] verifications = new int[Verification.values().length];
  private final int[] civilians = new int[2];
  private final int[] places;
  private final int[] actors;
  private final int[] outlets;
  private final TreeMap<Integer, Integer> days = new TreeMap<>();

  Facets(Known known) {
    this.known = known;
    this.table = known.table();
    this.places = new int[table.places.size()];
    this.actors = new int[table.actorIds.size()];
    this.outlets = new int[table.outletNames.size()];
  }

  /** Counts a row, given what keeps it out. */
  void count(int row, int misses) {
    if (only(misses, IncidentFilter.KIND)) {
      kinds[table.kind[row].ordinal()]++;
    }
    if (only(misses, IncidentFilter.GRADE)) {
      grades[table.grade[row].ordinal()]++;
    }
    if (only(misses, IncidentFilter.VERIFICATION)) {
      verifications[table.verification[row].ordinal()]++;
    }
    if (only(misses, IncidentFilter.CIVILIANS)) {
      civilians[table.civilians[row] ? 1 : 0]++;
    }
    if (only(misses, IncidentFilter.PLACE) && table.place[row] >= 0) {
      places[table.place[row]]++;
    }
    if (only(misses, IncidentFilter.ACTOR)) {
      for (int actor : table.actors[row]) {
        actors[actor]++;
      }
    }
    if (only(misses, IncidentFilter.OUTLET)) {
      for (int outlet : table.outlets[row]) {
        outlets[outlet]++;
      }
    }
    if (only(misses, IncidentFilter.DATE) && table.day[row] != IncidentTable.NO_DAY) {
      days.merge(table.day[row], 1, Integer::sum);
    }
  }

  private static boolean only(int misses, int bit) {
    return (misses & ~bit) == 0;
  }

  /**
   * All counts; values that no incident has are left out.
   *
   * @param under id of the place or area whose parts are listed; empty for all provinces
   */
  ObjectNode write(String under) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode byKind = node.putArray("kind");
    for (Kind kind : Kind.values()) {
      if (kinds[kind.ordinal()] > 0) {
        byKind
            .addObject()
            .put("value", kind.code())
            .put("group", IncidentJson.group(kind))
            .put("count", kinds[kind.ordinal()]);
      }
    }
    node.set("place", placeTree(under));
    Roster roster = known.derivation().theatre().roster();
    ObjectNode byActor = node.putObject("actor");
    many(byActor, table.actorIds, actors)
        .forEach(
            each -> {
              String id = each.get("value").asText();
              Optional<Actor> actor = roster.byId(id);
              each.put("name", actor.map(Actor::name).orElse(id));
              each.put("side", actor.map(Actor::side).orElse(null));
            });
    many(node.putObject("outlet"), table.outletNames, outlets);
    constants(node.putArray("grade"), Incident.Grade.values(), grades);
    constants(node.putArray("verification"), Verification.values(), verifications);
    ArrayNode harmed = node.putArray("civilians");
    for (int i = 1; i >= 0; i--) {
      if (civilians[i] > 0) {
        harmed.addObject().put("value", i == 1).put("count", civilians[i]);
      }
    }
    node.set("date", dates());
    return node;
  }

  private static <E extends Enum<E>> void constants(ArrayNode array, E[] values, int[] counts) {
    for (E value : values) {
      if (counts[value.ordinal()] > 0) {
        array
            .addObject()
            .put("value", value.name().toLowerCase(Locale.ROOT))
            .put("count", counts[value.ordinal()]);
      }
    }
  }

  private static List<ObjectNode> many(ObjectNode facet, List<String> values, int[] counts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt((Integer i) -> -counts[i]).thenComparing(values::get));
    ArrayNode array = facet.putArray("values");
    List<ObjectNode> written = new ArrayList<>();
    for (int i : order.subList(0, Math.min(MOST, order.size()))) {
      written.add(array.addObject().put("value", values.get(i)).put("count", counts[i]));
    }
    facet.put("more", order.size() - written.size());
    return written;
  }

  /** A node of the tree of places with the number of incidents in it. */
  private static final class Branch {
    private final Areas.Node node;
    private final Map<String, Branch> parts = new LinkedHashMap<>();
    private int count;

    Branch(Areas.Node node) {
      this.node = node;
    }
  }

  private ObjectNode placeTree(String under) {
    Branch root = new Branch(new Areas.Node("", ""));
    for (int i = 0; i < places.length; i++) {
      if (places[i] == 0) {
        continue;
      }
      Place place = table.places.get(i);
      List<Areas.Node> path = Areas.path(place, known.derivation().theatre().gazetteer()::byId);
      int from = 0;
      while (!under.isEmpty() && from < path.size() && !path.get(from).id().equals(under)) {
        from++;
      }
      if (from == path.size()) {
        continue;
      }
      Branch at = root;
      at.count += places[i];
      for (Areas.Node node : path.subList(under.isEmpty() ? 0 : from + 1, path.size())) {
        at = at.parts.computeIfAbsent(node.id(), id -> new Branch(node));
        at.count += places[i];
      }
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    write(root, node, DEPTH, "values");
    return node;
  }

  private static void write(Branch branch, ObjectNode node, int depth, String name) {
    List<Branch> parts = new ArrayList<>(branch.parts.values());
    parts.sort(Comparator.comparingInt((Branch b) -> -b.count).thenComparing(b -> b.node.id()));
    List<Branch> shown = depth == 0 ? List.of() : parts.subList(0, Math.min(MOST, parts.size()));
    ArrayNode array = node.putArray(name);
    for (Branch part : shown) {
      ObjectNode one = array.addObject();
      one.put("value", part.node.id()).put("name", part.node.name()).put("count", part.count);
      write(part, one, depth - 1, "children");
    }
    node.put("more", parts.size() - shown.size());
  }

  /** By day where the days lie within three months, by month within twelve years, else by year. */
  private ObjectNode dates() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    int span = days.isEmpty() ? 0 : days.lastKey() - days.firstKey();
    String unit = span <= 92 ? "day" : span <= 12 * 366 ? "month" : "year";
    int length = unit.equals("day") ? 10 : unit.equals("month") ? 7 : 4;
    Map<String, Integer> counts = new LinkedHashMap<>();
    days.forEach(
        (day, count) ->
            counts.merge(
                LocalDate.ofEpochDay(day).toString().substring(0, length), count, Integer::sum));
    node.put("unit", unit);
    ArrayNode values = node.putArray("values");
    counts.forEach((value, count) -> values.addObject().put("value", value).put("count", count));
    return node;
  }
}
