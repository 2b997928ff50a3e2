package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.DatelineException;

/**
 * Runs a benchmark's own scorer, a Python script, so that figures are counted as everybody counts
 * them.
 */
public final class Scorer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Scorer() {}

  /**
   * Scores predictions.
   *
   * @param script the scorer
   * @param gold the file of answers
   * @param predictions one line of JSON for each prediction
   * @param options further words for the scorer's command line
   * @return the object that the scorer prints last
   * @throws IOException if Python cannot be started
   * @throws InterruptedException if the run is stopped from outside
   * @throws DatelineException if the scorer refuses the predictions; the message is the scorer's
   */
  public static JsonNode score(Path script, Path gold, List<String> predictions, String... options)
      throws IOException, InterruptedException {
    Path predicted = Files.createTempFile("predictions", ".jsonl");
    try {
      Files.write(predicted, predictions, StandardCharsets.UTF_8);
      List<String> command = new ArrayList<>(List.of("python3", script.toString()));
      command.add(gold.toString());
      command.add(predicted.toString());
      command.addAll(Arrays.asList(options));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      // The scorers' folder is read only for some, so Python keeps no compiled copies there.
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      builder.environment().put("PYTHONIOENCODING", "UTF-8");
      Process process = builder.start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new DatelineException(
            "The scorer " + script.getFileName() + " refused the predictions: " + printed);
      }
      return JSON.readTree(printed.substring(printed.lastIndexOf('\n') + 1));
    } finally {
      Files.deleteIfExists(predicted);
    }
  }
}
