package org.dateline.bench.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Records;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.bench.geoparse.Recogniser.Prepared;
import org.dateline.bench.linear.CrossValidation;
import org.dateline.bench.linear.Folds;
import org.dateline.place.Place;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;

/**
 * Toponyms found and placed in news. Which words count as toponyms is a habit of each set (are
 * adjectives marked? names within names?) and learned from its open part; where they lie is decided
 * by the place finder as it ships. Beside that stands the place finder by itself.
 */
public final class GeoparseBenchmark implements Benchmark {
  private static final Map<String, Integer> BARS = bars();

  private static Map<String, Integer> bars() {
    Map<String, Integer> bars = new LinkedHashMap<>();
    bars.put("lgl", 62);
    bars.put("geovirus", 78);
    bars.put("trnews", 76);
    bars.put("gwn", 74);
    return bars;
  }

  @Override
  public String name() {
    return "geoparse";
  }

  @Override
  public String learnedFrom() {
    return "what counts as a toponym from the open part; where it lies by rules written by people";
  }

  /**
   * Scores for study: prints all figures and keeps the predictions.
   *
   * <pre>GeoparseBenchmark SHARED OUT [SET...]</pre>
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    GeoparseBenchmark benchmark = new GeoparseBenchmark();
    Path shared = Path.of(args[0]);
    List<Prepared> all =
        prepared(shared, new Finder(TheatrePack.bundled("syria")), Progress.silent());
    Finder finder = new Finder(TheatrePack.bundled("syria"));
    Map<String, Place> homes = finder.homes(all);
    if (args.length > 2) {
      homes.forEach(
          (outlet, home) ->
              System.out.println(
                  outlet + " " + home.name() + ", " + home.admin1() + ", " + home.country()));
    }
    List<List<Toponym>> learned = learned(all, finder, Progress.silent());
    for (String set : BARS.keySet()) {
      List<String> given = new ArrayList<>();
      List<String> shipped = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        Document document = all.get(i).document();
        if (document.set().equals(set)) {
          lines.add(line(document, learned.get(i)));
          shipped.add(line(document, finder.find(document)));
          given.add(
              line(
                  document,
                  finder.resolve(document, document.names(), homes.get(document.outlet()))));
        }
      }
      Files.write(out.resolve(set + ".jsonl"), lines);
      Files.createDirectories(out.resolve("shipped"));
      Files.write(out.resolve("shipped").resolve(set + ".jsonl"), shipped);
      Files.createDirectories(out.resolve("given"));
      Files.write(out.resolve("given").resolve(set + ".jsonl"), given);
      JsonNode alone = figures(shared, set, shipped);
      JsonNode score = figures(shared, set, lines);
      JsonNode placed = figures(shared, set, given);
      System.out.printf(
          Locale.ROOT,
          "%-9s given names placed %.1f | shipped: recognition %.1f, end to end %.1f |"
              + " learned: recognition P %.1f R %.1f F1 %.1f, end to end P %.1f R %.1f F1 %.1f%n",
          set,
          100 * placed.at("/all/acc161").asDouble(),
          100 * alone.at("/recognition/f1").asDouble(),
          100 * alone.at("/e2e/f1").asDouble(),
          100 * score.at("/recognition/p").asDouble(),
          100 * score.at("/recognition/r").asDouble(),
          100 * score.at("/recognition/f1").asDouble(),
          100 * score.at("/e2e/p").asDouble(),
          100 * score.at("/e2e/r").asDouble(),
          100 * score.at("/e2e/f1").asDouble());
    }
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Finder finder = new Finder(TheatrePack.bundled("syria"));
    List<Prepared> all = prepared(shared, finder, progress);
    List<List<Toponym>> learned = learned(all, finder, progress);
    List<Score> scores = new ArrayList<>();
    List<Score> alone = new ArrayList<>();
    for (Map.Entry<String, Integer> bar : BARS.entrySet()) {
      String set = bar.getKey();
      List<String> lines = new ArrayList<>();
      List<String> shipped = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        Document document = all.get(i).document();
        if (document.set().equals(set)) {
          lines.add(line(document, learned.get(i)));
          shipped.add(line(document, finder.find(document)));
        }
      }
      scores.add(
          score(
              set + " end to end F1",
              Part.CROSS_VALIDATED,
              figures(shared, set, lines),
              Bar.atLeast(bar.getValue()),
              "82.3 Mordecai 3, three sets together, learned from them"));
      alone.add(
          score(set + " F1, nothing learned", Part.WHOLE, figures(shared, set, shipped), null, ""));
    }
    scores.addAll(alone);
    return scores;
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    Finder finder = new Finder(TheatrePack.bundled("syria"));
    Recogniser recogniser = Recogniser.train(prepared(shared, finder, progress));
    List<Prepared> documents = new ArrayList<>();
    for (JsonNode record : Records.of(texts)) {
      documents.add(finder.prepared(record));
    }
    Map<String, Place> homes = finder.homes(documents);
    List<String> lines = new ArrayList<>();
    for (Prepared prepared : documents) {
      Document document = prepared.document();
      Place home = homes.get(document.outlet());
      lines.add(line(document, finder.resolve(document, recogniser.names(prepared), home)));
    }
    return lines;
  }

  private static Score score(
      String measure, Part part, JsonNode figures, @Nullable Bar bar, String best) {
    return new Score(measure, part, 100 * figures.at("/e2e/f1").asDouble(), bar, best);
  }

  private static JsonNode figures(Path shared, String set, List<String> lines)
      throws IOException, InterruptedException {
    Path bench = shared.resolve("bench");
    return Scorer.score(
        bench.resolve("score_geoparse.py"),
        bench.resolve("open/geoparse/" + set + ".jsonl"),
        lines);
  }

  private static List<Prepared> prepared(Path shared, Finder finder, Progress progress)
      throws IOException {
    List<Prepared> all = new ArrayList<>();
    for (String set : BARS.keySet()) {
      List<JsonNode> records = Records.of(shared.resolve("bench/open/geoparse/" + set + ".jsonl"));
      progress.begin("reading " + set, records.size());
      for (JsonNode record : records) {
        all.add(finder.prepared(record));
        progress.step();
      }
    }
    return all;
  }

  /** The toponyms of each document, by what was learned from the documents of other folds. */
  private static List<List<Toponym>> learned(List<Prepared> all, Finder finder, Progress progress) {
    List<String> groups = new ArrayList<>();
    for (Prepared prepared : all) {
      Document document = prepared.document();
      groups.add(document.set().equals("lgl") ? document.outlet() : document.id());
    }
    Map<String, Place> homes = finder.homes(all);
    progress.begin("learning in folds", 5);
    return CrossValidation.answers(
        all,
        Folds.of(groups, 5, 1),
        others -> {
          Recogniser recogniser = Recogniser.train(others);
          progress.step();
          return one ->
              finder.resolve(
                  one.document(), recogniser.names(one), homes.get(one.document().outlet()));
        });
  }

  private static String line(Document document, List<Toponym> toponyms) {
    ObjectNode predicted = JsonNodeFactory.instance.objectNode().put("id", document.id());
    ArrayNode list = predicted.putArray("toponyms");
    toponyms.forEach(toponym -> list.add(toponym.json()));
    return predicted.toString();
  }
}
