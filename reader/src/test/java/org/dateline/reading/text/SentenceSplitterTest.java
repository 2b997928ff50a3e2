package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void splits(String what, String text, List<String> sentences) {
    assertThat(TextAnalyzer.english().analyze(text))
        .extracting(Sentence::toString)
        .as(what)
        .isEqualTo(sentences);
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        of("plain", "The army advanced. Rebels fled.", "The army advanced.", "Rebels fled."),
        of(
            "titles, initials and abbreviations",
            "Lt. Gen. J. K. Sample met Mr. Example in the U.S. on Jan. 5. He left at 3 p.m. The talks failed.",
            "Lt. Gen. J. K. Sample met Mr. Example in the U.S. on Jan. 5.",
            "He left at 3 p.m.",
            "The talks failed."),
        of(
            "an abbreviation before a name does not end a sentence",
            "The U.N. Security Council met. The U.S. Army did not.",
            "The U.N. Security Council met.",
            "The U.S. Army did not."),
        of(
            "a quote closes after the stop",
            "\"We will hold the town.\" The fighter then left. “They fled.” Nobody stayed.",
            "\"We will hold the town.\"",
            "The fighter then left.",
            "“They fled.”",
            "Nobody stayed."),
        of(
            "a quote over two sentences",
            "\"The road is cut. Nobody can leave,\" a resident said. Aid is short.",
            "\"The road is cut.",
            "Nobody can leave,\" a resident said.",
            "Aid is short."),
        of(
            "a question that is reported",
            "\"Who did this?\" he asked. \"Where is the aid?\" Omar Sample said.",
            "\"Who did this?\" he asked.",
            "\"Where is the aid?\" Omar Sample said."),
        of(
            "brackets",
            "It fell. (It was retaken.) It fell again.",
            "It fell.",
            "(It was retaken.)",
            "It fell again."),
        of(
            "decimals",
            "It lies 2.5 km away. No. 5 is cut.",
            "It lies 2.5 km away.",
            "No. 5 is cut."),
        of("notes", "It fell.[3][12] Ten died.[4]", "It fell.[3][12]", "Ten died.[4]"),
        of(
            "ellipsis",
            "They waited ... and left... Nobody came.",
            "They waited ... and left...",
            "Nobody came."),
        of(
            "a missing space",
            "They launched an attack.The army fled.",
            "They launched an attack.",
            "The army fled."),
        of(
            "a dateline",
            "ALEPPO, Syria (Sample Wire) - Rebels left. They fled.",
            "ALEPPO, Syria (Sample Wire) - Rebels left.",
            "They fled."),
        of(
            "headlines by line",
            "Rebels seize village\nArmy sends troops\n\nThe village fell.",
            "Rebels seize village",
            "Army sends troops",
            "The village fell."),
        of(
            "one paragraph a line",
            "The army took the first village and went on to the second one before night came over the hills there. It stopped\nRebels regrouped.",
            "The army took the first village and went on to the second one before night came over the hills there.",
            "It stopped",
            "Rebels regrouped."),
        of(
            "wrapped lines are joined",
            "Government forces took the village on Monday after a week of\nheavy fighting, residents said. The Sample Observatory in\nBritain said that dozens had died. It gave no names to the\nWire.\nThe army was silent.",
            "Government forces took the village on Monday after a week of\nheavy fighting, residents said.",
            "The Sample Observatory in\nBritain said that dozens had died.",
            "It gave no names to the\nWire.",
            "The army was silent."),
        of(
            "bullets",
            "Strikes were reported:\n- near Sampletown, two strikes\n- near Exampleville, one strike\n1. The first\n2. The second",
            "Strikes were reported:",
            "- near Sampletown, two strikes",
            "- near Exampleville, one strike",
            "1. The first",
            "2. The second"),
        of(
            "lower case",
            "the army took the town. it then left.",
            "the army took the town.",
            "it then left."),
        of(
            "Arabic marks",
            "\u0647\u0644 \u0633\u0642\u0637\u062a\u061f \u0646\u0639\u0645.",
            "\u0647\u0644 \u0633\u0642\u0637\u062a\u061f",
            "\u0646\u0639\u0645."));
  }

  private static Arguments of(String what, String text, String... sentences) {
    return Arguments.of(what, text, List.of(sentences));
  }
}
