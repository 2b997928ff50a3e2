package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Time grows in step with the length of the text, whatever it holds. Measured in processor time of
 * this thread, of which a busy machine takes nothing away; a text eight times as long may take
 * eight times as long and as much again for noise, where its square would be 64.
 */
class LinearTimeTest {
  private static final EnglishReader READER = EnglishReader.of(TheatrePack.bundledAlone("syria"));
  private static final double MOST = 16;

  private static final String CLAUSES =
      "the army captured the village of Handarat on Monday and rebels who had besieged Azaz for two"
          + " weeks shelled the city and killed at least 20 civilians there as activists told"
          + " Reuters that they fled toward Marea while ISIS fighters near Dabiq cut the road to"
          + " Aleppo ";

  private static double seconds(String text) {
    Report report = Report.of("", "Test", LocalDate.of(2016, 8, 10), text);
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    READER.read(report);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e9;
  }

  private static String text(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /** How many times as long eight times the text takes; 0 where it takes next to nothing. */
  private static double growth(String unit, int length) {
    String text = text(unit, length);
    String eightfold = text(unit, 8 * length);
    double longer = seconds(eightfold);
    if (longer < 0.05) {
      return 0;
    }
    double shorter = Math.min(seconds(text), seconds(text));
    // a pause of the machine falls on one reading, growth on both
    return (longer < MOST * shorter ? longer : Math.min(longer, seconds(eightfold))) / shorter;
  }

  @BeforeAll
  static void warm() {
    seconds(CLAUSES.repeat(200));
  }

  /** Some 48,000 words against 6,000, of one sentence. */
  @Test
  void oneSentence() {
    assertThat(growth(CLAUSES, 30_000)).isLessThan(MOST);
  }

  /** Some 48,000 words against 6,000, of short sentences with a claim each. */
  @Test
  void manySentences() {
    String unit =
        "Rebels captured Azaz. The army shelled the city. They fled to Marea on Monday.\n";
    assertThat(growth(unit, 30_000)).isLessThan(MOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“he said ",
        "(he [said ",
        "they and the group ",
        "Aleppo, Azaz, Marea, ",
        "the Castello road and the city ",
        "Aleppo-Azaz-",
        "at least 20 of 300 killed, ",
        "on Monday, last week, ",
        "if the siege of ",
        "he said that ",
        "a\u0301\u200f",
        "\ud83d\ude00",
        "\0",
        "\n",
        "a",
        "."
      })
  void whateverIsRepeated(String unit) {
    assertThat(growth(unit, 8_000)).isLessThan(MOST);
  }
}
