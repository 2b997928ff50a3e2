package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A floor under the analysis of news sentences: a passive with its agent, relative clauses,
 * coordination, reported speech, control, participles and what else the reading of events stands
 * on.
 */
class ParseAccuracyTest {

  private record Gold(String text, List<String[]> words) {}

  @Test
  void newsSentencesAreParsedWell() throws IOException {
    List<Gold> sentences = read();
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(12);
    int words = 0;
    int tags = 0;
    int lemmas = 0;
    int arcs = 0;
    StringBuilder faults = new StringBuilder();
    for (Gold gold : sentences) {
      List<Sentence> found = TextAnalyzer.english().analyze(gold.text());
      assertThat(found).as(gold.text()).hasSize(1);
      Sentence sentence = found.get(0);
      assertThat(sentence.size()).as(gold.text()).isEqualTo(gold.words().size());
      for (int i = 0; i < sentence.size(); i++) {
        String[] row = gold.words().get(i);
        assertThat(sentence.form(i)).isEqualTo(row[1]);
        words++;
        boolean lemma = sentence.lemma(i).equals(row[2]);
        boolean tag = sentence.upos(i).name().equals(row[3]);
        boolean arc =
            sentence.head(i) + 1 == Integer.parseInt(row[6]) && sentence.deprel(i).equals(row[7]);
        lemmas += lemma ? 1 : 0;
        tags += tag ? 1 : 0;
        arcs += arc ? 1 : 0;
        if (!lemma || !tag || !arc) {
          faults.append(String.join(" ", row)).append(" in: ").append(gold.text()).append('\n');
        }
      }
    }
    assertThat(100.0 * tags / words).as("tags, %s", faults).isGreaterThanOrEqualTo(97);
    assertThat(100.0 * lemmas / words).as("lemmas, %s", faults).isGreaterThanOrEqualTo(98);
    assertThat(100.0 * arcs / words).as("arcs, %s", faults).isGreaterThanOrEqualTo(90);
  }

  private static List<Gold> read() throws IOException {
    List<Gold> result = new ArrayList<>();
    try (InputStream in = ParseAccuracyTest.class.getResourceAsStream("gold.conllu")) {
      String text = "";
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("# text = ")) {
          text = line.substring("# text = ".length());
        } else if (line.isEmpty() && !rows.isEmpty()) {
          result.add(new Gold(text, rows));
          rows = new ArrayList<>();
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    }
    return result;
  }
}
