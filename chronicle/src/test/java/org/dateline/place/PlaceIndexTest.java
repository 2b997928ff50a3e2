package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in every script find their place, whichever was asked for first. */
final class PlaceIndexTest {
  private static final Place AZAZ =
      new Place(
          "P:1",
          "Azaz",
          List.of("A'zaz", "إعزاز"),
          "أعزاز",
          36.58,
          37.04,
          PlaceKind.SETTLEMENT,
          "Aleppo",
          "",
          "",
          "SY",
          30_000,
          null);
  private static final Place MARE =
      new Place(
          "P:2",
          "Mare'",
          List.of("Marea"),
          null,
          36.48,
          37.19,
          PlaceKind.SETTLEMENT,
          "Aleppo",
          "",
          "",
          "SY",
          16_000,
          null);

  @Test
  void findsLatinAndArabicNames() {
    PlaceIndex index = new PlaceIndex(List.of(AZAZ, MARE), Set.of());
    assertThat(index.named("Azaz")).containsExactly(AZAZ);
    assertThat(index.named("أعزاز")).containsExactly(AZAZ);
    assertThat(index.named("إعزاز")).containsExactly(AZAZ);
    assertThat(index.named("Marea")).containsExactly(MARE);
    assertThat(index.named("مارع")).isEmpty();
  }
}
