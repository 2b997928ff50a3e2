package org.dateline.reading.event;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one trigger: which kind of event it expresses, who fills which role, and on what
 * conditions.
 *
 * @param kind the kind; null where the trigger expresses no event and only keeps other frames away
 * @param trigger the words
 * @param agents where the agent is looked for; the first place that has one wins
 * @param targets where the target is looked for
 * @param conditions all must hold
 * @param confidence that the kind is right where the conditions hold, 0 to 1
 * @param origin file and line
 */
record Frame(
    @Nullable Kind kind,
    Trigger trigger,
    List<Function> agents,
    List<Function> targets,
    List<Condition> conditions,
    double confidence,
    String origin) {

  /**
   * Something that must be so of a filler.
   *
   * @param function where the filler stands
   * @param senses it must have one of these; empty where any filler will do
   * @param rule how it counts
   */
  record Condition(Function function, Set<Sense> senses, Rule rule) {}

  /** How a condition counts. */
  enum Rule {
    /** There must be such a filler. */
    MUST,
    /** There must be none. */
    NOT,
    /** Where there is a filler at all, it must be such a one. */
    IF_ANY
  }
}
