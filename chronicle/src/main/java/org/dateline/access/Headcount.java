package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * How many people are inside a place: what claims count as besieged or cut off there, else what the
 * gazetteer says. Immutable and thread-safe.
 */
final class Headcount {
  private final Map<String, List<Count>> counts;

  /** What one claim counts. */
  private record Count(LocalDate day, long people, double weight, String claim) {}

  /**
   * A number of people and where it is from.
   *
   * @param people how many, or null where not known
   * @param from id of a claim, {@code "gazetteer"}, or empty
   */
  record People(@Nullable Long people, String from) {}

  private Headcount(Map<String, List<Count>> counts) {
    this.counts = counts;
  }

  static Headcount of(Hearing hearing) {
    Headcount headcount = new Headcount(new HashMap<>());
    for (Kind kind :
        List.of(Kind.SIEGE_LAY, Kind.SIEGE_LIFT, Kind.ROUTE_CUT, Kind.PEOPLE_DEPRIVE)) {
      hearing.of(kind).forEach(headcount::add);
    }
    headcount.counts.values().forEach(Headcount::sort);
    return headcount;
  }

  /**
   * The same with other testimonies.
   *
   * @param changed testimonies that are new, gone or other than before, in both forms
   * @param touched receives the ids of the places of which they count people
   */
  Headcount with(Hearing now, Collection<Testimony> changed, Set<String> touched) {
    Set<String> ids = new TreeSet<>();
    for (Testimony t : changed) {
      if (people(t.claim()) != null && t.asserted()) {
        ids.add(t.claim().id());
        touched.addAll(places(t.claim()));
      }
    }
    if (ids.isEmpty()) {
      return this;
    }
    Headcount other = new Headcount(new HashMap<>(counts));
    for (String place : touched) {
      List<Count> kept = new ArrayList<>(counts.getOrDefault(place, List.of()));
      kept.removeIf(c -> ids.contains(c.claim));
      other.counts.put(place, kept);
    }
    ids.forEach(id -> now.of(id).ifPresent(other::add));
    touched.forEach(place -> sort(other.counts.getOrDefault(place, new ArrayList<>())));
    return other;
  }

  private static void sort(List<Count> counts) {
    counts.sort(Comparator.comparing(Count::day).thenComparing(Count::claim));
  }

  private void add(Testimony t) {
    Long people = t.asserted() && t.hasDay() ? people(t.claim()) : null;
    if (people != null) {
      for (String place : places(t.claim())) {
        counts
            .computeIfAbsent(place, k -> new ArrayList<>())
            .add(new Count(t.day(), people, t.weight(), t.claim().id()));
      }
    }
  }

  /** How many people a claim says are inside, or null where it does not say. */
  private static @Nullable Long people(Claim claim) {
    Kind kind = claim.kind();
    boolean tells =
        kind.group() == Kind.Group.SIEGE || kind == Kind.ROUTE_CUT || kind == Kind.PEOPLE_DEPRIVE;
    for (Figure figure : tells ? claim.figures() : List.<Figure>of()) {
      String who = figure.who();
      boolean inhabitants =
          figure.measure() == Figure.Measure.BESIEGED
              || (figure.measure() == Figure.Measure.OTHER
                  && (who.equals("people") || who.equals("civilians") || who.equals("residents")));
      if (inhabitants) {
        return figure.low() != null ? figure.low() : figure.high();
      }
    }
    return null;
  }

  /** The place that the count is of; none where it counts several places together. */
  private static Set<String> places(Claim claim) {
    Set<String> places = new HashSet<>();
    Set<String> wholes = new HashSet<>();
    for (PlaceMention mention : claim.places()) {
      if (mention.role() == PlaceMention.Role.AT && mention.where() instanceof Where.At at) {
        places.add(at.place().id());
        if (at.place().within() != null) {
          wholes.add(at.place().within());
        }
      }
    }
    places.removeAll(wholes);
    return places.size() == 1 ? places : Set.of();
  }

  /**
   * How many are inside a place over a span: the weightiest count, those of the given claims first,
   * then the latest.
   */
  People of(Place place, LocalDate since, @Nullable LocalDate until, Collection<String> claims) {
    Count best = null;
    boolean bestOwn = false;
    for (Count count : counts.getOrDefault(place.id(), List.of())) {
      boolean own = claims.contains(count.claim);
      boolean within = !count.day.isBefore(since) && (until == null || !count.day.isAfter(until));
      boolean better = best == null || (own == bestOwn ? count.weight >= best.weight : own);
      if ((own || within) && better) {
        best = count;
        bestOwn = own;
      }
    }
    if (best != null) {
      return new People(best.people, best.claim);
    }
    return place.population() > 0
        ? new People(place.population(), Siege.GAZETTEER)
        : new People(null, "");
  }
}
