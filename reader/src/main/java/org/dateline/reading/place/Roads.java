package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.SpellingKey;
import org.dateline.reading.place.PlaceWords.Cue;
import org.jspecify.annotations.Nullable;

/** The named roads of the theatre, by the spelling of what stands before "road". Immutable. */
final class Roads {
  private final PlaceLexicon lexicon;
  private final Map<String, Route> byKey = new HashMap<>();

  /** Routes by the id of each place that they touch, the city of a district included. */
  private final Map<String, List<Route>> byPlace = new HashMap<>();

  Roads(PlaceLexicon lexicon, List<Route> routes, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    for (Route route : routes) {
      put(route, route.name());
      route.otherNames().forEach(name -> put(route, name));
      for (Route.Link link : route.links()) {
        touch(route, link.from(), gazetteer);
        touch(route, link.to(), gazetteer);
      }
    }
  }

  private void touch(Route route, String id, Gazetteer gazetteer) {
    List<Route> here = byPlace.computeIfAbsent(id, k -> new ArrayList<>(4));
    if (!here.contains(route)) {
      here.add(route);
    }
    String within = gazetteer.byId(id).map(Place::within).orElse(null);
    if (within != null && !within.equals(id)) {
      touch(route, within, gazetteer);
    }
  }

  /**
   * The road that touches two places, one that has a name of its own before the others, then the
   * shortest; null where none does.
   */
  @Nullable Route over(Place one, Place other) {
    List<Route> there = byPlace.getOrDefault(other.id(), List.of());
    Route best = null;
    for (Route route : byPlace.getOrDefault(one.id(), List.of())) {
      if (there.contains(route) && (best == null || before(route, best))) {
        best = route;
      }
    }
    return best;
  }

  private static boolean before(Route route, Route best) {
    boolean known = !route.otherNames().isEmpty();
    boolean bestKnown = !best.otherNames().isEmpty();
    return known == bestKnown ? route.links().size() < best.links().size() : known;
  }

  private void put(Route route, String name) {
    String stem = stem(name);
    byKey.putIfAbsent(key(stem), route);
    String[] ends = stem.split("\\s*[-–]\\s+|\\s+[-–]\\s*");
    if (ends.length == 2) {
      byKey.putIfAbsent(key(ends[1] + " " + ends[0]), route);
    }
  }

  /** The road with a name, with or without "road"; null where the theatre has none. */
  @Nullable Route named(String name) {
    String stem = stem(name);
    Route whole = byKey.get(key(stem));
    if (whole != null) {
      return whole;
    }
    // "the Aleppo - Khanasser - Ithriya road": any two of its places tell which
    String[] ends = stem.split("\\s+[-–]\\s+|(?<=\\w)[-–](?=\\p{Lu})");
    for (int i = 0; i < Math.min(ends.length, 6) && ends.length > 2; i++) {
      for (int j = i + 1; j < Math.min(ends.length, 6); j++) {
        Route part = between(ends[i], ends[j]);
        if (part != null) {
          return part;
        }
      }
    }
    return null;
  }

  /** The road between two places, whichever is named first. */
  @Nullable Route between(String one, String other) {
    Route route = byKey.get(key(one + " " + other));
    return route != null ? route : byKey.get(key(other + " " + one));
  }

  private static String key(String stem) {
    StringBuilder key = new StringBuilder();
    for (String word : stem.split("[\\s–-]+")) {
      key.append(SpellingKey.of(word));
    }
    return key.toString();
  }

  private String stem(String name) {
    String stem = Candidates.lower(name).replaceFirst("^the ", "");
    boolean cut = true;
    while (cut) {
      cut = false;
      int space = stem.lastIndexOf(' ');
      if (space > 0 && roadWord(stem.substring(space + 1))) {
        stem = stem.substring(0, space).strip();
        cut = true;
      }
    }
    return stem;
  }

  private boolean roadWord(String word) {
    return lexicon.words().is(Cue.ROAD, word)
        || word.equals("international")
        || word.equals("supply")
        || word.equals("border");
  }
}
