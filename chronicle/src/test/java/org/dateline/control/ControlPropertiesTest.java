package org.dateline.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.control.Theatres.START;
import static org.dateline.control.Theatres.THEATRE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.claim.Claim;
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

  private static Set<String> places(List<Claim> claims) {
    Set<String> ids = new TreeSet<>();
    claims.forEach(
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
    ControlTimeline more = less.with(after, THEATRE, places(last.claims()));
    assertThat(everything(more)).isEqualTo(everything(whole));
    assertThat(everything(more.with(before, THEATRE, places(last.claims()))))
        .isEqualTo(everything(less));
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

  @Property(tries = 100)
  void orderOfArrivalMakesNoDifference(
      @ForAll("readings") List<Reading> readings, @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(everything(ControlTimeline.of(hearing(shuffled), THEATRE)))
        .isEqualTo(everything(ControlTimeline.of(hearing(readings), THEATRE)));
  }

  /** What is told by one report, told by another of its own on the same day. */
  @Property(tries = 300)
  void anIndependentConfirmingSourceNeverLowersConfidence(
      @ForAll("readings") List<Reading> readings, @ForAll("lags") int lag) {
    ControlTimeline before = ControlTimeline.of(hearing(readings), THEATRE);
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        boolean holds =
            claim.modality() == Modality.ASSERTED
                && claim.agents().size() == 1
                && (claim.kind() == Kind.CONTROL_GAIN || claim.kind() == Kind.CONTROL_HOLD);
        if (!holds) {
          continue;
        }
        String side = String.valueOf(claim.agents().get(0).actor()).replaceAll("a$", "");
        String place = places(List.of(claim)).iterator().next();
        LocalDate published = Objects.requireNonNull(reading.report().published());
        LocalDate day = claim.time() == null ? published : claim.time().when().latest();
        Hold then = before.on(place, day.plusDays(lag)).orElse(null);
        if (then == null || !side.equals(then.side())) {
          continue;
        }
        Seed same =
            new Seed(
                claim.kind(),
                Theatres.SIDES.indexOf(side),
                Integer.parseInt(place.substring(1)),
                0,
                Modality.ASSERTED);
        List<Reading> more = new ArrayList<>(readings);
        int at = (int) ChronoUnit.DAYS.between(START, day);
        more.add(Theatres.reading("again", "Another outlet", at, List.of(same)));
        Hold now =
            ControlTimeline.of(hearing(more), THEATRE).on(place, day.plusDays(lag)).orElseThrow();
        String told = told(readings) + "\n+ " + same + " on " + day + "\n" + then + "\n" + now;
        assertThat(now.side()).as(told).isEqualTo(side);
        assertThat(now.confidence()).as(told).isGreaterThanOrEqualTo(then.confidence());
      }
    }
  }

  private static String told(List<Reading> readings) {
    StringBuilder told = new StringBuilder();
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        told.append(reading.report().published())
            .append(' ')
            .append(reading.report().outlet().name())
            .append(": ")
            .append(claim.kind().code())
            .append(' ')
            .append(claim.modality())
            .append(' ')
            .append(claim.agents().isEmpty() ? "-" : claim.agents().get(0).actor())
            .append(' ')
            .append(places(List.of(claim)))
            .append(' ')
            .append(claim.time() == null ? "" : claim.time().when().latest())
            .append('\n');
      }
    }
    return told.toString();
  }

  @Provide
  Arbitrary<Integer> lags() {
    return Arbitraries.of(0, 1, 30);
  }

  @Property(tries = 100)
  void whatWasPublishedLaterNeverShows(@ForAll("readings") List<Reading> readings) {
    LocalDate known = START.plusDays(400);
    List<Reading> early =
        readings.stream()
            .filter(r -> !Objects.requireNonNull(r.report().published()).isAfter(known))
            .toList();
    Set<String> claims = new TreeSet<>();
    early.forEach(r -> r.claims().forEach(c -> claims.add(c.id())));
    ControlTimeline timeline =
        ControlTimeline.of(
            Hearing.of(new Facts(known, early, List.of()), THEATRE, Settings.standard()), THEATRE);
    for (int d = 0; d < 1500; d += 50) {
      for (Hold hold : timeline.on(START.plusDays(d))) {
        assertThat(claims).containsAll(hold.basis());
        assertThat(claims).containsAll(hold.against());
      }
    }
  }
}
