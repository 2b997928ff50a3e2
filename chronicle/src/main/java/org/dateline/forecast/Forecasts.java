package org.dateline.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.forecast.Forecast.Outcome;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;
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
  private final Map<String, List<Testimony>> later = new HashMap<>();

  private Forecasts(Hearing hearing) {
    this.hearing = hearing;
    this.parties = hearing.parties();
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
        for (String key : keys(t)) {
          later.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
        }
      }
    }
    Map<String, Forecast> decided = new HashMap<>();
    expected.forEach(t -> decided.put(t.claim().id(), decide(t)));
    List<Forecast> forecasts = new ArrayList<>();
    for (Testimony t : expected) {
      Forecast own = decided.get(t.claim().id());
      if (own != null) {
        Testimony condition = condition(bySentence.getOrDefault(sentence(t), List.of()));
        Forecast ifso = condition == null ? null : decided.get(condition.claim().id());
        forecasts.add(ifso == null || condition == t ? own : depending(own, ifso));
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

  /** Kind and place; where there is no known place, kind and each agent. */
  private List<String> keys(Testimony t) {
    Set<String> keys = new HashSet<>();
    String kind = t.claim().kind().code();
    for (String place : places(t.claim())) {
      keys.add(kind + "@" + place);
    }
    if (keys.isEmpty()) {
      parties.ids(t.claim().agents()).forEach(a -> keys.add(kind + "!" + a));
    }
    List<String> ordered = new ArrayList<>(keys);
    ordered.sort(Comparator.naturalOrder());
    return ordered;
  }

  private static List<String> places(Claim claim) {
    List<String> places = new ArrayList<>();
    for (PlaceMention mention : claim.places()) {
      if (mention.role() != PlaceMention.Role.NEAR) {
        if (mention.where() instanceof Where.At at) {
          places.add(at.place().id());
        } else if (mention.where() instanceof Where.Along along) {
          places.add(along.route().id());
        } else {
          places.add(mention.text());
        }
      }
    }
    return places.stream().distinct().toList();
  }

  private Forecast decide(Testimony t) {
    LocalDate made = t.published();
    LocalDate by = by(t);
    Outcome outcome = Outcome.OPEN;
    LocalDate decided = null;
    List<String> deciding = new ArrayList<>();
    for (Testimony fact : made == null ? List.<Testimony>of() : candidates(t, made)) {
      if (by != null && fact.day().isAfter(by)) {
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
        claim.kind(),
        places(claim),
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

  /** The first claims that decide, one day's for each kind and place, by day. */
  private List<Testimony> candidates(Testimony t, LocalDate made) {
    Set<Testimony> found = new HashSet<>();
    for (String key : keys(t)) {
      List<Testimony> facts = later.getOrDefault(key, List.of());
      LocalDate first = null;
      for (int i = from(facts, made); i < facts.size(); i++) {
        Testimony fact = facts.get(i);
        if (first != null && fact.day().isAfter(first)) {
          break;
        }
        if (comesAfter(fact, made) && fits(t, fact)) {
          first = fact.day();
          found.add(fact);
        }
      }
    }
    List<Testimony> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(Testimony::day).thenComparing(f -> f.claim().id()));
    return ordered;
  }

  /** Index of the first claim on or after a day. */
  private static int from(List<Testimony> facts, LocalDate day) {
    int low = 0;
    int high = facts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (facts.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean comesAfter(Testimony fact, LocalDate made) {
    LocalDate published = fact.published();
    return fact.day().isAfter(made)
        || (fact.day().equals(made) && published != null && published.isAfter(made));
  }

  private boolean fits(Testimony t, Testimony fact) {
    List<Party> expected = parties.parties(t.claim().agents(), fact.day());
    List<Party> actual = parties.parties(fact.claim().agents(), fact.day());
    return !fact.claim().reportId().equals(t.claim().reportId())
        && (t.claim().kind() == Kind.PEOPLE_FLEE || parties.compatible(expected, actual));
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
    boolean unmet = condition.outcome() == Outcome.DID_NOT && own.outcome() != Outcome.CAME_TRUE;
    return unmet
        ? new Forecast(
            own.claim(),
            own.kind(),
            own.places(),
            own.agents(),
            own.made(),
            own.by(),
            Outcome.CONDITION_NOT_MET,
            condition.decided(),
            condition.deciding())
        : own;
  }

  /**
   * The forecasts that are open on a day: made by it, not decided by it, and not so old that a
   * forecast without a day is no longer waited for.
   */
  public static List<Forecast> open(List<Forecast> forecasts, LocalDate day, double openDays) {
    List<Forecast> open = new ArrayList<>();
    for (Forecast f : forecasts) {
      LocalDate made = f.made();
      LocalDate decided = f.decided();
      boolean waiting =
          made != null
              && !made.isAfter(day)
              && (decided == null || decided.isAfter(day))
              && (f.by() != null || !made.plusDays((long) openDays).isBefore(day));
      if (waiting) {
        open.add(
            new Forecast(
                f.claim(),
                f.kind(),
                f.places(),
                f.agents(),
                made,
                f.by(),
                Outcome.OPEN,
                null,
                List.of()));
      }
    }
    return open;
  }
}
