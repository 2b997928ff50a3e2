package org.dateline.reading.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.DatelineException;
import org.dateline.claim.Kind;
import org.dateline.reading.EnglishReader;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final EnglishReader READER = EnglishReader.of(TheatrePack.bundled("syria"));

  private static Signs signs(String text, Kind kind) {
    Map<String, Signs> all = READER.signs(Report.of("", "Wire", LocalDate.of(2016, 7, 18), text));
    return all.values().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void oddsAddUp() {
    Signs signs = signs("Rebels captured Azaz on Sunday.", Kind.CONTROL_GAIN);

    assertThat(Weights.parse("").confidence(signs)).isCloseTo(0.5, within(1e-9));
    assertThat(
            Weights.parse("sign always 1\nsign timed 0.5\ngroup control 0.25\nkind control.gain -1")
                .confidence(signs))
        .isCloseTo(1 / (1 + Math.exp(-0.75)), within(0.001));
    assertThat(Weights.parse("sign no_agent -5\nkind control.loss -5").confidence(signs))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nothingIsSureAndNothingCertainlyWrong() {
    Signs signs = signs("Rebels captured Azaz on Sunday.", Kind.CONTROL_GAIN);

    assertThat(Weights.parse("sign always 50").confidence(signs)).isEqualTo(0.98);
    assertThat(Weights.parse("sign always -50").confidence(signs)).isEqualTo(0.02);
  }

  @Test
  void aBadLineIsNamed() {
    assertThatThrownBy(() -> Weights.parse("# remark\nsign always 1\nsign luck 2"))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("weights.txt:3");
    assertThatThrownBy(() -> Weights.parse("kind control.gain much"))
        .hasMessageContaining("weights.txt:1");
  }

  @Test
  void theShippedWeightsTellAPlainSentenceFromADoubtfulOne() {
    double plain =
        READER
            .read(
                Report.of("", "Wire", LocalDate.of(2016, 7, 18), "Rebels captured Azaz on Sunday."))
            .claims()
            .get(0)
            .confidence();
    String tangled =
        "In Tal Rifaat, Marea and Anadan, residents (some of them since moved) said, the fear, as"
            + " one put it, was that shelling, clashes or an advance might follow, and that it"
            + " could capture Azaz.";
    double least =
        READER.read(Report.of("", "Wire", LocalDate.of(2016, 7, 18), tangled)).claims().stream()
            .mapToDouble(claim -> claim.confidence())
            .min()
            .orElseThrow();

    assertThat(plain).isBetween(0.4, 0.98);
    assertThat(least).isLessThan(plain - 0.1);
  }

  @Test
  void signsAreReadOffTheClaimAndItsSentence() {
    Signs told = signs("Rebels captured Azaz on Sunday, residents said.", Kind.CONTROL_GAIN);
    assertThat(told.value(Sign.SOURCED)).isEqualTo(1);
    assertThat(told.value(Sign.TIMED)).isEqualTo(1);
    assertThat(told.value(Sign.NO_AGENT)).isZero();
    assertThat(told.value(Sign.DENIED)).isZero();

    Signs denied = signs("The army did not capture Azaz.", Kind.CONTROL_GAIN);
    assertThat(denied.value(Sign.DENIED)).isEqualTo(1);
    assertThat(denied.value(Sign.TIMED)).isZero();

    Signs passive = signs("Azaz was captured.", Kind.CONTROL_GAIN);
    assertThat(passive.value(Sign.NO_AGENT)).isEqualTo(1);
    assertThat(passive.value(Sign.PASSIVE)).isEqualTo(1);
  }
}
