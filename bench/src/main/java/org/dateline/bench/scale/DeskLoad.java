package org.dateline.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefWriter;
import org.dateline.claim.Reading;
import org.dateline.desk.DeskServer;
import org.dateline.ledger.Ledger;
import org.dateline.store.SqliteLedger;

/**
 * A desk on ten years of a war made up, for {@code bench/desk-load.sh}: records the claims in a
 * database, opens the desk on it, times each sort of question when it is asked for the first time,
 * writes the questions for others to ask, and serves until its input ends. A line {@code heap} on
 * its input makes it print the memory in use.
 *
 * <p>Arguments: number of claims, database file, file for the questions.
 */
public final class DeskLoad {
  private static final int PLACES = 5000;
  private static final int ASKED = 40;

  private final SplittableRandom random = new SplittableRandom(7);
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Reading> readings;
  private final int port;

  private DeskLoad(List<Reading> readings, int port) {
    this.readings = readings;
    this.port = port;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int claims = Integer.parseInt(args[0]);
    GeneratedWar war = new GeneratedWar(PLACES, 11);
    List<Reading> readings = war.readings(claims);
    Path file = Path.of(args[1]);
    boolean there = Files.exists(file);
    try (SqliteLedger ledger = SqliteLedger.openOrCreate(file)) {
      if (!there) {
        record(readings, ledger);
      }
      long begin = System.nanoTime();
      try (DeskServer desk =
          DeskServer.start(
              ledger,
              war.theatre(),
              0,
              (derivation, from, to) ->
                  BriefHtml.article(BriefWriter.write(derivation, from, to)))) {
        DeskLoad load = new DeskLoad(readings, desk.port());
        load.ask("/api/v1/theatre");
        say("port %d", desk.port());
        say("first answer after %d ms", millis(begin));
        load.ask("/api/v1/histogram");
        say("record of %d claims open after %d ms", claims, millis(begin));
        load.ask("/api/v1/search?q=army&in=claims");
        say("searchable after %d ms", millis(begin));
        load.time();
        load.writeQuestions(Path.of(args[2]));
        heap();
        load.serve();
      }
    }
  }

  private static void record(List<Reading> readings, Ledger ledger) {
    for (Reading reading : readings) {
      LocalDate published = reading.report().published();
      Instant at =
          (published == null ? LocalDate.EPOCH : published)
              .atTime(LocalTime.NOON)
              .toInstant(ZoneOffset.UTC);
      ledger.append(reading, at);
    }
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private static void say(String words, Object... values) {
    System.out.printf(words + "%n", values);
    System.out.flush();
  }

  /** Time on a processor of this whole process; on a busy machine the only steady measure. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    say("heap in use %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private int ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " was answered with " + answer.statusCode());
    }
    return answer.body().length;
  }

  private String day() {
    long days = ChronoUnit.DAYS.between(GeneratedWar.first(), GeneratedWar.last());
    return GeneratedWar.first().plusDays(random.nextLong(days)).toString();
  }

  private Reading reading() {
    return readings.get(random.nextInt(readings.size()));
  }

  /** One question of each sort, another each time. */
  private Map<String, Supplier<String>> sorts() {
    Map<String, Supplier<String>> sorts = new LinkedHashMap<>();
    sorts.put("situation of a day", () -> "/situation?asOf=" + day());
    sorts.put("situation, compact", () -> "/situation?compact=true&asOf=" + day());
    sorts.put("situation of a month", () -> "/situation?days=30&asOf=" + day());
    sorts.put(
        "incidents, filtered, counted",
        () -> "/incidents?facets=true&limit=100&sort=-date&kind=strike&to=" + day());
    sorts.put("incidents with a word", () -> "/incidents?limit=100&q=army&from=" + day());
    sorts.put(
        "search",
        () -> "/search?q=" + encoded(reading().claims().get(0).sentence().words().split(" ")[1]));
    sorts.put("place", () -> "/places/p" + random.nextInt(400));
    sorts.put("report", () -> "/reports/" + encoded(reading().report().id()));
    sorts.put("why", () -> "/why/" + encoded(reading().claims().get(0).id()));
    return sorts;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Each sort of question on its own, never the same twice. */
  private void time() throws IOException, InterruptedException {
    say(
        "%-30s %10s %10s %10s %10s %10s",
        "asked for the first time", "CPU ms", "median ms", "p95 ms", "max ms", "kB sent");
    for (Map.Entry<String, Supplier<String>> sort : sorts().entrySet()) {
      for (int i = 0; i < 8; i++) {
        ask("/api/v1" + sort.getValue().get());
      }
      double[] took = new double[ASKED];
      long cpu = cpuNanos();
      long sent = 0;
      for (int i = 0; i < ASKED; i++) {
        String path = "/api/v1" + sort.getValue().get();
        long begin = System.nanoTime();
        sent += ask(path);
        took[i] = (System.nanoTime() - begin) / 1e6;
      }
      double own = (cpuNanos() - cpu) / 1e6 / ASKED;
      Arrays.sort(took);
      say(
          "%-30s %10.1f %10.1f %10.1f %10.1f %10d",
          sort.getKey(),
          own,
          took[ASKED / 2],
          took[ASKED * 95 / 100],
          took[ASKED - 1],
          sent / ASKED / 1024);
    }
  }

  /** A day's work of many: mostly days and places near each other, all sorts of questions. */
  private void writeQuestions(Path file) throws IOException {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      for (Supplier<String> sort : sorts().values()) {
        questions.add("/api/v1" + sort.get());
      }
    }
    Files.write(file, questions);
  }

  private void serve() throws IOException {
    say("serving");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("heap")) {
        heap();
      }
    }
  }
}
