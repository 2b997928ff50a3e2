package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OffTest {
  private static Place at(double lat, double lon) {
    return new Place(
        "x", "X", List.of(), null, lat, lon, PlaceKind.SETTLEMENT, "", "", "", "SY", 0, null);
  }

  @Test
  void northIsUpAndEastIsRight() {
    Where.Off north = new Where.Off(at(36, 37), 111.195, 0, 1);
    assertThat(north.lat()).isCloseTo(37, within(0.001));
    assertThat(north.lon()).isCloseTo(37, within(0.001));
    Where.Off east = new Where.Off(at(0, 179.5), 111.195, 90, 1);
    assertThat(east.lat()).isCloseTo(0, within(0.001));
    assertThat(east.lon()).isCloseTo(-179.5, within(0.001));
  }

  @Property
  void thePointIsAsFarAsItSays(
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 0.1, max = 1500) double km,
      @ForAll @DoubleRange(min = 0, max = 359) double bearing) {
    Where.Off off = new Where.Off(at(lat, lon), km, bearing, 1);
    assertThat(off.lon()).isBetween(-180.0, 180.0);
    assertThat(off.from().kmTo(off.lat(), off.lon())).isCloseTo(km, within(0.01 + km / 1000));
  }

  @Test
  void aPointNeedsADistanceAndAnError() {
    assertThatThrownBy(() -> new Where.Off(at(0, 0), 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Where.Off(at(0, 0), 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
