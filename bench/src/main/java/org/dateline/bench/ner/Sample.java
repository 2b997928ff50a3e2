package org.dateline.bench.ner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence of a benchmark, cut into the benchmark's own words.
 *
 * @param id its name in the benchmark
 * @param doc the document it is from; its own name where the benchmark does not say
 * @param place where it begins in its document
 * @param begins where each word begins in {@code text}
 * @param ends where each word ends, exclusive
 * @param gold the answers, in order
 */
record Sample(
    String id, String doc, int place, String text, int[] begins, int[] ends, List<Span> gold) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Words that name an entity.
   *
   * @param from its first word
   * @param to the word after its last
   * @param type its type, in the benchmark's own terms
   */
  record Span(int from, int to, String type) {}

  /** The sentences of a file of JSON lines. */
  static List<Sample> read(Path file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      samples.add(of(line));
    }
    return samples;
  }

  /** The sentence of one line. */
  static Sample of(String line) throws IOException {
    JsonNode json = JSON.readTree(line);
    JsonNode tokens = json.path("tokens");
    int[] begins = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = tokens.get(i).get(0).asInt();
      ends[i] = tokens.get(i).get(1).asInt();
    }
    List<Span> gold = new ArrayList<>();
    for (JsonNode entity : json.path("gold").path("entities")) {
      int from = Arrays.binarySearch(begins, entity.path("start").asInt());
      int last = Arrays.binarySearch(ends, entity.path("end").asInt());
      if (from >= 0 && last >= from) {
        gold.add(new Span(from, last + 1, entity.path("type").asText()));
      }
    }
    String id = json.path("id").asText();
    return new Sample(
        id,
        json.path("doc").asText(id),
        json.path("doc_start").asInt(),
        json.path("text").asText(),
        begins,
        ends,
        List.copyOf(gold));
  }

  /** How many words it has. */
  int size() {
    return begins.length;
  }

  /** A word as it stands. */
  String word(int token) {
    return text.substring(begins[token], ends[token]);
  }

  /** All words as they stand. */
  List<String> words() {
    return IntStream.range(0, size()).mapToObj(this::word).toList();
  }

  /** A line of predictions, as the scorers take them. */
  String line(List<Span> found) {
    var node = JSON.createObjectNode().put("id", id);
    var entities = node.putArray("entities");
    for (Span span : found) {
      entities
          .addObject()
          .put("start", begins[span.from()])
          .put("end", ends[span.to() - 1])
          .put("type", span.type());
    }
    return node.toString();
  }
}
