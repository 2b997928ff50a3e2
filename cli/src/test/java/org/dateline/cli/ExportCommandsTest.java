package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.incident.Ruling;
import org.dateline.store.SqliteLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Export and diff as a user calls them. */
class ExportCommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> FORMATS = List.of("acled", "ucdp", "hxl", "geojson", "jsonl");

  @TempDir Path folder;
  private Path database;

  private record Result(int code, String out, String err) {}

  private static Result run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err, true));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = line.execute(words);
    return new Result(code, out.toString(), err.toString());
  }

  private void read(String name, String outlet, String day, String text) throws IOException {
    String report =
        "---\ntitle: T\noutlet: " + outlet + "\npublished: " + day + "\nsample: yes\n---\n" + text;
    Path file = Files.writeString(folder.resolve(name), report + "\n");
    Result result = run("read", file, "--into", database);
    assertThat(result.code).as(result.err).isZero();
  }

  @BeforeEach
  void record() throws IOException {
    database = folder.resolve("record.db");
    read(
        "a.txt",
        "Sample Wire",
        "2014-07-10",
        "The Syrian army captured the village of Handarat, north of Aleppo, on Tuesday, said Zayd"
            + " Amin. At least 12 civilians were killed when government warplanes bombed Azaz on"
            + " Wednesday.");
    read(
        "b.txt",
        "Other Paper",
        "2014-07-14",
        "Rebels captured the town of Marea on 9 July 2014, the Other Paper has learned.");
  }

  @Test
  void writesEveryFormatToTheScreenAndToAFile() throws IOException {
    for (String format : FORMATS) {
      Result screen = run("export", database, "--format", format);
      assertThat(screen.code).as(screen.err).isZero();
      assertThat(screen.err).contains("Wrote ");
      Path file = folder.resolve("out." + format);
      assertThat(run("export", database, "--format", format, "--out", file).code).isZero();
      assertThat(Files.readString(file)).as(format).isEqualTo(screen.out).isNotBlank();
      assertThat(folder.resolve("out." + format + ".part")).doesNotExist();
    }
    assertThat(Files.readString(folder.resolve("out.acled")))
        .contains("Government regains territory")
        .contains("Handarat");
    assertThat(Files.readString(folder.resolve("out.hxl"))).contains("#affected+killed");
  }

  @Test
  void theExportIsThatOfTheDaysAndTheKnowledgeAskedFor() {
    Result early = run("export", database, "--format", "acled", "--known-on", "2014-07-11");
    assertThat(early.out).contains("Handarat").doesNotContain("Mare");
    Result later = run("export", database, "--format", "acled", "--from", "2014-07-09");
    assertThat(later.out).doesNotContain("Handarat").contains("Azaz");
    Result asOf = run("export", database, "--format", "acled", "--as-of", "2014-07-08");
    assertThat(asOf.out).contains("Handarat").doesNotContain("Azaz");
  }

  @Test
  void namesWithheldByARulingLeaveInNoFormat() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(database)) {
      ledger.append(
          new Ruling.Redact(
              "u1", "Mona", Instant.parse("2014-07-20T00:00:00Z"), "at risk", "zayd amin"));
    }
    for (String format : FORMATS) {
      Result result = run("export", database, "--format", format);
      assertThat(result.code).as(result.err).isZero();
      assertThat(result.out).as(format).doesNotContainIgnoringCase("zayd");
    }
    for (String format : List.of("text", "json")) {
      Result picture = run("picture", database, "--as-of", "2014-07-10", "--format", format);
      assertThat(picture.out).doesNotContainIgnoringCase("zayd");
      Result diff =
          run(
              "diff",
              database,
              "--known-on",
              "2014-07-01",
              "--known-on",
              "2014-07-30",
              "--format",
              format);
      assertThat(diff.out).contains("Handarat").doesNotContainIgnoringCase("zayd");
    }
    Result claims = run("export", database, "--format", "jsonl");
    String id = MAPPER.readTree(claims.out.split("\n")[0]).get("id").asText();
    Result why = run("why", database, id);
    assertThat(why.out).contains("captured the village").doesNotContainIgnoringCase("zayd");
    Result brief = run("brief", database, "--from", "2014-07-01", "--to", "2014-07-31");
    assertThat(brief.out).doesNotContainIgnoringCase("zayd");
  }

  @Test
  void namesOfPrivatePersonsAreWithheldWhereThatIsWished() {
    Result plain = run("export", database, "--format", "jsonl");
    assertThat(plain.out).contains("Zayd Amin");
    Result withheld = run("export", database, "--format", "jsonl", "--withhold-private-names");
    assertThat(withheld.out).doesNotContain("Zayd Amin").contains("Syrian army");
  }

  @Test
  void diffTellsWhichReportChangedThePicture() throws IOException {
    Result text =
        run(
            "diff",
            database,
            "--known-on",
            "2014-07-11",
            "--known-on",
            "2014-07-15",
            "--as-of",
            "2014-07-10");
    assertThat(text.code).as(text.err).isZero();
    assertThat(text.out)
        .contains("Holders")
        .contains("because: Other Paper, 14 July 2014")
        .contains("Rebels captured the town of Marea")
        .doesNotContain("Handarat");
    Result json =
        run(
            "diff",
            database,
            "--known-on",
            "2014-07-11",
            "--known-on",
            "2014-07-15",
            "--format",
            "json");
    JsonNode node = MAPPER.readTree(json.out);
    assertThat(node.get("knownOn").asText()).isEqualTo("2014-07-11");
    assertThat(node.get("changes")).isNotEmpty();
    for (JsonNode change : node.get("changes")) {
      assertThat(change.get("change").asText()).isEqualTo("added");
      assertThat(change.get("because").get(0).get("report").asText()).isEqualTo("b");
      assertThat(change.get("evidence").get("because").isArray()).isTrue();
    }
    Result none = run("diff", database, "--known-on", "2014-07-15", "--known-on", "2014-07-16");
    assertThat(none.out).contains("Nothing is told otherwise.");
  }

  @Test
  void theFeedOfChangesHoldsWhatCameAndWhatWent() throws IOException {
    Result first = run("export", database, "--format", "jsonl");
    String gain =
        first
            .out
            .lines()
            .filter(l -> l.contains("Handarat") && l.contains("control.gain"))
            .map(ExportCommandsTest::tree)
            .map(c -> c.get("id").asText())
            .findFirst()
            .orElseThrow();
    try (SqliteLedger ledger = SqliteLedger.open(database)) {
      ledger.append(
          new Ruling.Reject(
              "u1", "Mona", Instant.parse("2014-07-20T00:00:00Z"), "wrong village", gain));
    }
    Result feed = run("export", database, "--format", "jsonl", "--changes-since", "2014-07-11");
    assertThat(feed.code).as(feed.err).isZero();
    boolean withdrawn = false;
    boolean added = false;
    for (String line : feed.out.strip().split("\n")) {
      JsonNode change = tree(line);
      if (change.get("id").asText().equals(gain)) {
        assertThat(change.get("change").asText()).isEqualTo("withdrawn");
        assertThat(change.get("because").get(0).get("ruling").get("reason").asText())
            .isEqualTo("wrong village");
        withdrawn = true;
      }
      added |=
          change.get("type").asText().equals("claim")
              && change.get("change").asText().equals("added")
              && change.get("now").get("doc").asText().equals("b");
    }
    assertThat(withdrawn).isTrue();
    assertThat(added).isTrue();

    Path rows = folder.resolve("rows.csv");
    Result table =
        run(
            "export",
            database,
            "--format",
            "acled",
            "--changes-since",
            "2014-07-11",
            "--out",
            rows);
    assertThat(table.err).contains("1 incident withdrawn, in").contains("1 added incident");
    assertThat(Files.readString(rows)).contains("Mare").doesNotContain("Handarat");
    List<String> gone = Files.readAllLines(folder.resolve("rows.withdrawn.csv"));
    assertThat(gone.get(0)).startsWith("event_id_cnty,deleted_timestamp,");
    assertThat(gone).hasSize(2);
    assertThat(gone.get(1)).startsWith("SYR").contains(",1405814400,i:" + gain).endsWith("u1");
    Result map = run("export", database, "--format", "geojson", "--changes-since", "2014-07-11");
    assertThat(map.out).contains("\"change\":\"withdrawn\"").contains("\"change\":\"added\"");
  }

  private static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void badQuestionsAreAnsweredInOnePlainSentence() {
    assertPlain(run("export", database, "--format", "xml"), 2, "acled, ucdp, hxl");
    assertPlain(run("export", database), 2, "--format");
    assertPlain(
        run("export", database, "--format", "hxl", "--from", "2015-01-01", "--to", "2014-01-01"),
        1,
        "swap --from and --to");
    assertPlain(
        run("export", database, "--format", "hxl", "--from", "2015-01-01", "--as-of", "2014-01-01"),
        1,
        "lies before --from");
    assertPlain(
        run(
            "export",
            database,
            "--format",
            "hxl",
            "--known-on",
            "2014-01-01",
            "--changes-since",
            "2015-01-01"),
        1,
        "earlier day");
    assertPlain(
        run("export", database, "--format", "hxl", "--out", folder.resolve("no/such/x.csv")),
        1,
        "Cannot write");
    assertPlain(
        run("export", folder.resolve("none.db"), "--format", "hxl"), 1, "There is no database");
    assertPlain(run("diff", database, "--known-on", "2014-07-01"), 2, "two days");
    assertPlain(
        run("diff", database, "--known-on", "2014-07-09", "--known-on", "2014-07-01"),
        1,
        "swap them");
    assertPlain(
        run(
            "diff",
            database,
            "--known-on",
            "2014-07-01",
            "--known-on",
            "2014-07-09",
            "--as-of",
            "2014-07-01",
            "--from",
            "2014-07-01"),
        2,
        "either one day");
  }

  private static void assertPlain(Result result, int code, String words) {
    assertThat(result.code).as(result.err).isEqualTo(code);
    assertThat(result.err).contains(words).doesNotContain("\tat ");
    assertThat(result.out).isEmpty();
  }

  @Test
  void anEmptyDatabaseGivesEmptyTables() {
    Path empty = folder.resolve("empty.db");
    SqliteLedger.openOrCreate(empty).close();
    for (String format : FORMATS) {
      Result result = run("export", empty, "--format", format);
      assertThat(result.code).as(result.err).isZero();
    }
    Result diff = run("diff", empty, "--known-on", "2014-07-01", "--known-on", "2014-07-09");
    assertThat(diff.out).contains("Nothing is told otherwise.");
  }
}
