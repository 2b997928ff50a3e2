package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.sharing.SharedList;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one sort on one place, and the happenings that they tell of. Looks only at claims
 * within a few days of each other, so that the work grows with the number of claims and not with
 * its square.
 */
final class IncidentGroup {
  private final SharedList<Strand> strands;
  private final List<Told> told;
  private final Parties parties;
  private final Settings settings;

  /**
   * A happening under its id.
   *
   * @param cluster the strands that tell of it, or null where it is only denied
   */
  record Told(String id, @Nullable Cluster cluster, Incident incident) {}

  private IncidentGroup(
      SharedList<Strand> strands,
      @Nullable IncidentGroup before,
      Set<String> changed,
      Hearing hearing) {
    this.strands = strands;
    this.parties = hearing.parties();
    this.settings = hearing.settings();
    List<Cluster> clusters = cluster();
    new CorrectionLinks(hearing).find(strands, clusters);
    List<Strand> alone = attach(clusters);
    contradictions(clusters);
    this.told = List.copyOf(told(clusters, alone, before, changed, new IncidentBuilder(hearing)));
  }

  /** Puts together what strands tell of. */
  static IncidentGroup of(SharedList<Strand> strands, Hearing hearing) {
    return new IncidentGroup(strands, null, Set.of(), hearing);
  }

  /** The same group after some of its strands went and others came. */
  IncidentGroup with(List<Strand> gone, List<Strand> come, Hearing hearing) {
    Set<String> changed = new HashSet<>();
    gone.forEach(s -> changed.add(s.testimony().claim().id()));
    come.forEach(s -> changed.add(s.testimony().claim().id()));
    return new IncidentGroup(strands.with(gone, come), this, changed, hearing);
  }

  boolean isEmpty() {
    return strands.isEmpty();
  }

  /** Its happenings. */
  List<Told> told() {
    return told;
  }

  private List<Cluster> cluster() {
    List<Cluster> all = new ArrayList<>();
    List<Cluster> open = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    for (Strand strand : strands) {
      if (strand.testimony().denied()) {
        continue;
      }
      if (!strand.day().equals(day)) {
        day = strand.day();
        forget(open, day);
      }
      Cluster best = null;
      for (Cluster candidate : open) {
        boolean more = best == null || candidate.supporting().size() > best.supporting().size();
        if (more && candidate.takes(strand)) {
          best = candidate;
        }
      }
      if (best == null) {
        best = new Cluster(parties, settings);
        open.add(best);
        all.add(best);
      }
      best.add(strand);
      if (Cluster.once(strand.kind())) {
        for (Cluster other : open) {
          if (other != best && opposite(other.lead(), strand)) {
            other.close(strand.day());
          }
        }
      }
    }
    return all;
  }

  /** Leaves out the happenings that nothing of a day or later can tell of. */
  private void forget(List<Cluster> open, LocalDate day) {
    LocalDate once = day.minusDays((long) settings.repeatDays());
    LocalDate other = day.minusDays(3 + (long) settings.sameTollDays());
    open.removeIf(c -> c.last().isBefore(Cluster.once(c.lead().kind()) ? once : other));
  }

  /** True where the second undoes the first: another side takes the place, the road opens again. */
  private boolean opposite(Strand first, Strand second) {
    if (!first.near(second)) {
      return false;
    }
    boolean taken = first.kind() == Kind.CONTROL_GAIN && second.kind() == Kind.CONTROL_GAIN;
    if (taken) {
      return !parties.compatible(first.agents(), second.agents());
    }
    boolean undone =
        (first.kind() == Kind.CONTROL_GAIN && second.kind() == Kind.CONTROL_LOSS)
            || (first.kind() == Kind.CONTROL_LOSS && second.kind() == Kind.CONTROL_GAIN);
    if (undone) {
      return parties.compatible(first.agents(), second.agents());
    }
    return first.kind() != second.kind()
        && (first.kind().group() == Kind.Group.ROUTE || first.kind().group() == Kind.Group.SIEGE);
  }

  /** Gives each denial to the happening that it denies; hands back those that deny nothing told. */
  private List<Strand> attach(List<Cluster> clusters) {
    List<Strand> denials = strands.stream().filter(s -> s.testimony().denied()).toList();
    if (denials.isEmpty()) {
      return denials;
    }
    Set<String> given = new HashSet<>();
    Map<LocalDate, List<Cluster>> byDay = new HashMap<>();
    for (Cluster cluster : clusters) {
      given.addAll(cluster.disputing());
      cluster.supporting().stream()
          .map(Strand::day)
          .distinct()
          .forEach(d -> byDay.computeIfAbsent(d, k -> new ArrayList<>(2)).add(cluster));
    }
    List<Strand> alone = new ArrayList<>();
    for (Strand strand : denials) {
      String claim = strand.testimony().claim().id();
      if (given.contains(claim)) {
        continue;
      }
      Cluster denied = denied(strand, byDay);
      if (denied == null) {
        alone.add(strand);
      } else {
        denied.dispute(List.of(claim));
      }
    }
    return alone;
  }

  private @Nullable Cluster denied(Strand strand, Map<LocalDate, List<Cluster>> byDay) {
    int reach = Cluster.once(strand.kind()) ? (int) settings.repeatDays() : 2;
    for (int away = 0; away <= reach; away++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        for (Cluster cluster :
            byDay.getOrDefault(strand.day().plusDays((long) sign * away), List.of())) {
          Strand lead = cluster.lead();
          if (lead.kind() == strand.kind()
              && lead.near(strand)
              && parties.compatible(lead.agents(), strand.agents())) {
            return cluster;
          }
        }
      }
    }
    return null;
  }

  /** Two sides said to have taken one place on one day, one road said to be open and cut. */
  private void contradictions(List<Cluster> clusters) {
    Map<LocalDate, List<Cluster>> byDay = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (Cluster.once(cluster.lead().kind())) {
        byDay.computeIfAbsent(cluster.lead().day(), k -> new ArrayList<>(2)).add(cluster);
      }
    }
    for (List<Cluster> day : byDay.values()) {
      for (int i = 0; i < day.size(); i++) {
        for (int j = i + 1; j < day.size(); j++) {
          Strand a = day.get(i).lead();
          Strand b = day.get(j).lead();
          if (opposite(a, b)
              && !a.testimony().follows(b.testimony())
              && !b.testimony().follows(a.testimony())) {
            day.get(i).dispute(claims(day.get(j)));
            day.get(j).dispute(claims(day.get(i)));
          }
        }
      }
    }
  }

  private static List<String> claims(Cluster cluster) {
    return cluster.supporting().stream().map(s -> s.testimony().claim().id()).toList();
  }

  /**
   * Names and builds them; what is told and disputed as it was before is taken over as it is.
   *
   * @param changed the claims that are no longer as they were before
   */
  private static List<Told> told(
      List<Cluster> clusters,
      List<Strand> alone,
      @Nullable IncidentGroup before,
      Set<String> changed,
      IncidentBuilder builder) {
    Map<String, Told> known = new HashMap<>();
    if (before != null) {
      before.told.forEach(t -> known.put(t.id, t));
    }
    List<Told> told = new ArrayList<>(clusters.size() + alone.size());
    Set<String> taken = new HashSet<>();
    for (Cluster cluster : clusters) {
      String id = free(builder.id(cluster), taken);
      Told old = known.get(id);
      told.add(
          old != null
                  && cluster.same(old.cluster)
                  && Collections.disjoint(cluster.disputing(), changed)
              ? old
              : new Told(id, cluster, builder.build(id, cluster)));
    }
    for (Strand strand : alone) {
      Incident denied = builder.denied(strand);
      String id = free(denied.id(), taken);
      told.add(new Told(id, null, id.equals(denied.id()) ? denied : denied.withId(id)));
    }
    return told;
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "#" + n;
    }
    return free;
  }
}
