package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.Reading;
import org.dateline.control.Hold;
import org.dateline.export.PictureJson;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.place.Place;

/** What holds of every derivation, whatever the claims. */
class DerivationPropertiesTest {
  @Provide
  Arbitrary<List<Reading>> readings() {
    return SmallWars.readings();
  }

  @Provide
  Arbitrary<List<Ruling>> rulings() {
    return SmallWars.rulings();
  }

  private static String all(List<Reading> readings, List<Ruling> rulings) {
    return all(Derivation.of(new Facts(null, readings, rulings), SmallWars.THEATRE));
  }

  /** All that a derivation can be asked, as text. */
  private static String all(Derivation derivation) {
    StringBuilder all = new StringBuilder();
    for (int d = 0; d < 260; d += 20) {
      all.append(PictureJson.of(derivation.on(SmallWars.START.plusDays(d)))).append('\n');
    }
    derivation.incidents().forEach(x -> all.append(x).append(why(derivation, x.id())));
    derivation.sieges().forEach(x -> all.append(x).append(why(derivation, x.id())));
    derivation.forecasts().forEach(x -> all.append(x).append(why(derivation, x.id())));
    SmallWars.PLACES.forEach(
        p ->
            derivation.history(p.id()).forEach(x -> all.append(x).append(why(derivation, x.id()))));
    derivation.routeHistory("ring").forEach(x -> all.append(x).append(why(derivation, x.id())));
    all.append(derivation.ignoredRulings()).append(derivation.disagreements());
    return all.toString();
  }

  private static String why(Derivation derivation, String id) {
    return derivation.why(id).map(Evidence::toString).orElse("no evidence for " + id) + "\n";
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void addingGivesWhatDerivingAnewGives(
      @ForAll("readings") List<Reading> readings,
      @ForAll("rulings") List<Ruling> rulings,
      @ForAll @IntRange(max = 11) int first,
      @ForAll @IntRange(max = 5) int ruled) {
    int known = Math.min(first, readings.size());
    int early = Math.min(ruled, rulings.size());
    Derivation grown =
        Derivation.of(
            new Facts(null, readings.subList(0, known), rulings.subList(0, early)),
            SmallWars.THEATRE);
    for (Reading reading : readings.subList(known, readings.size())) {
      grown = grown.with(List.of(reading), List.of());
    }
    for (Ruling ruling : rulings.subList(early, rulings.size())) {
      grown = grown.with(List.of(), List.of(ruling));
    }
    assertThat(all(grown)).isEqualTo(all(readings, rulings));
  }

  @Property(tries = 60)
  void addingLeavesWhatWasDerivedAsItIs(@ForAll("readings") List<Reading> readings) {
    Derivation before =
        Derivation.of(
            new Facts(null, readings.subList(1, readings.size()), List.of()), SmallWars.THEATRE);
    String told = all(before);
    before.with(readings.subList(0, 1), List.of());
    assertThat(all(before)).isEqualTo(told);
  }

  @Property(tries = 60)
  void orderOfArrivalMakesNoDifference(
      @ForAll("readings") List<Reading> readings,
      @ForAll("rulings") List<Ruling> rulings,
      @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(all(shuffled, rulings)).isEqualTo(all(readings, rulings));
  }

  @Property(tries = 80)
  void aRevokedRulingLeavesNoTrace(
      @ForAll("readings") List<Reading> readings, @ForAll("rulings") List<Ruling> rulings) {
    List<Ruling> revoked = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (!(ruling instanceof Ruling.Revoke)) {
        revoked.add(ruling);
        revoked.add(
            new Ruling.Revoke(
                "no-" + ruling.id(), "cleo", ruling.at().plusSeconds(60), "", ruling.id()));
      }
    }
    assertThat(all(readings, revoked)).isEqualTo(all(readings, List.of()));
  }

  @Property(tries = 40)
  void withoutRulingsIsAsIfNobodyHadRuled(
      @ForAll("readings") List<Reading> readings, @ForAll("rulings") List<Ruling> rulings) {
    Facts facts = new Facts(null, readings, rulings);
    assertThat(all(Derivation.of(facts.withoutRulings(), SmallWars.THEATRE)))
        .isEqualTo(all(readings, List.of()));
  }

  @Property(tries = 40)
  void nothingOfLaterReportsShows(@ForAll("readings") List<Reading> readings) {
    LocalDate known = SmallWars.START.plusDays(100);
    List<Reading> early =
        readings.stream().filter(r -> !r.report().published().isAfter(known)).toList();
    Derivation derivation = Derivation.of(new Facts(known, early, List.of()), SmallWars.THEATRE);
    String all = all(derivation);
    for (Reading reading : readings) {
      if (reading.report().published().isAfter(known)) {
        assertThat(all).doesNotContain("\"" + reading.report().id() + ":");
      }
    }
  }

  @Property(tries = 60)
  void everyAssertedOrDeniedHappeningIsInSomeIncident(@ForAll("readings") List<Reading> readings) {
    Derivation derivation = Derivation.of(new Facts(null, readings, List.of()), SmallWars.THEATRE);
    List<String> told = new ArrayList<>();
    derivation.incidents().forEach(i -> told.addAll(i.supporting()));
    derivation.incidents().forEach(i -> told.addAll(i.disputing()));
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        boolean happening =
            claim.modality() != Modality.EXPECTED
                && claim.modality() != Modality.CONDITIONAL
                && claim.kind() != Kind.CONTROL_HOLD
                && claim.kind() != Kind.PEOPLE_TOLL;
        if (happening) {
          assertThat(told).contains(claim.id());
        }
      }
    }
  }

  @Property(tries = 60)
  void holdingsFollowOneAnotherWithoutHolesOrOverlaps(@ForAll("readings") List<Reading> readings) {
    Derivation derivation = Derivation.of(new Facts(null, readings, List.of()), SmallWars.THEATRE);
    for (Place place : SmallWars.PLACES) {
      List<Hold> history = derivation.history(place.id());
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i - 1).to()).isEqualTo(history.get(i).from().minusDays(1));
      }
      history.forEach(h -> assertThat(h.confidence()).isBetween(0.0, 1.0));
    }
  }

  @Property(tries = 40)
  void anotherIndependentSourceNeverLowersConfidence(@ForAll("readings") List<Reading> readings) {
    LocalDate day = SmallWars.START.plusDays(250);
    SmallWars.Seed gain = new SmallWars.Seed(0, 0, 0, 247, 0, 5, 0, 7);
    List<Reading> one = new ArrayList<>(readings);
    one.add(SmallWars.reading("zz1", List.of(gain)));
    List<Reading> two = new ArrayList<>(one);
    two.add(SmallWars.reading("zz2", List.of(new SmallWars.Seed(0, 0, 0, 247, 0, 5, 0, 8))));
    double before = confidence(one, day);
    assertThat(before).isPositive();
    assertThat(confidence(two, day)).isGreaterThanOrEqualTo(before);
  }

  private static double confidence(List<Reading> readings, LocalDate day) {
    Optional<Hold> hold =
        Derivation.of(new Facts(null, readings, List.of()), SmallWars.THEATRE)
            .on(day)
            .holdings()
            .stream()
            .filter(h -> h.place().id().equals("p0") && "gov".equals(h.side()))
            .findFirst();
    return hold.map(Hold::confidence).orElse(0.0);
  }
}
