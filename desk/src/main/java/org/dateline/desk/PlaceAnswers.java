package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.place.Place;

/** Answers questions on places: their index, and the history of each. */
final class PlaceAnswers {
  private static final int LATEST = 100;

  void register(Api api) {
    api.get(
        "/places", Api.and(Page.PARAMETERS, Set.of("q", "asOf", "status")), PlaceAnswers::places);
    api.get("/places/{id}", Set.of(), PlaceAnswers::place);
  }

  /** A place with what is told of it. */
  private record Entry(Place place, int incidents, @org.jspecify.annotations.Nullable Hold hold) {}

  private static ObjectNode places(Question question, Known known) {
    LocalDate asOf = question.day("asOf");
    List<Hold.Status> statuses = question.constants("status", Hold.Status.class);
    if (!statuses.isEmpty() && asOf == null) {
      throw Problem.badRequest("'status' needs 'asOf', the day on which places stood so.");
    }
    Map<String, Hold> holds = new HashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    if (asOf != null) {
      for (Hold hold : known.derivation().on(asOf).holdings()) {
        holds.put(hold.place().id(), hold);
        places.put(hold.place().id(), hold.place());
      }
    }
    IncidentTable table = known.table();
    table.places.forEach(place -> places.putIfAbsent(place.id(), place));
    question.text("q").ifPresent(words -> keepNamed(places, words, known));
    int[] counts = new int[table.places.size()];
    for (int place : table.place) {
      if (place >= 0) {
        counts[place]++;
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Place place : places.values()) {
      Hold hold = holds.get(place.id());
      if (statuses.isEmpty() || (hold != null && statuses.contains(hold.status()))) {
        int number = table.placeNumber(place.id());
        entries.add(new Entry(place, number < 0 ? 0 : counts[number], hold));
      }
    }
    entries.sort(
        Comparator.comparingInt((Entry e) -> -e.incidents())
            .thenComparing(e -> e.place().name())
            .thenComparing(e -> e.place().id()));
    Function<Entry, ObjectNode> item =
        entry -> {
          ObjectNode node = PlaceJson.of(entry.place());
          node.put("incidents", entry.incidents());
          if (entry.hold() == null) {
            node.putNull("holding");
          } else {
            node.set("holding", PlaceJson.of(entry.hold(), known));
          }
          return node;
        };
    return Page.of(question, 200, 5000).write(entries, e -> e.place().id(), item);
  }

  /** Keeps places that bear a name in some spelling, or have one that begins so. */
  private static void keepNamed(Map<String, Place> places, String words, Known known) {
    Set<String> named = new java.util.HashSet<>();
    known.derivation().theatre().gazetteer().named(words).forEach(place -> named.add(place.id()));
    String begin = org.dateline.place.SpellingKey.plain(words);
    places
        .values()
        .removeIf(
            place ->
                !named.contains(place.id())
                    && (begin.isEmpty()
                        || names(place).stream()
                            .noneMatch(
                                n -> org.dateline.place.SpellingKey.plain(n).startsWith(begin))));
  }

  private static List<String> names(Place place) {
    List<String> names = new ArrayList<>(place.otherNames());
    names.add(place.name());
    if (place.localName() != null) {
      names.add(place.localName());
    }
    return names;
  }

  private static ObjectNode place(Question question, Known known) {
    String id = question.id();
    Place place =
        known
            .derivation()
            .theatre()
            .gazetteer()
            .byId(id)
            .orElseThrow(() -> Problem.notFound("The theatre has no place " + id + "."));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("place", PlaceJson.of(place));
    place.otherNames().forEach(node.putArray("otherNames")::add);
    ArrayNode history = node.putArray("history");
    for (Hold hold : known.derivation().history(id)) {
      history.add(PlaceJson.of(hold, known));
    }
    ArrayNode sieges = node.putArray("sieges");
    for (Siege siege : known.derivation().sieges()) {
      if (siege.place().id().equals(id)) {
        sieges.add(PlaceJson.of(siege));
      }
    }
    IncidentTable table = known.table();
    List<Integer> there = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      if (table.place[row] >= 0) {
        Place where = table.places.get(table.place[row]);
        if (where.id().equals(id) || id.equals(where.within())) {
          there.add(row);
        }
      }
    }
    node.put("total", there.size());
    ArrayNode incidents = node.putArray("incidents");
    IncidentAnswers.newest(there, table, LATEST)
        .forEach(incident -> incidents.add(IncidentJson.of(incident, known)));
    return node;
  }
}
