package org.dateline.bench.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** Puts what the place finder finds into the terms of a geoparsing set. */
final class Finder {
  private final TextAnalyzer analyzer = TextAnalyzer.english();
  private final PlaceFinder places;

  Finder(Theatre theatre) {
    places = new PlaceFinder(theatre.gazetteer(), theatre.routes());
  }

  /** The toponyms of a text in order; no two overlap. */
  List<Toponym> find(String text, Habits habits) {
    List<Sentence> sentences = analyzer.analyze(text);
    TreeMap<Integer, Toponym> found = new TreeMap<>();
    for (FoundPlace place : places.find(sentences)) {
      if (place.name() == null && !(place.where() instanceof Where.Along)) {
        Toponym toponym = toponym(sentences.get(place.sentence()), place);
        found.merge(toponym.start(), toponym, (a, b) -> a.end() >= b.end() ? a : b);
      }
    }
    return apart(new ArrayList<>(found.values()));
  }

  private static Toponym toponym(Sentence sentence, FoundPlace place) {
    return new Toponym(
        sentence.begin(place.from()),
        sentence.end(place.to() - 1),
        likeliest(place.where()),
        place.confidence());
  }

  private static List<Toponym> apart(List<Toponym> found) {
    List<Toponym> result = new ArrayList<>();
    int end = 0;
    for (Toponym toponym : found) {
      if (toponym.start() >= end) {
        result.add(toponym);
        end = toponym.end();
      }
    }
    return result;
  }

  private static @Nullable Place likeliest(Where where) {
    return where instanceof Where.At at
        ? at.place()
        : where instanceof Where.OneOf choice ? choice.candidates().get(0) : null;
  }
}
