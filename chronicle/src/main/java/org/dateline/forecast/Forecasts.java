package org.dateline.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.forecast.Forecast.Outcome;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Testimony;
import org.dateline.sharing.SharedList;
import org.dateline.sharing.SharedMap;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts are the claims that a report expects or makes depend on a condition. Later claims of
 * the same kind on the same place by parties that fit decide them: one that asserts it makes it
 * come true, one that denies it, or its day gone by, makes it fail.
 */
public final class Forecasts {
  private static final Pattern IF =
      Pattern.compile(
          "\\b(?:if|should|were to|unless|once|provided|in case|in the event)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Comparator<Forecast> ORDER =
      Comparator.comparing((Forecast f) -> f.made() == null ? When.DUSK : f.made())
          .thenComparing(Forecast::claim);

  private final Hearing hearing;
  private final Parties parties;
  private final LocalDate lastKnown;
  private final LaterFacts later;
  private final long openDays;
  private final SharedMap<String, List<String>> expected;
  private final SharedMap<String, Forecast> byClaim;
  private final SharedList<Forecast> all;

  /**
   * Decides some forecasts anew and takes over the others.
   *
   * @param expected ids of the expected and conditional claims by what would decide them
   */
  private Forecasts(
      Hearing hearing,
      LaterFacts later,
      SharedMap<String, List<String>> expected,
      SharedMap<String, Forecast> before,
      SharedList<Forecast> allBefore,
      Collection<String> anew) {
    this.hearing = hearing;
    this.parties = hearing.parties();
    this.later = later;
    this.openDays = (long) hearing.settings().forecastOpenDays();
    this.lastKnown = hearing.facts().lastKnown();
    this.expected = expected;
    Map<String, Forecast> come = new LinkedHashMap<>();
    List<Forecast> gone = new ArrayList<>();
    List<Forecast> made =
        anew.parallelStream()
            .map(hearing::of)
            .flatMap(Optional::stream)
            .filter(Forecasts::expects)
            .map(this::forecast)
            .collect(Collectors.toList());
    made.forEach(f -> come.put(f.claim(), f));
    for (String claim : anew) {
      Forecast old = before.get(claim);
      Forecast now = come.get(claim);
      if (old != null && old.equals(now)) {
        come.remove(claim);
      } else if (old != null) {
        gone.add(old);
      }
    }
    List<String> lost = gone.stream().map(Forecast::claim).toList();
    this.byClaim = before.with(lost, come);
    this.all = allBefore.with(gone, come.values());
  }

  /** Finds all forecasts of a hearing, and what became of them. */
  public static Forecasts of(Hearing hearing) {
    Forecasts none =
        new Forecasts(
            hearing,
            LaterFacts.none(hearing.parties()),
            SharedMap.empty(),
            SharedMap.empty(),
            SharedList.empty(ORDER),
            List.of());
    return none.with(hearing, List.of(), hearing.testimonies());
  }

  /** All forecasts, by day made, then by claim; those of no known day last. */
  public static List<Forecast> find(Hearing hearing) {
    return of(hearing).all();
  }

  /** What becomes of them when other things are heard; the same as if all were found anew. */
  public Forecasts with(Hearing.Heard heard) {
    return with(heard.hearing(), heard.gone(), heard.come());
  }

  private Forecasts with(Hearing now, List<Testimony> gone, List<Testimony> come) {
    LaterFacts facts =
        later.with(
            gone.stream().filter(Forecasts::decides).toList(),
            come.stream().filter(Forecasts::decides).toList());
    Set<String> anew = new TreeSet<>();
    if (!byClaim.isEmpty()) {
      gone.stream().filter(Forecasts::decides).forEach(t -> touched(t, anew));
      come.stream().filter(Forecasts::decides).forEach(t -> touched(t, anew));
      LocalDate last = now.facts().lastKnown();
      if (!last.equals(lastKnown)) {
        all.forEach(
            f -> {
              if (f.by() != null && !f.by().isBefore(lastKnown) && f.by().isBefore(last)) {
                anew.add(f.claim());
              }
            });
      }
    }
    Map<String, List<String>> keys = new HashMap<>();
    for (Testimony t : gone) {
      if (expects(t)) {
        anew.add(t.claim().id());
        keysOf(t, keys).forEach(ids -> ids.remove(t.claim().id()));
      }
    }
    for (Testimony t : come) {
      if (expects(t)) {
        anew.add(t.claim().id());
        keysOf(t, keys).forEach(ids -> ids.add(t.claim().id()));
      }
    }
    for (String claim : List.copyOf(anew)) {
      // what hangs on one "if" is decided together
      now.of(claim).or(() -> hearing.of(claim)).ifPresent(t -> siblings(t, now, anew));
    }
    return new Forecasts(now, facts, expected.with(List.of(), keys), byClaim, all, anew);
  }

  private static boolean expects(Testimony t) {
    Modality modality = t.claim().modality();
    return modality == Modality.EXPECTED || modality == Modality.CONDITIONAL;
  }

  private static boolean decides(Testimony t) {
    return !expects(t) && t.hasDay();
  }

  private List<List<String>> keysOf(Testimony t, Map<String, List<String>> changed) {
    List<List<String>> lists = new ArrayList<>();
    for (String key : later.keys(t.claim(), t.claim().kind())) {
      List<String> before = expected.get(key);
      lists.add(
          changed.computeIfAbsent(
              key, k -> before == null ? new ArrayList<>(1) : new ArrayList<>(before)));
    }
    return lists;
  }

  /** Adds the forecasts that a fact may decide otherwise than they were. */
  private void touched(Testimony fact, Set<String> anew) {
    Claim claim = fact.claim();
    List<Kind> kinds =
        switch (claim.kind()) {
          case CONTROL_HOLD -> List.of(Kind.CONTROL_HOLD, Kind.CONTROL_GAIN);
          case CONTROL_GAIN -> List.of(Kind.CONTROL_GAIN, Kind.CONTROL_LOSS);
          default -> List.of(claim.kind());
        };
    for (Kind kind : kinds) {
      for (String key : later.keys(claim, kind)) {
        List<String> waiting = expected.get(key);
        if (waiting != null) {
          waiting.stream().filter(id -> mayDecide(fact, byClaim.get(id))).forEach(anew::add);
        }
      }
    }
  }

  private static boolean mayDecide(Testimony fact, @Nullable Forecast forecast) {
    if (forecast == null || forecast.made() == null || forecast.made().isAfter(fact.day())) {
      return false;
    }
    LocalDate decided = forecast.decided();
    return decided == null
        || !decided.isBefore(fact.day())
        || forecast.outcome() == Outcome.CONDITION_NOT_MET;
  }

  private static void siblings(Testimony t, Hearing now, Set<String> anew) {
    if (t.claim().modality() == Modality.CONDITIONAL) {
      conditional(t, now).forEach(s -> anew.add(s.claim().id()));
    }
  }

  /** The conditional claims of the sentence of a claim. */
  private static List<Testimony> conditional(Testimony t, Hearing hearing) {
    List<Testimony> found = new ArrayList<>();
    hearing
        .facts()
        .reading(t.claim().reportId())
        .ifPresent(
            r ->
                r.claims().stream()
                    .flatMap(c -> hearing.of(c.id()).stream())
                    .filter(s -> s.claim().modality() == Modality.CONDITIONAL)
                    .filter(s -> sentence(s).equals(sentence(t)))
                    .forEach(found::add));
    return found;
  }

  /** All forecasts, by day made, then by claim; those of no known day last. */
  public List<Forecast> all() {
    return all;
  }

  /** The forecast that a claim makes. */
  public Optional<Forecast> ofClaim(String claimId) {
    return Optional.ofNullable(byClaim.get(claimId));
  }

  private Forecast forecast(Testimony t) {
    Forecast own = decide(t);
    if (t.claim().modality() != Modality.CONDITIONAL) {
      return own;
    }
    Testimony condition = condition(conditional(t, hearing));
    return condition == null ? own : depending(own, decide(condition));
  }

  private static String sentence(Testimony t) {
    return t.claim().reportId() + ":" + t.claim().sentence().start();
  }

  private Forecast decide(Testimony t) {
    LocalDate made = t.published();
    LocalDate by = by(t);
    LocalDate last = by == null && made != null ? made.plusDays(openDays) : by;
    Outcome outcome = Outcome.OPEN;
    LocalDate decided = null;
    List<String> deciding = new ArrayList<>();
    for (Testimony fact : made == null ? List.<Testimony>of() : candidates(t, made)) {
      if (last != null && fact.day().isAfter(last)) {
        break;
      }
      Outcome told = fact.denied() ? Outcome.DID_NOT : Outcome.CAME_TRUE;
      if (decided == null) {
        outcome = told;
        decided = fact.day();
      }
      if (told == outcome && fact.day().equals(decided)) {
        deciding.add(fact.claim().id());
      }
    }
    if (decided == null && by != null && by.isBefore(lastKnown)) {
      outcome = Outcome.DID_NOT;
      decided = by.plusDays(1);
    }
    Claim claim = t.claim();
    return new Forecast(
        claim.id(),
        t.speaker(),
        null,
        claim.kind(),
        LaterFacts.places(claim),
        parties.ids(claim.agents()),
        made,
        by,
        outcome,
        decided,
        deciding);
  }

  /** The last day by which it should come: one that the words name, after publication. */
  private static @Nullable LocalDate by(Testimony t) {
    LocalDate made = t.published();
    boolean ahead =
        t.claim().time() != null
            && t.when().hasEnd()
            && made != null
            && !t.when().latest().isBefore(made);
    return ahead ? t.when().latest() : null;
  }

  /** The first claims that decide, one day's for each kind, place and parties, by day. */
  private List<Testimony> candidates(Testimony t, LocalDate made) {
    Set<Testimony> found = new LinkedHashSet<>();
    later.deciding(t, made, found::add);
    List<Testimony> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(Testimony::day).thenComparing(f -> f.claim().id()));
    return ordered;
  }

  /** The claim that states the condition: the first after the word "if" of the sentence. */
  private static @Nullable Testimony condition(List<Testimony> conditional) {
    if (conditional.size() < 2) {
      return null;
    }
    Claim any = conditional.get(0).claim();
    Matcher marker = IF.matcher(any.sentence().words().toLowerCase(Locale.ROOT));
    if (!marker.find()) {
      return null;
    }
    int at = any.sentence().start() + marker.start();
    return conditional.stream()
        .filter(t -> t.claim().trigger().start() >= at)
        .min(
            Comparator.comparingInt((Testimony t) -> t.claim().trigger().start())
                .thenComparing(t -> t.claim().id()))
        .orElse(null);
  }

  private static Forecast depending(Forecast own, Forecast condition) {
    Forecast linked = own.dependingOn(condition.claim());
    boolean unmet =
        !linked.isCondition()
            && condition.outcome() == Outcome.DID_NOT
            && own.outcome() != Outcome.CAME_TRUE;
    return unmet
        ? linked.decided(Outcome.CONDITION_NOT_MET, condition.decided(), condition.deciding())
        : linked;
  }
}
