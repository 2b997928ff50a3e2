package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.DatelineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {
  private static final String REPORT =
      """
      SAMPLETOWN, Syria (Sample Wire) - Government forces seized the village of Kafr Example on Monday, activists said.

      Rebels who had held it since 2013 fled toward the border. "We didn't lose," one said. They weren't seen again.
      """;

  private final TextAnalyzer analyzer = TextAnalyzer.english();

  @Test
  void blankTextHasNoSentences() {
    assertThat(analyzer.analyze("")).isEmpty();
    assertThat(analyzer.analyze(" \n\t\u00a0\ufeff\u200b\r\n ")).isEmpty();
  }

  @Test
  void readsAReport() {
    List<Sentence> sentences = analyzer.analyze(REPORT);
    assertThat(sentences).hasSize(4);
    Sentence first = sentences.get(0);
    int seized = first.tokenAt(REPORT.indexOf("seized"));
    assertThat(first.lemma(seized)).isEqualTo("seize");
    assertThat(first.upos(seized)).isEqualTo(Upos.VERB);
    assertThat(first.tag(seized)).isEqualTo("VBD");
    int forces = first.tokenAt(REPORT.indexOf("forces"));
    assertThat(first.head(forces)).isEqualTo(seized);
    assertThat(first.deprel(forces)).isEqualTo("nsubj");
    assertThat(first.tokenAt(REPORT.indexOf(" seized"))).isEqualTo(-1);
  }

  @Test
  void aListOfNamesIsOneSentenceWithItsLead() {
    String names =
        """
        They took on Saturday:

        - the town of Azaz
        - Marea

        The border stayed shut.
        """;
    assertThat(texts(names))
        .containsExactly(
            "They took on Saturday:\n\n- the town of Azaz\n- Marea", "The border stayed shut.");
    String sentences =
        """
        Three strikes were made:
        - Near Azaz, one strike destroyed a vehicle.
        - Near Marea, two strikes hit a depot.
        """;
    assertThat(texts(sentences)).hasSize(3);
    assertThat(texts("- Azaz\n- Marea\n")).hasSize(2);
    assertThat(texts("They spoke of:\nAzaz fell.")).hasSize(2);
  }

  private List<String> texts(String text) {
    return analyzer.analyze(text).stream().map(s -> text.substring(s.begin(), s.end())).toList();
  }

  @Test
  void theDatelineHangsOnTheSentence() {
    Sentence first = analyzer.analyze(REPORT).get(0);
    int dash = first.tokenAt(REPORT.indexOf("- Gov"));
    assertThat(first.root()).isGreaterThan(dash);
    for (int i = dash + 1; i < first.size(); i++) {
      assertThat(first.head(i))
          .satisfiesAnyOf(h -> assertThat(h).isNegative(), h -> assertThat(h).isGreaterThan(dash));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"barrel-bombed", "shelled", "besieged", "strafed", "mortared"})
  void unknownVerbsOfWar(String verb) {
    String text = "The army " + verb + " the town on Tuesday.";
    Sentence sentence = analyzer.analyze(text).get(0);
    int last = sentence.tokenAt(text.indexOf(" the town") - 1);
    assertThat(sentence.upos(last)).isEqualTo(Upos.VERB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marea", "Handarat", "Azaz", "Khanasser", "Kuweires", "Qalamoun"})
  void unknownNamesAreProperNouns(String name) {
    String text = "Clashes broke out near " + name + " on Tuesday and fighters left " + name + ".";
    Sentence sentence = analyzer.analyze(text).get(0);
    assertThat(sentence.upos(sentence.tokenAt(text.indexOf(name)))).isEqualTo(Upos.PROPN);
    assertThat(sentence.upos(sentence.tokenAt(text.lastIndexOf(name)))).isEqualTo(Upos.PROPN);
  }

  @Test
  void anyTextIsReadAndKeepsItsOffsets() {
    Random random = new Random(20121103);
    String[] alphabets = {
      "abc ABC.,!?'\"()-\n\r\t 0123:/@#$%&",
      "\u0627\u0644\u062d \u0644\u0628\u061f\u06d4\n\u200f\u202b",
      "\u0301\u0308a\u200d\u200ce \ud83d\udc00\ud83c\udffb\ud801\udc00",
      "\u4e2d\u6587\u3002\uff01 \u2026\u201c\u201d\u2019\u2013\u2014",
      "..''\"\"--!!??``((",
      "\u0000\u0001\u007f\u0085\u2028\ufffe\uffff\ufeff x.",
      "Mr. U.S. no. 5 p.m. can't 's http://a.b/ www. mailto: a@b "
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      String alphabet = alphabets[random.nextInt(alphabets.length)];
      while (text.length() < length) {
        switch (random.nextInt(12)) {
          case 0 -> text.append((char) random.nextInt(0x10000));
          case 1 -> text.appendCodePoint(random.nextInt(0x110000));
          case 2 -> alphabet = alphabets[random.nextInt(alphabets.length)];
          default -> text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
      }
      check(text.toString(), analyzer.analyze(text.toString()));
    }
  }

  @Test
  void extremeTexts() {
    check("x".repeat(1_000_000));
    check("x ".repeat(50_000));
    check(".".repeat(1_000_000));
    check("\"'".repeat(100_000));
    check(". \"".repeat(50_000));
    check("3-4 ".repeat(50_000));
    check("\ud83d\ude00".repeat(50_000));
    check("e\u0301".repeat(100_000));
    check("a-".repeat(100_000));
    check("(".repeat(100_000));
    check("Rebels\n".repeat(20_000));
    check("\n".repeat(1_000_000));
    check("a.b".repeat(50_000));
  }

  private void check(String text) {
    check(text, analyzer.analyze(text));
  }

  private static void check(String text, List<Sentence> sentences) {
    int at = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.size()).isBetween(1, TextAnalyzer.MOST_WORDS);
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        int begin = sentence.begin(i);
        int end = sentence.end(i);
        if (begin < at
            || end <= begin
            || splitsCodePoint(text, begin)
            || splitsCodePoint(text, end)) {
          throw new AssertionError("word " + i + " from " + begin + " to " + end + " in " + text);
        }
        requireBlank(text, at, begin);
        at = end;
        roots += sentence.head(i) < 0 ? 1 : 0;
        int up = i;
        for (int steps = 0; up >= 0; steps++) {
          assertThat(steps).isLessThanOrEqualTo(sentence.size());
          up = sentence.head(up);
        }
      }
      assertThat(roots).isEqualTo(1);
    }
    requireBlank(text, at, text.length());
  }

  private static boolean splitsCodePoint(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static void requireBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Layout.blank(text.charAt(i)) && !Layout.lineBreak(text.charAt(i))) {
        throw new AssertionError(
            "unit " + i + " is in no word of " + text.substring(0, Math.min(300, text.length())));
      }
    }
  }

  @Test
  void timeGrowsInStepWithLength() {
    String line =
        "Government forces seized the village of Kafr Example, and rebels fled toward the border; ";
    String small = line.repeat(300);
    String large = line.repeat(3_000);
    for (int i = 0; i < 5; i++) {
      analyzer.analyze(small);
    }
    long shortTime = best(small);
    long longTime = best(large);
    assertThat(longTime)
        .as("ten times the text, in nanoseconds against %s", shortTime)
        .isLessThan(shortTime * 30);
  }

  private long best(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      analyzer.analyze(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @Test
  void comesBackFromSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(analyzer);
      out.writeObject(new ArrayList<>(analyzer.analyze(REPORT)));
    }
    assertThat(bytes.size()).isLessThan(20_000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      TextAnalyzer again = (TextAnalyzer) in.readObject();
      assertThat(trees(again.analyze(REPORT))).isEqualTo(trees(analyzer.analyze(REPORT)));
      @SuppressWarnings("unchecked")
      List<Sentence> sentences = (List<Sentence>) in.readObject();
      assertThat(trees(sentences)).isEqualTo(trees(analyzer.analyze(REPORT)));
    }
  }

  @Test
  void threadsReadAlike() throws Exception {
    List<String> expected = trees(analyzer.analyze(REPORT));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        calls.add(() -> trees(analyzer.analyze(REPORT)));
      }
      for (Future<List<String>> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDamagedModelIsNamed() throws IOException {
    byte[] model = resource("english.model");
    for (int at : new int[] {0, 7, 20, model.length / 2, model.length - 6}) {
      byte[] damaged = model.clone();
      damaged[at] ^= 0x10;
      refuses(damaged);
    }
    refuses(Arrays.copyOf(model, model.length - 100));
    refuses(new byte[0]);
  }

  private static void refuses(byte[] model) {
    assertThatThrownBy(() -> TextAnalyzer.knowledge(new ByteArrayInputStream(model)))
        .isInstanceOf(DatelineException.class)
        .hasMessageStartingWith("The language model english.model cannot be used (")
        .hasMessageEndingWith("build or install the program again.");
  }

  @Test
  void theModelIsTheOneThatItsChecksumNames() throws Exception {
    String sum =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(resource("english.model")));
    assertThat(new String(resource("english.model.sha256"), StandardCharsets.UTF_8))
        .isEqualTo(sum + "  english.model\n");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static List<String> trees(List<Sentence> sentences) {
    List<String> result = new ArrayList<>();
    for (Sentence s : sentences) {
      StringBuilder tree = new StringBuilder();
      for (int i = 0; i < s.size(); i++) {
        tree.append(s.form(i))
            .append('/')
            .append(s.lemma(i))
            .append('/')
            .append(s.upos(i))
            .append('/')
            .append(s.tag(i));
        tree.append('/').append(s.head(i)).append('/').append(s.deprel(i)).append(' ');
      }
      result.add(tree.toString());
    }
    return result;
  }
}
