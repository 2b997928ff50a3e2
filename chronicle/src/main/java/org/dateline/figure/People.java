package org.dateline.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;
import org.jspecify.annotations.Nullable;

/** How many people of a group one incident's counts speak of, nobody counted twice. */
public final class People {
  private People() {}

  /**
   * A group's own count, where one is given; else what its parts make, different people added.
   *
   * @param given counts of one measure, by the group that they count
   * @param used receives the counts that the answer is made of
   * @return null where nothing is given of the group
   */
  public static @Nullable Count count(
      String group, Map<String, FigureRange> given, List<FigureRange> used) {
    FigureRange own = given.get(group);
    Map<String, Count> divisions = new TreeMap<>();
    List<FigureRange> parts = new ArrayList<>();
    for (String part : below(group, given)) {
      Count inner = count(part, given, parts);
      if (inner != null) {
        divisions.merge(Groups.division(part), inner, Count::plus);
      }
    }
    if (own != null) {
      used.add(own);
      return Count.of(own);
    }
    used.addAll(parts);
    return divisions.values().stream().reduce(Count::with).orElse(null);
  }

  /** The groups right under another of which counts speak, themselves or by what is under them. */
  private static Set<String> below(String group, Map<String, FigureRange> given) {
    Set<String> below = new HashSet<>();
    for (String one : given.keySet()) {
      String child = one;
      String parent = Groups.parent(child);
      while (!parent.isEmpty() && !parent.equals(group)) {
        child = parent;
        parent = Groups.parent(child);
      }
      if (parent.equals(group)) {
        below.add(child);
      }
    }
    return below;
  }
}
