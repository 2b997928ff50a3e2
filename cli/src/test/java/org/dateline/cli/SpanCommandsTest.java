package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that ask over a span of time: arguments in, text or JSON and exit code out. */
class SpanCommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;
  private static Path database;

  private record Result(int code, String out, String err) {
    JsonNode json() throws IOException {
      assertThat(code).as(err).isZero();
      return MAPPER.readTree(out);
    }
  }

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

  private static void write(String name, String outlet, String day, String text)
      throws IOException {
    Files.writeString(
        folder.resolve("in").resolve(name),
        "---\noutlet: " + outlet + "\npublished: " + day + "\n---\n" + text + "\n");
  }

  @BeforeAll
  static void record() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    write(
        "a.txt",
        "Harbour Wire",
        "2016-04-28",
        "Government warplanes bombed a hospital in Azaz on Wednesday, killing 27 civilians. The"
            + " army could capture Handarat by the end of May.");
    write(
        "b.txt",
        "Quay Courier",
        "2016-04-29",
        "Syrian government warplanes bombed Azaz on Wednesday, killing 30 civilians, the Harbour"
            + " Wire reported.");
    write(
        "c.txt",
        "Quay Courier",
        "2016-05-04",
        "Ahrar al-Sham fought the Syrian army in Khan Tuman on Tuesday. Some 8,000 people"
            + " fled from Khan Tuman to Idlib on Tuesday.");
    write("d.txt", "Harbour Wire", "2016-05-20", "The Syrian army captured Handarat on Thursday.");
    database = folder.resolve("record.db");
    Result read = run("read", folder.resolve("in"), "--into", database);
    assertThat(read.code).as(read.err).isZero();
  }

  @Test
  void figuresRollUp() throws IOException {
    JsonNode answer = run("figures", database, "--by", "week", "--format", "json").json();
    assertThat(answer.get("measure").asText()).isEqualTo("killed");
    assertThat(answer.get("total").get("low").asLong()).isBetween(27L, 30L);
    assertThat(answer.get("total").get("best").asLong()).isLessThanOrEqualTo(57);
    JsonNode week = answer.get("rows").get(0);
    assertThat(week.get("key").asText()).isEqualTo("2016-W17");
    Result why = run("why", database, week.get("id").asText());
    assertThat(why.code).as(why.err).isZero();
    assertThat(why.out).contains("killing 27 civilians").contains("Harbour Wire");
    Result text = run("figures", database, "--by", "place", "--from", "2016-04-01");
    assertThat(text.out).contains("Azaz").contains("total").contains("disputed");
    Result before =
        run("figures", database, "--format", "json", "--known-on", "2016-04-27", "--by", "kind");
    assertThat(before.json().get("total").get("best").asLong()).isZero();
    Result later = run("figures", database, "--format", "json", "--from", "2016-06-01");
    assertThat(later.json().get("rows")).isEmpty();
  }

  @Test
  void harmMarksWhatIsProtected() throws IOException {
    JsonNode answer = run("harm", database, "--format", "json").json();
    boolean medical = false;
    for (JsonNode harm : answer.get("harm")) {
      for (JsonNode struck : harm.get("struck")) {
        medical |= struck.asText().equals("medical");
      }
    }
    assertThat(medical).isTrue();
    assertThat(answer.get("civiliansKilled").get("total").get("best").asLong()).isPositive();
    Result text = run("harm", database, "--struck", "medical");
    assertThat(text.code).as(text.err).isZero();
    assertThat(text.out).contains("hospital").contains("medical");
    assertThat(run("harm", database, "--struck", "castles").code).isEqualTo(2);
  }

  @Test
  void flowsSayFromWhereToWhere() throws IOException {
    JsonNode corridor = run("flows", database, "--format", "json").json().get("corridors").get(0);
    assertThat(corridor.get("count").get("low").asLong()).isEqualTo(8000);
    assertThat(corridor.get("first").asText()).isEqualTo("2016-05-03");
    Result why = run("why", database, corridor.get("id").asText());
    assertThat(why.out).contains("8,000 people fled");
    assertThat(run("flows", database, "--each").out).contains("Khan Tuman").contains("Idlib");
    assertThat(run("flows", database, "--to", "2016-04-30").out).contains("none");
  }

  @Test
  void actorsTellWhoFoughtWhom() throws IOException {
    JsonNode answer = run("actors", database, "--actor", "ahrar_sham", "--format", "json").json();
    JsonNode relation = answer.get("relations").get(0);
    assertThat(relation.get("stance").asText()).isEqualTo("hostile");
    assertThat(relation.get("episodes").get(0).get("first").asText()).isEqualTo("2016-05-03");
    assertThat(answer.get("changes")).isNotEmpty();
    assertThat(run("why", database, relation.get("id").asText()).out)
        .contains("fought the Syrian army");
    assertThat(run("actors", database, "--as-of", "2016-05-10").out).contains("Ahrar al-Sham");
    assertThat(
            run("actors", database, "--as-of", "2016-05-01", "--format", "json")
                .json()
                .get("relations"))
        .isEmpty();
    assertThat(run("actors", database, "--sides", "--places").out).contains("Opposition");
  }

  @Test
  void sourcesTellWhoWasBorneOut() throws IOException {
    JsonNode sources = run("sources", database, "--format", "json").json().get("sources");
    assertThat(sources).hasSizeGreaterThanOrEqualTo(2);
    for (JsonNode source : sources) {
      assertThat(source.get("id").asText()).startsWith("source:");
      assertThat(run("why", database, source.get("id").asText()).code).isZero();
    }
    Result chain = run("sources", database, "--chain");
    assertThat(chain.out).contains("Harbour Wire").contains("passed on by");
  }

  @Test
  void forecastsAreDecided() throws IOException {
    JsonNode answer = run("forecasts", database, "--format", "json").json();
    JsonNode forecast = answer.get("forecasts").get(0);
    assertThat(forecast.get("outcome").asText()).isEqualTo("came_true");
    assertThat(forecast.get("days").asLong()).isEqualTo(21);
    assertThat(answer.get("sources").get(0).get("cameTrue")).hasSize(1);
    Result open = run("forecasts", database, "--as-of", "2016-05-01", "--outcome", "open");
    assertThat(open.out).contains("capture").contains("Handarat").contains("open");
    assertThat(run("why", database, forecast.get("id").asText()).out).contains("could capture");
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    for (String command : List.of("figures", "harm", "flows")) {
      Result result = run(command, database, "--from", "2016-05-01", "--to", "2016-04-01");
      assertThat(result.code).as(command).isEqualTo(1);
      assertThat(result.err).contains("swap --from and --to").doesNotContain("\tat ");
    }
    assertThat(run("picture", database).code).isEqualTo(2);
    assertThat(run("brief", database, "--from", "2016-05-01").code).isEqualTo(2);
    assertThat(run("figures", database, "--measure", "cheese").code).isEqualTo(2);
    assertThat(run("sources", folder.resolve("none.db")).code).isEqualTo(1);
  }
}
