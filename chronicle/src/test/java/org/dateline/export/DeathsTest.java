package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Figure;
import org.dateline.incident.FigureRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody is counted twice. */
class DeathsTest {
  private static FigureRange killed(
      String who, long low, long best, @Nullable Long high, String... claims) {
    return new FigureRange(Figure.Measure.KILLED, who, low, best, high, false, "", List.of(claims));
  }

  @Test
  void civiliansAndChildrenArePartOfThePeople() {
    Deaths deaths =
        Deaths.of(
            List.of(
                killed("people", 12, 14, 15L, "a"),
                killed("civilians", 9, 9, null, "a"),
                killed("children", 3, 3, 3L, "a")));
    assertThat(deaths).isEqualTo(new Deaths(12, 14, 15, false, 9, 0));
  }

  @Test
  void fightersAndCiviliansOfOneClaimAreAdded() {
    Deaths deaths =
        Deaths.of(List.of(killed("civilians", 4, 4, 4L, "a"), killed("soldiers", 6, 7, 8L, "a")));
    assertThat(deaths).isEqualTo(new Deaths(10, 11, 12, false, 4, 7));
  }

  @Test
  void soldiersOfOneReportAndFightersOfAnotherMayBeTheSame() {
    Deaths deaths =
        Deaths.of(List.of(killed("soldiers", 6, 6, 6L, "a"), killed("fighters", 9, 9, 9L, "b")));
    assertThat(deaths.best()).isEqualTo(9);
  }

  @Test
  void womenAndChildrenOfOneClaimAreAddedWhereNoCountOfCiviliansIsGiven() {
    Deaths deaths =
        Deaths.of(List.of(killed("women", 2, 2, 2L, "a"), killed("children", 3, 3, 3L, "a")));
    assertThat(deaths).isEqualTo(new Deaths(5, 5, 5, false, 5, 0));
  }

  @Test
  void partsAreNeverMoreThanTheWhole() {
    Deaths deaths =
        Deaths.of(List.of(killed("people", 5, 5, 5L, "a"), killed("civilians", 9, 9, 9L, "b")));
    assertThat(deaths.best()).isEqualTo(5);
    assertThat(deaths.civilians()).isEqualTo(5);
  }

  @Test
  void runningTotalsAndTheWoundedAreNoDeathsOfIt() {
    List<FigureRange> figures = new ArrayList<>();
    figures.add(
        new FigureRange(Figure.Measure.KILLED, "people", 700, 700, 700L, true, "", List.of()));
    figures.add(new FigureRange(Figure.Measure.WOUNDED, "people", 7, 7, 7L, false, "", List.of()));
    assertThat(Deaths.of(figures)).isEqualTo(new Deaths(0, 0, 0, false, 0, 0));
  }
}
