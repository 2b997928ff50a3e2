package org.dateline.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;

/** Drops what a report says again with nothing new in it. */
final class Repeats {
  /**
   * A claim is held against no more of the last ones of its kind: a text of thousands would cost
   * the square of its length.
   */
  private static final int MOST = 200;

  private Repeats() {}

  /** The claims without those that an earlier one of the kind already says in full. */
  static List<Claim> dropped(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    Map<Kind, List<Claim>> byKind = new EnumMap<>(Kind.class);
    for (Claim claim : claims) {
      List<Claim> earlier = byKind.computeIfAbsent(claim.kind(), kind -> new ArrayList<>());
      if (!repeats(claim, earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size()))) {
        earlier.add(claim);
        kept.add(claim);
      }
    }
    return kept;
  }

  private static boolean repeats(Claim claim, List<Claim> earlier) {
    for (Claim other : earlier) {
      if (other.modality() == claim.modality()
          && claim.time() == null
          && claim.figures().isEmpty()
          && covers(other.agents(), claim.agents())
          && covers(other.targets(), claim.targets())
          && where(other.places()).containsAll(where(claim.places()))
          && sameSources(other, claim)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameSources(Claim earlier, Claim claim) {
    return claim.agents().isEmpty() || covers(earlier.sources(), claim.sources());
  }

  /** Whether each of some mentions names somebody whom the earlier ones name too. */
  private static boolean covers(List<Mention> earlier, List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean named = false;
      for (Mention other : earlier) {
        named |= same(other, mention);
      }
      if (!named) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Mention one, Mention other) {
    return one.actor() != null && one.actor().equals(other.actor())
        || one.fullName().equalsIgnoreCase(other.fullName());
  }

  private static Set<String> where(List<PlaceMention> places) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (PlaceMention place : places) {
      names.add(place.text());
    }
    return names;
  }
}
