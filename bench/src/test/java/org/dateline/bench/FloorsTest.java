package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.dateline.bench.ner.NerBenchmark;
import org.dateline.bench.sentence.CameoClass;
import org.junit.jupiter.api.Test;

/**
 * No change makes the reader worse unseen: the scores on the open benchmarks that are quick to
 * measure do not fall below what they once reached, a little slack taken off.
 */
class FloorsTest {
  private static final Map<String, Double> CLAIMS = Map.of("event F1", 76.5, "record F1", 40.0);

  @Test
  void claimsStayAboveTheirFloors() throws Exception {
    check(new OpenClaims(), CLAIMS);
  }

  @Test
  void classesOfEventsStayAboveTheirFloors() throws Exception {
    check(new CameoClass(), Map.of("macro F1", 90.0, "macro F1, blocks of 20 rows", 70.0));
  }

  @Test
  void namedEntitiesStayAboveTheirFloors() throws Exception {
    check(NerBenchmark.re3d().quick(), Map.of("strict F1", 63.0));
    check(NerBenchmark.cameo().quick(), Map.of("strict F1", 64.0));
  }

  /**
   * Runs a benchmark and compares.
   *
   * @param floors the least value of each measure, by its name
   */
  private static void check(Benchmark benchmark, Map<String, Double> floors) throws Exception {
    Path root = Path.of(System.getProperty("dateline.root", "..")).toAbsolutePath().normalize();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared.resolve("bench"))) {
      System.out.println(
          "The benchmarks' data are not beside this checkout; the floor of "
              + benchmark.name()
              + " is not tested.");
      return;
    }
    List<Score> scores = benchmark.run(shared, Progress.silent());
    Map<String, Double> values = new LinkedHashMap<>();
    scores.forEach(score -> values.putIfAbsent(score.measure(), score.value()));
    assertThat(values).containsKeys(floors.keySet().toArray(new String[0]));
    SoftAssertions all = new SoftAssertions();
    floors.forEach(
        (measure, floor) ->
            all.assertThat(values.get(measure))
                .as("%s of %s", measure, benchmark.name())
                .isGreaterThanOrEqualTo(floor));
    all.assertAll();
  }
}
