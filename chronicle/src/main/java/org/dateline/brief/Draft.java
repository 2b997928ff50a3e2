package org.dateline.brief;

import java.util.Comparator;
import java.util.List;
import org.dateline.time.When;

/**
 * A statement that may become a sentence.
 *
 * @param text with its full stop; empty where the parts do not suffice for a sentence
 * @param claims what it rests on, strongest first
 * @param about ids of what it words
 * @param weight how much it matters beside others of its section
 * @param when of which days it speaks
 */
record Draft(String text, List<String> claims, List<String> about, double weight, When when) {
  /** Weightiest first; what weighs the same by day, then by its words. */
  static final Comparator<Draft> ORDER =
      Comparator.comparingDouble(Draft::weight)
          .reversed()
          .thenComparing(draft -> draft.when().earliest())
          .thenComparing(Draft::text);

  /** What is in the record and cannot be worded: it is counted, not dropped. */
  static Draft unworded(String id) {
    return new Draft("", List.of(), List.of(id), Double.NEGATIVE_INFINITY, When.UNKNOWN);
  }

  Draft {
    text = PlainText.sentence(text);
    claims = List.copyOf(claims);
    about = List.copyOf(about);
  }
}
