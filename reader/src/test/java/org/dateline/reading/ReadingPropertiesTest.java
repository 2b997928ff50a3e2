package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.dateline.claim.Reading;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.trace.Note;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;

/** Whatever the text, reading it gives a sound reading, the same one each time. */
class ReadingPropertiesTest {
  private static final Theatre SYRIA = TheatrePack.bundledAlone("syria");
  private static final EnglishReader READER = EnglishReader.of(SYRIA);

  private static Report report(String text) {
    return Report.of("", "Test", LocalDate.of(2016, 8, 10), text);
  }

  @Provide
  Arbitrary<String> strange() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(StrangeTexts::of);
  }

  @Property(seed = "2012", tries = 300, shrinking = ShrinkingMode.OFF)
  void everyQuoteIsFoundAtItsOffsets(@ForAll("strange") String text) {
    assertThat(Soundness.faults(READER.read(report(text)))).isEmpty();
  }

  @Property(seed = "2012", tries = 200)
  void anyStringIsRead(@ForAll @StringLength(max = 300) String text) {
    assertThat(Soundness.faults(READER.read(report(text)))).isEmpty();
  }

  @Property(seed = "2012", tries = 60, shrinking = ShrinkingMode.OFF)
  void readingIsDeterministicAndTheReasonsChangeNothing(@ForAll("strange") String text) {
    Reading once = READER.read(report(text));
    assertThat(READER.read(report(text))).isEqualTo(once);
    Explanation explained = READER.explain(report(text));
    assertThat(explained.reading()).isEqualTo(once);
    assertThat(notes(READER.explain(report(text)))).isEqualTo(notes(explained));
    assertThat(explained.sentences().stream().flatMap(s -> s.claims().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(once.claims());
  }

  private static List<List<Note>> notes(Explanation explanation) {
    return explanation.sentences().stream().map(Explanation.Explained::notes).toList();
  }

  @Property(seed = "2012", tries = 12, shrinking = ShrinkingMode.OFF)
  void whatWasReadBeforeChangesNothing(@ForAll @Size(4) List<@From("strange") String> texts) {
    EnglishReader fresh = EnglishReader.of(SYRIA);
    Reading alone = fresh.read(report(texts.get(3)));
    texts.forEach(text -> READER.read(report(text)));
    assertThat(READER.read(report(texts.get(3)))).isEqualTo(alone);
  }

  @Property(seed = "2012", tries = 300, shrinking = ShrinkingMode.OFF)
  void wordsLieInTheTextInOrderAndEachSentenceIsATree(@ForAll("strange") String text) {
    int last = 0;
    for (Sentence sentence : TextAnalyzer.english().analyze(text)) {
      int roots = 0;
      assertThat(sentence.size()).isBetween(1, TextAnalyzer.MOST_WORDS);
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.begin(i)).isGreaterThanOrEqualTo(last);
        assertThat(sentence.end(i)).isGreaterThan(sentence.begin(i));
        last = sentence.end(i);
        roots += sentence.head(i) < 0 ? 1 : 0;
        int up = i;
        for (int steps = 0; up >= 0; steps++) {
          assertThat(steps).isLessThanOrEqualTo(sentence.size());
          up = sentence.head(up);
        }
      }
      assertThat(roots).isEqualTo(1);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
