package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.bench.linear.Bag;
import org.dateline.bench.linear.LogisticModel;
import org.dateline.bench.relation.PairedDocument.Pair;

/**
 * Says of each pair of entities which relation is likeliest and how likely it is. One multinomial
 * model looks at each pair from both ends; a relation without direction is as likely as the mean.
 */
final class RelationModel {
  /** Pairs of types of which fewer than one in so many are related are passed over. */
  private static final int RARE = 50;

  private final LogisticModel model;
  private final List<String> types;
  private final Set<String> related;

  private RelationModel(LogisticModel model, List<String> types, Set<String> related) {
    this.model = model;
    this.types = types;
    this.related = related;
  }

  /**
   * A relation and how likely it is.
   *
   * @param relation the relation
   * @param probability from 0 to 1
   */
  record Scored(Relation relation, double probability) {}

  static RelationModel train(List<PairedDocument> documents, LogisticModel.Settings settings) {
    Set<String> related = relatedTypes(documents);
    Set<String> names = new TreeSet<>(Set.of(""));
    List<Pair> pairs = new ArrayList<>();
    for (PairedDocument document : documents) {
      for (Pair pair : document.pairs()) {
        if (related.contains(pair.types())) {
          pairs.add(pair);
          names.add(pair.forthType());
          names.add(pair.backType());
        }
      }
    }
    List<String> types = List.copyOf(names);
    List<Bag> bags = new ArrayList<>();
    int[] labels = new int[2 * pairs.size()];
    for (Pair pair : pairs) {
      labels[bags.size()] = types.indexOf(pair.forthType());
      bags.add(pair.forth());
      labels[bags.size()] = types.indexOf(pair.backType());
      bags.add(pair.back());
    }
    return new RelationModel(
        LogisticModel.train(bags, labels, types.size(), settings), types, related);
  }

  private static Set<String> relatedTypes(List<PairedDocument> documents) {
    Map<String, int[]> counts = new HashMap<>();
    for (PairedDocument document : documents) {
      for (Pair pair : document.pairs()) {
        int[] count = counts.computeIfAbsent(pair.types(), types -> new int[2]);
        count[0]++;
        count[1] += pair.related() ? 1 : 0;
      }
    }
    Set<String> related = new HashSet<>();
    counts.forEach(
        (types, count) -> {
          if (count[1] * RARE >= count[0]) {
            related.add(types);
          }
        });
    return related;
  }

  /** The likeliest relation of each pair, in the order of the text. */
  List<Scored> scored(PairedDocument document) {
    List<Scored> scored = new ArrayList<>();
    for (Pair pair : document.pairs()) {
      if (related.contains(pair.types()) && types.size() > 1) {
        scored.add(best(pair));
      }
    }
    return scored;
  }

  private Scored best(Pair pair) {
    double[] forth = model.probabilities(pair.forth());
    double[] back = model.probabilities(pair.back());
    String first = pair.first().id();
    String second = pair.second().id();
    Scored best = new Scored(new Relation(first, second, ""), 0);
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      if (type.isEmpty()) {
        continue;
      }
      boolean symmetric = PairedDocument.SYMMETRIC.contains(type);
      double there = symmetric ? (forth[i] + back[i]) / 2 : forth[i];
      if (there > best.probability()) {
        best = new Scored(new Relation(first, second, type), there);
      }
      if (!symmetric && back[i] > best.probability()) {
        best = new Scored(new Relation(second, first, type), back[i]);
      }
    }
    return best;
  }
}
