package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;

/** Drops what a report says again with nothing new in it. */
final class Repeats {
  private Repeats() {}

  /** The claims without those that an earlier one of the kind already says in full. */
  static List<Claim> dropped(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      if (!repeats(claim, kept)) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static boolean repeats(Claim claim, List<Claim> earlier) {
    for (Claim other : earlier) {
      if (other.kind() == claim.kind()
          && other.modality() == claim.modality()
          && claim.time() == null
          && claim.figures().isEmpty()
          && names(other.agents()).containsAll(names(claim.agents()))
          && names(other.targets()).containsAll(names(claim.targets()))
          && where(other.places()).containsAll(where(claim.places()))
          && sameSources(other, claim)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameSources(Claim earlier, Claim claim) {
    return names(earlier.sources()).containsAll(names(claim.sources()));
  }

  private static Set<String> names(List<Mention> mentions) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Mention mention : mentions) {
      names.add(mention.actor() == null ? mention.fullName() : mention.actor());
    }
    return names;
  }

  private static Set<String> where(List<PlaceMention> places) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (PlaceMention place : places) {
      names.add(place.text());
    }
    return names;
  }
}
