package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static List<String> words(String text) {
    Spans spans = new Spans();
    Tokenizer.tokenize(text, 0, text.length(), spans);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      words.add(text.substring(spans.begin(i), spans.end(i)));
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "rebel-held Azaz|rebel - held Azaz",
        "non-lethal aid in mid-July|non-lethal aid in mid-July",
        "the government's troops didn't and can't|the government 's troops did n't and ca n't",
        "the rebels' advance|the rebels ' advance",
        "Assad’s army won’t|Assad ’s army wo n’t",
        "they cannot|they can not",
        "U.S. and U.N. officials|U.S. and U.N. officials",
        "Lt. Gen. J. K. Sample said|Lt. Gen. J. K. Sample said",
        "at 3 a.m. on Jan. 5|at 3 a.m. on Jan. 5",
        "road No. 5 was cut.|road No. 5 was cut .",
        "They said no. The army|They said no . The army",
        "10,000 people, 2.5 million|10,000 people , 2.5 million",
        "1,2,3|1 , 2 , 3",
        "20-30 fighters, 2012-2016|20 - 30 fighters , 2012 - 2016",
        "on 2016-07-17 at 10:30|on 2016-07-17 at 10:30",
        "122mm rockets, 5km away at 5pm|122 mm rockets , 5 km away at 5 pm",
        "the 1990s and the 46th Division|the 1990s and the 46th Division",
        "$500 and US$2 and 30%|$ 500 and US$ 2 and 30 %",
        "and/or 9/11|and / or 9/11",
        "Sha'lan, Mare', Ma'arat|Sha'lan , Mare ' , Ma'arat",
        "See https://example.org/a?b=1.|See https://example.org/a?b=1 .",
        "mail desk@example.org now|mail desk@example.org now",
        "(FSA) [sic] \"x\"|( FSA ) [ sic ] \" x \"",
        "Wait... what?!|Wait ... what ?!",
        "#Aleppo @sample|#Aleppo @sample",
        "attack.The army|attack . The army",
        "AT&T and Reuters.com|AT&T and Reuters.com",
        "“No,” he said|“ No , ” he said",
      })
  void cutsAsTheTreebankDoes(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void keepsCombiningMarksAndSurrogatePairsWhole() {
    assertThat(words("Me\u0301lange \ud83d\ude00\ud83d\ude00 \ud801\udc00\ud801\udc01"))
        .containsExactly(
            "Me\u0301lange", "\ud83d\ude00", "\ud83d\ude00", "\ud801\udc00\ud801\udc01");
  }

  @Test
  void cutsAnEndlessWordBetweenCodePoints() {
    String text = "a" + "\ud801\udc00".repeat(5_000);
    List<String> words = words(text);
    assertThat(String.join("", words)).isEqualTo(text);
    assertThat(words)
        .allSatisfy(
            w -> {
              assertThat(w.length()).isLessThanOrEqualTo(Tokenizer.LONGEST + 1);
              assertThat(Character.isLowSurrogate(w.charAt(0))).isFalse();
              assertThat(Character.isHighSurrogate(w.charAt(w.length() - 1))).isFalse();
            });
  }
}
