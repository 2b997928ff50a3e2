package org.dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases of the actor room, on the theatre pack that ships. */
class ActorFinderTest {
  private static final ActorFinder FINDER =
      new ActorFinder(
          TheatrePack.load(Path.of(System.getProperty("dateline.root"), "theatres", "syria"))
              .roster());

  record Case(LocalDate day, String text, List<String> wanted) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    LocalDate day = LocalDate.EPOCH;
    try (var in = ActorFinderTest.class.getResourceAsStream("/golden/actor/northern-syria.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("day: ")) {
          day = LocalDate.parse(line.substring(5));
        } else if (line.startsWith("text: ")) {
          cases.add(new Case(day, line.substring(6), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.get(cases.size() - 1).wanted().add(line);
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void golden(Case golden) {
    List<Sentence> sentences = TextAnalyzer.english().analyze(golden.text());
    List<String> found = new ArrayList<>();
    for (FoundActor actor : FINDER.find(sentences, golden.day())) {
      found.add(
          "actor: "
              + sentences.get(actor.sentence()).words(actor.from(), actor.to())
              + " -> "
              + (actor.actor() == null ? "-" : actor.actor())
              + (actor.name() == null ? "" : ", name " + actor.name()));
    }
    SoftAssertions soft = new SoftAssertions();
    for (String wanted : golden.wanted()) {
      if (wanted.startsWith("none: ")) {
        String start = "actor: " + wanted.substring(6) + " ->";
        soft.assertThat(found).noneMatch(line -> line.startsWith(start));
      } else {
        soft.assertThat(found).contains(wanted);
      }
    }
    soft.assertAll();
  }

  @Test
  void oddTextNeverFails() {
    for (String text : List.of("", "the", "- - -", "They said it.", "\ud800", "’s 's (( FSA )")) {
      assertThat(FINDER.find(TextAnalyzer.english().analyze(text), null)).isNotNull();
    }
  }

  @Test
  void spansLieWithinTheirSentences() {
    List<Sentence> sentences =
        TextAnalyzer.english()
            .analyze("Assad's forces and ISIS fighters, who fled, fought them; we saw it.");
    for (FoundActor actor : FINDER.find(sentences, null)) {
      Sentence sentence = sentences.get(actor.sentence());
      assertThat(actor.from()).isBetween(0, sentence.size() - 1);
      assertThat(actor.to()).isBetween(actor.from() + 1, sentence.size());
      assertThat(actor.head()).isBetween(actor.from(), actor.to() - 1);
    }
  }
}
