package org.dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reading.GoldenLines;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.time.When;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();

  static Stream<List<String>> golden() {
    return Stream.concat(GoldenLines.of("time/relative.tsv"), GoldenLines.of("time/absolute.tsv"));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsGoldenCases(List<String> line) {
    LocalDate published = line.get(0).equals("-") ? null : LocalDate.parse(line.get(0));
    assertThat(told(line.get(1), published)).isEqualTo(line.get(2));
  }

  private static String told(String text, LocalDate published) {
    List<Sentence> sentences = TextAnalyzer.english().analyze(text);
    String told =
        FINDER.find(sentences, published).stream()
            .map(t -> sentences.get(t.sentence()).words(t.from(), t.to()) + "=" + span(t.when()))
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "-" : told;
  }

  private static String span(When when) {
    return (when.hasStart() ? when.earliest() : "*") + ".." + (when.hasEnd() ? when.latest() : "*");
  }

  @Test
  void staysWithinSentencesAndYearsWhateverTheText() {
    for (long seed = 0; seed < 150; seed++) {
      List<Sentence> sentences = TextAnalyzer.english().analyze(GoldenLines.noise(seed, 120));
      LocalDate published = seed % 3 == 0 ? null : LocalDate.of((int) (1 + seed * 66), 2, 28);
      for (FoundTime time : FINDER.find(sentences, published)) {
        Sentence sentence = sentences.get(time.sentence());
        assertThat(time.from()).isBetween(0, time.to() - 1);
        assertThat(time.to()).isLessThanOrEqualTo(sentence.size());
        assertThat(time.head()).isBetween(time.from(), time.to() - 1);
        if (time.when().hasStart()) {
          assertThat(time.when().earliest().getYear()).isBetween(1900, 9990);
        }
        if (time.when().hasEnd()) {
          assertThat(time.when().latest().getYear()).isBetween(1900, 9990);
        }
      }
    }
  }

  @Test
  void longTextTakesNoLongerThanItsLength() {
    List<Sentence> sentences = TextAnalyzer.english().analyze("since the day ".repeat(20_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> FINDER.find(sentences, LocalDate.of(2016, 8, 10)));
  }
}
