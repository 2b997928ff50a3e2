package org.dateline.desk;

import java.time.LocalDate;
import org.dateline.picture.Derivation;

/** Where the desk gets a situation report from. Called from several threads at once. */
@FunctionalInterface
public interface BriefSource {
  /**
   * The situation report of a span as an HTML {@code <article>} without scripts or style of its
   * own; the page brings the style. Elements that carry {@code data-about} (ids of what they state)
   * or {@code data-report} and {@code data-begin} (where a quote stands) become links to their
   * evidence.
   *
   * @param derivation what follows from the facts
   * @param from first day, inclusive
   * @param to last day, inclusive; not before {@code from}
   */
  String html(Derivation derivation, LocalDate from, LocalDate to);
}
