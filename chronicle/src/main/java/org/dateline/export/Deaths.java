package org.dateline.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Figure;
import org.dateline.incident.FigureRange;

/**
 * The dead of one incident, nobody counted twice: the count of all people where one is given; else
 * what counts of different people come to. Running totals are left out.
 *
 * @param low the least that a source gives
 * @param best the number to use
 * @param high the most that a source gives; where one gives no upper bound, the most that is known
 * @param open true where a source gives only a lower bound
 * @param civilians of {@code best}: known to be civilians
 * @param fighters of {@code best}: known to be fighters
 */
record Deaths(long low, long best, long high, boolean open, long civilians, long fighters) {
  private static final Set<String> PART_OF_CIVILIANS =
      Set.of(
          "children",
          "women",
          "girls",
          "boys",
          "babies",
          "infants",
          "patients",
          "students",
          "pupils",
          "journalists",
          "doctors",
          "nurses",
          "medics",
          "aid workers",
          "rescuers",
          "worshippers",
          "villagers",
          "refugees",
          "elderly",
          "schoolchildren",
          "activists");
  private static final Set<String> FIGHTERS =
      Set.of(
          "fighters",
          "soldiers",
          "troops",
          "rebels",
          "militants",
          "jihadists",
          "jihadis",
          "insurgents",
          "militiamen",
          "officers",
          "policemen",
          "police",
          "guards",
          "commanders",
          "terrorists",
          "security forces",
          "special forces",
          "suicide bombers",
          "attackers",
          "mercenaries",
          "servicemen",
          "personnel");

  /** Of the figures of an incident. */
  static Deaths of(List<FigureRange> figures) {
    List<FigureRange> dead = new ArrayList<>();
    for (FigureRange figure : figures) {
      if (figure.measure() == Figure.Measure.KILLED && !figure.cumulative()) {
        dead.add(figure);
      }
    }
    if (dead.isEmpty()) {
      return new Deaths(0, 0, 0, false, 0, 0);
    }
    List<FigureRange> all = dead.stream().filter(f -> f.who().equals("people")).toList();
    List<FigureRange> civil = civilians(dead);
    List<FigureRange> armed = dead.stream().filter(f -> fighter(f.who())).toList();
    Deaths whole = all.isEmpty() ? sum(dead, civil, armed) : plain(all.get(0));
    long civilians = Math.min(whole.best, together(civil));
    return new Deaths(
        whole.low,
        whole.best,
        whole.high,
        dead.stream().anyMatch(f -> f.high() == null),
        civilians,
        Math.min(whole.best - civilians, together(armed)));
  }

  /** Counts of people of no known sort may be of the same people: only the largest counts. */
  private static Deaths sum(
      List<FigureRange> dead, List<FigureRange> civil, List<FigureRange> armed) {
    List<FigureRange> disjoint = new ArrayList<>(disjoint(civil));
    disjoint.addAll(disjoint(armed));
    Set<FigureRange> others = new HashSet<>(dead);
    civil.forEach(others::remove);
    armed.forEach(others::remove);
    others.removeIf(f -> PART_OF_CIVILIANS.contains(f.who()));
    if (disjoint.isEmpty()) {
      disjoint.addAll(disjoint(List.copyOf(others)));
    }
    return new Deaths(
        disjoint.stream().mapToLong(FigureRange::low).sum(),
        disjoint.stream().mapToLong(FigureRange::best).sum(),
        disjoint.stream().mapToLong(Deaths::most).sum(),
        false,
        0,
        0);
  }

  /** The count of civilians, else those of the sorts of civilian. */
  private static List<FigureRange> civilians(List<FigureRange> dead) {
    List<FigureRange> named = dead.stream().filter(f -> f.who().equals("civilians")).toList();
    return named.isEmpty()
        ? dead.stream().filter(f -> PART_OF_CIVILIANS.contains(f.who())).toList()
        : named;
  }

  private static boolean fighter(String who) {
    return FIGHTERS.contains(who) || FIGHTERS.stream().anyMatch(word -> who.endsWith(" " + word));
  }

  /**
   * Counts that can be added: those that one claim gives side by side. Of counts that only
   * different claims give the largest stays alone, for they may be of the same people.
   */
  private static List<FigureRange> disjoint(List<FigureRange> figures) {
    List<FigureRange> best = List.of();
    for (FigureRange first : figures) {
      List<FigureRange> together = new ArrayList<>();
      for (FigureRange other : figures) {
        if (other == first || first.claims().stream().anyMatch(other.claims()::contains)) {
          together.add(other);
        }
      }
      if (sum(together) > sum(best) || best.isEmpty()) {
        best = together;
      }
    }
    return best;
  }

  private static long together(List<FigureRange> figures) {
    return sum(disjoint(figures));
  }

  private static long sum(List<FigureRange> figures) {
    return figures.stream().mapToLong(FigureRange::best).sum();
  }

  private static Deaths plain(FigureRange range) {
    return new Deaths(range.low(), range.best(), most(range), false, 0, 0);
  }

  private static long most(FigureRange range) {
    Long high = range.high();
    return high == null ? range.best() : Math.max(high, range.best());
  }
}
