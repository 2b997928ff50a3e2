package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @TempDir Path folder;

  private final Gathered gathered = new Gathered();

  /** Keeps what an intake hands over. */
  private static final class Gathered implements Sink {
    final List<Report> reports = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();

    @Override
    public void report(Report report) {
      reports.add(report);
    }

    @Override
    public void notice(String source, String words) {
      notices.add(source + ": " + words);
    }

    @Override
    public void leftOut(LeftOut out) {
      leftOut.add(out.toString());
    }
  }

  private Report one(String name, byte[] bytes) throws IOException {
    Intake intake = new Intake(Intake.Given.NOTHING, TODAY);
    intake.file(Files.write(folder.resolve(name), bytes), gathered);
    return gathered.reports.isEmpty()
        ? Report.of("", "", null, "nothing was taken in")
        : gathered.reports.get(gathered.reports.size() - 1);
  }

  private Report one(String name, String text) throws IOException {
    return one(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsFrontMatterAndKeepsTheTextAsItCame() throws IOException {
    Report report =
        one(
            "a.txt",
            "---\ntitle: \"Rebels: a title\"\noutlet: Sample Wire\npublished: 2016-07-17\n"
                + "url: https://example.org/1\nlanguage: en\nsample: yes\n---\n\nFirst line.\r\nSecond.\n");
    assertThat(report.title()).isEqualTo("Rebels: a title");
    assertThat(report.outlet().name()).isEqualTo("Sample Wire");
    assertThat(report.published()).isEqualTo("2016-07-17");
    assertThat(report.url()).isEqualTo("https://example.org/1");
    assertThat(report.sample()).isTrue();
    assertThat(report.text()).isEqualTo("First line.\r\nSecond.\n");
    assertThat(report.id()).isEqualTo("a");
    assertThat(gathered.notices).isEmpty();
    assertThat(gathered.leftOut).isEmpty();
  }

  @Test
  void saysThatThereIsNoPublicationDateAndUsesNone() throws IOException {
    Report report = one("a.txt", "The town fell on Tuesday.");
    assertThat(report.published()).isNull();
    assertThat(report.outlet().name()).isEqualTo("unknown outlet");
    assertThat(gathered.notices).singleElement().asString().contains("no publication date");
  }

  @Test
  void usesWhatTheUserSaidWhereTheReportIsSilent() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The town fell on Tuesday.");
    Intake intake = new Intake(new Intake.Given(LocalDate.of(2014, 1, 2), "Field notes"), TODAY);
    intake.file(file, gathered);
    assertThat(gathered.reports.get(0).published()).isEqualTo("2014-01-02");
    assertThat(gathered.reports.get(0).outlet().name()).isEqualTo("Field notes");
    assertThat(gathered.notices).isEmpty();
  }

  @Test
  void noticesUnknownKeysBadDatesAndDatesToCome() throws IOException {
    one("a.txt", "---\nauthor: N. N.\npublished: 2016-13-45\n---\nThe town fell.");
    assertThat(gathered.notices)
        .hasSize(3)
        .anyMatch(line -> line.contains("a.txt:2") && line.contains("“author”"))
        .anyMatch(line -> line.contains("“2016-13-45” is no date"))
        .anyMatch(line -> line.contains("no publication date"));
    gathered.notices.clear();
    Report report = one("b.txt", "---\npublished: 2031-01-01\n---\nThe town fell.");
    assertThat(report.published()).isEqualTo("2031-01-01");
    assertThat(gathered.notices).singleElement().asString().contains("in the future");
  }

  @Test
  void leavesOutWhatIsNoTextAndSaysWhatItIs() throws IOException {
    one("empty.txt", "");
    one("blank.txt", " \n\n ");
    one("bare.txt", "---\ntitle: x\n---\n");
    one("pdf.txt", "%PDF-1.7 and so on");
    one("word.txt", new byte[] {'P', 'K', 3, 4, 5, 6});
    one("wide.txt", "fell".getBytes(StandardCharsets.UTF_16));
    one("binary.txt", new byte[] {'a', 0, 'b'});
    one("latin.txt", "The caf\u00e9 was hit.".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(gathered.reports).isEmpty();
    assertThat(gathered.leftOut)
        .hasSize(8)
        .anyMatch(line -> line.contains("empty.txt: is empty"))
        .anyMatch(line -> line.contains("only white space"))
        .anyMatch(line -> line.contains("no text under its front matter"))
        .anyMatch(line -> line.contains("is a PDF"))
        .anyMatch(line -> line.contains("office document"))
        .anyMatch(line -> line.contains("UTF-16"))
        .anyMatch(line -> line.contains("binary"))
        .anyMatch(line -> line.contains("is not UTF-8 (first fault at byte 7)"));
  }

  @Test
  void leavesOutASingleLineOfFiftyMegabytes() throws IOException {
    byte[] line = new byte[50 * 1024 * 1024];
    Arrays.fill(line, (byte) 'a');
    one("long.txt", line);
    one("long.jsonl", line);
    assertThat(gathered.reports).isEmpty();
    assertThat(gathered.leftOut).hasSize(2).allMatch(reason -> reason.contains("longer than 8 MB"));
  }

  @Test
  void readsJsonLinesAndLeavesOutOnlyTheBadOnes() throws IOException {
    one(
        "r.jsonl",
        "{\"id\":\"x1\",\"published\":\"2014-07-10\",\"outlet\":\"Sample Wire\",\"title\":\"\","
            + "\"language\":\"en\",\"text\":\"The town fell.\"}\n\nnot json\n{\"id\":\"x2\"}\n"
            + "{\"text\":\"It was retaken.\",\"published\":\"2014-07-11T08:00:00Z\",\"colour\":\"red\"}");
    assertThat(gathered.reports).hasSize(2);
    assertThat(gathered.reports.get(0).id()).isEqualTo("x1");
    assertThat(gathered.reports.get(1).published()).isEqualTo("2014-07-11");
    assertThat(gathered.leftOut)
        .hasSize(2)
        .anyMatch(line -> line.contains("r.jsonl:3: is not JSON"))
        .anyMatch(line -> line.contains("r.jsonl:4: has no field “text”"));
    assertThat(gathered.notices)
        .singleElement()
        .asString()
        .contains("r.jsonl:5")
        .contains("colour");
  }

  @Test
  void readsAFolderInOrderOfNameAndNamesWhatItPassesOver() throws IOException {
    Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(folder.resolve("in/b.txt"), "B fell.");
    Files.writeString(folder.resolve("in/a.txt"), "A fell.");
    Files.writeString(folder.resolve("in/sub/c.jsonl"), "{\"text\":\"C fell.\"}");
    Files.writeString(folder.resolve("in/picture.png"), "x");
    Files.writeString(folder.resolve("in/.hidden.txt"), "x");
    Intake intake = new Intake(Intake.Given.NOTHING, TODAY);
    List<Path> files = intake.files(folder.resolve("in"), gathered);
    assertThat(files.stream().map(file -> file.getFileName().toString()))
        .containsExactly("a.txt", "b.txt", "c.jsonl");
    assertThat(gathered.leftOut).singleElement().asString().contains("picture.png");
    assertThatThrownBy(() -> intake.files(folder.resolve("gone"), gathered))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("There is no file or folder");
  }

  @Test
  void tellsWhatTheReaderCanReadFromWhatItCannot() throws IOException {
    assertThat(one("en.txt", "The army took the town on Tuesday.").language()).isEqualTo("en");
    assertThat(one("ar.txt", "سيطرت القوات على البلدة يوم الثلاثاء").language()).isEqualTo("ar");
    assertThat(one("zh.txt", "军队星期二占领了该镇").language()).isEqualTo("zh");
    assertThat(
            one(
                    "fr.txt",
                    "Les forces du régime ont repris mardi la ville après plusieurs jours de combats acharnés")
                .language())
        .isEqualTo("und");
  }

  @Test
  void takesBothFormsFromAStream() throws IOException {
    Intake intake = new Intake(Intake.Given.NOTHING, TODAY);
    intake.stream("-", bytes("{\"id\":\"s\",\"text\":\"The town fell.\"}\n"), gathered);
    intake.stream("-", bytes("The town fell."), gathered);
    assertThat(gathered.reports).hasSize(2);
    assertThat(gathered.reports.get(0).id()).isEqualTo("s");
    assertThat(gathered.reports.get(1).id()).hasSize(16);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
