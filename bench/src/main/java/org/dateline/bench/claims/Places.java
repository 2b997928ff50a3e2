package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.Theatre;

/**
 * Whether the confidence of places is honest, on the open geoparsing sets: a place is right where
 * it lies within 161 km of the gold's point. Names that the gold does not place, and names that
 * stay names or stay open between several places, are not counted.
 */
final class Places {
  private static final double REACH_KM = 161;
  private static final List<String> SETS = List.of("lgl", "geovirus", "trnews", "gwn");

  private Places() {}

  /** The confidence of all places of the four sets that the gold places too. */
  static Reliability measured(Path shared, Theatre theatre) throws IOException {
    PlaceFinder finder = new PlaceFinder(theatre.gazetteer(), theatre.routes());
    TextAnalyzer analyzer = TextAnalyzer.english();
    Reliability reliability = new Reliability();
    for (String set : SETS) {
      Path file = shared.resolve("bench/open/geoparse").resolve(set + ".jsonl");
      for (JsonNode document : Gold.lines(file)) {
        judge(document, finder, analyzer.analyze(document.get("text").asText()), reliability);
      }
    }
    return reliability;
  }

  private static void judge(
      JsonNode document, PlaceFinder finder, List<Sentence> sentences, Reliability reliability) {
    Map<Integer, JsonNode> gold = new HashMap<>();
    for (JsonNode toponym : document.at("/gold/toponyms")) {
      if (toponym.path("resolve").asBoolean(true) && toponym.hasNonNull("lat")) {
        gold.put(toponym.get("start").asInt(), toponym);
      }
    }
    for (FoundPlace found : finder.find(sentences)) {
      Sentence sentence = sentences.get(found.sentence());
      JsonNode point = gold.get(sentence.begin(found.from()));
      if (point != null
          && point.get("end").asInt() == sentence.end(found.to() - 1)
          && found.where() instanceof Where.At at) {
        Place place = at.place();
        double km = place.kmTo(point.get("lat").asDouble(), point.get("lon").asDouble());
        reliability.add(found.confidence(), km <= REACH_KM);
      }
    }
  }
}
