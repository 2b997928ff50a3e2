package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.linear.Cutoff;
import org.dateline.bench.relation.RelationModel.Scored;

/**
 * How likely a relation must be to be told: one cutoff for the kinds that the benchmark's main
 * figure counts, one for the others. One for each kind was worse: there are too few of each.
 */
final class Cutoffs {
  private static final Set<String> CORE =
      Set.of("FightingAgainst", "AlliesOf", "BelongsTo", "InChargeOf", "IsSynonymOf");

  private final double core;
  private final double rest;

  /**
   * The cutoffs that make the best F1.
   *
   * @param documents with their gold
   * @param scored what models that had not seen a document said of its pairs
   */
  Cutoffs(List<Document> documents, List<List<Scored>> scored) {
    core = best(documents, scored, true);
    rest = best(documents, scored, false);
  }

  private static double best(List<Document> documents, List<List<Scored>> scored, boolean inCore) {
    List<Double> probabilities = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    int gold = 0;
    int found = 0;
    for (int i = 0; i < documents.size(); i++) {
      Set<Relation> relations = new HashSet<>();
      for (Relation relation : documents.get(i).relations()) {
        if (CORE.contains(relation.type()) == inCore) {
          gold++;
          relations.add(relation);
          if (PairedDocument.SYMMETRIC.contains(relation.type())) {
            relations.add(new Relation(relation.target(), relation.source(), relation.type()));
          }
        }
      }
      for (Scored one : scored.get(i)) {
        if (CORE.contains(one.relation().type()) == inCore) {
          probabilities.add(one.probability());
          right.add(relations.contains(one.relation()));
          found += relations.contains(one.relation()) ? 1 : 0;
        }
      }
    }
    boolean[] has = new boolean[right.size()];
    for (int i = 0; i < has.length; i++) {
      has[i] = right.get(i);
    }
    return Cutoff.best(
        probabilities.stream().mapToDouble(p -> p).toArray(), has, Math.max(0, gold - found));
  }

  /** The relations that are likely enough. */
  List<Relation> relations(List<Scored> scored) {
    List<Relation> relations = new ArrayList<>();
    for (Scored one : scored) {
      if (one.probability() >= (CORE.contains(one.relation().type()) ? core : rest)) {
        relations.add(one.relation());
      }
    }
    return relations;
  }
}
