package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.Expected.Answer;
import org.junit.jupiter.api.Test;

/** A floor under the way from the sample texts to the picture. */
class ExpectedTest {
  /** A few below what stands, so that work on one room may cost one answer and win two. */
  private static final int LEAST_RIGHT = 54;

  @Test
  void mostQuestionsOfTheSamplesAreAnsweredRight() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.isRegularFile(root.resolve("samples/expected.csv"))) {
      root = root.getParent();
    }
    List<Answer> answers = Expected.answers(root);
    assertThat(answers).hasSizeGreaterThan(90);
    assertThat(answers.stream().filter(Answer::right).count()).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }
}
