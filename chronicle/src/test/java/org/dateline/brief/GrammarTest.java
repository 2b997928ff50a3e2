package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Phrases, days and counts, one by one. */
class GrammarTest {
  private static final Facts NONE = new Facts(null, List.of(), List.of());

  private static Cast cast(List<String> places, String agents, String targets, String trigger) {
    return new Cast(
        places,
        places.isEmpty() ? "" : "in " + Names.list(places, 4),
        "Azaz",
        "Kilis",
        List.of("the Castello road"),
        agents,
        targets,
        "12 people",
        " on 17 Jul 2016",
        trigger);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasBothPhrasesWithItsDay(Kind kind) {
    Cast full = cast(List.of("Marea"), "the army", "the rebels", "did");
    for (String phrase : List.of(Grammar.nominal(kind, full), Grammar.reported(kind, full))) {
      assertThat(phrase).contains("17 Jul 2016").doesNotContain("  ", "null", " ,");
    }
    assertThat(Grammar.reported(kind, full)).contains("reported");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noKindInventsPartsThatAreNotThere(Kind kind) {
    Cast bare = new Cast(List.of(), "", "", "", List.of(), "", "", "", " on 17 Jul 2016", "did");
    assertThat(Grammar.nominal(kind, bare) + Grammar.reported(kind, bare))
        .doesNotContain(" by ", " between ", " from ", " to ", "  ", "null");
  }

  @Test
  void theVerbFollowsTheNumberOfPlaces() {
    Cast one = cast(List.of("Marea"), "the army", "", "took");
    Cast two = cast(List.of("Marea", "Sawran"), "the army", "", "took");
    assertThat(Grammar.reported(Kind.CONTROL_GAIN, one))
        .isEqualTo("Marea was reported taken by the army on 17 Jul 2016");
    assertThat(Grammar.reported(Kind.CONTROL_GAIN, two))
        .isEqualTo("Marea and Sawran were reported taken by the army on 17 Jul 2016");
  }

  @ParameterizedTest
  @CsvSource({
    "STRIKE_AIR, barrel bombs, a barrel bomb attack on Marea",
    "STRIKE_AIR, bombed, an air attack on Marea",
    "STRIKE_SHELL, shelled, shelling of Marea",
    "STRIKE_SHELL, attacked, bombardment of Marea",
    "STRIKE_BOMB, blew up, a bomb attack on Marea",
    "STRIKE_BOMB, suicide attack, a suicide attack on Marea"
  })
  void anAttackIsCalledWhatTheReportCallsIt(Kind kind, String trigger, String phrase) {
    assertThat(Grammar.nominal(kind, cast(List.of("Marea"), "", "", trigger)))
        .startsWith(phrase + " on 17 Jul 2016");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-07-17, 2016-07-17, ' on 17 Jul 2016'",
    "2016-07-12, 2016-07-15, ' between 12 and 15 Jul 2016'",
    "2016-06-28, 2016-07-03, ' between 28 Jun and 3 Jul 2016'",
    "2015-12-30, 2016-01-02, ' between 30 Dec 2015 and 2 Jan 2016'",
    "2016-07-01, 2016-07-31, ' in Jul 2016'",
    "2016-01-01, 2016-12-31, ' in 2016'",
    "2013-11-01, 9999-12-31, ' since 1 Nov 2013'",
    "0001-01-01, 2013-11-01, ' by 1 Nov 2013'",
    "0001-01-01, 9999-12-31, ''"
  })
  void days(LocalDate first, LocalDate last, String words) {
    assertThat(DayWords.when(When.between(first, last))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "civilians, 1, 1, 1, 1 civilian",
        "people, 1, 1, 1, 1 person",
        "children, 1, 1, 1, 1 child",
        "aid workers, 1, 1, 1, 1 aid worker",
        "families, 1, 1, 1, 1 family",
        "people, 1, 1, -, at least 1 person",
        "civilians, 16, 16, 16, 16 civilians",
        "civilians, 12, 16, 28, '12-28 civilians, best 16'",
        "civilians, 140000, 140000, -, 'at least 140,000 civilians'",
        "'', 2, 2, 2, 2 people"
      },
      nullValues = "-")
  void counts(String who, long low, long best, @Nullable Long high, String words) {
    FigureRange range =
        new FigureRange(Figure.Measure.KILLED, who, low, best, high, false, "", List.of());
    assertThat(CountWords.counted(range, NONE)).isEqualTo(words);
  }

  @Test
  void lists() {
    assertThat(Names.list(List.of("A"), 4)).isEqualTo("A");
    assertThat(Names.list(List.of("A", "B", "C"), 4)).isEqualTo("A, B and C");
    assertThat(Names.list(List.of("A", "B", "C", "D", "E"), 4)).isEqualTo("A, B, C and two others");
  }

  @ParameterizedTest
  @CsvSource({
    "Free Syrian Army, the Free Syrian Army",
    "The Harbour Gazette, the Harbour Gazette",
    "Radio Sajur, Radio Sajur",
    "Syrian Observatory for Human Rights, the Syrian Observatory for Human Rights",
    "unknown outlet, an unknown outlet"
  })
  void articlesOfOutlets(String name, String words) {
    assertThat(Names.outlet(name)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "rebels, rebels",
    "military source, a military source",
    "opposition official, an opposition official",
    "army, the army",
    "Syrian army, the Syrian army",
    "state media, state media",
    "two rebel officials, two rebel officials",
    "their fighters, fighters",
    "Ahrar al-Sham, Ahrar al-Sham",
    "rebel, rebels",
    "Kurdish, Kurdish forces",
    "he, ''",
    "Tuesday, ''",
    "Thursday fighters, fighters"
  })
  void articlesOfParties(String words, String shown) {
    World world = World.of("known 2016-01-01");
    assertThat(new Names(world.theatre(), NONE).one(words, List.of())).isEqualTo(shown);
  }
}
