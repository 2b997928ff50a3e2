package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.dateline.claim.Claim;
import org.dateline.export.ClaimJson;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;

/** Claims read out of reports on Syria and Iraq, field by field. */
public final class OpenClaims implements Benchmark {
  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String learnedFrom() {
    return "rules written by people; mistakes on fourteen of the nineteen reports were read";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    JsonNode figures = figures(shared, progress);
    return List.of(
        score(figures, "event F1", "/event/f1", 72, 93),
        score(figures, "record F1", "/record/f1", 42, 78),
        score(figures, "agents F1", "/agents/f1", 62, 90),
        score(figures, "places F1", "/places/f1", 72, 89),
        score(figures, "sources F1", "/sources/f1", 60, 83),
        score(figures, "figures F1", "/figures/f1", 75, 92),
        score(figures, "time share", "/time/share", 75, 92));
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    return predictions(texts, progress);
  }

  private static Score score(JsonNode figures, String measure, String at, double bar, int best) {
    return new Score(
        measure,
        Part.WHOLE,
        figures.at(at).asDouble(),
        Bar.atLeast(bar),
        best + " two annotations with each other");
  }

  private static JsonNode figures(Path shared, Progress progress)
      throws IOException, InterruptedException {
    Path benchmark = shared.resolve("bench/claims");
    return Scorer.score(
        benchmark.resolve("score_claims.py"),
        benchmark.resolve("gold.jsonl"),
        predictions(benchmark.resolve("reports.jsonl"), progress),
        "--aliases",
        shared.resolve("theatre/actors.csv").toString(),
        "--json");
  }

  /** The claims of all reports, as the reader reads them now. */
  private static List<String> predictions(Path file, Progress progress) {
    Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    List<String> lines = new ArrayList<>();
    List<Report> reports = Reports.in(file);
    progress.begin("reading the reports", reports.size());
    for (Report report : reports) {
      for (Claim claim : reader.read(report).claims()) {
        lines.add(ClaimJson.line(claim));
      }
      progress.step();
    }
    return lines;
  }
}
