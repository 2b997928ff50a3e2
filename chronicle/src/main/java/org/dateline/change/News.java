package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.incident.Ruling;
import org.dateline.picture.Derivation;
import org.dateline.time.When;

/** The facts that are known in one picture and not in the other, and what each bears on. */
final class News {
  private final Derivation before;
  private final Derivation after;
  private final Map<String, Reading> reports = new LinkedHashMap<>();
  private final List<Cause.ByRuling> rulings = new ArrayList<>();
  private final Map<String, List<Cause.ByRuling>> onThing = new HashMap<>();
  private final List<Cause.ByRuling> grades = new ArrayList<>();

  News(Derivation before, Derivation after) {
    this.before = before;
    this.after = after;
    for (Reading reading : after.facts().readings()) {
      if (before.facts().report(reading.report().id()).isEmpty()) {
        reports.put(reading.report().id(), reading);
      }
    }
    Map<String, Ruling> all = new HashMap<>();
    after.facts().rulings().forEach(r -> all.put(r.id(), r));
    Set<String> old = new HashSet<>();
    before.facts().rulings().forEach(r -> old.add(r.id()));
    for (Ruling ruling : after.facts().rulings()) {
      if (!old.contains(ruling.id())) {
        Cause.ByRuling cause = new Cause.ByRuling(ruling, revoked(ruling, all));
        rulings.add(cause);
        sort(cause);
      }
    }
  }

  private static Ruling revoked(Ruling ruling, Map<String, Ruling> all) {
    Ruling about = ruling;
    Set<String> seen = new HashSet<>();
    while (about instanceof Ruling.Revoke revoke && seen.add(revoke.id())) {
      about = all.getOrDefault(revoke.ruling(), about);
    }
    return about;
  }

  private void sort(Cause.ByRuling cause) {
    Ruling about = cause.about();
    if (about instanceof Ruling.Accept accept) {
      on(accept.claim(), cause);
    } else if (about instanceof Ruling.Reject reject) {
      on(reject.claim(), cause);
    } else if (about instanceof Ruling.Correct correct) {
      on(correct.claim(), cause);
    } else if (about instanceof Ruling.Move move) {
      on(move.claim(), cause);
    } else if (about instanceof Ruling.Rate rate) {
      on(rate.claim(), cause);
    } else if (about instanceof Ruling.Merge merge) {
      on(merge.incident(), cause);
      on(merge.into(), cause);
    } else if (about instanceof Ruling.Split split) {
      on(split.incident(), cause);
      on(split.claim(), cause);
    } else if (about instanceof Ruling.Grade) {
      grades.add(cause);
    }
  }

  private void on(String id, Cause.ByRuling cause) {
    onThing.computeIfAbsent(id, k -> new ArrayList<>(1)).add(cause);
  }

  /** True where both pictures rest on the same facts. */
  boolean none() {
    return reports.isEmpty() && rulings.isEmpty();
  }

  /** Claims of new reports, and old ones that a new ruling is about. */
  Set<String> touched() {
    Set<String> touched = new LinkedHashSet<>();
    reports.values().forEach(r -> r.claims().forEach(c -> touched.add(c.id())));
    for (String id : onThing.keySet()) {
      if (after.facts().claim(id).isPresent()) {
        touched.add(id);
      }
    }
    return touched;
  }

  /** What of the news bears on claims and incidents: empty where nothing does. */
  List<Cause> on(Collection<String> claims, Collection<String> incidents) {
    Map<String, List<Claim>> said = new LinkedHashMap<>();
    Set<Cause.ByRuling> ruled = new LinkedHashSet<>();
    for (String id : claims) {
      after
          .claim(id)
          .filter(c -> reports.containsKey(c.reportId()))
          .ifPresent(c -> said.computeIfAbsent(c.reportId(), k -> new ArrayList<>()).add(c));
      ruled.addAll(onThing.getOrDefault(id, List.of()));
      ruled.addAll(gradings(id));
    }
    incidents.forEach(id -> ruled.addAll(onThing.getOrDefault(id, List.of())));
    return causes(said, ruled);
  }

  private List<Cause.ByRuling> gradings(String claim) {
    if (grades.isEmpty()) {
      return List.of();
    }
    Set<String> names = new HashSet<>();
    for (Derivation each : List.of(before, after)) {
      each.testimony(claim).ifPresent(t -> names.add(t.speaker()));
    }
    after
        .claim(claim)
        .flatMap(c -> after.facts().report(c.reportId()))
        .ifPresent(r -> names.add(r.outlet().name()));
    return grades.stream()
        .filter(
            g -> g.about() instanceof Ruling.Grade grade && names.stream().anyMatch(grade::names))
        .toList();
  }

  /** What of the news says something of the kind asked for, or is about such a claim. */
  List<Cause> speakingOf(Predicate<Claim> kind) {
    List<String> claims = new ArrayList<>();
    for (String id : touched()) {
      boolean speaks =
          after.claim(id).filter(kind).isPresent() || before.claim(id).filter(kind).isPresent();
      if (speaks) {
        claims.add(id);
      }
    }
    return on(claims, List.of());
  }

  /** All of the news. */
  List<Cause> all() {
    Map<String, List<Claim>> said = new LinkedHashMap<>();
    reports.keySet().forEach(id -> said.put(id, List.of()));
    return causes(said, rulings);
  }

  private List<Cause> causes(Map<String, List<Claim>> said, Collection<Cause.ByRuling> ruled) {
    List<Cause> causes = new ArrayList<>(ruled);
    for (Map.Entry<String, List<Claim>> each : said.entrySet()) {
      Reading reading = reports.get(each.getKey());
      if (reading != null) {
        List<Claim> distinct = each.getValue().stream().distinct().toList();
        causes.add(new Cause.ByReport(reading.report(), distinct));
      }
    }
    causes.sort(Comparator.comparing(News::day).thenComparing(Cause::id));
    return causes;
  }

  private static LocalDate day(Cause cause) {
    LocalDate day = cause.day();
    return day == null ? When.DAWN : day;
  }
}
