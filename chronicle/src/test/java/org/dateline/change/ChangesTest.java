package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.export.Made.first;
import static org.dateline.export.Made.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.claim.Kind;
import org.dateline.control.Hold;
import org.dateline.export.Made;
import org.dateline.incident.Ruling;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence.Type;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

/** What changed in the picture of the same days, and by which report or ruling. */
class ChangesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 7, 9);
  private static final Instant LATER = Instant.parse("2016-08-01T10:00:00Z");

  private static Made record() {
    return new Made()
        .report(
            "r1",
            "Alpha",
            DAY.plusDays(1),
            said(Kind.CONTROL_GAIN, "captured Dar Zayn").by("army").at(Made.TOWN).on(DAY, DAY));
  }

  private static Made.Said taken() {
    return said(Kind.CONTROL_GAIN, "took Dar Zayn").by("army").at(Made.TOWN).on(DAY, DAY);
  }

  private static List<Change> of(List<Change> changes, Type type) {
    return changes.stream().filter(c -> c.type() == type).toList();
  }

  private static Change only(List<Change> changes, Type type) {
    assertThat(of(changes, type)).hasSize(1);
    return of(changes, type).get(0);
  }

  private static List<String> causes(Change change) {
    return change.causes().stream().map(Cause::id).toList();
  }

  @Test
  void aNewReportTellsWhoHeldAPlaceOnADayOfWhichNothingWasTold() {
    Derivation before = new Made().derive();
    Derivation after = record().derive();
    Change change = only(Changes.between(before, after, When.on(DAY)), Type.HOLD);
    assertThat(change.sort()).isEqualTo(Change.Sort.ADDED);
    assertThat(change.about()).isEqualTo("town");
    assertThat(change.when()).isEqualTo(When.on(DAY));
    assertThat(change.told().statement()).contains("Dar Zayn was held by Syrian army");
    assertThat(causes(change)).containsExactly("r1");
    assertThat(change.exact()).isTrue();
    assertThat(after.why(change.told().id())).isPresent();
    Cause.ByReport by = (Cause.ByReport) change.causes().get(0);
    assertThat(by.claims().get(0).sentence().words()).isEqualTo("captured Dar Zayn");
  }

  @Test
  void theSameFactsGiveNoChange() {
    assertThat(Changes.between(record().derive(), record().derive(), When.UNKNOWN)).isEmpty();
    assertThat(Changes.claims(record().derive(), record().derive())).isEmpty();
  }

  @Test
  void onlyTheDaysAskedForAreTold() {
    List<Change> changes =
        Changes.between(new Made().derive(), record().derive(), When.until(DAY.minusDays(1)));
    assertThat(of(changes, Type.HOLD)).isEmpty();
    assertThat(of(changes, Type.INCIDENT)).isEmpty();
  }

  @Test
  void aSecondSourceRaisesTheGrade() {
    Derivation after = record().report("r2", "Beta", DAY.plusDays(2), taken()).derive();
    Change change = only(Changes.between(record().derive(), after, When.UNKNOWN), Type.INCIDENT);
    assertThat(change.sort()).isEqualTo(Change.Sort.CHANGED);
    assertThat(change.fields()).containsExactly("grade", "sources", "supporting");
    assertThat(causes(change)).containsExactly("r2");
  }

  @Test
  void anEarlierReportFoundLaterTakesOverTheIdAndIsNoNewIncident() {
    Derivation after = record().report("r0", "Beta", DAY, taken()).derive();
    Change change = only(Changes.between(record().derive(), after, When.UNKNOWN), Type.INCIDENT);
    assertThat(change.sort()).isEqualTo(Change.Sort.CHANGED);
    assertThat(change.fields()).contains("id");
    assertThat(change.before().id()).isEqualTo("i:" + first("r1", Kind.CONTROL_GAIN));
    assertThat(change.after().id()).isEqualTo("i:" + first("r0", Kind.CONTROL_GAIN));
    assertThat(causes(change)).containsExactly("r0");
  }

  @Test
  void aRejectionWithdrawsAndItsRevocationBringsBack() {
    Ruling reject =
        new Ruling.Reject("u1", "Mona", LATER, "not so", first("r1", Kind.CONTROL_GAIN));
    Ruling revoke = new Ruling.Revoke("u2", "Omar", LATER.plusSeconds(60), "it was so", "u1");
    Derivation plain = record().derive();
    Derivation rejected = record().ruling(reject).derive();
    Derivation revoked = record().ruling(reject).ruling(revoke).derive();

    List<Change> gone = Changes.between(plain, rejected, When.UNKNOWN);
    assertThat(gone).hasSize(2).allSatisfy(c -> assertThat(causes(c)).containsExactly("u1"));
    assertThat(gone).allMatch(c -> c.sort() == Change.Sort.WITHDRAWN && c.exact());
    Change claim = Changes.claims(plain, rejected).get(0);
    assertThat(claim.sort()).isEqualTo(Change.Sort.WITHDRAWN);
    assertThat(causes(claim)).containsExactly("u1");

    List<Change> back = Changes.between(rejected, revoked, When.UNKNOWN);
    assertThat(back).hasSize(2).allSatisfy(c -> assertThat(causes(c)).containsExactly("u2"));
    Cause.ByRuling by = (Cause.ByRuling) back.get(0).causes().get(0);
    assertThat(by.about().id()).isEqualTo("u1");
    assertThat(Changes.between(plain, revoked, When.UNKNOWN)).isEmpty();
  }

  @Test
  void aCorrectionSaysWhichFieldReadsOtherwise() {
    Ruling correct =
        new Ruling.Correct(
            "u1", "Mona", LATER, "", first("r1", Kind.CONTROL_GAIN), "modality", "denied");
    Derivation after = record().ruling(correct).derive();
    Change claim = Changes.claims(record().derive(), after).get(0);
    assertThat(claim.fields()).containsExactly("modality");
    List<Change> changes = Changes.between(record().derive(), after, When.UNKNOWN);
    assertThat(changes).isNotEmpty().allSatisfy(c -> assertThat(causes(c)).containsExactly("u1"));
  }

  @Test
  void twoIncidentsMergedLeaveOne() {
    Made.Said first = said(Kind.STRIKE_SHELL, "shelled at dawn").at(Made.TOWN).on(DAY, DAY);
    LocalDate next = DAY.plusDays(4);
    Made.Said second = said(Kind.STRIKE_SHELL, "fired again").at(Made.TOWN).on(next, next);
    Made both = new Made().report("r1", "Alpha", next, first).report("r2", "Beta", next, second);
    Derivation before = both.derive();
    String one = "i:" + first("r1", Kind.STRIKE_SHELL);
    String two = "i:" + first("r2", Kind.STRIKE_SHELL);
    Derivation after =
        both.ruling(new Ruling.Merge("u1", "Mona", LATER, "one barrage", two, one)).derive();
    List<Change> changes = Changes.between(before, after, When.UNKNOWN);
    assertThat(changes)
        .extracting(Change::sort)
        .containsExactlyInAnyOrder(Change.Sort.CHANGED, Change.Sort.WITHDRAWN);
    assertThat(changes).allSatisfy(c -> assertThat(causes(c)).containsExactly("u1"));
  }

  @Test
  void aGrowingTotalNamesTheReportThatRaisedIt() {
    Made.Said few = said(Kind.PEOPLE_TOLL, "has killed 100").at(Made.TOWN).total(100L);
    Made.Said more = said(Kind.PEOPLE_TOLL, "has now killed 130").at(Made.TOWN).total(130L);
    Made record = new Made().report("r1", "Alpha", DAY, few);
    Derivation before = record.derive();
    Derivation after = record.report("r2", "Alpha", DAY.plusDays(3), more).derive();
    Change change = only(Changes.between(before, after, When.on(DAY.plusDays(5))), Type.FIGURE);
    assertThat(change.fields()).contains("best");
    assertThat(change.name()).isEqualTo("Dar Zayn");
    assertThat(causes(change)).containsExactly("r2");
  }

  private record Seed(int kind, int place, int day, int lag, int actor) {}

  @Provide
  Arbitrary<List<Seed>> seeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 1))
        .as(Seed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  private static Derivation known(List<Seed> seeds, LocalDate day) {
    List<Kind> kinds =
        List.of(
            Kind.CONTROL_GAIN,
            Kind.CONTROL_LOSS,
            Kind.CONTROL_HOLD,
            Kind.SIEGE_LAY,
            Kind.SIEGE_LIFT,
            Kind.STRIKE_AIR);
    List<Place> places = List.of(Made.TOWN, Made.QUARTER, Made.SOUTH);
    Made made = new Made().knownOn(day);
    int i = 0;
    for (Seed seed : seeds) {
      LocalDate on = DAY.plusDays(seed.day);
      LocalDate published = on.plusDays(seed.lag);
      i++;
      if (!published.isAfter(day)) {
        made.report(
            "r" + i,
            "Outlet " + i % 3,
            published,
            said(kinds.get(seed.kind), "sentence number " + i + " of its own report " + i)
                .by(seed.actor == 0 ? "army" : "rebels")
                .at(places.get(seed.place))
                .on(on, on));
      }
    }
    return made.derive();
  }

  @Property(tries = 60)
  void everyChangeHasCausesAndAllOfThemAreNew(
      @ForAll("seeds") List<Seed> seeds, @ForAll int one, @ForAll int other) {
    LocalDate first = DAY.plusDays(Math.floorMod(Math.min(one, other), 160));
    LocalDate second = first.plusDays(Math.floorMod(other, 60));
    Derivation before = known(seeds, first);
    Derivation after = known(seeds, second);
    List<Change> changes = new ArrayList<>(Changes.between(before, after, When.UNKNOWN));
    changes.addAll(Changes.claims(before, after));
    for (Change change : changes) {
      assertThat(change.causes()).as("%s", change).isNotEmpty();
      for (Cause cause : change.causes()) {
        assertThat(cause.day()).isAfter(first).isBeforeOrEqualTo(second);
        assertThat(before.facts().report(cause.id())).isEmpty();
      }
      Derivation teller = change.after() == null ? before : after;
      assertThat(teller.why(change.told().id())).as(change.told().id()).isPresent();
    }
  }

  @Property(tries = 30)
  void whatIsToldOfEachDayDiffersExactlyWhereAChangeSaysSo(@ForAll("seeds") List<Seed> seeds) {
    Derivation before = known(seeds, DAY.plusDays(60));
    Derivation after = known(seeds, DAY.plusDays(120));
    List<Change> all = of(Changes.between(before, after, When.UNKNOWN), Type.HOLD);
    for (int d = 0; d < 150; d += 3) {
      LocalDate day = DAY.plusDays(d);
      List<String> ofTheDay =
          all.stream().filter(c -> c.when().contains(day)).map(Change::about).toList();
      List<String> differ = new ArrayList<>();
      for (Place place : List.of(Made.QUARTER, Made.SOUTH, Made.TOWN)) {
        if (!held(before, place, day).equals(held(after, place, day))) {
          differ.add(place.id());
        }
      }
      assertThat(ofTheDay).containsExactlyInAnyOrderElementsOf(differ);
    }
  }

  private static String held(Derivation all, Place place, LocalDate day) {
    return all.on(day).holdings().stream()
        .filter(h -> h.place().id().equals(place.id()))
        .filter(h -> h.status() != Hold.Status.UNKNOWN || !h.basis().isEmpty())
        .map(h -> h.status() + " " + h.side() + " " + h.holder())
        .findFirst()
        .orElse("");
  }
}
