package org.dateline.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * Who held which place, when. A place that no claim speaks of is not in it: it is never coloured by
 * its neighbours. Immutable and thread-safe.
 */
public final class ControlTimeline {
  // a chain of a few; a pack with a loop must not hang
  private static final int DEEPEST = 4;

  private final SortedMap<String, Course> courses;

  /**
   * How one place fared.
   *
   * @param place the place
   * @param city id of the city that it is a district of, or null
   * @param own spans that follow from words on the place itself
   * @param spans those spans with the districts of the place reckoned in
   * @param holds the spans as they are shown
   */
  private record Course(
      Place place, @Nullable String city, List<Span> own, List<Span> spans, List<Hold> holds) {}

  private ControlTimeline(SortedMap<String, Course> courses) {
    this.courses = courses;
  }

  /** Follows every place of which an asserted or denied claim of control speaks. */
  public static ControlTimeline of(Hearing hearing, Theatre theatre) {
    Map<Place, Holdings.Told> words =
        new Holdings(hearing.parties(), hearing.settings())
            .words(hearing.testimonies(), id -> true);
    return followed(words, Set.of(), new TreeMap<>(), hearing, theatre);
  }

  /**
   * This timeline with some places followed anew, such as those of which a new report speaks; the
   * rest is shared. What comes out is what {@link #of} would give for the hearing, as long as the
   * testimonies on all other places are the same as they were.
   *
   * @param hearing all testimonies as they now stand
   * @param placeIds ids of the places whose testimonies changed, came or went; the cities of
   *     districts need not be named
   */
  public ControlTimeline with(Hearing hearing, Theatre theatre, Set<String> placeIds) {
    Holdings holdings = new Holdings(hearing.parties(), hearing.settings());
    Map<Place, Holdings.Told> words = new TreeMap<>(Comparator.comparing(Place::id));
    for (String id : placeIds) {
      words.putAll(holdings.words(hearing.at(id), id::equals));
    }
    return followed(words, placeIds, courses, hearing, theatre);
  }

  /**
   * As {@link #with(Hearing, Theatre, Set)}, for a caller that knows which testimonies speak of
   * those places.
   *
   * @param testimonies at least all those on the places, in the order of the hearing; others among
   *     them are passed over
   */
  public ControlTimeline with(
      List<Testimony> testimonies, Hearing hearing, Theatre theatre, Set<String> placeIds) {
    Map<Place, Holdings.Told> words =
        new Holdings(hearing.parties(), hearing.settings()).words(testimonies, placeIds::contains);
    return followed(words, placeIds, courses, hearing, theatre);
  }

  private static ControlTimeline followed(
      Map<Place, Holdings.Told> words,
      Set<String> anew,
      SortedMap<String, Course> before,
      Hearing hearing,
      Theatre theatre) {
    SortedMap<String, Course> courses = new TreeMap<>(before);
    Map<String, Place> cities = new TreeMap<>();
    for (String id : anew) {
      Course old = courses.remove(id);
      if (old != null) {
        cities.put(id, old.place);
        city(old.place, theatre).ifPresent(c -> cities.put(c.id(), c));
      }
    }
    words.forEach(
        (place, said) -> {
          List<Span> own = Belief.follow(said.words(), said.camps(), hearing.settings());
          Optional<Place> city = city(place, theatre);
          String within = city.map(Place::id).orElse(null);
          courses.put(place.id(), new Course(place, within, own, own, holds(place, own, theatre)));
          cities.put(place.id(), place);
          city.ifPresent(c -> cities.put(c.id(), c));
        });
    reckonCities(courses, cities, hearing, theatre);
    return new ControlTimeline(courses);
  }

  /** Follows those of the places anew that have districts of which claims speak. */
  private static void reckonCities(
      SortedMap<String, Course> courses,
      Map<String, Place> places,
      Hearing hearing,
      Theatre theatre) {
    Map<String, List<List<Span>>> districts = new TreeMap<>();
    for (Course course : courses.values()) {
      if (course.city != null && places.containsKey(course.city)) {
        districts.computeIfAbsent(course.city, k -> new ArrayList<>()).add(course.own);
      }
    }
    Cities cities = new Cities(hearing.parties()::friends, hearing.settings().beforeShare());
    places.forEach(
        (id, place) -> {
          Course course = courses.get(id);
          List<Span> own = course == null ? List.of() : course.own;
          List<List<Span>> parts = districts.getOrDefault(id, List.of());
          if (parts.isEmpty() && own.isEmpty()) {
            courses.remove(id);
          } else if (!parts.isEmpty()) {
            List<Span> spans = cities.together(own, parts);
            courses.put(id, new Course(place, null, own, spans, holds(place, spans, theatre)));
          } else if (course != null && course.spans != own) {
            courses.put(id, new Course(place, course.city, own, own, holds(place, own, theatre)));
          }
        });
  }

  /** The settlement that a district is part of. */
  private static Optional<Place> city(Place place, Theatre theatre) {
    Place city = place;
    for (int i = 0;
        i < DEEPEST && city.kind() == PlaceKind.DISTRICT && city.within() != null;
        i++) {
      city = theatre.gazetteer().byId(city.within()).orElse(city);
    }
    return city.kind() == PlaceKind.SETTLEMENT && !city.id().equals(place.id())
        ? Optional.of(city)
        : Optional.empty();
  }

  private static List<Hold> holds(Place place, List<Span> spans, Theatre theatre) {
    List<Hold> holds = new ArrayList<>(spans.size());
    for (Span span : spans) {
      holds.add(hold(place, span, span.confidence(), theatre));
    }
    return List.copyOf(holds);
  }

  private static Hold hold(Place place, Span span, double confidence, Theatre theatre) {
    String key = span.key() == null ? null : Feuds.side(span.key());
    String side =
        key == null || key.contains(":") || theatre.roster().side(key).isEmpty() ? null : key;
    return new Hold(
        place,
        span.status(),
        actor(span),
        side,
        span.from(),
        span.to(),
        Math.round(confidence * 1000) / 1000.0,
        span.claims(),
        span.claimsAgainst());
  }

  /** The actor that the weightiest words name. */
  private static @Nullable String actor(Span span) {
    if (span.status() != Hold.Status.HELD) {
      return null;
    }
    Map<String, Double> weights = new TreeMap<>();
    for (Word word : span.basis()) {
      if (word.actor() != null && word.key().equals(span.key())) {
        weights.merge(word.actor(), word.weight(), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The places of which claims speak, by id. */
  public Collection<Place> places() {
    return courses.values().stream().map(Course::place).toList();
  }

  /**
   * The spans of a place, oldest first, each with the greatest confidence it had; empty for a place
   * of which no claim speaks.
   */
  public List<Hold> history(String placeId) {
    Course course = courses.get(placeId);
    return course == null ? List.of() : course.holds;
  }

  /** How a place stood on a day, with the confidence of that day; empty before the first word. */
  public Optional<Hold> on(String placeId, LocalDate day) {
    Course course = courses.get(placeId);
    return course == null ? Optional.empty() : Optional.ofNullable(on(course, day));
  }

  private static @Nullable Hold on(Course course, LocalDate day) {
    int at = Spans.index(course.spans, day);
    if (at < 0) {
      return null;
    }
    Span span = course.spans.get(at);
    Hold hold = course.holds.get(at);
    return new Hold(
        hold.place(),
        hold.status(),
        hold.holder(),
        hold.side(),
        hold.from(),
        hold.to(),
        Math.round(span.confidence(day) * 1000) / 1000.0,
        hold.basis(),
        hold.against());
  }

  /** How every place stood on a day, by place id. */
  public List<Hold> on(LocalDate day) {
    List<Hold> found = new ArrayList<>();
    for (Course course : courses.values()) {
      Hold hold = on(course, day);
      if (hold != null) {
        found.add(hold);
      }
    }
    return found;
  }

  /**
   * The places that changed hands within a span of days: holdings that begin with a capture, that
   * follow one of another side, or that end one by a loss or a fight; by first day, then by place.
   */
  public List<Hold> changes(LocalDate from, LocalDate to) {
    List<Hold> changes = new ArrayList<>();
    for (Course course : courses.values()) {
      List<Span> all = course.spans;
      for (int i = 0; i < all.size(); i++) {
        Hold hold = course.holds.get(i);
        if (!hold.from().isBefore(from)
            && !hold.from().isAfter(to)
            && changed(i == 0 ? null : all.get(i - 1), all.get(i))) {
          changes.add(hold);
        }
      }
    }
    changes.sort(Comparator.comparing(Hold::from).thenComparing(h -> h.place().id()));
    return changes;
  }

  private static boolean changed(@Nullable Span before, Span span) {
    boolean wasHeld = before != null && before.status() == Hold.Status.HELD;
    boolean event =
        span.basis().stream()
            .anyMatch(w -> w.event() && !w.inferred() && w.day().equals(span.from()));
    return span.status() == Hold.Status.HELD
        ? event || wasHeld
        : wasHeld && !span.basis().isEmpty();
  }
}
