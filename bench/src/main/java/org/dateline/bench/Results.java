package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.Score.Bar;

/**
 * The table of all scores, kept as Markdown. A benchmark that is not run again keeps its rows, with
 * the commit and the date at which they were measured.
 */
final class Results {
  private static final String HEAD =
      "| benchmark | measure | on | Dateline | bar | published best | commit | date |\n"
          + "|---|---|---|---:|---:|---|---|---|\n";
  private static final String LEARNED = "## What the answers were learned from";

  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final Map<String, String> learned = new LinkedHashMap<>();

  /** The table of a file; an empty one where there is none. */
  static Results read(Path file) throws IOException {
    Results results = new Results();
    if (!Files.isRegularFile(file)) {
      return results;
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("| ") && !line.startsWith("| benchmark |")) {
        String name = line.substring(2, line.indexOf(" |"));
        results.rows.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
      } else if (line.startsWith("- `")) {
        results.learned.put(line.substring(3, line.indexOf('`', 3)), line);
      }
    }
    return results;
  }

  /** Puts new scores in the place of a benchmark's old ones. */
  void put(Benchmark benchmark, List<Score> scores, String commit, String date) {
    List<String> lines = new ArrayList<>();
    for (Score score : scores) {
      lines.add(
          "| "
              + String.join(
                  " | ",
                  benchmark.name(),
                  score.measure(),
                  score.part().words(),
                  value(score),
                  bar(score),
                  score.best(),
                  commit,
                  date)
              + " |");
    }
    rows.put(benchmark.name(), lines);
    learned.put(benchmark.name(), "- `" + benchmark.name() + "`: " + benchmark.learnedFrom() + ".");
  }

  private static String value(Score score) {
    String value = number(score.value());
    return score.reached() ? value : value + " (" + missed(score) + ")";
  }

  private static String missed(Score score) {
    Bar bar = score.bar();
    return bar != null && bar.upper() ? "above the bar" : "below the bar";
  }

  private static String bar(Score score) {
    Bar bar = score.bar();
    return bar == null ? "" : (bar.upper() ? "at most " : "") + number(bar.value());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%,.0f" : "%.1f", value);
  }

  /**
   * The whole file.
   *
   * @param order names of the benchmarks in the order of the table; rows of others are dropped
   * @param machine what it was measured on
   */
  String markdown(List<String> order, String machine) {
    StringBuilder out = new StringBuilder();
    out.append("# Scores\n\n")
        .append("Written by `./dateline bench`; a run that names only some benchmarks leaves the ")
        .append("rows of the others as they were, with\ntheir own commit and date (a `+` behind ")
        .append("the commit: with changes that were not committed). F1 and shares in per cent.\n")
        .append("\"5 folds\": each fifth of the documents is answered by what was learned from ")
        .append("the other four. ")
        .append("Last run on: ")
        .append(machine)
        .append(".\n\n")
        .append(HEAD);
    for (String name : order) {
      rows.getOrDefault(name, List.of()).forEach(row -> out.append(row).append('\n'));
    }
    out.append('\n').append(LEARNED).append("\n\n");
    for (String name : order) {
      String line = learned.get(name);
      if (line != null) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }
}
