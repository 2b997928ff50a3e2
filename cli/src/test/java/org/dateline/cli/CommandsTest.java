package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as a user calls them: arguments in, text and exit code out. */
class CommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String REPORT =
      "---\n"
          + "title: Army takes Handarat\n"
          + "outlet: Sample Wire\n"
          + "published: 2014-07-10\n"
          + "sample: yes\n"
          + "---\n"
          + "The Syrian army captured the village of Handarat, north of Aleppo, on Tuesday, the"
          + " Sample Monitor said. At least 12 civilians were killed when government warplanes"
          + " bombed Azaz.\n";

  @TempDir Path folder;

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

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command :
        List.of(
            "demo",
            "read",
            "picture",
            "brief",
            "why",
            "access",
            "whatif",
            "figures",
            "forecasts",
            "serve",
            "audit",
            "theatre",
            "export",
            "diff")) {
      Result result = run(command, "--help");
      assertThat(result.code).as(command).isZero();
      assertThat(result.out).contains("Examples:").contains("dateline " + command);
    }
    assertThat(run("theatre", "check", "--help").out).contains("Examples:");
    assertThat(run().code).isEqualTo(2);
  }

  @Test
  void wrongUsageIsOneLineAndExitCodeTwo() {
    Result result = run("picture", "x.db", "--as-of", "yesterday");
    assertThat(result.code).isEqualTo(2);
    assertThat(result.err)
        .contains("yesterday")
        .contains("dateline picture --help")
        .doesNotContain("\tat ");
    assertThat(run("read").code).isEqualTo(2);
    assertThat(run("nonsense").code).isEqualTo(2);
  }

  @Test
  void printsEachSentenceWithItsClaims() throws IOException {
    Result result = run("read", write("r.txt", REPORT));
    assertThat(result.code).as(result.err).isZero();
    assertThat(result.out)
        .contains("Sample Wire, 10 Jul 2014")
        .contains("control.gain")
        .contains("Handarat")
        .contains("8 Jul 2014")
        .contains("said by Sample Monitor")
        .contains("strike.air");
    assertThat(result.err).contains("Read 1 report with");
  }

  @Test
  void explainsEachSentenceOnALineAndReadsNothingElse() throws IOException {
    Path report = write("r.txt", REPORT);
    Result plain = run("read", report, "--format", "jsonl");
    Result explained = run("read", report, "--explain", "--format", "jsonl");
    assertThat(explained.code).as(explained.err).isZero();
    StringBuilder claims = new StringBuilder();
    int sentences = 0;
    for (String line : explained.out.strip().split("\n")) {
      JsonNode sentence = MAPPER.readTree(line);
      assertThat(sentence.get("sentence").asInt()).isEqualTo(sentences++);
      String words = sentence.get("text").asText();
      int begin = sentence.get("begin").asInt();
      for (JsonNode word : sentence.get("explain").get("words")) {
        assertThat(
                words.substring(word.get("begin").asInt() - begin, word.get("end").asInt() - begin))
            .isEqualTo(word.get("form").asText());
      }
      sentence.get("claims").forEach(claim -> claims.append(claim).append('\n'));
      boolean frame = false;
      for (JsonNode note : sentence.get("explain").get("notes")) {
        frame |=
            note.get("verdict").asText().equals("taken")
                && note.get("source").asText().matches("\\w+\\.txt:\\d+");
      }
      assertThat(frame).as(words).isTrue();
      assertThat(sentence.get("explain").get("lexicon")).isNotEmpty();
    }
    assertThat(sentences).isEqualTo(2);
    assertThat(claims.toString()).isEqualTo(plain.out.replace(System.lineSeparator(), "\n"));
    assertThat(run("read", report, "--explain", "--format", "jsonl").out).isEqualTo(explained.out);
    Result recorded = run("read", report, "--explain", "--into", folder.resolve("x.db"));
    assertThat(recorded.code).isEqualTo(1);
    assertThat(recorded.err).contains("--explain");
  }

  @Test
  void whatIsPrintedNeverSteersTheTerminal() throws IOException {
    Path report =
        write(
            "r.jsonl",
            "{\"id\": \"a\\u001b[2J\", \"title\": \"\\u0007\", \"outlet\": \"\\u001b]0;x\","
                + " \"published\": \"+999999999-12-31\", \"text\": \"Rebels captured Azaz on\\u0000"
                + " Monday.\\n"
                + "\\n"
                + "The army was\\u0008 \\u001b[31m there.\"}\n");
    for (Result result : List.of(run("read", report), run("read", report, "--explain"))) {
      assertThat(result.code).as(result.err).isZero();
      assertThat(result.out)
          .contains("control.gain")
          .doesNotContainPattern("[\\p{Cntrl}&&[^\\r\\n]]");
      assertThat(result.err).contains("is no date");
    }
  }

  @Test
  void printsOneClaimALineWithAllFields() throws IOException {
    Result result = run("read", write("r.txt", REPORT), "--format", "jsonl");
    String[] lines = result.out.strip().split("\n");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    boolean gain = false;
    for (String line : lines) {
      JsonNode claim = MAPPER.readTree(line);
      for (String field :
          List.of(
              "doc",
              "begin",
              "end",
              "event",
              "trigger",
              "agents",
              "targets",
              "places",
              "time",
              "figures",
              "modality",
              "sources",
              "verification")) {
        assertThat(claim.has(field)).as(field).isTrue();
      }
      if (claim.get("event").asText().equals("control.gain")) {
        gain = true;
        JsonNode agent = claim.get("agents").get(0);
        assertThat(agent.get("text").asText()).isEqualTo("Syrian army");
        assertThat(agent.get("actor").isNull()).isFalse();
        JsonNode place = claim.get("places").get(0);
        assertThat(place.get("role").asText()).isEqualTo("at");
        assertThat(place.get("place").isNull()).isFalse();
        assertThat(place.get("lat").asDouble()).isBetween(36.2, 36.5);
        assertThat(claim.get("time").get("from").asText()).isEqualTo("2014-07-08");
      }
    }
    assertThat(gain).isTrue();
  }

  @Test
  void asksWhatIf() throws IOException {
    Path database = folder.resolve("whatif.db");
    assertThat(run("read", write("w/r.txt", REPORT), "--into", database).code).isZero();
    Result text = run("whatif", database, "--as-of", "2014-07-12", "--set", "Azaz=ISIS");
    assertThat(text.code).as(text.err).isZero();
    assertThat(text.out)
        .contains("Azaz: held by Islamic State")
        .contains("Cut off")
        .contains("No longer cut off")
        .contains("last route");
    Result result =
        run(
            "whatif",
            database,
            "--as-of",
            "2014-07-12",
            "--set",
            "Azaz=ISIS",
            "--set",
            "Bab al-Salamah crossing=closed",
            "--format",
            "json");
    assertThat(result.code).as(result.err).isZero();
    JsonNode answer = MAPPER.readTree(result.out);
    assertThat(answer.get("set")).hasSize(2);
    assertThat(answer.get("set").get(0).get("side").asText()).isEqualTo("isis");
    assertThat(answer.get("set").get(1).get("status").asText()).isEqualTo("cut");
    assertThat(answer.get("cutOff").isArray()).isTrue();
    assertThat(answer.get("people").get("cutOff").isNumber()).isTrue();
    Result misspelt = run("whatif", database, "--as-of", "2014-07-12", "--set", "Azas=ISIS");
    assertThat(misspelt.code).isEqualTo(1);
    assertThat(misspelt.err).contains("did you mean Azaz").doesNotContain("\tat ");
    assertThat(run("whatif", database, "--as-of", "2014-07-12").code).isEqualTo(2);
    assertThat(run("whatif", database, "--set", "Azaz=ISIS").code).isEqualTo(2);
    Result access = run("access", database, "--as-of", "2014-07-12", "--place", "Handarat");
    assertThat(access.code).as(access.err).isZero();
    assertThat(access.out).contains("Handarat");
  }

  @Test
  void recordsOnceAndTellsThePicture() throws IOException {
    Path file = write("in/r.txt", REPORT);
    Path database = folder.resolve("record.db");
    assertThat(run("read", file, "--into", database).code).isZero();
    Result again = run("read", folder.resolve("in"), "--into", database);
    assertThat(again.err).contains("1 report recorded before");
    assertThat(run("audit", database).out).contains("The chain is whole: 1 entry");

    Result result = run("picture", database, "--as-of", "2014-07-12", "--format", "json");
    assertThat(result.code).as(result.err).isZero();
    JsonNode picture = MAPPER.readTree(result.out);
    assertThat(picture.get("asOf").asText()).isEqualTo("2014-07-12");
    assertThat(picture.get("knownOn").isNull()).isTrue();
    for (String field : List.of("holdings", "routes", "sieges", "figures", "forecasts")) {
      assertThat(picture.get(field).isArray()).as(field).isTrue();
    }
    JsonNode held = null;
    for (JsonNode hold : picture.get("holdings")) {
      if (hold.get("place").get("name").asText().contains("andarat")) {
        held = hold;
      }
    }
    assertThat(held).isNotNull();
    assertThat(held.get("status").asText()).isEqualTo("held");
    assertThat(held.get("side").asText()).isEqualTo("government");
    assertThat(held.get("claims")).isNotEmpty();
    String claim = held.get("claims").get(0).asText();
    Result why = run("why", database, claim);
    assertThat(why.code).isZero();
    assertThat(why.out).contains("captured the village of Handarat").contains("Sample Wire");
    assertThat(run("why", database, "no-such-id").code).isEqualTo(1);

    Result before =
        run(
            "picture",
            database,
            "--as-of",
            "2014-07-12",
            "--known-on",
            "2014-07-09",
            "--format",
            "json");
    assertThat(MAPPER.readTree(before.out).get("holdings")).isEmpty();
    assertThat(run("picture", database, "--as-of", "2014-07-12").out).contains("andarat");
  }

  @Test
  void writesABriefInBothForms() throws IOException {
    Path database = folder.resolve("record.db");
    run("read", write("r.txt", REPORT), "--into", database);
    Result md = run("brief", database, "--from", "2014-07-01", "--to", "2014-07-31");
    assertThat(md.code).as(md.err).isZero();
    assertThat(md.out).contains("Handarat").contains("Sample Wire").contains("10 Jul 2014");
    Result html =
        run("brief", database, "--from", "2014-07-01", "--to", "2014-07-31", "--format", "html");
    assertThat(html.out).startsWith("<!").contains("Handarat");
    Result swapped = run("brief", database, "--from", "2014-07-31", "--to", "2014-07-01");
    assertThat(swapped.code).isEqualTo(1);
    assertThat(swapped.err).contains("ends (2014-07-01) before it begins");
  }

  @Test
  void readsTheOthersWhereOneFileIsBad() throws IOException {
    write("in/good.txt", REPORT);
    write("in/empty.txt", "");
    Files.write(folder.resolve("in/latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    write("in/pdf.txt", "%PDF-1.4");
    Path database = folder.resolve("record.db");
    Result result = run("read", folder.resolve("in"), "--into", database);
    assertThat(result.code).isEqualTo(1);
    assertThat(result.err)
        .contains("Left out:")
        .contains("empty.txt: is empty")
        .contains("latin.txt: is not UTF-8")
        .contains("pdf.txt: is a PDF")
        .contains("Read 1 report");
    assertThat(run("audit", database).out).contains("1 entry");
  }

  @Test
  void keepsATextThatItCannotRead() throws IOException {
    Path database = folder.resolve("record.db");
    Path file =
        write(
            "ar.txt", "---\npublished: 2014-07-10\n---\nسيطرت القوات على بلدة حندرات يوم الثلاثاء");
    Result result = run("read", file, "--into", database);
    assertThat(result.code).isZero();
    assertThat(result.err).contains("kept, but not read").contains("1 kept unread");
    assertThat(run("audit", database).out).contains("1 entry");
  }

  @Test
  void twoFilesOfOneNameAreTwoReports() throws IOException {
    Path database = folder.resolve("record.db");
    run("read", write("a/r.txt", REPORT), "--into", database);
    Result second =
        run("read", write("b/r.txt", REPORT.replace("Azaz", "Marea")), "--into", database);
    assertThat(second.code).isZero();
    assertThat(run("audit", database).out).contains("2 entries");
  }

  @Test
  void errorsAreOnePlainLine() throws IOException {
    for (Result result :
        List.of(
            run("picture", folder.resolve("none.db"), "--as-of", "2014-01-01"),
            run("read", folder.resolve("none.txt")),
            run("read", write("r.txt", REPORT), "--into", folder.resolve("no/such/folder.db")),
            run("read", write("r.txt", REPORT), "--theatre", folder.resolve("none")),
            run("theatre", "check", folder.resolve("none")))) {
      assertThat(result.code).isEqualTo(1);
      assertThat(result.err.strip()).startsWith("dateline: ").doesNotContain("\n");
    }
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    Path database = folder.resolve("record.db");
    run("read", write("r.txt", REPORT), "--into", database);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result result = run("serve", database, "--port", taken.getLocalPort());
      assertThat(result.code).isEqualTo(1);
      assertThat(result.err).contains(String.valueOf(taken.getLocalPort())).contains("--port");
    }
  }

  @Test
  void theDemoRunsTwiceAndAddsNothingTheSecondTime() {
    Path database = folder.resolve("demo.db");
    Path samples = Path.of(System.getProperty("dateline.root"), "samples", "aleppo");
    Result first = run("demo", "--no-serve", "--db", database, "--samples", samples);
    assertThat(first.code).as(first.err).isZero();
    assertThat(first.out)
        .contains("reports")
        .contains("claims")
        .contains("incidents")
        .contains("places that changed hands")
        .contains("sieges")
        .contains("[^1]");
    Result second = run("demo", "--no-serve", "--db", database, "--samples", samples);
    assertThat(second.out).contains("recorded before, not read again");
    assertThat(run("audit", database).code).isZero();
  }
}
