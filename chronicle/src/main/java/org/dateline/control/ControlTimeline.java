package org.dateline.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.incident.Hearing;
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * Who held which place, when. A place that no claim speaks of is not in it: it is never coloured by
 * its neighbours. Immutable and thread-safe.
 */
public final class ControlTimeline {
  private final Map<String, List<Hold>> holds = new TreeMap<>();
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final Map<String, Place> places = new TreeMap<>();

  private ControlTimeline() {}

  /** Follows every place of which an asserted or denied claim of control speaks. */
  public static ControlTimeline of(Hearing hearing, Theatre theatre) {
    ControlTimeline timeline = new ControlTimeline();
    Settings settings = hearing.settings();
    new Holdings(hearing.parties(), settings)
        .words(hearing)
        .forEach(
            (place, words) -> {
              timeline.places.put(place.id(), place);
              timeline.spans.put(
                  place.id(), Belief.follow(words, hearing.parties()::friends, settings));
            });
    timeline.cities(theatre, hearing);
    for (Place place : timeline.places.values()) {
      List<Hold> history = new ArrayList<>();
      for (Span span : timeline.spans.getOrDefault(place.id(), List.of())) {
        history.add(hold(place, span, span.confidence(), theatre));
      }
      timeline.holds.put(place.id(), List.copyOf(history));
    }
    return timeline;
  }

  private void cities(Theatre theatre, Hearing hearing) {
    Map<String, List<List<Span>>> districts = new TreeMap<>();
    for (Place place : List.copyOf(places.values())) {
      Place city = place;
      // a chain of a few; a pack with a loop must not hang
      for (int i = 0; i < 4 && city.kind() == PlaceKind.DISTRICT && city.within() != null; i++) {
        city = theatre.gazetteer().byId(city.within()).orElse(city);
      }
      if (city.kind() == PlaceKind.SETTLEMENT && !city.id().equals(place.id())) {
        districts
            .computeIfAbsent(city.id(), k -> new ArrayList<>())
            .add(spans.getOrDefault(place.id(), List.of()));
        places.putIfAbsent(city.id(), city);
      }
    }
    Cities cities = new Cities(hearing.parties()::friends, hearing.settings().beforeShare());
    districts.forEach(
        (city, parts) ->
            spans.put(city, cities.together(spans.getOrDefault(city, List.of()), parts)));
  }

  private static Hold hold(Place place, Span span, double confidence, Theatre theatre) {
    String key = span.key();
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
        span.claims());
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
    return Collections.unmodifiableCollection(places.values());
  }

  /**
   * The spans of a place, oldest first, each with the greatest confidence it had; empty for a place
   * of which no claim speaks.
   */
  public List<Hold> history(String placeId) {
    return holds.getOrDefault(placeId, List.of());
  }

  /** How a place stood on a day, with the confidence of that day; empty before the first word. */
  public Optional<Hold> on(String placeId, LocalDate day) {
    List<Span> all = spans.getOrDefault(placeId, List.of());
    int at = Spans.index(all, day);
    if (at < 0) {
      return Optional.empty();
    }
    Span span = all.get(at);
    Hold hold = history(placeId).get(at);
    return Optional.of(
        new Hold(
            hold.place(),
            hold.status(),
            hold.holder(),
            hold.side(),
            hold.from(),
            hold.to(),
            Math.round(span.confidence(day) * 1000) / 1000.0,
            hold.basis()));
  }

  /** How every place stood on a day, by place id. */
  public List<Hold> on(LocalDate day) {
    List<Hold> found = new ArrayList<>();
    for (String id : places.keySet()) {
      on(id, day).ifPresent(found::add);
    }
    return found;
  }

  /**
   * The places that changed hands within a span of days: holdings that begin with a capture, that
   * follow one of another side, or that end one by a loss or a fight; by first day, then by place.
   */
  public List<Hold> changes(LocalDate from, LocalDate to) {
    List<Hold> changes = new ArrayList<>();
    holds.forEach(
        (id, history) -> {
          List<Span> all = spans.getOrDefault(id, List.of());
          for (int i = 0; i < history.size(); i++) {
            Hold hold = history.get(i);
            if (!hold.from().isBefore(from)
                && !hold.from().isAfter(to)
                && changed(i == 0 ? null : all.get(i - 1), all.get(i))) {
              changes.add(hold);
            }
          }
        });
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
