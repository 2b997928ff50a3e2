package org.dateline.bench.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.DatelineException;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Checkout;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;

/**
 * Speed beside CoreNLP, start and memory, each measured in processes of their own: {@code
 * bench/against-corenlp.sh} and {@code dateline read}.
 */
public final class Speed implements Benchmark {
  private static final int STARTS = 7;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String learnedFrom() {
    return "nothing; it measures time and memory on the samples";
  }

  @Override
  public boolean needsShared() {
    return false;
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Path root = Checkout.root();
    List<Score> scores = new ArrayList<>();
    progress.begin("measuring beside CoreNLP, a few minutes", 1);
    String last = lastLine(root.resolve("bench/against-corenlp.sh").toString());
    progress.step();
    if (last.contains(SpeedComparison.TIMES)) {
      scores.add(
          score(
              "tokens/s, times CoreNLP's",
              number(last, SpeedComparison.TIMES),
              Bar.atLeast(80),
              "1.0 CoreNLP 4.5.10"));
      scores.add(
          score(
              "two threads, times one",
              number(last, SpeedComparison.THREADS),
              Bar.atLeast(1.7),
              ""));
    } else {
      progress.end();
      System.out.println("The comparison with CoreNLP could not be made: " + last);
    }
    String program = root.resolve("dateline").toString();
    Path samples = root.resolve("samples/aleppo");
    String report;
    try (Stream<Path> files = Files.list(samples)) {
      report = files.sorted().findFirst().orElseThrow().toString();
    }
    List<Double> starts = new ArrayList<>();
    progress.begin("measuring the start", STARTS);
    for (int i = 0; i < STARTS; i++) {
      starts.add(firstClaim(program, report));
      progress.step();
    }
    Collections.sort(starts);
    scores.add(score("start to first claim, s", starts.get(STARTS / 2), Bar.atMost(1.2), ""));
    progress.begin("measuring memory", 1);
    scores.add(
        score(
            "resident memory of a read, MB",
            peakMegabytes(program, samples.toString()),
            Bar.atMost(400),
            ""));
    return scores;
  }

  private static Score score(String measure, double value, Bar bar, String best) {
    return new Score(measure, Part.NONE, value, bar, best);
  }

  private static double number(String line, String name) {
    return Double.parseDouble(line.substring(line.indexOf(name) + name.length()).split(" ", 2)[0]);
  }

  private static String lastLine(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String last = "";
    try (BufferedReader out = process.inputReader()) {
      String line;
      while ((line = out.readLine()) != null) {
        last = line.isBlank() ? last : line;
      }
    }
    process.waitFor();
    return last;
  }

  private static double firstClaim(String program, String report)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = read(program, report);
    double seconds;
    try (BufferedReader out = process.inputReader()) {
      out.readLine();
      seconds = (System.nanoTime() - start) / 1e9;
      while (out.readLine() != null) {
        // What is printed must be taken, or the program waits.
      }
    }
    process.waitFor();
    return seconds;
  }

  /** The most memory that a process ever had resident, in millions of bytes. */
  private static double peakMegabytes(String program, String reports)
      throws IOException, InterruptedException {
    Process process = read(program, reports);
    Thread reader =
        new Thread(
            () -> {
              try {
                process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    reader.start();
    long most = 0;
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    while (process.isAlive()) {
      try {
        for (String line : Files.readAllLines(status, StandardCharsets.US_ASCII)) {
          if (line.startsWith("VmHWM:")) {
            most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      } catch (IOException e) {
        if (process.isAlive()) {
          throw new DatelineException("Memory can only be measured on Linux.", e);
        }
      }
      Thread.sleep(10);
    }
    reader.join();
    return most * 1024 / 1e6;
  }

  private static Process read(String program, String what) throws IOException {
    return new ProcessBuilder(program, "read", what, "--format", "jsonl")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
