package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final String TEXT = "Then rebel-held Azaz fell";

  private static Sentence sentence(int... heads) {
    return Sentence.of(
        TEXT,
        new int[] {0, 5, 10, 11, 16, 21},
        new int[] {4, 10, 11, 15, 20, 25},
        new String[] {"then", "rebel", "-", "hold", "azaz", "fall"},
        new Upos[] {Upos.ADV, Upos.NOUN, Upos.PUNCT, Upos.VERB, Upos.PROPN, Upos.VERB},
        heads,
        new String[] {"advmod", "compound", "punct", "amod", "nsubj", "root"});
  }

  @Test
  void answersWhatWasPutIn() {
    Sentence s = sentence(5, 3, 3, 4, 5, -1);
    assertThat(s.size()).isEqualTo(6);
    assertThat(s.begin()).isZero();
    assertThat(s.end()).isEqualTo(TEXT.length());
    assertThat(s.form(4)).isEqualTo("Azaz");
    assertThat(s.lemma(5)).isEqualTo("fall");
    assertThat(s.root()).isEqualTo(5);
    assertThat(s.children(3)).containsExactly(1, 2);
    assertThat(s.children(5)).containsExactly(0, 4);
    assertThat(s.children(0)).isEmpty();
    assertThat(s.child(5, "nsubj")).isEqualTo(4);
    assertThat(s.child(5, "obj")).isEqualTo(-1);
    assertThat(s.words(1, 4)).isEqualTo("rebel-held");
    assertThat(s.joined(2)).isTrue();
    assertThat(s.joined(4)).isFalse();
    assertThat(s.tokenAt(11)).isEqualTo(3);
    assertThat(s.tokenAt(14)).isEqualTo(3);
    assertThat(s.tokenAt(15)).isEqualTo(-1);
    assertThat(s.tokenAt(99)).isEqualTo(-1);
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatThrownBy(() -> sentence(5, 3, 3, 4, 3, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sentence(-1, 3, 3, 4, 5, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sentence(5, 3, 3, 4, 9, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
