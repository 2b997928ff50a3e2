package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.claim.Kind;
import org.dateline.incident.Incident;
import org.junit.jupiter.api.Test;

/** What holds of every brief, whatever the world. */
class BriefWriterTest {

  @Test
  void aSpanWithoutReportsSaysSoInEachSection() throws IOException {
    Brief brief =
        BriefWriter.write(
            World.of(BriefGoldenTest.file("castello.world"))
                .material("2013-01-01", "2013-01-31", null));
    assertThat(brief.footnotes()).isEmpty();
    assertThat(brief.keyFigures()).isEmpty();
    assertThat(brief.sections()).hasSize(Topic.values().length);
    assertThat(brief.sections())
        .allSatisfy(
            section -> {
              assertThat(section.sentences()).isEmpty();
              assertThat(section.rest()).startsWith("No report in this span ").endsWith(".");
            });
    assertThat(brief.method()).contains("no were published in the span");
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    Random random = new Random(7);
    for (int world = 0; world < 40; world++) {
      List<String> lines = new ArrayList<>(generated(random));
      String first = written(lines);
      // things must be named before they are spoken of: only the order within a type is shuffled
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, random);
      shuffled.sort((a, b) -> rank(a) - rank(b));
      assertThat(written(shuffled)).isEqualTo(first);
    }
  }

  @Test
  void everySentenceHasFootnotesAndTheyRunFromOneWithoutABreak() {
    Random random = new Random(11);
    for (int world = 0; world < 120; world++) {
      Brief brief =
          BriefWriter.write(
              World.of(String.join("\n", generated(random)))
                  .material("2016-07-01", "2016-07-31", null));
      List<Integer> used = new ArrayList<>();
      brief.keyFigures().forEach(figure -> used.addAll(figure.refs().notes()));
      for (Brief.Section section : brief.sections()) {
        assertThat(section.sentences()).hasSizeLessThanOrEqualTo(6);
        for (Brief.Sentence sentence : section.sentences()) {
          assertThat(sentence.refs().notes()).isNotEmpty().isSorted();
          assertThat(sentence.text())
              .endsWith(".")
              .doesNotContain("  ", "null", " .", "()", "..", " ,");
          assertThat(Character.isLowerCase(sentence.text().charAt(0))).isFalse();
          used.addAll(sentence.refs().notes());
        }
      }
      List<Integer> numbers = brief.footnotes().stream().map(Brief.Footnote::number).toList();
      assertThat(numbers).isEqualTo(new ArrayList<>(new TreeSet<>(used)));
      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(i + 1);
      }
      for (Brief.Footnote note : brief.footnotes()) {
        assertThat(note.quote()).isEqualTo("Somebody said it.");
      }
    }
  }

  @Test
  void noIncidentOfTheSpanIsLostUnsaid() {
    List<String> lines = new ArrayList<>();
    lines.add("place p; title=Marea");
    for (int i = 0; i < 9; i++) {
      lines.add("report r" + i + "; outlet=Out " + i + "; published=2016-07-10; text=It fell.");
      lines.add(
          "claim c"
              + i
              + "; report=r"
              + i
              + "; kind=strike.air; trigger=fell; says=It fell.; at=p");
      lines.add(
          "incident i"
              + i
              + "; kind=strike.air; place=p; on=2016-07-"
              + (10 + i)
              + "; claims=c"
              + i);
    }
    Brief brief =
        BriefWriter.write(
            World.of(String.join("\n", lines)).material("2016-07-01", "2016-07-31", null));
    Brief.Section fighting = brief.sections().get(Topic.FIGHTING.ordinal());
    assertThat(fighting.sentences()).hasSize(6);
    assertThat(fighting.rest()).isEqualTo("Three further incidents are in the record.");
  }

  @Test
  void aWithheldNameStandsNowhere() throws IOException {
    String world = BriefGoldenTest.file("castello.world") + "\nwithhold Sukkari\n";
    Brief brief = BriefWriter.write(World.of(world).material("2016-07-01", "2016-07-31", null));
    assertThat(BriefMarkdown.write(brief))
        .doesNotContain("Sukkari")
        .contains("\\[name withheld\\]");
    assertThat(BriefHtml.document(brief)).doesNotContain("Sukkari").contains("[name withheld]");
  }

  private static String written(List<String> lines) {
    return BriefMarkdown.write(
        BriefWriter.write(
            World.of(String.join("\n", lines)).material("2016-07-01", "2016-07-31", null)));
  }

  private static int rank(String line) {
    return List.of("actor", "place", "report", "claim", "incident", "hold")
        .indexOf(line.split(" ", 2)[0]);
  }

  /** A world of chance: incidents of all kinds with whatever parts happen to be known. */
  private static List<String> generated(Random random) {
    List<String> lines = new ArrayList<>();
    lines.add("actor a; title=Levant Front");
    lines.add("actor b; title=Free Syrian Army");
    for (int i = 0; i < 4; i++) {
      lines.add("place p" + i + "; title=Place " + (char) ('A' + i) + "; population=" + i * 1000);
    }
    int reports = 1 + random.nextInt(20);
    for (int i = 0; i < reports; i++) {
      Kind kind = pick(random, Kind.values());
      String role = pick(random, new String[] {"at", "near", "from", "to", "route"});
      String place = "p" + random.nextInt(4);
      String day = "2016-07-" + (10 + random.nextInt(20));
      lines.add(
          "report r"
              + i
              + "; outlet=Outlet "
              + random.nextInt(5)
              + "; published="
              + day
              + "; text=Somebody said it.");
      lines.add(
          "claim c"
              + i
              + "; report=r"
              + i
              + "; kind="
              + kind.code()
              + "; trigger=said; says=Somebody said it.; "
              + role
              + "="
              + place
              + "; verification="
              + pick(random, new String[] {"STATED", "UNVERIFIED", "VERIFIED"}));
      lines.add(
          "incident i"
              + i
              + "; kind="
              + kind.code()
              + (random.nextInt(4) == 0 ? "" : "; place=" + place)
              + "; on="
              + day
              + (random.nextBoolean() ? "; agents=a" : "")
              + (random.nextBoolean() ? "; targets=b, old men" : "")
              + (random.nextBoolean() ? "; figures=killed civilians 1 2 " + (3 + i) : "")
              + "; claims=c"
              + i
              + "; grade="
              + pick(random, Incident.Grade.values()));
      if (random.nextInt(3) == 0) {
        lines.add(
            "hold "
                + place
                + "; from="
                + day
                + "; claims=c"
                + i
                + "; holder=a; confidence=0."
                + (3 + random.nextInt(6)));
      }
    }
    assertThat(Arrays.asList(Kind.values())).hasSize(34);
    return lines;
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }
}
