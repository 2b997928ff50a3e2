package org.dateline.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;
import org.dateline.sharing.SharedMap;

/**
 * What was asserted or denied, found by kind, place and parties: for a day, the first that came
 * after it. Facts of one kind, place and parties lie in one run, by day, so that a forecast is
 * decided by a few look-ups and not by reading all that was told of a place.
 */
final class LaterFacts {
  private final Parties parties;
  private final SharedMap<String, Map<String, Run>> byKey;

  /** Facts of the same agents on the same side, by day. */
  private record Run(List<Party> agents, List<Party> targets, List<Testimony> facts) {
    Run with(List<Testimony> gone, List<Testimony> come) {
      List<Testimony> changed = new ArrayList<>(facts);
      changed.removeAll(gone);
      changed.addAll(come);
      changed.sort(Testimony.IN_ORDER);
      return new Run(agents, targets, List.copyOf(changed));
    }
  }

  private LaterFacts(Parties parties, SharedMap<String, Map<String, Run>> byKey) {
    this.parties = parties;
    this.byKey = byKey;
  }

  /** Nothing was told yet. */
  static LaterFacts none(Parties parties) {
    return new LaterFacts(parties, SharedMap.empty());
  }

  /** What becomes of it when some facts go and others come. */
  LaterFacts with(List<Testimony> gone, List<Testimony> come) {
    Map<String, Map<String, Change>> changes = new HashMap<>();
    gone.forEach(t -> note(t, changes, Change::gone));
    come.forEach(t -> note(t, changes, Change::come));
    Map<String, Map<String, Run>> changed = new HashMap<>();
    List<String> emptied = new ArrayList<>();
    changes.forEach(
        (key, ofKey) -> {
          Map<String, Run> before = byKey.get(key);
          Map<String, Run> runs = before == null ? new HashMap<>() : new HashMap<>(before);
          ofKey.forEach(
              (who, change) -> {
                Run run = runs.getOrDefault(who, change.empty).with(change.gone, change.come);
                if (run.facts.isEmpty()) {
                  runs.remove(who);
                } else {
                  runs.put(who, run);
                }
              });
          if (runs.isEmpty()) {
            emptied.add(key);
          } else {
            changed.put(key, Map.copyOf(runs));
          }
        });
    return new LaterFacts(parties, byKey.with(emptied, changed));
  }

  private record Change(Run empty, List<Testimony> gone, List<Testimony> come) {}

  private void note(
      Testimony fact,
      Map<String, Map<String, Change>> changes,
      Function<Change, List<Testimony>> list) {
    Claim claim = fact.claim();
    List<Party> agents = parties.parties(claim.agents(), fact.day());
    List<Party> targets =
        claim.kind() == Kind.CONTROL_GAIN
            ? parties.parties(claim.targets(), fact.day())
            : List.of();
    String who = names(agents) + ">" + names(targets);
    for (String key : keys(claim, claim.kind())) {
      Change change =
          changes
              .computeIfAbsent(key, k -> new HashMap<>(2))
              .computeIfAbsent(
                  who,
                  k ->
                      new Change(
                          new Run(agents, targets, List.of()),
                          new ArrayList<>(1),
                          new ArrayList<>(1)));
      list.apply(change).add(fact);
    }
  }

  private static String names(List<Party> parties) {
    StringBuilder names = new StringBuilder();
    parties.forEach(p -> names.append(p.key()).append('/').append(p.actorOrName()).append('+'));
    return names.toString();
  }

  /** Kind and place; where there is no known place, kind and each agent. */
  SortedSet<String> keys(Claim claim, Kind kind) {
    SortedSet<String> keys = new TreeSet<>();
    for (String place : places(claim)) {
      keys.add(kind.code() + "@" + place);
    }
    if (keys.isEmpty()) {
      parties.ids(claim.agents()).forEach(a -> keys.add(kind.code() + "!" + a));
    }
    return keys;
  }

  static List<String> places(Claim claim) {
    List<String> places = new ArrayList<>();
    for (PlaceMention mention : claim.places()) {
      if (mention.role() != PlaceMention.Role.NEAR) {
        String place = mention.text();
        if (mention.where() instanceof Where.At at) {
          place = at.place().id();
        } else if (mention.where() instanceof Where.Along along) {
          place = along.route().id();
        }
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** Hands over the first facts that decide a forecast made on a day: those of one day each. */
  void deciding(Testimony forecast, LocalDate made, Consumer<Testimony> found) {
    Claim claim = forecast.claim();
    List<Party> expected = parties.parties(claim.agents(), made);
    Kind kind = claim.kind();
    for (Run run : runs(claim, kind)) {
      if (kind == Kind.PEOPLE_FLEE || parties.compatible(expected, run.agents)) {
        first(run, forecast, made, false, found);
      }
    }
    if (kind == Kind.CONTROL_GAIN) {
      // who is said to hold it later has taken it
      for (Run run : runs(claim, Kind.CONTROL_HOLD)) {
        if (!expected.isEmpty()
            && !run.agents.isEmpty()
            && parties.compatible(expected, run.agents)) {
          first(run, forecast, made, true, found);
        }
      }
    }
    if (kind == Kind.CONTROL_LOSS) {
      // whom another drives out has lost it
      for (Run run : runs(claim, Kind.CONTROL_GAIN)) {
        if (!expected.isEmpty()
            && !run.targets.isEmpty()
            && parties.compatible(expected, run.targets)
            && !parties.compatible(expected, run.agents)) {
          first(run, forecast, made, true, found);
        }
      }
    }
  }

  private List<Run> runs(Claim claim, Kind kind) {
    List<Run> runs = new ArrayList<>();
    for (String key : keys(claim, kind)) {
      Map<String, Run> ofKey = byKey.get(key);
      if (ofKey != null) {
        runs.addAll(ofKey.values());
      }
    }
    return runs;
  }

  /** The first facts of a run after a day, all those of one day. */
  private static void first(
      Run run, Testimony forecast, LocalDate made, boolean asserted, Consumer<Testimony> found) {
    LocalDate day = null;
    for (int i = from(run.facts, made); i < run.facts.size(); i++) {
      Testimony fact = run.facts.get(i);
      if (day != null && fact.day().isAfter(day)) {
        return;
      }
      boolean decides = !asserted || (fact.asserted() && !fact.adjectival());
      if (decides && comesAfter(fact, made) && !sameReport(fact, forecast)) {
        day = fact.day();
        found.accept(fact);
      }
    }
  }

  private static boolean sameReport(Testimony fact, Testimony forecast) {
    return fact.claim().reportId().equals(forecast.claim().reportId());
  }

  private static boolean comesAfter(Testimony fact, LocalDate made) {
    LocalDate published = fact.published();
    return fact.day().isAfter(made)
        || (fact.day().equals(made) && published != null && published.isAfter(made));
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
}
