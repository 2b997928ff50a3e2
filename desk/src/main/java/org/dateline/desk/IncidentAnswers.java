package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.incident.Incident;
import org.dateline.picture.Evidence;

/** Answers questions on incidents and claims, and why anything is stated. */
final class IncidentAnswers {
  private static final int MOST = 2000;

  private static final List<String> SORTS =
      List.of(
          "date",
          "-date",
          "deaths",
          "-deaths",
          "sources",
          "-sources",
          "grade",
          "-grade",
          "place",
          "-place");

  void register(Api api) {
    api.get(
        "/incidents",
        Api.and(
            Api.and(IncidentFilter.PARAMETERS, Page.PARAMETERS), Set.of("sort", "facets", "under")),
        IncidentAnswers::incidents);
    api.get("/incidents/{id}", Set.of(), IncidentAnswers::incident);
    api.get("/why/{id}", Set.of(), (question, known) -> evidence(known, question.id()));
    api.get("/claims/{id}", Set.of(), IncidentAnswers::claim);
  }

  private static ObjectNode incidents(Question question, Known known) {
    IncidentFilter filter = new IncidentFilter(question, known);
    String sort = question.oneOf("sort", SORTS);
    boolean counted = Boolean.TRUE.equals(question.yesOrNo("facets"));
    IncidentTable table = known.table();
    Facets facets = new Facets(known);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      int misses = filter.misses(row);
      if (misses == 0) {
        rows.add(row);
      }
      if (counted) {
        facets.count(row, misses);
      }
    }
    sort(rows, sort, table);
    ObjectNode node =
        Page.of(question, 200, MOST)
            .write(
                rows,
                row -> table.rows.get(row).id(),
                row -> IncidentJson.of(table.rows.get(row), known));
    if (counted) {
      node.set("facets", facets.write(question.text("under").orElse("")));
    } else {
      node.putNull("facets");
    }
    return node;
  }

  /** Rows stand by day; what is equal otherwise stays so. */
  private static void sort(List<Integer> rows, String sort, IncidentTable table) {
    boolean falling = sort.startsWith("-");
    Comparator<Integer> order =
        switch (falling ? sort.substring(1) : sort) {
          case "deaths" -> Comparator.comparingLong(row -> table.deaths[row]);
          case "sources" ->
              Comparator.comparingInt(row -> table.rows.get(row).independentSources());
          case "grade" -> Comparator.comparing(row -> table.grade[row]);
          case "place" -> Comparator.comparing(row -> table.rows.get(row).placeName());
          default -> Comparator.naturalOrder();
        };
    if (sort.equals("-date")) {
      Collections.reverse(rows);
    } else if (!sort.equals("date")) {
      rows.sort(falling ? order.reversed() : order);
    }
  }

  private static ObjectNode incident(Question question, Known known) {
    String id = question.id();
    if (known.derivation().incident(id).isEmpty()) {
      throw Problem.notFound("No incident " + id + " is known by that day.");
    }
    return evidence(known, id);
  }

  private static ObjectNode evidence(Known known, String id) {
    Evidence evidence =
        known
            .derivation()
            .why(id)
            .orElseThrow(
                () -> Problem.notFound("Nothing with the id " + id + " is known by that day."));
    return EvidenceJson.of(evidence, known);
  }

  private static ObjectNode claim(Question question, Known known) {
    String id = question.id();
    Claim claim =
        known
            .derivation()
            .claim(id)
            .orElseThrow(() -> Problem.notFound("No claim " + id + " is known by that day."));
    return ClaimJson.of(claim, known);
  }

  /** Incidents of some rows, newest first, at most so many. */
  static List<Incident> newest(List<Integer> rows, IncidentTable table, int most) {
    List<Incident> newest = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0 && newest.size() < most; i--) {
      newest.add(table.rows.get(rows.get(i)));
    }
    return newest;
  }
}
