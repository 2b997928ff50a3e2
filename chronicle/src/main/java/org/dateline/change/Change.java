package org.dateline.change;

import java.util.List;
import org.dateline.picture.Evidence;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing that our picture tells otherwise than before.
 *
 * @param type what sort of thing
 * @param about id of what it is about: the place, the route, the place besieged, the incident, the
 *     place of a figure, the claim of a forecast; empty for a figure of no place
 * @param name its name in words
 * @param when the days of which it is told otherwise; of an incident, those of the incident
 * @param before what was told before, or null where nothing was
 * @param after what is told now, or null where nothing is
 * @param fields what of it differs: "holder", "status", "grade", "figures", ...; empty where it was
 *     added or withdrawn
 * @param causes the reports and rulings that made the difference, oldest first; where no single one
 *     can be named all that came in between stand here
 * @param exact true where the causes are those that speak of the very thing
 */
public record Change(
    Evidence.Type type,
    String about,
    String name,
    When when,
    @Nullable Told before,
    @Nullable Told after,
    List<String> fields,
    List<Cause> causes,
    boolean exact) {
  /** Copies its lists; fails where nothing is told before and after. */
  public Change {
    fields = List.copyOf(fields);
    causes = List.copyOf(causes);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change is from something or to something");
    }
  }

  /** Whether it came, went, or is otherwise. */
  public Sort sort() {
    return before == null ? Sort.ADDED : after == null ? Sort.WITHDRAWN : Sort.CHANGED;
  }

  /** What is told now; where nothing is, what was told before. */
  public Told told() {
    if (after != null) {
      return after;
    }
    if (before == null) {
      throw new IllegalStateException("a change is from something or to something");
    }
    return before;
  }

  /** Whether a thing came, went, or is otherwise. */
  public enum Sort {
    /** Nothing was told of it before. */
    ADDED,
    /** It is told otherwise. */
    CHANGED,
    /** Nothing is told of it any more. */
    WITHDRAWN
  }

  /**
   * What is told of a thing.
   *
   * @param id its id, which opens its evidence
   * @param statement one plain sentence
   * @param claims ids of the claims that it rests on, strongest first
   */
  public record Told(String id, String statement, List<String> claims) {
    /** Copies its list. */
    public Told {
      claims = List.copyOf(claims);
    }
  }
}
