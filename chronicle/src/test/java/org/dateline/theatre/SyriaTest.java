package org.dateline.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coder expects of the theatre that ships. */
class SyriaTest {
  private static final Theatre SYRIA = TheatrePack.bundledAlone("syria");
  private static final Gazetteer PLACES = SYRIA.gazetteer();
  private static final Roster ROSTER = SYRIA.roster();

  @Test
  void theFolderAndTheJarHoldOnePack() {
    Path folder = Path.of(System.getProperty("dateline.root")).resolve("theatres/syria");
    assertThat(TheatrePack.check(folder)).isEmpty();
    Theatre read = TheatrePack.loadAlone(folder);
    assertThat(read.gazetteer().places()).isEqualTo(PLACES.places());
    assertThat(read.routes()).isEqualTo(SYRIA.routes());
    assertThat(read.roster().actors()).isEqualTo(ROSTER.actors());
  }

  @ParameterizedTest
  @CsvSource({
    "Aleppo, 170063",
    "Halab, 170063",
    "حلب, 170063",
    "Azaz, 172082",
    "A'zaz, 172082",
    "Idlib, 169389",
    "Idleb, 169389",
    "Kobani, 172256",
    "Kobane, 172256",
    "Kobanê, 172256",
    "Ayn al-Arab, 172256",
    "Ain al-Arab, 172256",
    "Handarat, C7444",
    "Handaraat, C7444",
    "Hindarat, C7444",
    "Marea, C1643",
    "Mare', C1643",
    "Tal Rifaat, 163476",
    "Tell Rifaat, 163476",
    "Tal Rif'at, 163476",
    "Afrin, 174186",
    "Manbij, 167357",
    "Raqqa, 172955",
    "ar-Raqqah, 172955",
    "Homs, 169577",
    "Hama, 170017",
    "Damascus, 170654",
    "al-Bab, 174018",
    "Qusayr, 173322",
    "Saraqeb, 164816",
    "Jarablus, 169179",
    "Dabiq, C1597",
    "Nubl, 166331",
    "Sheikh Najjar Industrial City, ALN070",
    "Sheikh Maqsoud, ALN039",
    "Kweiris airbase, SA5713",
    "Menagh airbase, EST:minnigh_airbase",
    "Bab al-Hawa crossing, OS:sy-bab-al-hawa-border-crossing",
    "Tishrin Dam, C1836",
    "Aleppo Central Prison, X:aleppo_prison",
  })
  void theLikeliestPlaceOfAName(String name, String id) {
    assertThat(PLACES.named(name)).isNotEmpty();
    assertThat(PLACES.named(name).get(0).id()).isEqualTo(id);
  }

  @Test
  void aNameThatNoPlaceBearsFindsNone() {
    assertThat(PLACES.named("Vladivostok")).isEmpty();
    assertThat(PLACES.named("")).isEmpty();
    assertThat(PLACES.named("...")).isEmpty();
  }

  @Test
  void quartersKnowTheirCity() {
    List<Place> quarters =
        PLACES.places().stream().filter(p -> "170063".equals(p.within())).toList();
    assertThat(quarters).hasSizeGreaterThan(100).allMatch(p -> p.kind() == PlaceKind.DISTRICT);
    assertThat(PLACES.named("Salaheddine").get(0).within()).isEqualTo("170063");
  }

  @Test
  void everyPlaceIsFoundByItsOwnName() {
    assertThat(PLACES.places())
        .hasSizeGreaterThan(8_800)
        .allMatch(place -> PLACES.named(place.name()).contains(place));
  }

  @ParameterizedTest
  @CsvSource({
    "M5, m5",
    "Damascus-Aleppo highway, m5",
    "Aleppo - Damascus highway, m5",
    "M4, m4",
    "Aleppo-Latakia highway, m4",
    "Castello Road, castello_road",
    "Khanasser road, khanasser_road",
    "Khanasir-Ithriya road, khanasser_road",
    "Ithriya road, khanasser_road",
    "Ramouseh road, ramouseh_road",
    "Gaziantep road, gaziantep_road",
    "Bab al-Hawa road, bab_al_hawa_road",
  })
  void namedRoads(String name, String id) {
    assertThat(SYRIA.routes())
        .filteredOn(
            route ->
                route.name().equalsIgnoreCase(name)
                    || route.otherNames().stream().anyMatch(name::equalsIgnoreCase))
        .singleElement()
        .matches(route -> route.id().equals(id))
        .matches(route -> !route.links().isEmpty());
  }

  @Test
  void noTwoRoadsShareANameOrAStretch() {
    Set<String> names = new HashSet<>();
    Set<Set<String>> stretches = new HashSet<>();
    for (Route route : SYRIA.routes()) {
      Set<String> own = new HashSet<>();
      own.add(route.name().toLowerCase(Locale.ROOT));
      route.otherNames().forEach(name -> own.add(name.toLowerCase(Locale.ROOT)));
      own.forEach(name -> assertThat(names.add(name)).as(name).isTrue());
      for (Route.Link link : route.links()) {
        assertThat(stretches.add(Set.of(link.from(), link.to()))).as("%s", link).isTrue();
        assertThat(link.km()).isPositive();
        assertThat(link.minutes()).isPositive();
      }
    }
  }

  @Test
  void theRoadsHangTogether() {
    Set<String> reached = new HashSet<>(Set.of("170063"));
    int before;
    do {
      before = reached.size();
      for (Route route : SYRIA.routes()) {
        for (Route.Link link : route.links()) {
          if (reached.contains(link.from()) || reached.contains(link.to())) {
            reached.add(link.from());
            reached.add(link.to());
          }
        }
      }
    } while (reached.size() > before);
    assertThat(reached).hasSize(356);
    ROSTER.sides().forEach(side -> assertThat(reached).containsAll(side.sources()));
  }

  @ParameterizedTest
  @CsvSource({
    "FSA, 2013-01-01, fsa, opposition",
    "the Free Syrian Army, 2013-01-01, fsa, opposition",
    "الجيش السوري الحر, 2013-01-01, fsa, opposition",
    "Daesh, 2015-01-01, is, isis",
    "daesh, 2013-09-01, isis, isis",
    "داعش, 2015-01-01, is, isis",
    "ISIS, 2014-01-10, isis, isis",
    "ISIS, 2016-01-10, is, isis",
    "Nusra, 2014-01-01, nusra, hts",
    "Nusra, 2017-01-01, nusra, hts",
    "Jabhat Fateh al-Sham, 2016-10-01, jfs, hts",
    "HTS, 2019-01-01, hts, hts",
    "YPG, 2014-11-01, ypg, sdf",
    "Syrian army, 2016-01-01, saa, government",
    "Levant Front, 2015-06-01, levant_front, opposition",
    "Levant Front, 2018-06-01, levant_front, turkey",
    "Syrian Observatory for Human Rights, 2016-01-01, sohr, neutral",
  })
  void actorsByNameAndDay(String name, LocalDate day, String id, String side) {
    List<Actor> found = ROSTER.named(name, day);
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).id()).isEqualTo(id);
    assertThat(ROSTER.sideOf(id, day)).isEqualTo(side);
  }

  @Test
  void sidesOfThoseNotKnown() {
    assertThat(ROSTER.named("Bundeswehr", null)).isEmpty();
    assertThat(ROSTER.sideOf("nobody", null)).isEqualTo("unknown");
    assertThat(ROSTER.friends("opposition", "hts")).isTrue();
    assertThat(ROSTER.friends("opposition", "opposition")).isTrue();
    assertThat(ROSTER.friends("opposition", "isis")).isFalse();
    assertThat(ROSTER.friends("unknown", "unknown")).isFalse();
  }
}
