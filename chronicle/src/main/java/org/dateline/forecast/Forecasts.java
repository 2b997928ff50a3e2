package org.dateline.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.forecast.Forecast.Outcome;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Testimony;
import org.dateline.report.Report;
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

  private final Hearing hearing;
  private final Parties parties;
  private final LocalDate lastKnown;
  private final LaterFacts later;
  private final long openDays;

  private Forecasts(Hearing hearing) {
    this.hearing = hearing;
    this.parties = hearing.parties();
    this.later = new LaterFacts(parties);
    this.openDays = (long) hearing.settings().forecastOpenDays();
    LocalDate known = hearing.facts().knownOn();
    LocalDate last = When.DAWN;
    for (Report report : hearing.facts().reports()) {
      LocalDate published = report.published();
      last = published != null && published.isAfter(last) ? published : last;
    }
    this.lastKnown = known == null ? last : known;
  }

  /** All forecasts, by day made, then by claim; those of no known day last. */
  public static List<Forecast> find(Hearing hearing) {
    return new Forecasts(hearing).all();
  }

  private List<Forecast> all() {
    List<Testimony> expected = new ArrayList<>();
    Map<String, List<Testimony>> bySentence = new HashMap<>();
    for (Testimony t : hearing.testimonies()) {
      Modality modality = t.claim().modality();
      if (modality == Modality.EXPECTED || modality == Modality.CONDITIONAL) {
        expected.add(t);
        if (modality == Modality.CONDITIONAL) {
          bySentence.computeIfAbsent(sentence(t), k -> new ArrayList<>()).add(t);
        }
      } else if (t.hasDay()) {
        later.add(t);
      }
    }
    Map<String, Forecast> decided = new LinkedHashMap<>();
    expected.forEach(t -> decided.put(t.claim().id(), decide(t)));
    List<Forecast> forecasts = new ArrayList<>();
    for (Testimony t : expected) {
      Forecast own = decided.get(t.claim().id());
      if (own != null) {
        Testimony condition = condition(bySentence.getOrDefault(sentence(t), List.of()));
        Forecast ifso = condition == null ? null : decided.get(condition.claim().id());
        forecasts.add(ifso == null ? own : depending(own, ifso));
      }
    }
    forecasts.sort(
        Comparator.comparing((Forecast f) -> f.made() == null ? When.DUSK : f.made())
            .thenComparing(Forecast::claim));
    return forecasts;
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
