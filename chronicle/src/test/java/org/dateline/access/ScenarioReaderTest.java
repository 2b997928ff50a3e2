package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.access.Scenario.Holder;
import org.dateline.access.Scenario.Passage;
import org.dateline.control.Hold;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people write them, against the places, roads and actors of the theatre that ships. */
class ScenarioReaderTest {
  private static final LocalDate DAY = LocalDate.of(2016, 7, 10);
  private static final ScenarioReader READER =
      new ScenarioReader(TheatrePack.bundledAlone("syria"));

  private static Scenario.Supposed read(String setting) {
    return READER.read(DAY, List.of(setting)).supposed().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Azaz=ISIS, 172082, isis",
    "A'zaz=Islamic State, 172082, isis",
    "172082=YPG, 172082, sdf",
    "aleppo=Syrian army, 170063, government",
    "Tal Rifaat=opposition, 163476, opposition",
  })
  void aPlaceAndWhoHoldsIt(String setting, String place, String side) {
    Holder holder = (Holder) read(setting);
    assertThat(holder.place().id()).isEqualTo(place);
    assertThat(holder.side()).isEqualTo(side);
    assertThat(holder.status()).isEqualTo(Hold.Status.HELD);
  }

  @ParameterizedTest
  @CsvSource({
    "Bab al-Salamah crossing=closed, OS:sy-bab-al-salam-border-crossing, CUT",
    "Bab al Salama crossing=closed, OS:sy-bab-al-salam-border-crossing, CUT",
    "Castello road=open, castello_road, OPEN",
    "Kastelo road=cut, castello_road, CUT",
    "M5=contested, m5, CONTESTED",
  })
  void aRoadOrCrossingAndHowItStands(String setting, String route, RouteState.Status status) {
    Passage passage = (Passage) read(setting);
    assertThat(passage.route().id()).isEqualTo(route);
    assertThat(passage.status()).isEqualTo(status);
  }

  @Test
  void aPlaceMayBeContestedOrUnknown() {
    assertThat(((Holder) read("Azaz=contested")).status()).isEqualTo(Hold.Status.CONTESTED);
    assertThat(((Holder) read("Azaz=unknown")).side()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Azas=ISIS; did you mean Azaz",
        "Azaz=Isys; name an actor or one of the sides",
        "Azaz=closed; only a road or crossing can be closed",
        "Azaz; is no setting",
        "=ISIS; is no setting",
        "Nowhere at all road=closed; No road or crossing of the theatre is called",
        "Azaz=United Nations; stands on no side",
      })
  void whatCannotBeReadIsOnePlainSentence(String setting, String says) {
    assertThatThrownBy(() -> read(setting))
        .isInstanceOf(BadScenarioException.class)
        .hasMessageContaining(says)
        .message()
        .endsWith(says.startsWith("did") ? "?" : ".")
        .doesNotContain("\n");
  }
}
