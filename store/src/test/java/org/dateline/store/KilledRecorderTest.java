package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.incident.Facts;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Readings;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a recording process (SIGKILL) at moments it cannot foresee, and looks at what is left. */
class KilledRecorderTest {
  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void everyReportIsWhollyInOrWhollyOut() throws Exception {
    Path file = folder.resolve("killed.db");
    Random random = new Random(7);
    List<Integer> named = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      named.addAll(recordUntilKilled(file, kill * 1_000_000, 3 + random.nextInt(40), random));
      try (Ledger ledger = SqliteLedger.open(file)) {
        assertThat(ledger.verify().whole()).as("chain after kill %d", kill).isTrue();
        Facts facts = ledger.facts(null);
        assertThat(facts.claims()).hasSize(2 * facts.reports().size());
        assertThat(facts.gaps()).hasSize(facts.reports().size());
        Set<String> recorded =
            facts.reports().stream().map(Report::hash).collect(Collectors.toSet());
        for (int n : named) {
          assertThat(recorded).contains(Readings.number(n, null).report().hash());
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(KILLS * 3);
  }

  /** Returns the numbers that the process said were recorded before it was killed. */
  private static List<Integer> recordUntilKilled(Path file, int from, int atLeast, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Recorder.class.getName(),
                file.toString(),
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Integer> named = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      while (line != null) {
        named.add(Integer.valueOf(line));
        if (named.size() == atLeast) {
          Thread.sleep(Duration.ofMillis(random.nextInt(15)).toMillis());
          // Not Process.destroyForcibly, which also closes the stream that is being read.
          process.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("killed by SIGKILL").isEqualTo(137);
    return named;
  }
}
