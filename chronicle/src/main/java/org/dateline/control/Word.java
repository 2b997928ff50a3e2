package org.dateline.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of how a thing stood on one day.
 *
 * @param day the day
 * @param step 0, or more for what came after on the same day
 * @param effect what is said
 * @param key of whom or of what state; empty for {@link Effect#CONTESTED}
 * @param weight how likely it is right, 0 to 1
 * @param source key of the independent source
 * @param claim id of the claim
 * @param actor actor id or name to show for the key, or null
 * @param event true where it tells of a change, false where of a state
 * @param inferred true where it only follows from what is said ("drove the army out of ...")
 */
public record Word(
    LocalDate day,
    int step,
    Effect effect,
    String key,
    double weight,
    String source,
    String claim,
    @Nullable String actor,
    boolean event,
    boolean inferred) {

  /** What is said of the key. */
  public enum Effect {
    /** It is so. */
    IS,
    /** It is not, or no longer, so. */
    IS_NOT,
    /** No one state holds. */
    CONTESTED
  }
}
