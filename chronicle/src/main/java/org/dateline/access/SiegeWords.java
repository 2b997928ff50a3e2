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
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;

/** What reports say of sieges, place by place. Immutable and thread-safe. */
final class SiegeWords {
  private static final Pattern EVACUATION = Pattern.compile("(?i)\\bevacuat");
  private static final Pattern COMPLETE =
      Pattern.compile("(?i)\\b(?:all|last|final|complet\\w*|full\\w*|entire\\w*)\\b");

  private final Map<String, List<Told>> told;
  private final Map<String, Set<String>> districts;

  /** What a claim says of a siege. */
  enum Effect {
    /** It was laid, or goes on. */
    LAID,
    /** It was lifted or broken. */
    LIFTED,
    /** It is denied that it was lifted: it goes on. */
    HELD_OUT,
    /** It is denied that there is one. */
    DENIED,
    /** All who were inside were brought out. */
    LEFT
  }

  /**
   * One claim on one place, on the day that it counts from.
   *
   * @param direct false where it is said of a district or of the city of the place
   */
  record Told(LocalDate day, Testimony testimony, Place place, Effect effect, boolean direct) {}

  private SiegeWords(Map<String, List<Told>> told, Map<String, Set<String>> districts) {
    this.told = told;
    this.districts = districts;
  }

  static SiegeWords of(Hearing hearing) {
    SiegeWords words = new SiegeWords(new HashMap<>(), new HashMap<>());
    List<Testimony> counting = new ArrayList<>();
    for (Kind kind : List.of(Kind.SIEGE_LAY, Kind.SIEGE_LIFT, Kind.PEOPLE_FLEE)) {
      hearing.of(kind).stream().filter(SiegeWords::counts).forEach(counting::add);
    }
    counting.forEach(words::learn);
    counting.forEach(words::add);
    words.told.values().forEach(SiegeWords::sort);
    return words;
  }

  /**
   * The same with other testimonies.
   *
   * @param changed testimonies that are new, gone or other than before, in both forms
   * @param touched receives the ids of the places of which they speak
   */
  SiegeWords with(Hearing now, Collection<Testimony> changed, Set<String> touched) {
    List<Testimony> counting = changed.stream().filter(SiegeWords::counts).toList();
    if (counting.isEmpty()) {
      return this;
    }
    SiegeWords words = new SiegeWords(new HashMap<>(told), new HashMap<>(districts));
    counting.forEach(words::learn);
    Set<String> ids = new TreeSet<>();
    Set<String> cities = new HashSet<>();
    for (Testimony t : counting) {
      ids.add(t.claim().id());
      for (Place place : places(t)) {
        touched.add(place.id());
        cities.add(place.within() == null ? place.id() : place.within());
      }
    }
    touched.addAll(cities);
    cities.forEach(c -> touched.addAll(words.districts.getOrDefault(c, Set.of())));
    for (String place : touched) {
      List<Told> kept = new ArrayList<>(told.getOrDefault(place, List.of()));
      kept.removeIf(t -> ids.contains(t.testimony.claim().id()));
      words.told.put(place, kept);
    }
    cities.forEach(c -> words.tellNewDistricts(c, districts, ids, now));
    ids.forEach(id -> now.of(id).filter(SiegeWords::counts).ifPresent(words::add));
    touched.forEach(place -> sort(words.told.getOrDefault(place, new ArrayList<>())));
    return words;
  }

  /** What ended the siege of a city before is told of districts first heard of now, too. */
  private void tellNewDistricts(
      String city, Map<String, Set<String>> before, Set<String> changed, Hearing now) {
    Set<String> added = new TreeSet<>(districts.getOrDefault(city, Set.of()));
    added.removeAll(before.getOrDefault(city, Set.of()));
    for (Testimony t : added.isEmpty() ? List.<Testimony>of() : now.at(city)) {
      boolean ends = counts(t) && (effect(t) == Effect.LIFTED || effect(t) == Effect.LEFT);
      if (ends && !changed.contains(t.claim().id())) {
        for (Place place : places(t)) {
          added.stream()
              .filter(d -> place.id().equals(city))
              .forEach(d -> tell(t, place, d, false));
        }
      }
    }
  }

  private static void sort(List<Told> told) {
    told.sort(
        Comparator.comparing(Told::day)
            .thenComparingInt(t -> t.effect == Effect.LIFTED || t.effect == Effect.LEFT ? 1 : 0)
            .thenComparing(t -> t.testimony.claim().id()));
  }

  private static boolean counts(Testimony t) {
    Claim claim = t.claim();
    if (!(t.asserted() || t.denied()) || !t.hasDay()) {
      return false;
    }
    return claim.kind().group() == Kind.Group.SIEGE
        || (claim.kind() == Kind.PEOPLE_FLEE
            && t.asserted()
            && EVACUATION.matcher(claim.trigger().words()).find()
            && COMPLETE.matcher(claim.sentence().words()).find());
  }

  private void learn(Testimony t) {
    for (Place place : places(t)) {
      if (place.within() != null && t.claim().kind() == Kind.SIEGE_LAY) {
        Set<String> known = new TreeSet<>(districts.getOrDefault(place.within(), Set.of()));
        known.add(place.id());
        districts.put(place.within(), known);
      }
    }
  }

  /**
   * The places it speaks of; for a lifting also those into which a way was opened ("opened a
   * corridor into A, breaking the siege"), for an evacuation those out of which people came.
   */
  private static List<Place> places(Testimony t) {
    List<Place> places = new ArrayList<>();
    for (PlaceMention mention : t.claim().places()) {
      boolean there =
          mention.role() == PlaceMention.Role.AT
              || (mention.role() == PlaceMention.Role.TO && t.claim().kind() == Kind.SIEGE_LIFT)
              || (mention.role() == PlaceMention.Role.FROM && t.claim().kind() == Kind.PEOPLE_FLEE);
      if (there
          && mention.where() instanceof Where.At at
          && at.place().kind() != PlaceKind.COUNTRY
          && at.place().kind() != PlaceKind.ADMIN1) {
        places.add(at.place());
      }
    }
    return places;
  }

  private void add(Testimony t) {
    for (Place place : places(t)) {
      tell(t, place, place.id(), true);
      boolean ends = effect(t) == Effect.LIFTED || effect(t) == Effect.LEFT;
      if (ends && place.within() != null) {
        // who breaks through in one of its districts lifts the siege of the city
        tell(t, place, place.within(), false);
      }
      for (String district :
          ends ? districts.getOrDefault(place.id(), Set.of()) : Set.<String>of()) {
        tell(t, place, district, false);
      }
    }
  }

  private void tell(Testimony t, Place place, String id, boolean direct) {
    List<Told> here = told.computeIfAbsent(id, k -> new ArrayList<>());
    Effect effect = effect(t);
    boolean open = t.claim().time() != null && t.when().hasStart() && !t.when().hasEnd();
    if (effect == Effect.LIFTED && open && t.published() != null) {
      // "the end of a siege that had lasted since November": both its ends
      here.add(new Told(t.when().earliest(), t, place, Effect.LAID, direct));
      here.add(new Told(t.published(), t, place, Effect.LIFTED, direct));
    } else {
      here.add(new Told(effect == Effect.LAID ? begin(t) : t.day(), t, place, effect, direct));
    }
  }

  private static Effect effect(Testimony t) {
    if (t.claim().kind() == Kind.PEOPLE_FLEE) {
      return Effect.LEFT;
    }
    if (t.claim().kind() == Kind.SIEGE_LIFT) {
      return t.denied() ? Effect.HELD_OUT : Effect.LIFTED;
    }
    return t.denied() ? Effect.DENIED : Effect.LAID;
  }

  private static LocalDate begin(Testimony t) {
    boolean since = t.claim().time() != null && t.when().hasStart();
    return since ? t.when().earliest() : t.day();
  }

  /** Ids of the places of which anything is said. */
  Set<String> places() {
    return told.keySet();
  }

  /**
   * What is said of a place, by day. A siege laid again on the day that it was lifted comes after
   * the lifting, if it is told so.
   */
  List<Told> of(String place) {
    List<Told> ordered = new ArrayList<>();
    for (Told one : told.getOrDefault(place, List.of())) {
      int at = ordered.size();
      while (one.effect == Effect.LIFTED && at > 0 && laidAfter(ordered.get(at - 1), one)) {
        at--;
      }
      ordered.add(at, one);
    }
    return ordered;
  }

  private static boolean laidAfter(Told laid, Told lifted) {
    return laid.effect == Effect.LAID
        && laid.day.equals(lifted.day)
        && laid.testimony.claim().reportId().equals(lifted.testimony.claim().reportId())
        && laid.testimony.follows(lifted.testimony);
  }
}
