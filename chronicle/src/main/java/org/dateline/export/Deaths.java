package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Figure;
import org.dateline.figure.Count;
import org.dateline.figure.People;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;

/**
 * The dead of one incident, nobody counted twice. Running totals are left out.
 *
 * @param low the least that a source gives
 * @param best the number to use
 * @param high the most that a source gives; where one gives no upper bound, the most that is known
 * @param open true where a source gives only a lower bound
 * @param civilians of {@code best}: known to be civilians
 * @param fighters of {@code best}: known to be fighters
 */
record Deaths(long low, long best, long high, boolean open, long civilians, long fighters) {
  private static final String FIGHTERS = "fighters";

  /** Of the figures of an incident. */
  static Deaths of(List<FigureRange> figures) {
    Map<String, FigureRange> dead = new TreeMap<>();
    for (FigureRange figure : figures) {
      if (figure.measure() == Figure.Measure.KILLED && !figure.cumulative()) {
        dead.put(figure.who(), figure);
      }
    }
    List<FigureRange> used = new ArrayList<>();
    Count all = People.count(Groups.PEOPLE, dead, used);
    if (all == null) {
      return new Deaths(0, 0, 0, false, 0, 0);
    }
    long most = used.stream().mapToLong(Deaths::most).sum();
    Long high = all.high();
    long civilians = Math.min(all.best(), best(Groups.CIVILIANS, dead));
    return new Deaths(
        Math.min(all.low(), all.best()),
        all.best(),
        Math.max(all.best(), high == null ? most : high),
        high == null,
        civilians,
        Math.min(all.best() - civilians, best(FIGHTERS, dead)));
  }

  private static long best(String group, Map<String, FigureRange> dead) {
    Count count = People.count(group, dead, new ArrayList<>());
    return count == null ? 0 : count.best();
  }

  private static long most(FigureRange range) {
    Long high = range.high();
    return high == null ? range.best() : Math.max(high, range.best());
  }
}
