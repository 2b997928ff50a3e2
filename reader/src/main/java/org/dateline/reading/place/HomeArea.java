package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the area that an outlet reports from by what its reports name: the neighbourhood in which
 * the most names have a place, where a name that many places bear counts for less. One thread.
 */
final class HomeArea {
  /** Places this near to one another belong to one area. */
  private static final double NEAR_KM = 100;

  /** Least share of all that is named which the area must explain. */
  private static final double LEAST_SHARE = 0.3;

  private static final int FEWEST_REPORTS = 2;
  private static final int FEWEST_NAMES = 3;
  private static final int MOST_NAMES = 150;
  private static final int MOST_PLACES = 12;

  private final Map<String, Named> names = new HashMap<>();
  private int reports;

  private static final class Named {
    private final List<Place> places;
    private final Set<String> told = new HashSet<>();
    private int reports;

    private Named(List<Place> places) {
      this.places = places;
    }

    /** How much a report that names it tells. */
    private double weight() {
      return reports / Math.pow(places.size(), 0.7);
    }
  }

  /** Adds the names of one report. */
  void add(List<Draft> drafts, Subject subject) {
    reports++;
    Set<String> seen = new HashSet<>();
    for (Draft draft : drafts) {
      List<Place> places = towns(draft, subject);
      if (!places.isEmpty() && seen.add(draft.words)) {
        Named named = names.computeIfAbsent(draft.words, w -> new Named(places));
        named.reports++;
        for (Place place : places) {
          if (subject.namesProvinceOf(place)) {
            named.told.add(place.id());
          }
        }
      }
    }
  }

  private static List<Place> towns(Draft draft, Subject subject) {
    List<Place> places = new ArrayList<>();
    for (Candidate candidate : draft.candidates) {
      Place place = candidate.place();
      boolean told = subject.elsewhere(Set.of(place.country()));
      if (candidate.likeness() == 1 && !told && town(place) && places.size() < MOST_PLACES) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean town(Place place) {
    return switch (place.kind()) {
      case SETTLEMENT, DISTRICT, ADMIN2, AIRBASE, BASE, CROSSING, SITE, JUNCTION -> true;
      case COUNTRY, ADMIN1, REGION, NATURAL -> false;
    };
  }

  /** The place in the middle of what is named most; null where no area stands out. */
  @Nullable Place place() {
    if (reports < FEWEST_REPORTS) {
      return null;
    }
    List<Named> most = new ArrayList<>(names.values());
    most.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    most = most.subList(0, Math.min(MOST_NAMES, most.size()));
    double all = 0;
    for (Named named : most) {
      all += named.weight();
    }
    Place best = null;
    double bestWeight = 0;
    for (Named named : most) {
      for (Place place : named.places) {
        double weight = around(place, most);
        if (weight > bestWeight || weight == bestWeight && first(place, best)) {
          best = place;
          bestWeight = weight;
        }
      }
    }
    return most.size() >= FEWEST_NAMES && bestWeight >= LEAST_SHARE * all ? best : null;
  }

  private static boolean first(Place place, @Nullable Place best) {
    return best == null || place.id().compareTo(best.id()) < 0;
  }

  private static double around(Place place, List<Named> names) {
    double weight = 0;
    for (Named named : names) {
      double best = 0;
      for (Place other : named.places) {
        double nearness = 1 - 0.5 * place.kmTo(other) / NEAR_KM;
        best =
            Math.max(
                best,
                nearness < 0.5 ? 0 : named.told.contains(other.id()) ? 2 * nearness : nearness);
      }
      weight += best * named.weight();
    }
    return weight;
  }
}
