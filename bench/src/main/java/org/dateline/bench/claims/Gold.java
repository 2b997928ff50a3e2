package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.DatelineException;
import org.dateline.bench.Reports;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reports with the claims that a careful reader found in them.
 *
 * <p>The files under {@code bench/gold} hold no words: each document names its text by data set, id
 * and hash, and each mention by its offsets. A text that has changed since is refused.
 */
final class Gold {
  /** The parts; mistakes on {@link #TEST} are never read, only counted. */
  static final String DEV = "dev";

  static final String TEST = "test";
  static final String SAMPLES = "samples";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  /**
   * A report and its claims.
   *
   * @param dataset where the text comes from
   * @param report the text up to where the claims were looked for
   * @param claims the claims in the scorer's form
   */
  record Document(String dataset, Report report, List<ObjectNode> claims) {}

  /**
   * The documents of a part.
   *
   * @param root the checkout
   * @param part {@code dev}, {@code test} or {@code samples}
   * @throws DatelineException where a text is missing or is not the one that was read
   */
  static List<Document> load(Path root, String part) throws IOException {
    Path file = root.resolve("bench/gold").resolve(part + ".jsonl");
    List<JsonNode> wanted = lines(file);
    Map<String, String> texts = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    for (JsonNode node : wanted) {
      documents.add(document(root, node, texts));
    }
    return documents;
  }

  private static Document document(Path root, JsonNode node, Map<String, String> texts)
      throws IOException {
    String id = node.get("doc").asText();
    String dataset = node.get("dataset").asText();
    Report report;
    if (dataset.equals(SAMPLES)) {
      report = only(root.resolve(node.get("file").asText()));
    } else {
      Path source = root.resolveSibling("shared").resolve("bench/open");
      if (!texts.containsKey(id)) {
        texts.putAll(texts(source.resolve(node.get("file").asText())));
      }
      String whole = texts.get(id);
      if (whole == null) {
        throw new DatelineException(
            "The text "
                + id
                + " is not in "
                + node.get("file").asText()
                + "; fetch the data anew.");
      }
      check(id, whole, node);
      String text = Casing.shown(whole, node.get("capitals")).substring(0, node.get("end").asInt());
      report = report(id, dataset, node.get("published"), text);
    }
    if (dataset.equals(SAMPLES)) {
      check(id, report.text(), node);
    }
    List<ObjectNode> claims = new ArrayList<>();
    for (JsonNode claim : node.get("claims")) {
      claims.add(new Words(report.text()).claim(id, claim));
    }
    return new Document(dataset, report, claims);
  }

  private static void check(String id, String text, JsonNode node) {
    String hash = Report.sha256(text.getBytes(StandardCharsets.UTF_8));
    if (!hash.equals(node.get("sha256").asText())) {
      throw new DatelineException(
          "The text of "
              + id
              + " is not the one that its claims were read from; annotate it anew.");
    }
  }

  private static Report only(Path file) {
    List<Report> reports = Reports.in(file);
    if (reports.size() != 1) {
      throw new DatelineException("The file " + file + " should hold one report.");
    }
    return reports.get(0);
  }

  private static Report report(
      String id, String outlet, @Nullable JsonNode published, String text) {
    return new Report(
        id,
        "",
        new Outlet(outlet),
        published == null || published.isNull() ? null : LocalDate.parse(published.asText()),
        null,
        "en",
        text,
        Report.sha256(text.getBytes(StandardCharsets.UTF_8)),
        false);
  }

  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode node : lines(file)) {
      texts.put(node.get("id").asText(), node.get("text").asText());
    }
    return texts;
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      }
    }
    return nodes;
  }
}
