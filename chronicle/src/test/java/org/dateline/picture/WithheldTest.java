package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found however they are written, and nothing else is. */
class WithheldTest {
  private static final Withheld ZAYD = Withheld.of(List.of("Zayd al-Ámin", "Ólav", "زيد الأمين"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zayd al-Amin",
        "ZAYD AL-AMIN",
        "zayd  al\u2011amin",
        "Zayd\nal Amín",
        "Zayd al-A\u0301min",
        "Za\u200Byd al-Amin",
        "\uFF3A\uFF41\uFF59\uFF44 al-Amin",
        "Olav",
        "زَيْد الأَمين"
      })
  void isTakenOutInEverySpelling(String name) {
    String text = "They met " + name + ", who spoke; " + name + "'s brother did not.";
    assertThat(ZAYD.text(text))
        .isEqualTo(
            "They met " + Withheld.MARK + ", who spoke; " + Withheld.MARK + "'s brother did not.");
    String masked = ZAYD.mask(text);
    assertThat(masked).hasSameSizeAs(text).startsWith("They met █").endsWith("brother did not.");
    assertThat(ZAYD.mask(masked)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Olavson", "Zayd", "al-Amin", "Zayd al-Aminah", "Zayd and al-Amin", ""})
  void otherWordsStay(String text) {
    assertThat(ZAYD.text(text)).isEqualTo(text);
    assertThat(ZAYD.mask(text)).isSameAs(text);
  }

  @Test
  void theLongestNameGoesFirst() {
    Withheld two = Withheld.of(List.of("Zayd", "Zayd Omar"));
    assertThat(two.text("Zayd Omar and Zayd")).isEqualTo(Withheld.MARK + " and " + Withheld.MARK);
  }

  @Test
  void nothingWithheldChangesNothing() {
    assertThat(Withheld.of(List.of()).isEmpty()).isTrue();
    assertThat(Withheld.of(List.of("", " ", "-")).isEmpty()).isTrue();
  }

  @Property
  void aMaskKeepsTheLengthWhateverTheText(@ForAll String text, @ForAll String name) {
    Withheld withheld = Withheld.of(List.of(name));
    assertThat(withheld.mask(text)).hasSameSizeAs(text);
    String masked = withheld.mask("x " + name + " y");
    if (!withheld.isEmpty()) {
      assertThat(withheld.text(masked)).isEqualTo(masked);
    }
  }
}
