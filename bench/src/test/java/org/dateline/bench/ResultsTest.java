package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of scores and the choice of benchmarks by name. */
class ResultsTest {
  private record Fixed(String name, double value) implements Benchmark {
    @Override
    public String learnedFrom() {
      return "nothing";
    }

    @Override
    public List<Score> run(Path shared, Progress progress) {
      return List.of(new Score("F1", Part.DEV, value, Bar.atLeast(64), "69.5 somebody"));
    }
  }

  private static void put(Results results, Fixed benchmark, String commit) {
    results.put(
        benchmark, benchmark.run(Path.of("."), Progress.silent()), commit, "2026-01-0" + commit);
  }

  @Test
  void aBenchmarkThatIsNotRunAgainKeepsItsRows(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("RESULTS.md");
    Results first = Results.read(file);
    put(first, new Fixed("one", 65.25), "1");
    put(first, new Fixed("two", 60), "1");
    put(first, new Fixed("gone", 1), "1");
    Files.writeString(file, first.markdown(List.of("one", "two", "gone"), "a machine"));
    Results second = Results.read(file);
    put(second, new Fixed("two", 66), "2");
    String table = second.markdown(List.of("one", "two"), "a machine");
    assertThat(table)
        .contains("| one | F1 | dev | 65.3 | 64.0 | 69.5 somebody | 1 | 2026-01-01 |")
        .contains("| two | F1 | dev | 66.0 | 64.0 | 69.5 somebody | 2 | 2026-01-02 |")
        .contains("- `one`: nothing.")
        .doesNotContain("60.0")
        .doesNotContain("gone");
  }

  @Test
  void whatMissesItsBarIsSaid() {
    Results results = new Results();
    put(results, new Fixed("one", 63.9), "1");
    assertThat(results.markdown(List.of("one"), "")).contains("| 63.9 (below the bar) | 64.0 |");
    assertThat(new Score("start, s", Part.NONE, 1.3, Bar.atMost(1.2), "").reached()).isFalse();
    assertThat(new Score("start, s", Part.NONE, 1.1, Bar.atMost(1.2), "").reached()).isTrue();
  }

  @Test
  void anUnknownNameIsNamedWithThoseThatThereAre() {
    List<Benchmark> all = List.of(new Fixed("one", 1), new Fixed("two", 2));
    assertThat(Benchmarks.chosen(all, new String[] {"two"})).containsExactly(all.get(1));
    assertThat(Benchmarks.chosen(all, new String[0])).isEqualTo(all);
    assertThatThrownBy(() -> Benchmarks.chosen(all, new String[] {"three"}))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("\"three\"")
        .hasMessageContaining("one, two");
  }
}
