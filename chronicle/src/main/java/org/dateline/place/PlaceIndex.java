package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A gazetteer held in memory, hashed on {@link SpellingKey}. */
public final class PlaceIndex implements Gazetteer {
  private static final int[] NONE = {};

  private final List<Place> places;
  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Set<String> prominent;

  /** Key to pairs: place, and which of its names (0 the usual one, then the others). */
  private final Map<String, int[]> byKey;

  /**
   * Indexes places.
   *
   * @param prominent ids of places that reports speak of more than their size says, such as those
   *     on the road graph
   */
  public PlaceIndex(Collection<Place> places, Set<String> prominent) {
    this.places = List.copyOf(places);
    this.prominent = Set.copyOf(prominent);
    this.byKey = new HashMap<>(this.places.size() * 5);
    for (int i = 0; i < this.places.size(); i++) {
      Place place = this.places.get(i);
      byId.put(place.id(), place);
      add(place.name(), i, 0);
      for (int n = 0; n < place.otherNames().size(); n++) {
        add(place.otherNames().get(n), i, n + 1);
      }
      if (place.localName() != null) {
        add(place.localName(), i, place.otherNames().size() + 1);
      }
    }
  }

  private void add(String name, int place, int nameOfPlace) {
    String key = SpellingKey.of(name);
    if (key.isEmpty()) {
      return;
    }
    int[] pairs = byKey.getOrDefault(key, NONE);
    int[] longer = Arrays.copyOf(pairs, pairs.length + 2);
    longer[pairs.length] = place;
    longer[pairs.length + 1] = nameOfPlace;
    byKey.put(key, longer);
  }

  @Override
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Place> named(String name) {
    return Ranked.places(ranked(name));
  }

  /** The places of that name with their ranks, likeliest first. */
  List<Ranked> ranked(String name) {
    int[] pairs = byKey.get(SpellingKey.of(name));
    if (pairs == null) {
      return List.of();
    }
    Map<Integer, Ranked> best = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Place place = places.get(pairs[i]);
      Ranked ranked = Ranked.of(place, name, spelling(place, pairs[i + 1]), pairs[i + 1] == 0);
      if (ranked != null) {
        Ranked lifted = prominent.contains(place.id()) ? ranked.plus(1) : ranked;
        best.merge(pairs[i], lifted, (a, b) -> a.rank() >= b.rank() ? a : b);
      }
    }
    List<Ranked> ordered = new ArrayList<>(best.values());
    ordered.sort(Ranked.LIKELIEST_FIRST);
    return ordered;
  }

  private static String spelling(Place place, int name) {
    if (name == 0) {
      return place.name();
    }
    String local = place.localName();
    return name <= place.otherNames().size() || local == null
        ? place.otherNames().get(name - 1)
        : local;
  }

  @Override
  public Collection<Place> places() {
    return places;
  }
}
