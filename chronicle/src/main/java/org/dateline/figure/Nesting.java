package org.dateline.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.figure.Areas.Area;
import org.dateline.incident.Incident;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Adds counts so that none counts twice: a toll over days or over a wider area holds the counts of
 * the days and places in it, and the larger of the two counts, the toll or the sum of what it
 * holds. Looks up tolls by area and by week, so that the work grows with the number of counts.
 */
final class Nesting {
  private static final int WEEK = 7;

  private final Areas areas;
  private final Map<String, List<Node>> tolls = new HashMap<>();

  private static final class Node {
    final Tally tally;
    final List<Area> areas;
    Count count;
    Count inside = Count.NONE;
    long disputed;
    long disputedInside;

    Node(Tally tally, List<Area> areas) {
      this.tally = tally;
      this.areas = areas;
      this.count = tally.count();
      this.disputed = tally.disputed() ? tally.count().best() : 0;
    }

    When when() {
      return tally.incident().when();
    }

    int breadth() {
      return areas.get(0).breadth();
    }

    /** True for a toll that no event of its own is told with. */
    boolean toll() {
      return tally.incident().kind() == Kind.PEOPLE_TOLL;
    }
  }

  /**
   * The sum.
   *
   * @param count all counts together
   * @param disputed how many of the best number are disputed
   * @param held number of counts that lie inside another and were not added to it
   */
  record Sum(Count count, long disputed, int held) {}

  private Nesting(Areas areas) {
    this.areas = areas;
  }

  static Sum sum(List<Tally> tallies, Areas areas) {
    return new Nesting(areas).add(tallies);
  }

  private Sum add(List<Tally> tallies) {
    List<Node> nodes = new ArrayList<>();
    for (Tally tally : tallies) {
      nodes.add(new Node(tally, areas.of(tally.incident().where())));
    }
    nodes.sort(
        Comparator.comparingLong((Node n) -> n.when().days())
            .thenComparingInt(Node::breadth)
            .thenComparing(Node::toll)
            .thenComparing(n -> n.tally.incident().id()));
    nodes.forEach(this::index);
    Count total = Count.NONE;
    long disputed = 0;
    int held = 0;
    // the narrow ones first, so that what a toll holds is summed before the toll itself is used
    for (Node node : nodes) {
      settle(node);
      Node holder = holder(node);
      if (holder == null) {
        total = total.plus(node.count);
        disputed += node.disputed;
      } else {
        holder.inside = holder.inside.plus(node.count);
        holder.disputedInside += node.disputed;
        held++;
      }
    }
    return new Sum(total, disputed, held);
  }

  private static void settle(Node node) {
    if (node.inside.best() > node.count.best()) {
      node.disputed = node.disputedInside;
    }
    node.count = node.count.with(node.inside);
  }

  /** Every count may hold others of its own kind; a toll that stands apart holds all kinds. */
  private void index(Node node) {
    When when = node.when();
    boolean holds = node.toll() || when.days() > 1;
    if (holds && when.days() <= RollUps.LONGEST) {
      for (long week : weeks(when)) {
        tolls.computeIfAbsent(week + "@" + key(node), k -> new ArrayList<>(1)).add(node);
      }
    }
  }

  private static String key(Node node) {
    return node.areas.get(0).key();
  }

  private static Set<Long> weeks(When when) {
    Set<Long> weeks = new HashSet<>();
    for (LocalDate d = when.earliest(); !d.isAfter(when.latest()); d = d.plusDays(1)) {
      weeks.add(week(d));
    }
    return weeks;
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), WEEK);
  }

  /** The narrowest toll that holds a count. */
  private @Nullable Node holder(Node node) {
    if (node.when().days() > RollUps.LONGEST) {
      return null;
    }
    Node narrowest = null;
    long week = week(node.when().earliest());
    Map<String, Area> around = new LinkedHashMap<>();
    node.areas.forEach(a -> around.put(a.key(), a));
    around.put(Areas.ANYWHERE.key(), Areas.ANYWHERE);
    for (String area : around.keySet()) {
      for (Node other : tolls.getOrDefault(week + "@" + area, List.of())) {
        if (holds(other, node) && (narrowest == null || narrower(other, narrowest))) {
          narrowest = other;
        }
      }
    }
    return narrowest;
  }

  private static boolean narrower(Node one, Node other) {
    int days = Long.compare(one.when().days(), other.when().days());
    int breadth = Integer.compare(one.breadth(), other.breadth());
    int id = one.tally.incident().id().compareTo(other.tally.incident().id());
    return days != 0 ? days < 0 : breadth != 0 ? breadth < 0 : id < 0;
  }

  private static boolean holds(Node toll, Node node) {
    Incident whole = toll.tally.incident();
    Incident part = node.tally.incident();
    When wide = whole.when();
    When narrow = part.when();
    boolean longer = wide.days() > narrow.days();
    boolean wider = wide.days() == narrow.days() && toll.breadth() > node.breadth();
    boolean apart =
        wide.days() == narrow.days()
            && toll.breadth() == node.breadth()
            && toll.toll()
            && !node.toll();
    boolean covers =
        !wide.earliest().isAfter(narrow.earliest()) && !wide.latest().isBefore(narrow.latest());
    boolean sameSort = toll.toll() || whole.kind() == part.kind();
    return (longer || wider || apart) && covers && sameSort && meet(whole.agents(), part.agents());
  }

  private static boolean meet(List<String> these, List<String> those) {
    return these.isEmpty() || those.isEmpty() || those.stream().anyMatch(these::contains);
  }
}
