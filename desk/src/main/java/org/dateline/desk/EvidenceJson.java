package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.incident.Incident;
import org.dateline.incident.Ruling;
import org.dateline.picture.Evidence;
import org.dateline.report.Report;

/** Writes why something is stated: the tree, and its sentences in one list, newest first. */
final class EvidenceJson {
  private EvidenceJson() {}

  /** The tree of a statement with the claims at its leaves written out under {@code sentences}. */
  static ObjectNode of(Evidence evidence, Known known) {
    ObjectNode node = tree(evidence);
    Set<String> disputing = disputing(evidence, known);
    Set<String> leaves = new LinkedHashSet<>();
    Set<String> rulings = new LinkedHashSet<>();
    collect(evidence, leaves, rulings);
    known
        .incident(evidence.id())
        .ifPresent(
            incident -> {
              leaves.addAll(incident.supporting());
              leaves.addAll(incident.disputing());
            });
    List<Claim> claims = new ArrayList<>();
    leaves.forEach(id -> known.derivation().claim(id).ifPresent(claims::add));
    claims.sort(
        Comparator.comparing((Claim claim) -> published(claim, known))
            .reversed()
            .thenComparing(Claim::id));
    ArrayNode sentences = node.putArray("sentences");
    for (Claim claim : claims) {
      ObjectNode sentence = ClaimJson.of(claim, known);
      sentence.put("stance", disputing.contains(claim.id()) ? "disputes" : "supports");
      sentences.add(sentence);
    }
    known
        .incident(evidence.id())
        .ifPresent(incident -> node.set("incident", IncidentJson.of(incident, known)));
    ArrayNode ruled = node.putArray("rulings");
    for (Ruling ruling : known.derivation().facts().rulings()) {
      if (rulings.contains(ruling.id())
          || RulingJson.about(ruling).stream()
              .anyMatch(id -> id.equals(evidence.id()) || leaves.contains(id))) {
        ruled.add(RulingJson.of(ruling, known.derivation().facts()));
      }
    }
    return node;
  }

  private static ObjectNode tree(Evidence evidence) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", evidence.id());
    node.put("type", evidence.type().name().toLowerCase(Locale.ROOT));
    node.put("statement", evidence.statement());
    node.put("confidence", evidence.confidence());
    node.put("reason", evidence.reason());
    ArrayNode because = node.putArray("because");
    evidence.because().forEach(child -> because.add(tree(child)));
    return node;
  }

  private static void collect(Evidence evidence, Set<String> claims, Set<String> rulings) {
    switch (evidence.type()) {
      case CLAIM -> claims.add(evidence.id());
      case RULING -> rulings.add(evidence.id());
      case INCIDENT, HOLD, SIEGE, ROUTE, FIGURE, FORECAST -> {}
    }
    evidence.because().forEach(child -> collect(child, claims, rulings));
  }

  private static Set<String> disputing(Evidence evidence, Known known) {
    Set<String> ids = new LinkedHashSet<>();
    Optional<Incident> incident = known.incident(evidence.id());
    incident.ifPresent(found -> ids.addAll(found.disputing()));
    for (Evidence child : evidence.because()) {
      ids.addAll(disputing(child, known));
    }
    return ids;
  }

  private static LocalDate published(Claim claim, Known known) {
    LocalDate day =
        known.derivation().facts().report(claim.reportId()).map(Report::published).orElse(null);
    return day == null ? LocalDate.MIN : day;
  }
}
