package org.dateline.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.Affiliation;
import org.dateline.actor.Affiliation.Relation;
import org.dateline.actor.Roster;
import org.jspecify.annotations.Nullable;

/**
 * How an actor changed, by the roster: what it was renamed to, merged into, split from or joined.
 *
 * @param day first day of the new state, or null where the roster does not say
 * @param actor id of the actor that came out of it, or that joined or left
 * @param what what happened
 * @param others ids of the others: what it was before, split from, joined, left or was backed by
 */
public record Change(@Nullable LocalDate day, String actor, What what, List<String> others) {
  /** Copies its list. */
  public Change {
    others = List.copyOf(others);
  }

  /** What happened to an actor. */
  public enum What {
    /** It is what another was, under a new name. */
    RENAMED,
    /** Several became one. */
    MERGED,
    /** It is one of several that one became, or broke away from another. */
    SPLIT,
    /** It became part of another. */
    JOINED,
    /** It is part of another no more. */
    LEFT,
    /** Another began to back it. */
    BACKED,
    /** It fights beside another from then on. */
    ALLIED
  }

  /** All changes that the roster tells of, by day, those without one first; then by actor. */
  public static List<Change> of(Roster roster) {
    Map<String, List<String>> before = new TreeMap<>();
    Map<String, List<String>> after = new TreeMap<>();
    for (Affiliation a : roster.affiliations()) {
      if (a.relation() == Relation.SUCCESSOR_OF) {
        before.computeIfAbsent(a.actor(), k -> new ArrayList<>()).add(a.target());
        after.computeIfAbsent(a.target(), k -> new ArrayList<>()).add(a.actor());
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Affiliation a : roster.affiliations()) {
      List<String> one = List.of(a.target());
      switch (a.relation()) {
        case PART_OF -> {
          if (a.from() != null) {
            changes.add(new Change(a.from(), a.actor(), What.JOINED, one));
          }
          LocalDate end = a.to();
          if (end != null) {
            changes.add(new Change(end.plusDays(1), a.actor(), What.LEFT, one));
          }
        }
        case SUCCESSOR_OF -> {
          List<String> were = before.getOrDefault(a.actor(), one);
          if (a.target().equals(were.get(0))) {
            LocalDate day = a.from() == null ? start(roster, a.actor()) : a.from();
            boolean parted = after.getOrDefault(a.target(), List.of()).size() > 1;
            What what = were.size() > 1 ? What.MERGED : parted ? What.SPLIT : What.RENAMED;
            changes.add(new Change(day, a.actor(), what, were));
          }
        }
        case SPLIT_FROM -> {
          LocalDate day = a.from() == null ? start(roster, a.actor()) : a.from();
          changes.add(new Change(day, a.actor(), What.SPLIT, one));
        }
        case BACKED_BY -> changes.add(new Change(a.from(), a.actor(), What.BACKED, one));
        case ALLIED_WITH -> changes.add(new Change(a.from(), a.actor(), What.ALLIED, one));
      }
    }
    changes.sort(
        Comparator.comparing((Change c) -> c.day() == null ? LocalDate.MIN : c.day())
            .thenComparing(Change::actor)
            .thenComparing(Change::what)
            .thenComparing(c -> c.others().toString()));
    return changes;
  }

  private static @Nullable LocalDate start(Roster roster, String actor) {
    return roster.byId(actor).map(a -> a.from()).orElse(null);
  }
}
