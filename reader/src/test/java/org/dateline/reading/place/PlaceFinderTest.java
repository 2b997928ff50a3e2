package org.dateline.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases of the place room, on the theatre pack that ships. */
class PlaceFinderTest {
  private static final Theatre SYRIA =
      TheatrePack.load(Path.of(System.getProperty("dateline.root"), "theatres", "syria"));
  private static final PlaceFinder FINDER = new PlaceFinder(SYRIA.gazetteer(), SYRIA.routes());

  record Case(String text, List<String> wanted) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (var in = PlaceFinderTest.class.getResourceAsStream("/golden/place/northern-syria.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("text: ")) {
          cases.add(new Case(line.substring(6), new ArrayList<>()));
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
    for (FoundPlace place : FINDER.find(sentences)) {
      found.add(shown(place, sentences.get(place.sentence())));
    }
    SoftAssertions soft = new SoftAssertions();
    for (String wanted : golden.wanted()) {
      if (wanted.startsWith("none: ")) {
        String words = " " + wanted.substring(6) + " ->";
        soft.assertThat(found)
            .noneMatch(line -> line.contains(words) && !line.contains(", adjectival"));
      } else if (wanted.contains(", head ")) {
        soft.assertThat(found).contains(wanted);
      } else {
        soft.assertThat(found.stream().map(line -> line.replaceFirst(", head .*", "")))
            .contains(wanted);
      }
    }
    soft.assertAll();
  }

  private static String shown(FoundPlace place, Sentence sentence) {
    String words = sentence.words(place.from(), place.to());
    if (place.name() != null) {
      return "described: " + words + " -> " + place.name();
    }
    String tail =
        (place.near() ? ", near" : "")
            + (place.adjectival() ? ", adjectival" : "")
            + ", head "
            + sentence.form(place.head());
    Where where = place.where();
    if (where instanceof Where.Along along) {
      return "road: " + words + " -> " + along.route().name();
    }
    if (where instanceof Where.Off off) {
      return String.format(
          Locale.ROOT,
          "point: %s -> %.0f km at %.0f from %s, error %.0f",
          words,
          off.km(),
          off.bearing(),
          off.from().name(),
          off.errorKm());
    }
    if (where instanceof Where.Named) {
      return "named: " + words;
    }
    Place known =
        where instanceof Where.At at ? at.place() : ((Where.OneOf) where).candidates().get(0);
    String kind = known.kind().name().toLowerCase(Locale.ROOT);
    return "place: " + words + " -> " + kind + " " + known.name() + tail;
  }

  @Test
  void oddTextFindsNothingAndNeverFails() {
    for (String text : List.of("", "   ", "((((", "- - -", "AL AL AL", "\ud800 \udc00", "’’ al-")) {
      assertThat(FINDER.find(TextAnalyzer.english().analyze(text))).isNotNull();
    }
  }

  @Test
  void spansLieWithinTheirSentences() {
    List<Sentence> sentences =
        TextAnalyzer.english()
            .analyze("Aleppo. The city of Aleppo, Syria; Azaz-Kilis road and the M5, near Hama.");
    for (FoundPlace place : FINDER.find(sentences)) {
      Sentence sentence = sentences.get(place.sentence());
      assertThat(place.from()).isBetween(0, sentence.size() - 1);
      assertThat(place.to()).isBetween(place.from() + 1, sentence.size());
      assertThat(place.head()).isBetween(0, sentence.size() - 1);
      assertThat(place.confidence()).isBetween(0.0, 1.0);
    }
  }
}
