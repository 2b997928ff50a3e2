package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Handarat | Handaraat
          Handarat | Hindarat
          Marea | Mare'
          Marea | Mar'a
          al-Bab | Al Bab
          al-Bab | El Bab
          Tell Rifaat | Tal Rif'at
          Tell Rifaat | Tel Refaat
          Tell Abyad | Tall Abyad
          Raqqa | ar-Raqqah
          Raqqa | Al Raqqa
          Kobani | Kobane
          Kobani | Kobanê
          Ayn al-Arab | Ain al-Arab
          Ayn al-Arab | ‘Ayn al ‘Arab
          Manbij | Menbij
          Manbij | Membij
          Kuweires | Kweiris
          Kuweires | Kuwayris
          Deir Hafer | Dayr Hafir
          Deir ez-Zor | Dayr az Zawr
          Deir ez-Zor | Deir al-Zour
          Aziziyah | Aziziya
          Aziziyah | Al-Aziziyya
          Safira | as-Safirah
          Suran | Souran
          Suran | Sawran
          Nubl | Nubbul
          Homs | Hims
          Idlib | Edleb
          Abu al-Duhur | Abu ad-Duhur
          Kafr Nabl | Kfar Nabel
          Sheikh Maqsoud | Shaykh Maqsud
          Khan Tuman | Khan Touman
          Saraqib | Saraqeb
          Akçakale | Akchakale
          """)
  void transliterationsMeet(String one, String other) {
    assertThat(SpellingKey.of(other)).isEqualTo(SpellingKey.of(one));
  }

  @ParameterizedTest
  @CsvSource({
    "Aleppo, Idlib",
    "Hama, Homs",
    "Hama, Houm",
    "Hama, Hamam",
    "Azaz, Zaza",
    "Bab, Bob",
    "Raqqa, Arak",
    "Manbij, Minakh",
    "Afrin, Efes",
    "Khan, Kan",
    "Mosul, Masila Tahta"
  })
  void differentPlacesStayApart(String one, String other) {
    assertThat(SpellingKey.of(other)).isNotEqualTo(SpellingKey.of(one));
  }

  @Test
  void anArticleAloneIsAName() {
    assertThat(SpellingKey.of("As")).isNotEmpty();
    assertThat(SpellingKey.of("Al")).isNotEmpty();
  }

  @Test
  void otherScriptsAndOddTextNeverFail() {
    assertThat(SpellingKey.of("حلب")).isEqualTo("حلب");
    assertThat(SpellingKey.of("")).isEmpty();
    assertThat(SpellingKey.of("-' ")).isEmpty();
    assertThat(SpellingKey.of("\ud800")).isNotNull();
  }

  @Test
  void plainKeepsEveryLetter() {
    assertThat(SpellingKey.plain("Al-Ḩamāh")).isEqualTo("hamah");
    assertThat(SpellingKey.plain("Handaraat")).isNotEqualTo(SpellingKey.plain("Handarat"));
  }

  @Test
  void likenessFallsWithEachEdit() {
    assertThat(SpellingKey.likeness("al-Bab", "Bab")).isEqualTo(1);
    assertThat(SpellingKey.likeness("Handarat", "Hindarat")).isBetween(0.8, 0.99);
    assertThat(SpellingKey.likeness("Homs", "Azaz")).isLessThan(0.3);
  }
}
