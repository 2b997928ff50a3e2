package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

class EnglishReaderTest {
  private static final Reader READER = EnglishReader.of(TheatrePack.bundled("syria"));
  private static final LocalDate DAY = LocalDate.of(2016, 3, 8);

  private static Report report(String text) {
    return Report.of("", "Test", DAY, text);
  }

  @Test
  void sameReportGivesSameReading() {
    Report report = report("Rebels captured Azaz and Marea. Government forces shelled Anadan.");
    assertThat(READER.read(report)).isEqualTo(READER.read(report));
  }

  @Test
  void idsOfClaimsDiffer() {
    Reading reading =
        READER.read(
            report(
                "Rebels captured Azaz, shelled Marea and besieged Anadan. ISIS captured Dabiq."));
    assertThat(reading.claims()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(reading.claims().stream().map(Claim::id).collect(Collectors.toSet()))
        .hasSameSizeAs(reading.claims());
  }

  @Test
  void readsTheSameAfterItWasSent() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(READER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Reader sent = (Reader) in.readObject();
      Report report = report("Rebels captured Azaz on Monday.");
      assertThat(sent.read(report)).isEqualTo(READER.read(report));
    }
  }

  @Test
  void aTextInAnotherScriptIsKeptUnread() {
    Reading reading =
        READER.read(report("\u0633\u064a\u0637\u0631\u062a \u0627\u0644\u0642\u0648\u0627\u062a"));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.gaps()).hasSize(1);
  }

  @Test
  void noTextMakesItThrow() {
    Stream.of(
            "",
            " ",
            "\n\n",
            ".",
            "- - -",
            "captured",
            "Near , strikes strikes strikes destroyed",
            "If. Unless! Should?",
            "\uD83D\uDE00 captured \uD83D\uDE00 to to to of of by by",
            "of the of the captured by of the in in in Aleppo",
            "that that which which who captured whom to to",
            "a ".repeat(3000),
            "captured ".repeat(900),
            "Rebels and ".repeat(700) + "captured Azaz.",
            "(((((((((((((((((((((((",
            "\"\"\"\"\"\"\"\"\"\"")
        .forEach(
            text -> {
              Report report = report(text);
              for (Claim claim : READER.read(report).claims()) {
                assertThat(report.text())
                    .startsWith(report.text().substring(0, claim.trigger().start()));
                assertThat(claim.trigger().end()).isLessThanOrEqualTo(report.text().length());
              }
            });
  }
}
