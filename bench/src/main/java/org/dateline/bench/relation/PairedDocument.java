package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.linear.Bag;

/**
 * A document as a list of pairs that may be related: any two entities of one sentence.
 *
 * @param document the document
 * @param pairs the pairs, in the order of the text
 */
record PairedDocument(Document document, List<Pair> pairs) {
  /** Relations that have no direction. */
  static final Set<String> SYMMETRIC =
      Set.of("CoLocated", "Apart", "FightingAgainst", "AlliesOf", "IsSynonymOf", "CommWith");

  /**
   * Two entities of one sentence.
   *
   * @param first the one that begins first
   * @param second the other
   * @param forth features with the first as the source
   * @param back features with the second as the source
   * @param forthType the relation from the first to the second in the gold, empty for none
   * @param backType the relation from the second to the first
   */
  record Pair(Entity first, Entity second, Bag forth, Bag back, String forthType, String backType) {
    /** The two types of entities, whichever stands first. */
    String types() {
      return first.type().compareTo(second.type()) < 0
          ? first.type() + "-" + second.type()
          : second.type() + "-" + first.type();
    }

    boolean related() {
      return !forthType.isEmpty() || !backType.isEmpty();
    }
  }

  static PairedDocument of(ParsedDocument parsed, PairFeatures features) {
    Map<String, String> gold = new HashMap<>();
    for (Relation relation : parsed.document().relations()) {
      gold.put(relation.source() + " " + relation.target(), relation.type());
      if (SYMMETRIC.contains(relation.type())) {
        gold.put(relation.target() + " " + relation.source(), relation.type());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    List<Phrase> phrases = parsed.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      for (int j = i + 1; j < phrases.size(); j++) {
        Phrase a = phrases.get(i);
        Phrase b = phrases.get(j);
        if (a.number() == b.number()) {
          String forth = a.entity().id() + " " + b.entity().id();
          String back = b.entity().id() + " " + a.entity().id();
          pairs.add(
              new Pair(
                  a.entity(),
                  b.entity(),
                  features.of(a, b, parsed),
                  features.of(b, a, parsed),
                  gold.getOrDefault(forth, ""),
                  gold.getOrDefault(back, "")));
        }
      }
    }
    return new PairedDocument(parsed.document(), pairs);
  }
}
