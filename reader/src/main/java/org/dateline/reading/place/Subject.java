package org.dateline.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.Name;

/**
 * Which countries a document speaks of by name or by adjective, before any other name is resolved.
 * Names that a country shares with a province or a person ("Georgia", "Jordan") tell nothing.
 */
final class Subject {
  private static final int LONGEST = 4;
  private static final Set<String> SHARED = Set.of("Georgia", "Jordan", "Chad", "Jersey");

  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> provinces = new HashSet<>();
  private final PlaceLexicon lexicon;
  private int mentions;

  Subject(PlaceLexicon lexicon, List<Sentence> sentences, List<Name> names) {
    this.lexicon = lexicon;
    for (Name name : names) {
      Sentence sentence = sentences.get(name.sentence());
      int at = name.from();
      while (at < name.to()) {
        int to = Math.min(name.to(), at + LONGEST);
        while (to > at && !count(sentence.words(at, to), at, sentence)) {
          to--;
        }
        at = Math.max(at + 1, to);
      }
    }
  }

  private boolean count(String words, int at, Sentence sentence) {
    Place country = lexicon.countries().named(words);
    country = country == null ? lexicon.countries().ofPeople(words) : country;
    if (country != null) {
      return SHARED.contains(words) || count(country.country());
    }
    Provinces.Province province = lexicon.provinces().named(words);
    province = province == null ? lexicon.provinces().ofPeople(words) : province;
    if (province == null && Drafts.abbreviates(sentence, at, words)) {
      province = lexicon.provinces().ofShort(words);
    }
    if (province == null || province.country().isEmpty()) {
      return false;
    }
    if (province.city() && province.name().equals(words)) {
      return count(province.country());
    }
    provinces.add(province.country() + "/" + province.name());
    return count(province.country());
  }

  private boolean count(String country) {
    countries.merge(country, 1, Integer::sum);
    mentions++;
    return true;
  }

  /** Adds a place that the document names beyond doubt. */
  void add(Place place) {
    if (!place.country().isEmpty()) {
      count(place.country());
    }
  }

  /** How much of what is said of countries is said of this one, 0 to 1. */
  double share(String country) {
    return mentions == 0 ? 0 : countries.getOrDefault(country, 0) / (double) mentions;
  }

  /** Whether the document names the state or province that a place lies in. */
  boolean namesProvinceOf(Place place) {
    return provinces.contains(place.country() + "/" + place.admin1());
  }

  /** Whether the document speaks of countries, but of none of these. */
  boolean elsewhere(Set<String> theatre) {
    return mentions > 0 && theatre.stream().noneMatch(countries::containsKey);
  }
}
