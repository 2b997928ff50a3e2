package org.dateline.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reading.GoldenLines;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {
  private static final FigureFinder FINDER = new FigureFinder();

  static Stream<List<String>> golden() {
    return GoldenLines.of("figure/counts.tsv");
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsGoldenCases(List<String> line) {
    String told =
        FINDER.find(TextAnalyzer.english().analyze(line.get(0))).stream()
            .map(FigureFinderTest::told)
            .collect(Collectors.joining("; "));
    assertThat(told.isEmpty() ? "-" : told).isEqualTo(line.get(1));
  }

  private static String told(FoundFigure figure) {
    return (figure.low() == null ? "*" : figure.low())
        + ".."
        + (figure.high() == null ? "*" : figure.high())
        + " "
        + (figure.measure() == null ? "-" : figure.measure().name().toLowerCase(Locale.ROOT))
        + " "
        + figure.who()
        + (figure.approx() ? " approx" : "")
        + (figure.cumulative() ? " cumulative" : "");
  }

  @Test
  void staysWithinSentencesAndBoundsWhateverTheText() {
    for (long seed = 0; seed < 150; seed++) {
      List<Sentence> sentences = TextAnalyzer.english().analyze(GoldenLines.noise(seed, 120));
      for (FoundFigure figure : FINDER.find(sentences)) {
        Sentence sentence = sentences.get(figure.sentence());
        assertThat(figure.from()).isBetween(0, figure.to() - 1);
        assertThat(figure.to()).isLessThanOrEqualTo(sentence.size());
        assertThat(figure.head()).isBetween(0, sentence.size() - 1);
        assertThat(figure.low() != null || figure.high() != null).isTrue();
        if (figure.low() != null && figure.high() != null) {
          assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
        }
      }
    }
  }

  @Test
  void longTextTakesNoLongerThanItsLength() {
    List<Sentence> sentences =
        TextAnalyzer.english().analyze("at least three hundred and ".repeat(20_000));
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> FINDER.find(sentences));
  }
}
