package org.dateline.reading;

import java.util.List;
import java.util.Set;
import org.dateline.place.Where;
import org.dateline.reading.actor.FoundActor;
import org.dateline.reading.attribution.Attribution;
import org.dateline.reading.figure.FoundFigure;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.text.Dateline;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** What all rooms found in one document, looked up by sentence and word. Immutable once made. */
final class Found {
  private static final Set<String> DIRECTIONS =
      Set.of("eastern", "western", "northern", "southern", "east", "west", "north", "south");

  private final List<Sentence> sentences;
  private final @Nullable FoundPlace[][] placeByHead;
  private final @Nullable FoundActor[][] actorByWord;
  private final @Nullable FoundActor[][] actorByHead;
  private final @Nullable FoundFigure[][] figureByHead;
  private final List<List<FoundTime>> times;
  private final List<List<FoundFigure>> figures;
  private final List<List<Attribution>> attributions;
  private final List<FoundPlace> places;
  private final List<List<FoundPlace>> roads;

  Found(
      List<Sentence> sentences,
      List<FoundPlace> places,
      List<FoundActor> actors,
      List<FoundTime> times,
      List<FoundFigure> figures,
      List<Attribution> attributions) {
    int n = sentences.size();
    this.sentences = sentences;
    this.places = List.copyOf(places);
    this.placeByHead = new FoundPlace[n][];
    this.actorByWord = new FoundActor[n][];
    this.actorByHead = new FoundActor[n][];
    this.figureByHead = new FoundFigure[n][];
    for (int i = 0; i < n; i++) {
      int size = sentences.get(i).size();
      placeByHead[i] = new FoundPlace[size];
      actorByWord[i] = new FoundActor[size];
      actorByHead[i] = new FoundActor[size];
      figureByHead[i] = new FoundFigure[size];
    }
    int[] datelines = new int[n];
    for (int i = 0; i < n; i++) {
      datelines[i] = Dateline.length(sentences.get(i));
    }
    for (FoundActor actor : actors) {
      if (actor.from() < datelines[actor.sentence()]) {
        continue;
      }
      FoundActor headed = actorByHead[actor.sentence()][actor.head()];
      if (headed == null || headed.to() - headed.from() < actor.to() - actor.from()) {
        actorByHead[actor.sentence()][actor.head()] = actor;
      }
      for (int token = actor.from(); token < actor.to(); token++) {
        FoundActor there = actorByWord[actor.sentence()][token];
        if (there == null || there.to() - there.from() < actor.to() - actor.from()) {
          actorByWord[actor.sentence()][token] = actor;
        }
      }
    }
    for (FoundPlace place : places) {
      int head = head(sentences.get(place.sentence()), place.from(), place.to());
      FoundActor actor = actorByWord[place.sentence()][head];
      // "Aleppo Media Center": a name within a longer name of somebody is no place.
      boolean within =
          actor != null
              && actor.form() == FoundActor.Form.NAME
              && !part(sentences.get(place.sentence()), actor, place)
              && actor.to() - actor.from() > place.to() - place.from()
              && actor.from() <= place.from()
              && actor.to() >= place.to();
      // What no gazetteer has and somebody's name covers is that somebody: "the Coalition".
      boolean party = actor != null && place.where() instanceof Where.Named;
      boolean adjective =
          sentences.get(place.sentence()).upos(head) == Upos.ADJ
              && !place.adjectival()
              && !(place.where() instanceof Where.At at
                  && at.place()
                      .name()
                      .equalsIgnoreCase(sentences.get(place.sentence()).form(head)));
      boolean told = place.from() >= datelines[place.sentence()];
      if (!within && !party && !adjective && told) {
        placeByHead[place.sentence()][head] = place;
      }
    }
    for (FoundFigure figure : figures) {
      figureByHead[figure.sentence()][figure.head()] = figure;
    }
    List<FoundTime> told = new java.util.ArrayList<>(times);
    told.removeIf(time -> time.from() < datelines[time.sentence()]);
    this.times = bySentence(n, told, FoundTime::sentence);
    List<FoundPlace> along = new java.util.ArrayList<>(places);
    along.removeIf(place -> !(place.where() instanceof Where.Along));
    this.roads = bySentence(n, along, FoundPlace::sentence);
    this.figures = bySentence(n, figures, FoundFigure::sentence);
    this.attributions = bySentence(n, attributions, Attribution::sentence);
  }

  /** "Eastern Aleppo" at the head of a sentence is nobody's name. */
  private static boolean part(Sentence sentence, FoundActor actor, FoundPlace place) {
    return actor.actor() == null
        && actor.to() == place.to()
        && place.from() - actor.from() == 1
        && DIRECTIONS.contains(sentence.lower(actor.from()));
  }

  /** The word of a span on which the others hang. */
  private static int head(Sentence sentence, int from, int to) {
    for (int token = from; token < to; token++) {
      int up = sentence.head(token);
      if (up < from || up >= to) {
        return token;
      }
    }
    return to - 1;
  }

  private static <T> List<List<T>> bySentence(
      int n, List<T> all, java.util.function.ToIntFunction<T> sentence) {
    List<List<T>> result = new java.util.ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      result.add(new java.util.ArrayList<>(2));
    }
    for (T one : all) {
      result.get(sentence.applyAsInt(one)).add(one);
    }
    return result;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Sentence sentence(int number) {
    return sentences.get(number);
  }

  List<FoundPlace> places() {
    return places;
  }

  /** The known roads of a sentence. */
  List<FoundPlace> roads(int sentence) {
    return roads.get(sentence);
  }

  /** Whether a word belongs to words that tell a time. */
  boolean inTime(int sentence, int token) {
    for (FoundTime time : times.get(sentence)) {
      if (time.from() <= token && token < time.to()) {
        return true;
      }
    }
    return false;
  }

  /** The place that a word heads, or null. */
  @Nullable FoundPlace place(int sentence, int token) {
    return placeByHead[sentence][token];
  }

  /** The actor whose name or description a word belongs to, or null. */
  @Nullable FoundActor actor(int sentence, int token) {
    return actorByWord[sentence][token];
  }

  /** The actor whose name or description a word heads, also within a longer one, or null. */
  @Nullable FoundActor headed(int sentence, int token) {
    return actorByHead[sentence][token];
  }

  /** The figure that counts a word, or null. */
  @Nullable FoundFigure figure(int sentence, int token) {
    return figureByHead[sentence][token];
  }

  List<FoundTime> times(int sentence) {
    return times.get(sentence);
  }

  List<FoundFigure> figures(int sentence) {
    return figures.get(sentence);
  }

  /** The narrowest attribution that covers a word, or null. */
  @Nullable Attribution attribution(int sentence, int token) {
    Attribution best = null;
    for (Attribution one : attributions.get(sentence)) {
      if (one.covers(token) && (best == null || one.to() - one.from() < best.to() - best.from())) {
        best = one;
      }
    }
    return best;
  }
}
