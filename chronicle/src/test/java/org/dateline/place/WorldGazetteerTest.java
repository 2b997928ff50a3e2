package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldGazetteerTest {
  private static final WorldGazetteer WORLD = WorldGazetteer.bundled();
  private static final Gazetteer BOTH = TheatrePack.bundled("syria").gazetteer();

  @Test
  void theResourceIsTheOneThatWasCompiled() throws Exception {
    try (InputStream in =
            Objects.requireNonNull(WorldGazetteer.class.getResourceAsStream("world.tsv.gz"));
        GZIPInputStream text = new GZIPInputStream(in)) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.readAllBytes());
      assertThat(HexFormat.of().formatHex(sum))
          .isEqualTo("b3363bdb4cb89bfb7f67e7fd904a0d6d58604fa8381248a43784974cd0dd5b3a");
    }
  }

  @Test
  void everyPlaceIsFoundByNameAndById() {
    assertThat(WORLD.places()).hasSizeGreaterThan(50_000);
    List<Place> lost = new ArrayList<>();
    for (Place place : WORLD.places()) {
      boolean nameless = SpellingKey.plain(place.name()).isEmpty();
      if (!WORLD.byId(place.id()).equals(Optional.of(place))
          || !(nameless || WORLD.named(place.name()).contains(place))) {
        lost.add(place);
      }
    }
    assertThat(lost).as("compile the world gazetteer again: its keys do not fit").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "London, GB, SETTLEMENT",
    "Paris, FR, SETTLEMENT",
    "Moscow, RU, SETTLEMENT",
    "Gaziantep, TR, SETTLEMENT",
    "Şanlıurfa, TR, SETTLEMENT",
    "Sanliurfa, TR, SETTLEMENT",
    "Kiev, UA, SETTLEMENT",
    "Baghdad, IQ, SETTLEMENT",
    "Beirut, LB, SETTLEMENT",
    "Turkey, TR, COUNTRY",
    "the United States, US, COUNTRY",
    "US, US, COUNTRY",
    "Britain, GB, COUNTRY",
    "Jordan, JO, COUNTRY",
    "California, US, ADMIN1",
    "Scotland, GB, ADMIN1",
    "Europe, '', REGION",
  })
  void theLikeliestPlaceOfAName(String name, String country, PlaceKind kind) {
    for (Gazetteer gazetteer : new Gazetteer[] {WORLD, BOTH}) {
      Place first = gazetteer.named(name).get(0);
      assertThat(first.country()).isEqualTo(country);
      assertThat(first.kind()).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Aleppo, 170063",
    "Azaz, 172082",
    "Homs, 169577",
    "Kobani, 172256",
    "Handaraat, C7444",
    "Marea, C1643",
    "Dana, 174259",
    "Salma, C3704",
  })
  void theTheatreComesBeforeTheWorld(String name, String id) {
    assertThat(BOTH.named(name).get(0).id()).isEqualTo(id);
    assertThat(BOTH.named(name)).extracting(Place::id).doesNotHaveDuplicates();
  }

  @Test
  void adjectivesOfCountries() {
    assertThat(WORLD.byAdjective("Turkish")).extracting(Place::country).containsExactly("TR");
    assertThat(WORLD.byAdjective("Syrians")).extracting(Place::country).containsExactly("SY");
    assertThat(WORLD.byAdjective("British")).extracting(Place::country).containsExactly("GB");
    assertThat(WORLD.byAdjective("congolese"))
        .extracting(Place::country)
        .containsExactlyInAnyOrder("CD", "CG");
    assertThat(WORLD.byAdjective("purple")).isEmpty();
    assertThat(WORLD.named("")).isEmpty();
    assertThat(WORLD.named("Handaraat")).isEmpty();
    assertThat(WORLD.byId("no such id")).isEmpty();
  }
}
