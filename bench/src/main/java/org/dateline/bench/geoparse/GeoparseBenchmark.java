package org.dateline.bench.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.theatre.TheatrePack;

/**
 * Runs the place finder as it ships over the open geoparsing sets and has them scored.
 *
 * <pre>GeoparseBenchmark SHARED OUT [SET...]</pre>
 *
 * {@code SHARED} holds {@code bench}; predictions are written to {@code OUT/SET.jsonl}.
 */
public final class GeoparseBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SETS = List.of("lgl", "geovirus", "trnews", "gwn");

  private final Path bench;

  /**
   * @param bench the folder of scorers, with the sets under {@code open/geoparse}
   */
  public GeoparseBenchmark(Path bench) {
    this.bench = bench;
  }

  /** Prints a line of figures per set. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path bench = Path.of(args[0], "bench");
    if (!Files.isRegularFile(bench.resolve("score_geoparse.py"))) {
      System.out.println("The geoparsing sets are not beside this checkout; nothing was scored.");
      return;
    }
    List<String> sets = args.length > 2 ? List.of(args).subList(2, args.length) : SETS;
    GeoparseBenchmark benchmark = new GeoparseBenchmark(bench);
    Finder finder = new Finder(TheatrePack.bundled("syria"));
    for (String set : sets) {
      JsonNode score = benchmark.score(set, finder, Path.of(args[1]));
      System.out.printf(
          "%-9s recognition %.1f  matched %.1f  end to end P %.1f R %.1f F1 %.1f%n",
          set,
          100 * score.at("/recognition/f1").asDouble(),
          100 * score.at("/matched/acc161").asDouble(),
          100 * score.at("/e2e/p").asDouble(),
          100 * score.at("/e2e/r").asDouble(),
          100 * score.at("/e2e/f1").asDouble());
    }
  }

  /**
   * Scores one set.
   *
   * @param set {@code lgl}, {@code geovirus}, {@code trnews} or {@code gwn}
   * @param out folder for the predictions
   * @return the scorer's figures; {@code /e2e/f1} is the main one, 0 to 1
   */
  JsonNode score(String set, Finder finder, Path out) throws IOException, InterruptedException {
    Path open = bench.resolve("open/geoparse");
    Habits habits = Habits.of(set);
    List<String> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(open.resolve(set + ".input.jsonl"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode document = JSON.readTree(line);
        ObjectNode predicted = JSON.createObjectNode().put("id", document.get("id").asText());
        ArrayNode toponyms = predicted.putArray("toponyms");
        for (Toponym toponym : finder.find(document.get("text").asText(), habits)) {
          toponyms.add(toponym.json());
        }
        lines.add(predicted.toString());
      }
    }
    Files.createDirectories(out);
    Path predictions = out.resolve(set + ".jsonl");
    Files.write(predictions, lines);
    return JSON.readTree(last(scorer(open.resolve(set + ".jsonl"), predictions)));
  }

  private String scorer(Path gold, Path predictions) throws IOException, InterruptedException {
    Process scorer =
        new ProcessBuilder(
                "python3",
                bench.resolve("score_geoparse.py").toString(),
                gold.toString(),
                predictions.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (scorer.waitFor() != 0) {
      throw new IOException("The scorer of geoparsing failed: " + printed.strip());
    }
    return printed;
  }

  private static String last(String printed) {
    List<String> lines = printed.strip().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
