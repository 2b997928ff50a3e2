package org.dateline.bench.geoparse;

import java.util.ArrayList;
import java.util.List;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts names that no gazetteer has where their neighbours lie. The sets ask for a point of every
 * toponym, and what a local paper names without explaining lies mostly in its own area; the reader
 * itself never guesses so, it leaves such a name a name.
 */
final class Guesses {
  private static final double SURE = 0.05;

  private Guesses() {}

  /** The toponyms, those without a place at the nearest town named, else at the outlet's home. */
  static List<Toponym> fill(List<Toponym> toponyms, @Nullable Place home) {
    List<Toponym> filled = new ArrayList<>(toponyms.size());
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Place guess = toponym.place() == null ? guess(toponyms, i, home) : toponym.place();
      filled.add(
          toponym.place() != null
              ? toponym
              : new Toponym(toponym.start(), toponym.end(), guess, SURE));
    }
    return filled;
  }

  private static @Nullable Place guess(List<Toponym> toponyms, int at, @Nullable Place home) {
    Toponym unknown = toponyms.get(at);
    Place nearest = home;
    int least = Integer.MAX_VALUE;
    boolean town = home != null;
    for (Toponym other : toponyms) {
      Place place = other.place();
      if (place == null) {
        continue;
      }
      int away = Math.abs(other.start() - unknown.start());
      boolean small = place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.REGION;
      if (small && !town || small == town && away < least && (small || home == null)) {
        nearest = place;
        least = away;
        town = small;
      }
    }
    return home != null && least > 60 ? home : nearest;
  }
}
