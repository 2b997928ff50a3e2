package org.dateline.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.control.Theatres.START;
import static org.dateline.control.Theatres.THEATRE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.Reading;
import org.dateline.control.Theatres.Seed;
import org.dateline.incident.Facts;
import org.dateline.incident.Hearing;
import org.dateline.incident.Settings;
import org.dateline.place.Where;

/** What holds of who held what, whatever the claims. */
class ControlPropertiesTest {
  private static final List<Kind> KINDS =
      List.of(
          Kind.CONTROL_GAIN,
          Kind.CONTROL_GAIN,
          Kind.CONTROL_LOSS,
          Kind.CONTROL_HOLD,
          Kind.CONTROL_HOLD,
          Kind.CONTROL_CONTEST);

  @Provide
  Arbitrary<List<Reading>> readings() {
    Arbitrary<Seed> seed =
        Combinators.combine(
                Arbitraries.of(KINDS),
                Arbitraries.integers().between(-1, 2),
                Arbitraries.integers().between(0, 7),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 9))
            .as(
                (kind, side, place, lag, modality) ->
                    new Seed(
                        kind,
                        side,
                        place,
                        lag,
                        modality == 0 ? Modality.DENIED : Modality.ASSERTED));
    Arbitrary<List<Integer>> days =
        Arbitraries.integers().between(0, 900).list().ofMinSize(14).ofMaxSize(14);
    Arbitrary<List<List<Seed>>> reports =
        seed.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(14);
    return Combinators.combine(reports, days)
        .as(
            (all, when) -> {
              List<Reading> readings = new ArrayList<>();
              for (int i = 0; i < all.size(); i++) {
                readings.add(Theatres.reading("r" + i, "Outlet " + i % 5, when.get(i), all.get(i)));
              }
              return readings;
            });
  }

  private static Hearing hearing(List<Reading> readings) {
    return Hearing.of(new Facts(null, readings, List.of()), THEATRE, Settings.standard());
  }

  private static Set<String> places(Reading reading) {
    Set<String> ids = new TreeSet<>();
    reading
        .claims()
        .forEach(
            c ->
                c.places().stream()
                    .filter(m -> m.where() instanceof Where.At)
                    .forEach(m -> ids.add(((Where.At) m.where()).place().id())));
    return ids;
  }

  private static String everything(ControlTimeline timeline) {
    StringBuilder all = new StringBuilder();
    Theatres.PLACES.forEach(p -> all.append(timeline.history(p.id())).append('\n'));
    for (int d = -10; d < 1500; d += 50) {
      all.append(timeline.on(START.plusDays(d))).append('\n');
    }
    return all.toString();
  }

  @Property(tries = 100)
  void followingSomePlacesAnewGivesWhatFollowingAllGives(
      @ForAll("readings") List<Reading> readings) {
    Reading last = readings.get(readings.size() - 1);
    Hearing before = hearing(readings.subList(0, readings.size() - 1));
    Hearing after = hearing(readings);
    ControlTimeline whole = ControlTimeline.of(after, THEATRE);
    ControlTimeline less = ControlTimeline.of(before, THEATRE);
    ControlTimeline more = less.with(after, THEATRE, places(last));
    assertThat(everything(more)).isEqualTo(everything(whole));
    assertThat(everything(more.with(before, THEATRE, places(last)))).isEqualTo(everything(less));
  }

  @Property(tries = 100)
  void holdingsFollowOneAnotherWithoutHolesOrOverlaps(@ForAll("readings") List<Reading> readings) {
    ControlTimeline timeline = ControlTimeline.of(hearing(readings), THEATRE);
    Theatres.PLACES.forEach(
        place -> {
          List<Hold> history = timeline.history(place.id());
          for (int i = 1; i < history.size(); i++) {
            LocalDate last = history.get(i - 1).to();
            assertThat(last).isEqualTo(history.get(i).from().minusDays(1));
          }
          history.forEach(h -> assertThat(h.confidence()).isBetween(0.0, 1.0));
        });
  }
}
