package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.export.ClaimJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are scored elsewhere are answered line by line, without a look at any gold. */
class AnswerTest {
  @Test
  void claimsAnswersAFileOfReports(@TempDir Path folder) throws Exception {
    Path texts = folder.resolve("reports.jsonl");
    Files.writeString(
        texts,
        """
        {"id":"a","published":"2016-08-07","outlet":"A","text":"Rebels captured Ramouseh on Saturday.","gold":[]}
        """);
    List<String> lines = new OpenClaims().answer(folder, texts, Progress.silent());
    assertThat(lines).hasSize(1);
    assertThat(ClaimJson.tree(lines.get(0)).get("doc").asText()).isEqualTo("a");
    assertThat(ClaimJson.tree(lines.get(0)).get("event").asText()).isEqualTo("control.gain");
  }

  @Test
  void aBenchmarkOfSpeedSaysThatItAnswersNothing(@TempDir Path folder) {
    Benchmark speed =
        new Benchmark() {
          @Override
          public String name() {
            return "speed";
          }

          @Override
          public String learnedFrom() {
            return "nothing";
          }

          @Override
          public List<Score> run(Path shared, Progress progress) {
            return List.of();
          }
        };
    assertThatThrownBy(() -> speed.answer(folder, folder, Progress.silent()))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("name another benchmark");
  }
}
