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
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer held in memory, hashed on {@link SpellingKey}. Names in Arabic, Hebrew or Syriac
 * letters, a third of all, are hashed when the first such name is asked for: English reports hold
 * none.
 */
public final class PlaceIndex implements Gazetteer {
  private static final int[] NONE = {};

  private final List<Place> places;
  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Set<String> prominent;

  /** Key to pairs: place, and which of its names (0 the usual one, then the others). */
  private final Map<String, int[]> byKey;

  /** The same of names in the other letters; null until one is asked for. */
  private volatile @Nullable Map<String, int[]> byOtherKey;

  /**
   * Indexes places.
   *
   * @param prominent ids of places that reports speak of more than their size says, such as those
   *     on the road graph
   */
  public PlaceIndex(Collection<Place> places, Set<String> prominent) {
    this.places = List.copyOf(places);
    this.prominent = Set.copyOf(prominent);
    this.byKey = new HashMap<>(this.places.size() * 3);
    for (Place place : this.places) {
      byId.put(place.id(), place);
    }
    index(byKey, false);
  }

  /** Adds the names in Latin letters, or the others. */
  private void index(Map<String, int[]> index, boolean other) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int n = 0;
      add(index, other, place.name(), i, n++);
      for (String name : place.otherNames()) {
        add(index, other, name, i, n++);
      }
      if (place.localName() != null) {
        add(index, other, place.localName(), i, n);
      }
    }
  }

  private static void add(
      Map<String, int[]> index, boolean other, String name, int place, int nameOfPlace) {
    if (other != inOtherLetters(name)) {
      return;
    }
    String key = SpellingKey.of(name);
    if (key.isEmpty()) {
      return;
    }
    int[] pairs = index.getOrDefault(key, NONE);
    int[] longer = Arrays.copyOf(pairs, pairs.length + 2);
    longer[pairs.length] = place;
    longer[pairs.length + 1] = nameOfPlace;
    index.put(key, longer);
  }

  /** Whether a letter is Hebrew, Arabic or Syriac; a key has such a letter where its name does. */
  private static boolean inOtherLetters(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x590 && c < 0x900 && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, int[]> others() {
    Map<String, int[]> others = byOtherKey;
    if (others == null) {
      others = new HashMap<>(places.size() * 2);
      index(others, true);
      byOtherKey = others;
    }
    return others;
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
    Map<String, int[]> index = inOtherLetters(name) ? others() : byKey;
    int[] pairs = index.get(SpellingKey.of(name));
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
