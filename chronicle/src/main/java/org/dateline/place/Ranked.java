package org.dateline.place;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that bears a name, with how likely a report means it.
 *
 * @param rank the decimal logarithm of the people who live there, moved by how exactly the name
 *     fits and by the kind of place: a town of ten thousand is four
 */
record Ranked(Place place, double rank) {
  static final Comparator<Ranked> LIKELIEST_FIRST =
      Comparator.comparingDouble(Ranked::rank)
          .reversed()
          .thenComparing(ranked -> ranked.place().id());

  /** Below this likeness two spellings under one key are taken for different names. */
  private static final double LEAST_LIKENESS = 0.5;

  /** Ranks a place under one of its spellings; null where the name is too far from it. */
  static @Nullable Ranked of(Place place, String name, String spelling, boolean usual) {
    double likeness = name.equals(spelling) ? 1 : SpellingKey.likeness(name, spelling);
    if (likeness < LEAST_LIKENESS) {
      return null;
    }
    return likeness < 1 ? new Ranked(place, size(place) + 2 * likeness - 4) : exact(place, usual);
  }

  /** Ranks a place under a name that fits to the letter. */
  static Ranked exact(Place place, boolean usual) {
    return new Ranked(place, size(place) + (usual ? 1.5 : 1));
  }

  Ranked plus(double more) {
    return new Ranked(place, rank + more);
  }

  static List<Place> places(List<Ranked> ranked) {
    return ranked.stream().map(Ranked::place).toList();
  }

  private static double size(Place place) {
    double people = place.population() > 0 ? Math.log10(place.population()) : 0;
    return switch (place.kind()) {
      case SETTLEMENT -> Math.max(1.5, people);
      case DISTRICT -> Math.max(3.2, people - 1);
      case COUNTRY -> people + 2;
      // A bare name means the town and not the unit that is called after it.
      case ADMIN1 -> people - 1.5;
      case ADMIN2 -> Math.min(people, 6) - 4;
      case REGION, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> 3;
    };
  }
}
