package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many voices stand behind one happening. The chain of attribution decides: who only passes on
 * another's word is no voice of its own. Three outlets that quote one monitor are one voice; so is
 * a fourth that quotes one of the three. Nameless speakers are the voice of whoever quotes them.
 */
public final class Independence {
  private Independence() {}

  /**
   * The independent voices among testimonies on one happening.
   *
   * @return by key of the voice, the testimonies that rest on it; a testimony that rests on several
   *     stands under the first of them
   */
  public static SortedMap<String, List<Testimony>> of(
      Collection<Testimony> testimonies, Hearing hearing) {
    Set<String> ownWord = new HashSet<>();
    Map<String, SortedSet<String>> passedOn = new HashMap<>();
    for (Testimony t : testimonies) {
      String publisher = hearing.publisher(t);
      if (publisher.equals(t.channel())) {
        ownWord.add(publisher);
      } else {
        passedOn.computeIfAbsent(publisher, k -> new TreeSet<>()).add(t.channel());
      }
    }
    SortedMap<String, List<Testimony>> voices = new TreeMap<>();
    for (Testimony t : testimonies) {
      String voice = t.channel();
      Set<String> seen = new HashSet<>();
      while (!ownWord.contains(voice) && passedOn.containsKey(voice) && seen.add(voice)) {
        voice = passedOn.get(voice).first();
      }
      voices.computeIfAbsent(voice, k -> new ArrayList<>(1)).add(t);
    }
    return voices;
  }
}
