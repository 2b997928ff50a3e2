package org.dateline.bench.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The encoder against what ONNX Runtime 1.30 computes from the same file. */
class MiniLmTest {
  private static final List<String> SENTENCE =
      List.of("Rebels", "captured", "the", "town", "of", "Azaz", ".");

  @Test
  void computesWhatTheReferenceComputes() {
    MiniLm model = MiniLm.load(6);
    float[][] vectors = model.vectors(SENTENCE);
    int[] captured = {354, 326, 361, 187, 57, 215};
    double[] expected = {0.1824, -0.1498, 0.1443, 0.1440, -0.1424, -0.1423};
    for (int i = 0; i < captured.length; i++) {
      // The reference rounds every state to eight bits on its way.
      assertThat((double) vectors[1][captured[i]]).isCloseTo(expected[i], within(0.02));
    }
    int[] azaz = {240, 303, 359, 367, 27, 32};
    double[] pieces = {0.1711, -0.1477, -0.1433, -0.1294, 0.1238, 0.1237};
    for (int i = 0; i < azaz.length; i++) {
      assertThat((double) vectors[5][azaz[i]]).isCloseTo(pieces[i], within(0.02));
    }
    double square = 0;
    for (float x : vectors[3]) {
      square += x * x;
    }
    assertThat(square).isCloseTo(1, within(1e-4));
    assertThat(model.vectors(List.of())).isEmpty();
    assertThat(model.vectors(List.of("\u200e"))[0]).containsOnly(0f);
  }

  @Test
  void cutsWordsAsTheVocabularyHasThem() throws Exception {
    WordPieces pieces =
        new WordPieces(
            new ObjectMapper()
                .readTree(
                    "{\"model\": {\"vocab\": {\"[UNK]\": 9, \"der\": 1, \"e\": 2, \"##z\": 3,"
                        + " \"-\": 4, \"z\": 5, \"##or\": 6}}}"));
    assertThat(pieces.pieces("Dér")).containsExactly(1);
    assertThat(pieces.pieces("ez-Zór")).containsExactly(2, 3, 4, 5, 6);
    assertThat(pieces.pieces("q")).containsExactly(9);
    assertThat(pieces.pieces("derq-e")).containsExactly(9, 4, 2);
    assertThat(pieces.pieces(" ")).isEmpty();
  }
}
