package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Definite descriptions that stand for places named before: "the city", "the two villages". The
 * nearest place of a fitting kind before is taken; a plural takes the last list of them.
 */
final class Descriptions {
  private static final int BACK = 12;
  private static final Set<String> WORDS =
      Set.of(
          "city",
          "town",
          "village",
          "villages",
          "towns",
          "cities",
          "neighborhood",
          "neighbourhood",
          "district",
          "neighborhoods",
          "neighbourhoods",
          "districts",
          "suburb",
          "province",
          "governorate",
          "airport",
          "airbase",
          "base",
          "camp",
          "crossing",
          "prison",
          "settlement",
          "area",
          "hill",
          "farm");

  /** Words that stand for a place named before only where nothing else describes it. */
  private static final Set<String> LOOSE = Set.of("area", "hill", "farm");

  private static final Set<String> POINTERS = Set.of("the", "this", "that");

  private static final Set<String> PARTS =
      Set.of("districts", "neighborhoods", "neighbourhoods", "quarters", "suburbs");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "eastern",
          "western",
          "northern",
          "southern",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern");

  private final PlaceLexicon lexicon;
  private final List<Sentence> sentences;
  private final List<FoundPlace> named;
  private final Map<Integer, List<FoundPlace>> bySentence = new HashMap<>();

  Descriptions(PlaceLexicon lexicon, List<Sentence> sentences, List<FoundPlace> named) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.named = named;
    for (FoundPlace place : named) {
      bySentence.computeIfAbsent(place.sentence(), s -> new ArrayList<>()).add(place);
    }
  }

  /** The named places and the described ones, in order. */
  List<FoundPlace> added() {
    if (named.isEmpty()) {
      return named;
    }
    List<FoundPlace> all = new ArrayList<>(named.size());
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 1; i < sentence.size(); i++) {
        while (next < named.size() && before(named.get(next), s, i)) {
          all.add(named.get(next++));
        }
        if (describes(sentence, i, s)) {
          describe(all, sentence, s, i);
        } else if (there(sentence, i)) {
          pointed(all, s, i);
        }
      }
    }
    while (next < named.size()) {
      all.add(named.get(next++));
    }
    return all;
  }

  private static boolean before(FoundPlace place, int sentence, int token) {
    return place.sentence() < sentence || place.sentence() == sentence && place.from() <= token;
  }

  private boolean describes(Sentence sentence, int i, int s) {
    String form = sentence.form(i);
    if (!Character.isLowerCase(form.charAt(0)) || !WORDS.contains(form)) {
      return false;
    }
    if (sentence.upos(i) != Upos.NOUN || carried(s, i)) {
      return false;
    }
    if (i + 1 < sentence.size() && sentence.form(i + 1).equals("of")) {
      return false;
    }
    if (LOOSE.contains(form) && !POINTERS.contains(sentence.lower(i - 1))) {
      return false;
    }
    boolean modifier = sentence.deprel(i).equals("compound") && sentence.head(i) > i;
    return !modifier && definite(sentence, i);
  }

  /** "two soldiers were killed there": not "there are". */
  private static boolean there(Sentence sentence, int i) {
    return sentence.form(i).equals("there")
        && sentence.upos(i) == Upos.ADV
        && !sentence.deprel(i).equals("expl");
  }

  /** Adds the place that "there" points to: the last one of which something was said. */
  private void pointed(List<FoundPlace> all, int s, int i) {
    FoundPlace meant = null;
    for (int k = all.size() - 1; k >= 0 && s - all.get(k).sentence() <= 1; k--) {
      FoundPlace place = all.get(k);
      boolean fits =
          place.name() == null
              && !place.adjectival()
              && !(place.where() instanceof Where.Along)
              && !(place.where() instanceof Where.Off);
      if (fits && (meant == null || meant.near() && !place.near())) {
        boolean same = meant == null || meant.sentence() == place.sentence();
        meant = same ? place : meant;
      }
    }
    if (meant != null) {
      all.add(
          new FoundPlace(
              s, i, i + 1, i, meant.where(), meant.confidence() * 0.7, false, false, name(meant)));
    }
  }

  private boolean carried(int s, int i) {
    for (FoundPlace place : bySentence.getOrDefault(s, List.of())) {
      if (place.head() == i || place.from() <= i && i < place.to()) {
        return true;
      }
    }
    return false;
  }

  /** "the", "this", "these" before the noun, with at most a number or "same" between. */
  private static boolean definite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      String w = sentence.lower(i);
      switch (w) {
        case "the", "this", "these", "that", "those", "both" -> {
          return true;
        }
        case "following" -> {
          // "the following towns: ..." are named after it
          return false;
        }
        case "two", "three", "four", "five", "six", "seven", "same", "whole", "entire" -> {
          continue;
        }
        default -> {
          Upos upos = sentence.upos(i);
          if (upos != Upos.ADJ && upos != Upos.VERB
              || Character.isUpperCase(sentence.form(i).charAt(0))) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private Set<PlaceKind> kinds(String word) {
    Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
    kinds.addAll(lexicon.words().kinds(word));
    return kinds;
  }

  /** "the eastern districts": a part of the city that was spoken of, and no list of districts. */
  private static boolean part(Sentence sentence, int i) {
    return PARTS.contains(sentence.form(i)) && DIRECTIONS.contains(sentence.form(i - 1));
  }

  private void describe(List<FoundPlace> all, Sentence sentence, int s, int i) {
    if (part(sentence, i)) {
      Map<String, FoundPlace> cities = chosen(all, s, kinds("city"), "city", false, true);
      for (FoundPlace city : cities.values()) {
        double confidence = city.confidence() * 0.7;
        String words = sentence.words(i - 1, i + 1);
        all.add(
            new FoundPlace(
                s, i - 1, i + 1, i, city.where(), confidence, near(sentence, i), false, words));
      }
      return;
    }
    String word = sentence.form(i);
    boolean plural = word.endsWith("s");
    Set<PlaceKind> kinds =
        kinds(
            plural && !lexicon.words().is(Cue.FEATURE, word)
                ? word.substring(0, word.length() - 1)
                : word);
    Map<String, FoundPlace> chosen = chosen(all, s, kinds, word, plural, true);
    if (chosen.isEmpty()) {
      chosen = chosen(all, s, kinds, word, plural, false);
    }
    if (plural && chosen.size() < 2) {
      return;
    }
    for (Map.Entry<String, FoundPlace> entry : chosen.entrySet()) {
      FoundPlace place = entry.getValue();
      all.add(
          new FoundPlace(
              s,
              i,
              i + 1,
              i,
              place.where(),
              place.confidence() * 0.8,
              near(sentence, i),
              false,
              entry.getKey()));
    }
  }

  private Map<String, FoundPlace> chosen(
      List<FoundPlace> all,
      int s,
      Set<PlaceKind> kinds,
      String word,
      boolean plural,
      boolean strict) {
    Map<String, FoundPlace> chosen = new LinkedHashMap<>();
    int list = -1;
    for (int k = all.size() - 1; k >= 0; k--) {
      FoundPlace place = all.get(k);
      if (s - place.sentence() > BACK || list >= 0 && list != place.sentence()) {
        break;
      }
      if (place.name() == null
          && !place.adjectival()
          && !lexicon.words().is(Cue.REGION, name(place).toLowerCase(Locale.ROOT))
          && !(k > 0 && around(all.get(k - 1), place))
          && fits(place, kinds, word, strict)) {
        chosen.putIfAbsent(name(place), place);
        list = place.sentence();
        if (!plural) {
          break;
        }
      }
    }
    return chosen;
  }

  /** "Tumaco, Narino": the second name is of what lies around the first. */
  private boolean around(FoundPlace before, FoundPlace place) {
    return before.sentence() == place.sentence()
        && place.from() == before.to() + 1
        && sentences.get(place.sentence()).form(before.to()).equals(",")
        && place.where() instanceof Where.At at
        && (at.place().kind() == PlaceKind.ADMIN1 || at.place().kind() == PlaceKind.COUNTRY);
  }

  private boolean near(Sentence sentence, int noun) {
    Surroundings around = new Surroundings(lexicon, sentence, Math.max(0, noun - 1), noun + 1);
    return around.near;
  }

  private String name(FoundPlace place) {
    return sentences.get(place.sentence()).words(place.from(), place.to());
  }

  private boolean fits(FoundPlace place, Set<PlaceKind> kinds, String word, boolean strict) {
    Where where = place.where();
    if (where instanceof Where.Along) {
      return false;
    }
    if (where instanceof Where.Off) {
      return false;
    }
    if (where instanceof Where.Named) {
      Sentence sentence = sentences.get(place.sentence());
      String carrier = sentence.lower(place.head());
      return carrier.equals(word)
          || word.startsWith(carrier)
          || !strict && kinds.contains(PlaceKind.SETTLEMENT);
    }
    Place known =
        where instanceof Where.At at ? at.place() : ((Where.OneOf) where).candidates().get(0);
    boolean big = known.population() >= 20_000;
    return switch (word) {
      case "city", "cities" -> kinds.contains(known.kind()) && (big || !strict);
      case "village", "villages", "settlement" ->
          kinds.contains(known.kind()) && (known.population() < 30_000 || !strict);
      default -> kinds.contains(known.kind());
    };
  }
}
