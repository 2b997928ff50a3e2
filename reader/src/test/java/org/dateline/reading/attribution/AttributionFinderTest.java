package org.dateline.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Verification;
import org.dateline.reading.GoldenLines;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionFinderTest {
  private static final AttributionFinder FINDER = new AttributionFinder();

  static Stream<List<String>> golden() {
    return GoldenLines.of("attribution/sources.tsv");
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsGoldenCases(List<String> line) {
    String text = line.get(0);
    List<Sentence> sentences = TextAnalyzer.english().analyze(text);
    List<Attribution> found = FINDER.find(sentences);
    for (String wanted : line.get(1).split("; ")) {
      String word = wanted.substring(0, wanted.indexOf('='));
      assertThat(word + "=" + told(text.indexOf(word), sentences, found)).isEqualTo(wanted);
    }
  }

  /** The narrowest attribution of what stands at an offset, as the golden file writes it. */
  private static String told(int offset, List<Sentence> sentences, List<Attribution> found) {
    Attribution narrowest = null;
    for (Attribution a : found) {
      int token = sentences.get(a.sentence()).tokenAt(offset);
      boolean narrower = narrowest == null || a.to() - a.from() < narrowest.to() - narrowest.from();
      if (token >= 0 && a.covers(token) && narrower) {
        narrowest = a;
      }
    }
    if (narrowest == null) {
      return "-";
    }
    String speakers =
        narrowest.speakers().stream()
            .map(s -> sentences.get(s.sentence()).words(s.from(), s.to()))
            .collect(Collectors.joining(" < "));
    String proof =
        narrowest.verification() == Verification.STATED
            ? ""
            : "!" + narrowest.verification().name().toLowerCase(Locale.ROOT);
    return (speakers.isEmpty() ? "-" : speakers) + proof;
  }

  @Test
  void staysWithinSentencesWhateverTheText() {
    for (long seed = 0; seed < 150; seed++) {
      List<Sentence> sentences = TextAnalyzer.english().analyze(GoldenLines.noise(seed, 120));
      for (Attribution a : FINDER.find(sentences)) {
        assertThat(a.from()).isBetween(0, a.to() - 1);
        assertThat(a.to()).isLessThanOrEqualTo(sentences.get(a.sentence()).size());
        for (Speaker speaker : a.speakers()) {
          Sentence sentence = sentences.get(speaker.sentence());
          assertThat(speaker.from()).isBetween(0, speaker.to() - 1);
          assertThat(speaker.to()).isLessThanOrEqualTo(sentence.size());
          assertThat(speaker.head()).isBetween(speaker.from(), speaker.to() - 1);
        }
      }
    }
  }

  @Test
  void longTextTakesNoLongerThanItsLength() {
    List<Sentence> sentences =
        TextAnalyzer.english().analyze("activists said that the army, ".repeat(10_000));
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> FINDER.find(sentences));
  }
}
