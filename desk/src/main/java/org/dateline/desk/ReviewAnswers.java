package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.incident.Incident;
import org.dateline.incident.Ruling;
import org.dateline.place.Place;

/**
 * The queue of what an analyst should look at first: incidents of which no analyst ruled yet, by
 * how much a ruling could change the picture.
 */
final class ReviewAnswers {
  /** Below this a reading is unsure. */
  private static final double UNSURE = 0.6;

  /** From this many dead on a toll is high. */
  private static final long HIGH_TOLL = 20;

  /** Two incidents of one kind and place are alike where they began so few days apart. */
  private static final int ALIKE_DAYS = 3;

  void register(Api api) {
    api.get("/review", Api.and(IncidentFilter.PARAMETERS, Page.PARAMETERS), ReviewAnswers::review);
  }

  /** Why an incident stands in the queue. */
  private record Due(int row, double weight, List<String> reasons, List<String> alike) {}

  private static ObjectNode review(Question question, Known known) {
    IncidentFilter filter = new IncidentFilter(question, known);
    Set<String> ruled = ruled(known);
    List<Due> queue = new ArrayList<>();
    IncidentTable table = known.table();
    for (int row = 0; row < table.size(); row++) {
      if (filter.misses(row) == 0 && !seen(table.rows.get(row), ruled)) {
        Due due = due(row, known);
        if (!due.reasons().isEmpty()) {
          queue.add(due);
        }
      }
    }
    queue.sort(Comparator.comparingDouble((Due d) -> -d.weight()).thenComparingInt(Due::row));
    return Page.of(question, 50, 500)
        .write(queue, due -> table.rows.get(due.row()).id(), due -> json(due, known));
  }

  private static ObjectNode json(Due due, Known known) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("incident", IncidentJson.of(known.table().rows.get(due.row()), known));
    node.put("weight", Math.round(due.weight() * 1000) / 1000.0);
    due.reasons().forEach(node.putArray("reasons")::add);
    ArrayNode alike = node.putArray("alike");
    due.alike().forEach(alike::add);
    return node;
  }

  private static Set<String> ruled(Known known) {
    Set<String> ruled = new HashSet<>();
    for (Ruling ruling : known.derivation().facts().rulings()) {
      ruled.addAll(RulingJson.about(ruling));
    }
    return ruled;
  }

  private static boolean seen(Incident incident, Set<String> ruled) {
    return ruled.contains(incident.id())
        || incident.supporting().stream().anyMatch(ruled::contains)
        || incident.disputing().stream().anyMatch(ruled::contains);
  }

  /** What hangs on the incident, times how unsure it is. */
  private static Due due(int row, Known known) {
    IncidentTable table = known.table();
    Incident incident = table.rows.get(row);
    List<String> reasons = new ArrayList<>();
    double unsure = 0;
    double confidence =
        incident.supporting().stream()
            .flatMap(id -> known.derivation().claim(id).stream())
            .mapToDouble(Claim::confidence)
            .max()
            .orElse(1);
    if (confidence < UNSURE) {
      reasons.add("low confidence");
      unsure += 1 - confidence;
    }
    if (incident.grade() == Incident.Grade.CONTESTED || !incident.disputing().isEmpty()) {
      reasons.add("contested");
      unsure += 0.8;
    }
    if (incident.independentSources() == 1) {
      reasons.add("single source");
      unsure += 0.3;
    }
    List<String> alike = alike(row, table);
    if (!alike.isEmpty()) {
      reasons.add("possible duplicate");
      unsure += 0.3;
    }
    double hangs = weight(incident);
    if (table.deaths[row] >= HIGH_TOLL) {
      reasons.add("high toll");
      hangs += Math.log10(table.deaths[row]);
    }
    return new Due(row, hangs * unsure, reasons, alike);
  }

  /** Who holds a place and which road is open moves more of the picture than talks do. */
  private static double weight(Incident incident) {
    Place place = incident.where();
    double size = place == null ? 0.5 : 1 + Math.log10(1 + place.population()) / 6;
    return size
        * switch (incident.kind().group()) {
          case CONTROL -> incident.kind() == Kind.CONTROL_ADVANCE ? 1 : 2;
          case SIEGE, ROUTE -> 1.6;
          case STRIKE, HARM, PEOPLE -> 1;
          case FIGHT -> 0.8;
          case DEAL, ACTOR -> 0.5;
        };
  }

  /** Ids of incidents of the same kind and place that began within a few days, at most five. */
  private static List<String> alike(int row, IncidentTable table) {
    List<String> alike = new ArrayList<>();
    if (table.day[row] == IncidentTable.NO_DAY || table.place[row] < 0) {
      return alike;
    }
    int from = table.firstFrom(table.day[row] - ALIKE_DAYS);
    int to = table.firstFrom(table.day[row] + ALIKE_DAYS + 1L);
    for (int other = from; other < to && alike.size() < 5; other++) {
      if (other != row
          && table.place[other] == table.place[row]
          && table.kind[other] == table.kind[row]) {
        alike.add(table.rows.get(other).id());
      }
    }
    return alike;
  }
}
