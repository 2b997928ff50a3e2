package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Checkout;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;

/** Claims read out of open news texts of other theatres, against the gold of {@code bench/gold}. */
public final class GoldClaims implements Benchmark {
  @Override
  public String name() {
    return "claims_gold";
  }

  @Override
  public String learnedFrom() {
    return "rules written by people; mistakes on dev were read, those on the set-aside part never";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    List<Score> scores = new ArrayList<>();
    progress.begin("reading the reports of the second claims gold", 2);
    for (String part : List.of(Gold.TEST, Gold.DEV)) {
      JsonNode figures = score(Gold.load(Checkout.root(), part), shared);
      Part on = part.equals(Gold.TEST) ? Part.SET_ASIDE : Part.WHOLE;
      for (String measure : List.of("event", "record", "agents", "places", "sources", "figures")) {
        double value = figures.get(measure).get("f1").asDouble();
        scores.add(new Score(measure + " F1", on, value, null, ""));
      }
      scores.add(
          new Score("modality share", on, figures.at("/modality/share").asDouble(), null, ""));
      progress.step();
    }
    return scores;
  }

  private static JsonNode score(List<Gold.Document> documents, Path shared)
      throws IOException, InterruptedException {
    Path gold = Files.createTempFile("claims-gold", ".jsonl");
    try {
      Files.write(gold, GoldScore.gold(documents), StandardCharsets.UTF_8);
      return Scorer.score(
          shared.resolve("bench/claims/score_claims.py"),
          gold,
          GoldScore.predicted(documents),
          "--aliases",
          shared.resolve("theatre/actors.csv").toString(),
          "--json");
    } finally {
      Files.delete(gold);
    }
  }
}
