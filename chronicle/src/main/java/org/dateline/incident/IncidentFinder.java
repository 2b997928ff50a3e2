package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.place.Gazetteer;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the claims that tell of one happening: same place and sort of kind, near in time,
 * parties that fit. Looks only at claims of one place within a few days of each other, so that the
 * work grows with the number of claims and not with its square.
 */
public final class IncidentFinder {
  private static final Comparator<Strand> ORDER =
      Comparator.comparing(Strand::day)
          .thenComparingInt(s -> s.kind() == Kind.PEOPLE_TOLL ? 1 : 0)
          .thenComparingInt(s -> s.agents().isEmpty() ? 1 : 0)
          .thenComparing(Strand::kind)
          .thenComparing(s -> s.testimony().claim().id())
          .thenComparing(Strand::placeName);

  private final Hearing hearing;
  private final Parties parties;
  private final Settings settings;

  private IncidentFinder(Hearing hearing) {
    this.hearing = hearing;
    this.parties = hearing.parties();
    this.settings = hearing.settings();
  }

  /** All incidents, by first day, then by id. */
  public static List<Incident> find(Hearing hearing, Theatre theatre) {
    return new IncidentFinder(hearing).all(theatre.gazetteer());
  }

  private List<Incident> all(Gazetteer gazetteer) {
    Map<String, List<Strand>> groups = new TreeMap<>();
    for (Testimony testimony : hearing.testimonies()) {
      boolean counts = testimony.asserted() || testimony.denied();
      if (counts && happening(testimony.claim())) {
        for (Strand strand : Strand.of(testimony, parties, gazetteer)) {
          groups
              .computeIfAbsent(family(strand.kind()) + "|" + strand.root(), k -> new ArrayList<>())
              .add(strand);
        }
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    List<Strand> onlyDenied = new ArrayList<>();
    for (List<Strand> group : groups.values()) {
      group.sort(ORDER);
      List<Cluster> found = cluster(group);
      onlyDenied.addAll(attach(group, found));
      contradictions(found);
      clusters.addAll(found);
    }
    return build(clusters, onlyDenied);
  }

  /** States and running totals are no happenings. */
  private static boolean happening(Claim claim) {
    if (claim.kind() == Kind.PEOPLE_TOLL) {
      return claim.figures().stream().anyMatch(f -> !f.cumulative());
    }
    return claim.kind() != Kind.CONTROL_HOLD;
  }

  private static String family(Kind kind) {
    return switch (kind) {
      case CONTROL_GAIN, CONTROL_LOSS -> "control";
      case ROUTE_CUT, ROUTE_OPEN -> "route";
      case SIEGE_LAY, SIEGE_LIFT -> "siege";
      case STRIKE_AIR, STRIKE_SHELL, STRIKE_BOMB, FIGHT_CLASH, HARM_KILL, PEOPLE_TOLL -> "attack";
      case CONTROL_HOLD,
          CONTROL_CONTEST,
          CONTROL_ADVANCE,
          HARM_ABDUCT,
          HARM_ABUSE,
          HARM_DESTROY,
          PEOPLE_FLEE,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE,
          PEOPLE_AID,
          DEAL_TALK,
          DEAL_AGREE,
          DEAL_BREAK,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          DEAL_SUPPORT,
          DEAL_WITHHOLD,
          ACTOR_FORM,
          ACTOR_ALLY,
          ACTOR_SPLIT,
          ACTOR_DEPLOY ->
          kind.code();
    };
  }

  private List<Cluster> cluster(List<Strand> group) {
    List<Cluster> all = new ArrayList<>();
    Deque<Cluster> open = new ArrayDeque<>();
    for (Strand strand : group) {
      if (strand.testimony().denied()) {
        continue;
      }
      double reach =
          Cluster.once(strand.kind()) ? settings.repeatDays() : 3 + settings.sameTollDays();
      LocalDate oldest = strand.day().minusDays((long) reach);
      while (!open.isEmpty() && open.peekFirst().last().isBefore(oldest)) {
        open.removeFirst();
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
        open.addLast(best);
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
  private List<Strand> attach(List<Strand> group, List<Cluster> clusters) {
    List<Strand> alone = new ArrayList<>();
    Map<LocalDate, List<Cluster>> byDay = new HashMap<>();
    boolean any = group.stream().anyMatch(s -> s.testimony().denied());
    if (any) {
      for (Cluster cluster : clusters) {
        cluster.supporting().stream()
            .map(Strand::day)
            .distinct()
            .forEach(d -> byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(cluster));
      }
    }
    for (Strand strand : group) {
      if (strand.testimony().denied()) {
        Cluster denied = denied(strand, byDay);
        if (denied == null) {
          alone.add(strand);
        } else {
          denied.disputing().add(strand.testimony().claim().id());
        }
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
        byDay.computeIfAbsent(cluster.lead().day(), k -> new ArrayList<>()).add(cluster);
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
            dispute(day.get(i), day.get(j));
            dispute(day.get(j), day.get(i));
          }
        }
      }
    }
  }

  private static void dispute(Cluster one, Cluster other) {
    other.supporting().forEach(s -> one.disputing().add(s.testimony().claim().id()));
  }

  private List<Incident> build(List<Cluster> clusters, List<Strand> onlyDenied) {
    Map<String, Cluster> named = new LinkedHashMap<>();
    IncidentBuilder builder = new IncidentBuilder(hearing);
    for (Cluster cluster : clusters) {
      String id = builder.id(cluster);
      if (named.containsKey(id)) {
        // a claim on several places begins several incidents
        Strand lead = cluster.lead();
        id += "#" + (lead.place() == null ? lead.placeName() : lead.place().id());
      }
      String free = id;
      for (int n = 2; named.containsKey(free); n++) {
        free = id + "#" + n;
      }
      named.put(free, cluster);
    }
    new MergesAndSplits(hearing, builder).apply(named);
    List<Incident> incidents = new ArrayList<>();
    named.forEach((id, cluster) -> incidents.add(builder.build(id, cluster)));
    onlyDenied.forEach(strand -> incidents.add(builder.denied(strand)));
    incidents.sort(
        Comparator.comparing((Incident i) -> i.when().earliest()).thenComparing(Incident::id));
    return incidents;
  }
}
