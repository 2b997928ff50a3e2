package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * Decides for every draft of a document which place its words mean. Names that leave little doubt
 * decide first; the others are drawn to the places that the same report speaks of.
 */
final class Resolution {
  /**
   * A list of many places decides nothing more; without a bound a gazetteer read as a report would
   * cost its square.
   */
  private static final int MOST_ANCHORS = 400;

  /** A lead over the next candidate by which a name is held to be clear. */
  private static final double CLEAR = 2.5;

  /** A lead below which the choice stays open. */
  private static final double OPEN = 0.6;

  /** Candidates this near to one another need no choice. */
  private static final double SAME_KM = 4;

  private static final int MOST = 5;

  /**
   * Weight, beside the 1 of the best candidate, of a place that no gazetteer has: small for
   * countries and within the theatre, where every village is known.
   */
  private static final double UNKNOWN_AT_HAND = 0.03;

  private static final double UNKNOWN_FAR = 0.12;

  private final List<Draft> drafts;

  /** Places that the report names beyond doubt, by id; no more than {@link #MOST_ANCHORS}. */
  private final Map<String, Place> anchors = new LinkedHashMap<>();

  private final Map<String, Double> kmToAnchors = new HashMap<>();
  private final PlaceLexicon lexicon;
  private final Subject subject;
  private final @Nullable Place home;
  private final Set<String> theatre;
  private final Map<String, Place> within = new HashMap<>();
  private final Set<String> provinces = new HashSet<>();
  private final Map<Draft, List<Scored>> ranked = new HashMap<>();

  /** A place that a name may mean, with the score by which it is compared to others. */
  record Scored(Place place, double score) {}

  Resolution(
      PlaceLexicon lexicon,
      List<Draft> drafts,
      Subject subject,
      @Nullable Place home,
      Set<String> theatre) {
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.theatre = theatre;
    this.home = home;
    this.subject = subject;
    for (Draft draft : drafts) {
      if (draft.within != null) {
        within.putIfAbsent(draft.words, draft.within);
      }
    }
    for (Draft draft : drafts) {
      if (draft.evidence > 0.5 && !draft.candidates.isEmpty()) {
        List<Scored> scored = rank(draft, false);
        if (scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= CLEAR) {
          Place place = scored.get(0).place();
          if (place.kind() != PlaceKind.COUNTRY && (scored.size() == 1 || place.population() > 0)) {
            if (anchors.size() < MOST_ANCHORS) {
              anchors.put(place.id(), place);
            }
            provinces.add(province(place));
          }
        }
      }
    }
    anchors.values().forEach(subject::add);
  }

  private static String province(Place place) {
    return place.country() + "/" + place.admin1();
  }

  /** What a draft with candidates means. */
  Where where(Draft draft) {
    List<Scored> scored = ranked.computeIfAbsent(draft, d -> rank(d, true));
    Place best = scored.get(0).place();
    draft.choice = best;
    List<Place> open = new ArrayList<>();
    open.add(best);
    for (int i = 1; i < scored.size() && open.size() < MOST; i++) {
      Scored next = scored.get(i);
      if (scored.get(0).score() - next.score() < OPEN && best.kmTo(next.place()) > SAME_KM) {
        open.add(next.place());
      }
    }
    return open.size() > 1 ? new Where.OneOf(open) : new Where.At(best);
  }

  /** The places that a draft may mean, best first. */
  List<Scored> scored(Draft draft) {
    return ranked.computeIfAbsent(draft, d -> rank(d, true));
  }

  /** How sure the choice is, 0 to 1. */
  double sureness(Draft draft) {
    List<Scored> scored = ranked.computeIfAbsent(draft, d -> rank(d, true));
    double best = scored.get(0).score();
    Place first = scored.get(0).place();
    boolean known = first.kind() == PlaceKind.COUNTRY || theatre.contains(first.country());
    double total = known ? UNKNOWN_AT_HAND : UNKNOWN_FAR;
    for (Scored next : scored) {
      boolean same = next.place().kmTo(scored.get(0).place()) <= SAME_KM;
      total += same && next != scored.get(0) ? 0 : Math.exp(next.score() - best);
    }
    return 1 / total;
  }

  private List<Scored> rank(Draft draft, boolean context) {
    double best = draft.candidates.get(0).likeness();
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : draft.candidates) {
      if (candidate.likeness() >= best - 0.12) {
        scored.add(new Scored(candidate.place(), score(draft, candidate, context)));
      }
    }
    scored.sort((a, b) -> Double.compare(b.score(), a.score()));
    return scored;
  }

  private double score(Draft draft, Candidate candidate, boolean context) {
    Place place = candidate.place();
    // the people of a district say nothing of how known the town is that bears its name
    long people = place.kind() == PlaceKind.ADMIN2 ? 0 : place.population();
    double score =
        0.9 * Math.log10(people + 10.0)
            + kind(draft, place)
            - (sharesItsCity(draft, place) ? 3 : 0);
    score += 12 * candidate.likeness() - (candidate.usual() ? 0 : 0.4);
    Place whole = draft.within != null ? draft.within : within.get(draft.words);
    if (whole != null && !whole.id().equals(place.id())) {
      score += inside(place, whole) ? 6 : 0;
    }
    if (draft.holds != null) {
      score += draft.holds.id().equals(place.id()) ? 6 : 0;
    }
    if (draft.beside != null && !draft.beside.id().equals(place.id())) {
      score -= 2 * Math.log10(1 + draft.beside.kmTo(place) / 20);
    }
    score += 3 * subject.share(place.country());
    score += !large(place) && subject.namesProvinceOf(place) ? 1.2 : 0;
    if (home != null) {
      score += atHome(place, home);
    }
    if (context && !anchors.isEmpty() && place.kind() != PlaceKind.COUNTRY) {
      double km = nearest(place);
      score -= 1.3 * Math.log10(1 + (large(place) ? Math.max(0, km - 250) / 10 : km) / 10);
      score += provinces.contains(province(place)) ? 0.5 : 0;
    }
    return score;
  }

  /** What speaks for a place because the outlet lies near: most within a day's round. */
  private static double atHome(Place place, Place home) {
    double km = place.kmTo(home);
    return Math.max(
        0, 4.5 - 4.5 * Math.log10(1 + Math.max(0, km - (large(place) ? 300 : 50)) / 50));
  }

  private double nearest(Place place) {
    return kmToAnchors.computeIfAbsent(place.id(), id -> kmToNearest(place));
  }

  private double kmToNearest(Place place) {
    double km = Double.MAX_VALUE;
    for (Place anchor : anchors.values()) {
      if (!anchor.id().equals(place.id())) {
        km = Math.min(km, anchor.kmTo(place));
      }
    }
    return km == Double.MAX_VALUE ? 0 : km;
  }

  static boolean inside(Place place, Place whole) {
    return switch (whole.kind()) {
      case COUNTRY -> place.country().equals(whole.country());
      case ADMIN1 ->
          place.country().equals(whole.country())
              && (whole.name().startsWith(place.admin1()) && !place.admin1().isEmpty());
      case SETTLEMENT, DISTRICT, ADMIN2, REGION, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION ->
          whole.id().equals(place.within()) || place.kmTo(whole) < 15;
    };
  }

  private static boolean large(Place place) {
    return place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.REGION;
  }

  /** A province that is called after its largest city: the bare name means the city. */
  private static boolean sharesItsCity(Draft draft, Place place) {
    if (place.kind() != PlaceKind.ADMIN1 || !draft.kinds.isEmpty()) {
      return false;
    }
    for (Candidate candidate : draft.candidates) {
      Place city = candidate.place();
      if (city.kind() == PlaceKind.SETTLEMENT
          && province(city).equals(province(place))
          && city.population() * 10 >= place.population()) {
        return true;
      }
    }
    return false;
  }

  /** A province by whose bare name the city is meant: "New York". */
  private boolean behindItsCity(Place place) {
    Provinces.Province known = lexicon.provinces().named(place.name());
    return known != null && known.city() && known.country().equals(place.country());
  }

  private double kind(Draft draft, Place place) {
    PlaceKind kind = place.kind();
    if (!draft.kinds.isEmpty()) {
      return draft.kinds.contains(kind) ? 3 : -1;
    }
    return switch (kind) {
      case COUNTRY -> 3.5;
      // nobody is known to live there: a hamlet, or land that bears its name
      case SETTLEMENT -> place.population() == 0 ? 0.5 : 1.5;
      case ADMIN1 -> behindItsCity(place) ? -2 : 1;
      case DISTRICT -> 0.8;
      case REGION, NATURAL -> place.country().isEmpty() ? 5 : 0.5;
      case AIRBASE, CROSSING -> 1.2;
      case BASE, SITE, JUNCTION -> 0;
      case ADMIN2 -> -1.5;
    };
  }
}
