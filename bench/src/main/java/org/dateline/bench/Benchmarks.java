package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.DatelineException;
import org.dateline.bench.claims.Confidence;
import org.dateline.bench.claims.GoldClaims;
import org.dateline.bench.control.ControlBenchmark;
import org.dateline.bench.control.ControlCalibration;
import org.dateline.bench.corenlp.Speed;
import org.dateline.bench.geoparse.GeoparseBenchmark;
import org.dateline.bench.ner.NerBenchmark;
import org.dateline.bench.relation.Re3dRelations;
import org.dateline.bench.scale.Scale;
import org.dateline.bench.sentence.CameoClass;
import org.dateline.bench.sentence.Themes;
import org.jspecify.annotations.Nullable;

/** Runs all benchmarks, or those that are named, and writes {@code bench/RESULTS.md}. */
public final class Benchmarks {
  private static final String USAGE = "dateline bench [NAME ...]";
  private static final String ANSWER_USAGE = "dateline bench answer NAME TEXTS.jsonl ANSWERS.jsonl";

  private static final String HELP =
      """
      Usage: dateline bench [NAME ...]
             dateline bench answer NAME TEXTS.jsonl ANSWERS.jsonl

      Runs all benchmarks, or those that are named, on the data in ../shared, prints a table with bars and
      published figures, and writes it to bench/RESULTS.md. What a benchmark needs learned is learned in the run.
      With "answer" it answers other texts in the same form, such as a part that is scored elsewhere.

      Examples:
        dateline bench
        dateline bench claims geoparse
        dateline bench answer claims reports.jsonl claims.jsonl

      Benchmarks:\
      """
          + String.join(", ", all().stream().map(Benchmark::name).toList());

  private Benchmarks() {}

  /** All benchmarks, in the order of the table. */
  static List<Benchmark> all() {
    return List.of(
        new OpenClaims(),
        new GoldClaims(),
        new Confidence(),
        NerBenchmark.re3d(),
        NerBenchmark.cameo(),
        new CameoClass(),
        new Re3dRelations(),
        Themes.satp(),
        Themes.indiaPolice(),
        Themes.insightCrime(),
        new GeoparseBenchmark(),
        new ControlBenchmark(),
        new ControlCalibration(),
        new Speed(),
        new Scale());
  }

  /**
   * Runs benchmarks by name, all where none is named.
   *
   * @param args names of benchmarks; the checkout is {@link Checkout#root}
   */
  public static void main(String[] args) {
    try {
      run(Checkout.root(), args);
    } catch (DatelineException | IOException e) {
      System.err.println("dateline bench: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      System.exit(1);
    }
  }

  private static void run(Path root, String[] names) throws IOException, InterruptedException {
    Path shared = root.resolveSibling("shared");
    if (names.length > 0 && List.of("--help", "-h", "help").contains(names[0])) {
      System.out.println(HELP);
      return;
    }
    if (names.length > 0 && names[0].equals("answer")) {
      answer(shared, List.of(names).subList(1, names.length));
      return;
    }
    boolean data = Files.isDirectory(shared.resolve("bench"));
    Path file = root.resolve("bench/RESULTS.md");
    Results results = Results.read(file);
    String commit = commit(root);
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    Progress progress = Progress.onTerminal();
    List<Benchmark> all = all();
    List<String> order = all.stream().map(Benchmark::name).toList();
    List<Benchmark> left = new ArrayList<>();
    boolean ran = false;
    for (Benchmark benchmark : chosen(all, names)) {
      if (benchmark.needsShared() && !data) {
        left.add(benchmark);
        continue;
      }
      long started = System.nanoTime();
      List<Score> scores = benchmark.run(shared, progress);
      progress.end();
      print(benchmark, scores, (System.nanoTime() - started) / 1_000_000_000L);
      results.put(benchmark, scores, commit, date);
      // After each one: what was measured is kept though a later one fails.
      Files.writeString(file, results.markdown(order, machine()), StandardCharsets.UTF_8);
      ran = true;
    }
    if (!left.isEmpty()) {
      System.out.println(
          "The benchmarks' data are not beside this checkout (../shared/bench); not scored: "
              + String.join(", ", left.stream().map(Benchmark::name).toList())
              + ".");
    }
    if (ran) {
      System.out.println("Written to bench/RESULTS.md.");
    }
  }

  /** Answers the texts of a file that may well be one which is scored elsewhere. */
  private static void answer(Path shared, List<String> words) throws IOException {
    if (words.size() != 3) {
      throw new DatelineException("Give a benchmark and two files: " + ANSWER_USAGE + ".");
    }
    Path texts = Path.of(words.get(1));
    if (!Files.isRegularFile(texts)) {
      throw new DatelineException("There is no file " + texts + "; name a file of JSON Lines.");
    }
    Benchmark benchmark = chosen(all(), new String[] {words.get(0)}).get(0);
    Progress progress = Progress.onTerminal();
    List<String> answers = benchmark.answer(shared, texts, progress);
    progress.end();
    Files.write(Path.of(words.get(2)), answers, StandardCharsets.UTF_8);
    System.out.println(answers.size() + " lines written to " + words.get(2) + ".");
  }

  /** The named benchmarks, all where none is named. */
  static List<Benchmark> chosen(List<Benchmark> all, String[] names) {
    if (names.length == 0) {
      return all;
    }
    Set<String> wanted = new TreeSet<>(List.of(names));
    List<Benchmark> chosen = all.stream().filter(b -> wanted.remove(b.name())).toList();
    if (!wanted.isEmpty()) {
      throw new DatelineException(
          "There is no benchmark \""
              + wanted.iterator().next()
              + "\"; use: "
              + USAGE
              + ", of "
              + String.join(", ", all.stream().map(Benchmark::name).toList())
              + ".");
    }
    return chosen;
  }

  private static void print(Benchmark benchmark, List<Score> scores, long seconds) {
    for (Score score : scores) {
      Score.Bar bar = score.bar();
      System.out.println(
          String.format(
                  Locale.ROOT,
                  "%-14s %-32s %-10s %9.1f  %-16s %s",
                  benchmark.name(),
                  score.measure(),
                  score.part().words(),
                  score.value(),
                  bar == null ? "" : (score.reached() ? "reaches " : "MISSES ") + bar.value(),
                  score.best())
              .stripTrailing());
    }
    System.out.println(benchmark.name() + " took " + seconds + " s");
  }

  /** The short hash of the commit, with a plus if tracked sources differ from it. */
  private static String commit(Path root) throws IOException, InterruptedException {
    String hash = git(root, "rev-parse", "--short", "HEAD");
    if (hash == null) {
      return "unknown";
    }
    String changed =
        git(root, "status", "--porcelain", "--untracked-files=no", "--", ":!bench/RESULTS.md");
    return changed == null || changed.isBlank() ? hash : hash + "+";
  }

  private static @Nullable String git(Path root, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(words));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? printed.strip() : null;
    } catch (IOException e) {
      // A checkout without git, as from an archive, can be scored too.
      return null;
    }
  }

  private static String machine() {
    String memory = "";
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      memory = String.format(Locale.ROOT, "%d GB, ", system.getTotalMemorySize() >> 30);
    }
    return Runtime.getRuntime().availableProcessors()
        + " processors, "
        + memory
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + System.getProperty("java.version");
  }
}
