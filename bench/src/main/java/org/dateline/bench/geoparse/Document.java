package org.dateline.bench.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.reading.place.PlaceName;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;

/**
 * A text of a geoparsing set.
 *
 * @param corpus the set by the name that its records carry
 * @param outlet host of the address that the text was published at; empty where none is given
 * @param names the toponyms that its annotators marked, as far as they lie on borders of words;
 *     empty where the record has no answers
 * @param points latitude and longitude of those that its annotators placed
 */
record Document(
    String id,
    String corpus,
    String outlet,
    List<Sentence> sentences,
    List<PlaceName> names,
    Map<PlaceName, double[]> points) {
  /** The set, by the name of its files. */
  String set() {
    return corpus.toLowerCase(Locale.ROOT).replace("-", "");
  }

  static Document of(JsonNode record, TextAnalyzer analyzer) {
    List<Sentence> sentences = analyzer.analyze(record.get("text").asText());
    List<PlaceName> names = new ArrayList<>();
    Map<PlaceName, double[]> points = new HashMap<>();
    for (JsonNode toponym : record.at("/gold/toponyms")) {
      int before = names.size();
      add(names, sentences, toponym.get("start").asInt(), toponym.get("end").asInt());
      if (names.size() > before && toponym.path("resolve").asBoolean()) {
        points.put(
            names.get(before),
            new double[] {toponym.get("lat").asDouble(), toponym.get("lon").asDouble()});
      }
    }
    return new Document(
        record.get("id").asText(),
        record.get("corpus").asText(),
        outlet(record.path("url").asText("")),
        sentences,
        names,
        points);
  }

  private static String outlet(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void add(List<PlaceName> names, List<Sentence> sentences, int start, int end) {
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (start >= sentence.begin() && end <= sentence.end()) {
        int from = 0;
        while (from < sentence.size() && sentence.begin(from) < start) {
          from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.end(to) <= end) {
          to++;
        }
        if (to > from && sentence.begin(from) == start && sentence.end(to - 1) == end) {
          names.add(new PlaceName(s, from, to));
        }
        return;
      }
    }
  }
}
