package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Roads that are told by their ends and not by a name: "the road between A and B", "the highway
 * from A to B", "the road that links A with B", "the road to A". What is found stands beside the
 * places that it is told by.
 */
final class RoadPhrases {
  /** Words after a road within which its ends are named. */
  private static final int REACH = 18;

  private static final Set<String> STRETCHES = Set.of("stretch", "section", "part", "portion");
  private static final Set<String> LINKS =
      Set.of("link", "connect", "join", "lead", "run", "stretch", "go", "pass");
  private static final Set<String> ENDS =
      Set.of("between", "from", "to", "toward", "towards", "into", "with", "and", "through", "via");

  private final PlaceLexicon lexicon;
  private final List<Sentence> sentences;
  private final List<FoundPlace> found;
  private final Map<Integer, List<FoundPlace>> bySentence = new HashMap<>();
  private final Roads roads;

  RoadPhrases(PlaceLexicon lexicon, List<Sentence> sentences, List<FoundPlace> found, Roads roads) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.found = found;
    this.roads = roads;
    for (FoundPlace place : found) {
      bySentence.computeIfAbsent(place.sentence(), k -> new ArrayList<>(4)).add(place);
    }
  }

  /** The places with the roads added, in order. */
  List<FoundPlace> added() {
    if (found.isEmpty()) {
      return found;
    }
    List<FoundPlace> all = new ArrayList<>(found.size());
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        while (next < found.size() && before(found.get(next), s, i)) {
          all.add(found.get(next++));
        }
        FoundPlace named = all.isEmpty() ? null : all.get(all.size() - 1);
        if (named != null
            && named.sentence() == s
            && named.head() == i
            && named.where() instanceof Where.Along
            && told(sentence, i)) {
          all.set(all.size() - 1, longer(named, ends(sentence, s, i)));
        } else if (road(sentence, i) && !carried(s, i)) {
          FoundPlace phrase = phrase(sentence, s, i);
          if (phrase != null) {
            all.add(phrase);
          }
        }
      }
    }
    while (next < found.size()) {
      all.add(found.get(next++));
    }
    return all;
  }

  private static boolean before(FoundPlace place, int sentence, int token) {
    return place.sentence() < sentence || place.sentence() == sentence && place.from() <= token;
  }

  /** A common noun for a road, or for a stretch of one with its ends behind it. */
  private boolean road(Sentence sentence, int i) {
    if (sentence.upos(i) != Upos.NOUN) {
      return false;
    }
    String lemma = sentence.lemma(i);
    boolean stretch = STRETCHES.contains(lemma) && between(sentence, i) > 0;
    return stretch || lexicon.words().is(Cue.ROAD, sentence.form(i));
  }

  /** Token of "between" right behind a noun, "of it" left out; 0 where there is none. */
  private static int between(Sentence sentence, int noun) {
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + 4); i++) {
      if (sentence.form(i).equals("between")) {
        return i;
      }
    }
    return 0;
  }

  private boolean carried(int s, int token) {
    for (FoundPlace place : bySentence.getOrDefault(s, List.of())) {
      if (place.head() == token || place.from() <= token && token < place.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a road is told by words behind it: such a road is not the one named before. */
  static boolean told(Sentence sentence, int noun) {
    int next = noun + 1;
    if (next >= sentence.size()) {
      return false;
    }
    String word = sentence.lower(next);
    return word.equals("between")
        || word.equals("from") && capitalBehind(sentence, next)
        || (word.equals("to") || word.equals("toward")) && capitalBehind(sentence, next);
  }

  private static boolean capitalBehind(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      if (Character.isUpperCase(sentence.form(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable FoundPlace phrase(Sentence sentence, int s, int noun) {
    List<FoundPlace> ends = ends(sentence, s, noun);
    FoundPlace last = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    int via = via(sentence, ends);
    for (int i = via; via > 0 && i < ends.size(); i++) {
      for (int j = i + 1; last != null && j < ends.size(); j++) {
        Route route = between(ends.get(i), ends.get(j));
        if (route != null) {
          return made(s, noun, last.to(), route);
        }
      }
    }
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        Route route = between(ends.get(i), ends.get(j));
        if (route != null) {
          return made(s, noun, ends.get(j).to(), route);
        }
      }
    }
    boolean within = ends.size() == 2 && contained(ends.get(0), ends.get(1));
    if ((ends.size() == 1 || within) && ends.get(0).from() - noun <= 5) {
      FoundPlace only = ends.get(0);
      Route route = roads.named(words(only) + " road");
      return route == null ? null : made(s, noun, only.to(), route);
    }
    return null;
  }

  /** The first of the places by way of which the road runs; 0 where the words name none. */
  private static int via(Sentence sentence, List<FoundPlace> ends) {
    for (int i = 1; i < ends.size(); i++) {
      int from = ends.get(i).from();
      String before = sentence.lower(from - 1);
      boolean way = before.equals("of") && sentence.lower(from - 2).equals("way");
      if (way || before.equals("via") || before.equals("through")) {
        return i;
      }
    }
    return 0;
  }

  /** "the M5 highway between A and B": the ends are words of the road. */
  private static FoundPlace longer(FoundPlace road, List<FoundPlace> ends) {
    if (ends.size() < 2) {
      return road;
    }
    return new FoundPlace(
        road.sentence(),
        road.from(),
        Math.max(road.to(), ends.get(1).to()),
        road.head(),
        road.where(),
        road.confidence(),
        road.near(),
        road.adjectival(),
        road.name());
  }

  private static FoundPlace made(int s, int noun, int to, Route route) {
    return new FoundPlace(s, noun, to, noun, new Where.Along(route), 0.8, false, false, null);
  }

  private @Nullable Route between(FoundPlace one, FoundPlace other) {
    Route named = roads.between(words(one), words(other));
    if (named == null) {
      Place a = place(one);
      Place b = place(other);
      if (a != null && b != null && !a.id().equals(b.id()) && !contained(one, other)) {
        named = roads.between(a.name(), b.name());
        named = named != null ? named : roads.over(a, b);
      }
    }
    return named;
  }

  /** Whether one of two places is a part of the other. */
  private static boolean contained(FoundPlace one, FoundPlace other) {
    Place a = place(one);
    Place b = place(other);
    return a != null && b != null && (a.id().equals(b.within()) || b.id().equals(a.within()));
  }

  private String words(FoundPlace place) {
    Place known = place(place);
    String name = sentences.get(place.sentence()).words(place.from(), place.to());
    return Character.isUpperCase(name.charAt(0)) || known == null ? name : known.name();
  }

  private static @Nullable Place place(FoundPlace place) {
    if (place.where() instanceof Where.At at) {
      return at.place();
    }
    return place.where() instanceof Where.OneOf some ? some.candidates().get(0) : null;
  }

  /** The places by which a road is told, in order. */
  private List<FoundPlace> ends(Sentence sentence, int s, int noun) {
    List<FoundPlace> ends = new ArrayList<>(4);
    int stop = Math.min(sentence.size(), noun + REACH);
    boolean linked = false;
    boolean opened = false;
    for (int i = noun + 1; i < stop; i++) {
      FoundPlace here = startsAt(s, i);
      if (here != null && opened) {
        ends.add(here);
        i = Math.max(i, Math.max(here.to(), here.head()) - 1);
        continue;
      }
      String word = sentence.lower(i);
      Upos upos = sentence.upos(i);
      boolean verb = upos == Upos.VERB || upos == Upos.AUX;
      if (LINKS.contains(sentence.lemma(i)) && !linked && i - noun < 5) {
        linked = true;
        opened = true;
      } else if (ENDS.contains(word)) {
        opened |= i - noun <= 3;
      } else if (verb && !word.endsWith("-held") && !word.equals("held") && linkable(sentence, i)) {
        continue;
      } else if (verb && !word.equals("held") && !word.equals("controlled")
          || word.equals(";")
          || word.equals(",") && !opened
          || i - noun > 3 && !opened) {
        break;
      }
    }
    return ends;
  }

  /** An auxiliary before a word that says what the road links: "that has linked". */
  private static boolean linkable(Sentence sentence, int verb) {
    return sentence.upos(verb) == Upos.AUX
        && verb + 1 < sentence.size()
        && LINKS.contains(sentence.lemma(verb + 1));
  }

  private @Nullable FoundPlace startsAt(int s, int token) {
    for (FoundPlace place : bySentence.getOrDefault(s, List.of())) {
      if (place.from() == token && !place.adjectival() && !(place.where() instanceof Where.Along)) {
        return place;
      }
    }
    return null;
  }
}
