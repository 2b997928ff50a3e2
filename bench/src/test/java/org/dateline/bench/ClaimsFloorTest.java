package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.export.ClaimJson;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's score on the open claims benchmark does not fall below what it once reached. */
class ClaimsFloorTest {
  private static final double EVENT_FLOOR = 68;
  private static final double RECORD_FLOOR = 27;

  @Test
  void scoresNoLessThanTheFloors(@TempDir Path folder) throws Exception {
    Path root = Path.of(System.getProperty("dateline.root", ".."));
    Path shared = root.resolveSibling("shared");
    Path benchmark = shared.resolve("bench/claims");
    if (!Files.isRegularFile(benchmark.resolve("score_claims.py"))) {
      System.out.println(
          "The claims benchmark is not beside this checkout; its floor is not tested.");
      return;
    }
    Path predicted = folder.resolve("claims.jsonl");
    Files.write(predicted, lines(benchmark.resolve("reports.jsonl")), StandardCharsets.UTF_8);
    Process scorer =
        new ProcessBuilder(
                "python3",
                benchmark.resolve("score_claims.py").toString(),
                benchmark.resolve("gold.jsonl").toString(),
                predicted.toString(),
                "--aliases",
                shared.resolve("theatre/actors.csv").toString(),
                "--json")
            .redirectErrorStream(true)
            .start();
    String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(scorer.waitFor()).as(printed).isZero();
    JsonNode score = ClaimJson.tree(printed.strip());
    assertThat(score.at("/event/f1").asDouble()).isGreaterThanOrEqualTo(EVENT_FLOOR);
    assertThat(score.at("/record/f1").asDouble()).isGreaterThanOrEqualTo(RECORD_FLOOR);
  }

  private static List<String> lines(Path reports) throws IOException {
    Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    List<String> lines = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void report(Report report) {
            for (Claim claim : reader.read(report).claims()) {
              lines.add(ClaimJson.line(claim));
            }
          }

          @Override
          public void notice(String source, String words) {}

          @Override
          public void leftOut(LeftOut leftOut) {
            throw new IllegalStateException(leftOut.toString());
          }
        };
    new Intake(Intake.Given.NOTHING, LocalDate.of(2026, 1, 1)).file(reports, sink);
    return lines;
  }
}
