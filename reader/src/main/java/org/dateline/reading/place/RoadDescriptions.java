package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.place.Where;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Definite descriptions of roads: "the road", "the last supply route", "the government's only road
 * into the city". They stand for the road named nearest before; where none was, for one that the
 * same sentence or the next two name, as reports do that tell first and name later.
 */
final class RoadDescriptions {
  private static final int BACK = 12;
  private static final int AHEAD = 2;
  private static final int WORDS_BEFORE = 6;

  /** Nouns that mean a road only behind "supply" and the like. */
  private static final Set<String> LINES = Set.of("line", "artery", "lifeline");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "its", "their", "his", "our", "'s", "’s", "'", "’");

  private final PlaceLexicon lexicon;
  private final List<Sentence> sentences;
  private final List<FoundPlace> found;

  RoadDescriptions(PlaceLexicon lexicon, List<Sentence> sentences, List<FoundPlace> found) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.found = found;
  }

  /** The places with the described roads, in order. */
  List<FoundPlace> added() {
    List<FoundPlace> roads = new ArrayList<>();
    for (FoundPlace place : found) {
      if (place.where() instanceof Where.Along) {
        roads.add(place);
      }
    }
    if (roads.isEmpty()) {
      return found;
    }
    List<FoundPlace> all = new ArrayList<>(found.size() + 8);
    int next = 0;
    int road = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 1; i < sentence.size(); i++) {
        while (next < found.size() && before(found.get(next), s, i)) {
          all.add(found.get(next++));
        }
        while (road < roads.size() && before(roads.get(road), s, i)) {
          road++;
        }
        FoundPlace last = road > 0 ? roads.get(road - 1) : null;
        boolean carried =
            last != null && last.sentence() == s && (last.head() == i || last.to() > i);
        if (!carried && describes(sentence, i)) {
          FoundPlace meant = meant(last, road < roads.size() ? roads.get(road) : null, s);
          if (meant != null) {
            all.add(same(meant, s, i));
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

  private static @Nullable FoundPlace meant(
      @Nullable FoundPlace last, @Nullable FoundPlace coming, int s) {
    if (last != null && s - last.sentence() <= BACK) {
      return last;
    }
    return coming != null && coming.sentence() - s <= AHEAD ? coming : null;
  }

  private FoundPlace same(FoundPlace road, int s, int token) {
    String name = sentences.get(road.sentence()).words(road.from(), road.to());
    return new FoundPlace(
        s, token, token + 1, token, road.where(), road.confidence() * 0.8, false, false, name);
  }

  private boolean describes(Sentence sentence, int i) {
    if (sentence.upos(i) != Upos.NOUN || !Character.isLowerCase(sentence.form(i).charAt(0))) {
      return false;
    }
    String word = sentence.form(i);
    boolean line = LINES.contains(word) && sentence.lower(i - 1).equals("supply");
    boolean road = lexicon.words().is(Cue.ROAD, word);
    boolean modifier = sentence.deprel(i).equals("compound") && sentence.head(i) > i;
    return (line || road)
        && !modifier
        && !RoadPhrases.told(sentence, i)
        && !(i + 1 < sentence.size() && sentence.form(i + 1).equals("of"))
        && definite(sentence, i);
  }

  /** "the", "its" or somebody's before the noun, with only small words between. */
  private static boolean definite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - WORDS_BEFORE); i--) {
      String word = sentence.lower(i);
      if (DEFINITE.contains(word)) {
        return true;
      }
      boolean other = word.equals("other") || word.equals("another") || word.equals("old");
      boolean named = Character.isUpperCase(sentence.form(i).charAt(0));
      Upos upos = sentence.upos(i);
      boolean passed = upos == Upos.ADJ || upos == Upos.NOUN || upos == Upos.ADV;
      if (other || named || !passed) {
        return false;
      }
    }
    return false;
  }
}
