package org.dateline.bench.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static final Place HOME = place("home", PlaceKind.SETTLEMENT);
  private static final Place TOWN = place("town", PlaceKind.SETTLEMENT);
  private static final Place LAND = place("land", PlaceKind.COUNTRY);

  private static Place place(String name, PlaceKind kind) {
    return new Place(name, name, List.of(), null, 1, 1, kind, "", "", "", "XX", 0, null);
  }

  private static Toponym at(int start, @Nullable Place place) {
    return new Toponym(start, start + 5, place, 0.9);
  }

  private static @Nullable Place guessed(@Nullable Place home, Toponym... toponyms) {
    List<Toponym> filled = Guesses.fill(List.of(toponyms), home);
    assertThat(filled).hasSameSizeAs(List.of(toponyms));
    return filled.get(0).place();
  }

  @Test
  void whatNoGazetteerHasLiesBesideTheTownNamedWithIt() {
    assertThat(guessed(HOME, at(0, null), at(10, TOWN))).isEqualTo(TOWN);
    assertThat(guessed(HOME, at(0, null), at(300, TOWN))).isEqualTo(HOME);
    assertThat(guessed(null, at(0, null), at(300, TOWN), at(20, LAND))).isEqualTo(TOWN);
    assertThat(guessed(null, at(0, null), at(20, LAND))).isEqualTo(LAND);
    assertThat(guessed(null, at(0, null))).isNull();
  }

  @Test
  void whatIsKnownStaysAndAGuessIsMarked() {
    List<Toponym> filled = Guesses.fill(List.of(at(0, TOWN), at(9, null)), HOME);
    assertThat(filled.get(1).confidence()).isLessThan(0.1);
  }
}
