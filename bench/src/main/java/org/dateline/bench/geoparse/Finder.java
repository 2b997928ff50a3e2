package org.dateline.bench.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.geoparse.Recogniser.Prepared;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.place.PlaceName;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** Puts what the place finder finds into the terms of a geoparsing set. */
final class Finder {
  private final TextAnalyzer analyzer = TextAnalyzer.english();
  private final Theatre theatre;
  private final PlaceFinder places;

  Finder(Theatre theatre) {
    this.theatre = theatre;
    this.places = new PlaceFinder(theatre.gazetteer(), theatre.routes());
  }

  /** A record of a set, read. */
  Prepared prepared(JsonNode record) {
    return Prepared.of(Document.of(record, analyzer), places, theatre.gazetteer());
  }

  /** Where each outlet reports from, learned from its documents without looking at answers. */
  Map<String, Place> homes(List<Prepared> documents) {
    Map<String, List<List<Sentence>>> reports = new TreeMap<>();
    for (Prepared prepared : documents) {
      Document document = prepared.document();
      reports
          .computeIfAbsent(document.outlet(), outlet -> new ArrayList<>())
          .add(document.sentences());
    }
    Map<String, Place> homes = new HashMap<>();
    reports.forEach(
        (outlet, texts) -> {
          Place home = outlet.isEmpty() ? null : places.home(texts);
          if (home != null) {
            homes.put(outlet, home);
          }
        });
    return homes;
  }

  /**
   * Where names lie that are known to be toponyms.
   *
   * @param home where the outlet reports from, or null
   */
  List<Toponym> resolve(Document document, List<PlaceName> names, @Nullable Place home) {
    List<Toponym> toponyms = new ArrayList<>();
    for (FoundPlace place : places.resolve(document.sentences(), names, home)) {
      toponyms.add(toponym(document.sentences().get(place.sentence()), place));
    }
    return Guesses.fill(toponyms, home);
  }

  /** The toponyms of a document as the place finder finds them, in order; no two overlap. */
  List<Toponym> find(Document document) {
    TreeMap<Integer, Toponym> found = new TreeMap<>();
    for (FoundPlace place : places.find(document.sentences())) {
      boolean road = place.where() instanceof Where.Along;
      if (place.name() == null && !road) {
        Toponym toponym = toponym(document.sentences().get(place.sentence()), place);
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
        : where instanceof Where.Off off
            ? off.from()
            : where instanceof Where.OneOf choice ? choice.candidates().get(0) : null;
  }
}
