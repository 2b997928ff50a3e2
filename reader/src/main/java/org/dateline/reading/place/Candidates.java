package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.SpellingKey;
import org.jspecify.annotations.Nullable;

/** Looks names up in the gazetteer, each once a document. For one thread. */
final class Candidates {
  /** Below this two spellings are not held to be one name. */
  private static final double LEAST = 0.7;

  /** Countries whose names come to English print through several spellings. */
  private static final Set<String> ARABIC =
      Set.of(
          "SY", "IQ", "TR", "LB", "JO", "IR", "SA", "YE", "KW", "AE", "OM", "QA", "BH", "EG", "LY",
          "TN", "DZ", "MA", "SD", "PS", "AF", "PK");

  private final PlaceLexicon lexicon;
  private final Gazetteer gazetteer;
  private final boolean elsewhere;
  private final Map<String, List<Candidate>> known = new HashMap<>();

  /**
   * @param elsewhere true for a document that does not speak of the theatre: names must then agree
   *     to the letter
   */
  Candidates(PlaceLexicon lexicon, Gazetteer gazetteer, boolean elsewhere) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.elsewhere = elsewhere;
  }

  /** The word lists by which it looks. */
  PlaceLexicon lexicon() {
    return lexicon;
  }

  /** Places that the words may name, closest spelling first; empty where none does. */
  List<Candidate> named(String words) {
    return known.computeIfAbsent(words, this::look);
  }

  private List<Candidate> look(String words) {
    Place country = lexicon.countries().named(words);
    List<Candidate> found = new ArrayList<>();
    if (country != null) {
      found.add(new Candidate(known(country), 1, true));
    }
    for (Place place : gazetteer.named(words)) {
      double best = likeness(words, place);
      boolean twice = country != null && place.kind() == PlaceKind.COUNTRY;
      if (!twice
          && best >= (ARABIC.contains(place.country()) && !elsewhere ? LEAST : 1)
          && !(country != null && best < 1)) {
        found.add(new Candidate(place, best, close(words, place.name()) == best));
      }
    }
    found.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    return List.copyOf(found);
  }

  /** A province or part of the world as the gazetteer has it; null where it has none. */
  @Nullable Candidate known(Provinces.Province province) {
    for (Place place : gazetteer.named(province.name())) {
      boolean large = place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.REGION;
      if (large && place.country().equals(province.country())) {
        return new Candidate(place, 1, true);
      }
    }
    return null;
  }

  /** A country as the gazetteer has it, else as the lexicon does. */
  Place known(Place country) {
    for (Place place : gazetteer.named(country.name())) {
      if (place.kind() == PlaceKind.COUNTRY && place.country().equals(country.country())) {
        return place;
      }
    }
    return country;
  }

  private static double likeness(String words, Place place) {
    double best = close(words, place.name());
    for (String other : place.otherNames()) {
      if (best == 1) {
        return 1;
      }
      if (!other.isEmpty() && other.charAt(0) < 0x600) {
        best = Math.max(best, close(words, other));
      }
    }
    return best;
  }

  /**
   * Nearness of two spellings; short names must agree more, and a first letter that differs is
   * another name but for the letters that stand for one Arabic sound.
   */
  private static double close(String words, String name) {
    String a = SpellingKey.plain(words);
    String b = SpellingKey.plain(name);
    if (a.equals(b)) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty() || !sameStart(a.charAt(0), b.charAt(0))) {
      return 0;
    }
    double likeness = SpellingKey.likeness(words, name);
    return Math.min(a.length(), b.length()) < 4 ? likeness - 0.15 : likeness;
  }

  private static boolean sameStart(char a, char b) {
    if (a == b) {
      return true;
    }
    String vowels = "aeiou";
    return vowels.indexOf(a) >= 0 && vowels.indexOf(b) >= 0
        || "kq".indexOf(a) >= 0 && "kq".indexOf(b) >= 0
        || "dzt".indexOf(a) >= 0 && "dzt".indexOf(b) >= 0
        || "gj".indexOf(a) >= 0 && "gj".indexOf(b) >= 0;
  }

  /** The words in the form that tables of roads are keyed by. */
  static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }
}
