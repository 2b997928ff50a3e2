package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.incident.IncidentGroup.Told;
import org.dateline.sharing.SharedList;
import org.dateline.sharing.SharedMap;

/**
 * All happenings: claims that tell of the same kind of thing at one place, near in time, by parties
 * that fit, put together. Each place and sort of kind is judged by itself. Immutable and
 * thread-safe.
 */
public final class Incidents {
  /** One that may have been on any day of more than a week is listed under no day. */
  private static final int LONGEST_OF_A_DAY = 7;

  private static final Comparator<Incident> ORDER =
      Comparator.comparing((Incident i) -> i.when().earliest()).thenComparing(Incident::id);

  private final Hearing hearing;
  private final SharedMap<String, IncidentGroup> groups;
  private final SharedMap<String, Told> told;
  private final SharedList<Incident> natural;
  private final SharedMap<LocalDate, SharedList<Incident>> byDay;
  private final SharedList<Incident> all;
  private final MergesAndSplits ruled;

  private Incidents(
      Hearing hearing,
      SharedMap<String, IncidentGroup> groups,
      SharedMap<String, Told> told,
      SharedList<Incident> natural,
      SharedMap<LocalDate, SharedList<Incident>> byDay) {
    this.hearing = hearing;
    this.groups = groups;
    this.told = told;
    this.natural = natural;
    this.byDay = byDay;
    this.ruled = new MergesAndSplits(hearing, told::get);
    this.all = natural.with(ruled.gone(), ruled.come());
  }

  /** Puts together what all testimonies tell of. */
  public static Incidents of(Hearing hearing) {
    Map<String, List<Strand>> strands = strands(hearing.testimonies(), hearing);
    Map<String, IncidentGroup> groups = new HashMap<>();
    strands.entrySet().parallelStream()
        .map(
            e ->
                Map.entry(
                    e.getKey(),
                    IncidentGroup.of(SharedList.of(e.getValue(), Strand.ORDER), hearing)))
        .collect(Collectors.toList())
        .forEach(e -> groups.put(e.getKey(), e.getValue()));
    List<Told> told = new ArrayList<>();
    groups.values().forEach(g -> told.addAll(g.told()));
    Map<LocalDate, List<Incident>> days = new HashMap<>();
    told.forEach(t -> days(t.incident(), days));
    Map<LocalDate, SharedList<Incident>> byDay = new HashMap<>();
    days.forEach((day, incidents) -> byDay.put(day, SharedList.of(incidents, ORDER)));
    return new Incidents(
        hearing,
        SharedMap.of(groups),
        SharedMap.of(told, Told::id),
        SharedList.of(told.stream().map(Told::incident).toList(), ORDER),
        SharedMap.of(byDay));
  }

  /** What becomes of it when other things are heard; the same as if all were put together anew. */
  public Incidents with(Hearing.Heard heard) {
    Hearing now = heard.hearing();
    Map<String, List<Strand>> gone = strands(heard.gone(), now);
    Map<String, List<Strand>> come = strands(heard.come(), now);
    Set<String> touched = new HashSet<>(gone.keySet());
    touched.addAll(come.keySet());
    Map<String, IncidentGroup> changed = new HashMap<>();
    List<String> emptied = new ArrayList<>();
    Map<String, Told> lost = new LinkedHashMap<>();
    Map<String, Told> won = new LinkedHashMap<>();
    for (String key : touched) {
      IncidentGroup before = groups.get(key);
      List<Strand> out = gone.getOrDefault(key, List.of());
      List<Strand> in = come.getOrDefault(key, List.of());
      IncidentGroup after =
          before == null
              ? IncidentGroup.of(SharedList.of(in, Strand.ORDER), now)
              : before.with(out, in, now);
      if (after.isEmpty()) {
        emptied.add(key);
      } else {
        changed.put(key, after);
      }
      Set<Told> kept = new HashSet<>(before == null ? List.of() : before.told());
      after.told().stream().filter(t -> !kept.remove(t)).forEach(t -> won.put(t.id(), t));
      kept.forEach(t -> lost.put(t.id(), t));
    }
    List<Incident> out = lost.values().stream().map(Told::incident).toList();
    List<Incident> in = won.values().stream().map(Told::incident).toList();
    return new Incidents(
        now,
        groups.with(emptied, changed),
        told.with(lost.keySet(), won),
        natural.with(out, in),
        redated(out, in));
  }

  private SharedMap<LocalDate, SharedList<Incident>> redated(
      List<Incident> gone, List<Incident> come) {
    Map<LocalDate, List<Incident>> out = new HashMap<>();
    Map<LocalDate, List<Incident>> in = new HashMap<>();
    gone.forEach(i -> days(i, out));
    come.forEach(i -> days(i, in));
    Set<LocalDate> days = new HashSet<>(out.keySet());
    days.addAll(in.keySet());
    Map<LocalDate, SharedList<Incident>> changed = new HashMap<>();
    for (LocalDate day : days) {
      SharedList<Incident> before = byDay.get(day);
      changed.put(
          day,
          (before == null ? SharedList.<Incident>empty(ORDER) : before)
              .with(out.getOrDefault(day, List.of()), in.getOrDefault(day, List.of())));
    }
    return byDay.with(List.of(), changed);
  }

  private static void days(Incident incident, Map<LocalDate, List<Incident>> days) {
    if (incident.when().days() <= LONGEST_OF_A_DAY) {
      LocalDate last = incident.when().latest();
      for (LocalDate d = incident.when().earliest(); !d.isAfter(last); d = d.plusDays(1)) {
        days.computeIfAbsent(d, k -> new ArrayList<>(2)).add(incident);
      }
    }
  }

  private static Map<String, List<Strand>> strands(
      Collection<Testimony> testimonies, Hearing hearing) {
    Map<String, List<Strand>> groups = new HashMap<>();
    for (Testimony testimony : testimonies) {
      for (Strand strand : strands(testimony, hearing)) {
        groups.computeIfAbsent(strand.group(), k -> new ArrayList<>(2)).add(strand);
      }
    }
    return groups;
  }

  private static List<Strand> strands(Testimony testimony, Hearing hearing) {
    boolean counts = testimony.asserted() || testimony.denied();
    return counts && happening(testimony.claim())
        ? Strand.of(testimony, hearing.parties(), hearing.theatre().gazetteer())
        : List.of();
  }

  /** States and running totals are no happenings. */
  private static boolean happening(Claim claim) {
    if (claim.kind() == Kind.PEOPLE_TOLL) {
      return claim.figures().stream().anyMatch(f -> !f.cumulative());
    }
    return claim.kind() != Kind.CONTROL_HOLD;
  }

  /** All incidents, by first day, then by id. */
  public List<Incident> all() {
    return all;
  }

  /** The incidents that may have been on a day, those left out whose span is more than a week. */
  public List<Incident> on(LocalDate day) {
    SharedList<Incident> ofDay = byDay.get(day);
    SharedList<Incident> found = ofDay == null ? SharedList.empty(ORDER) : ofDay;
    return found.with(
        found.stream().filter(ruled.gone()::contains).toList(), ruled.on(day, this::listed));
  }

  private boolean listed(Incident incident) {
    return incident.when().days() <= LONGEST_OF_A_DAY;
  }

  /** The incident with an id. */
  public Optional<Incident> byId(String id) {
    Incident ofRuling = ruled.byId(id);
    if (ofRuling != null) {
      return Optional.of(ofRuling);
    }
    Told natural = told.get(id);
    return natural == null || ruled.gone().contains(natural.incident())
        ? Optional.empty()
        : Optional.of(natural.incident());
  }

  /** The incidents that a claim supports or disputes, by id. */
  public List<Incident> ofClaim(String claimId) {
    Testimony testimony = hearing.of(claimId).orElse(null);
    if (testimony == null) {
      return List.of();
    }
    Set<Incident> found = new HashSet<>();
    for (Strand strand : strands(testimony, hearing)) {
      IncidentGroup group = groups.get(strand.group());
      if (group != null) {
        group.told().stream()
            .map(Told::incident)
            .filter(i -> !ruled.gone().contains(i) && speaks(i, claimId))
            .forEach(found::add);
      }
    }
    ruled.come().stream().filter(i -> speaks(i, claimId)).forEach(found::add);
    return found.stream().sorted(Comparator.comparing(Incident::id)).toList();
  }

  private static boolean speaks(Incident incident, String claim) {
    return incident.supporting().contains(claim) || incident.disputing().contains(claim);
  }

  /** Merges and splits that have no effect, with the reason. */
  public List<Docket.Ignored> ignored() {
    return ruled.ignored();
  }
}
