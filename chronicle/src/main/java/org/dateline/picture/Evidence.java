package org.dateline.picture;

import java.time.LocalDate;
import java.util.List;
import org.dateline.report.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what it rests on: a tree whose leaves are the sentences of reports.
 *
 * @param id id of the thing that the statement is about
 * @param type what sort of thing it is
 * @param statement the statement, one plain sentence
 * @param confidence that it is right, 0 to 1
 * @param reason why it is stated so, one plain sentence; may be empty
 * @param because what it rests on, strongest first; empty for a claim
 * @param source the sentence that says it, for a claim; null for all else
 */
public record Evidence(
    String id,
    Type type,
    String statement,
    double confidence,
    String reason,
    List<Evidence> because,
    @Nullable Source source) {
  /** Copies its list. */
  public Evidence {
    because = List.copyOf(because);
  }

  /** What sort of thing a statement is about. */
  public enum Type {
    /** What one report says. */
    CLAIM,
    /** One happening. */
    INCIDENT,
    /** Who held a place over a span. */
    HOLD,
    /** A place cut off over a span. */
    SIEGE,
    /** How a route stood over a span. */
    ROUTE,
    /** A count. */
    FIGURE,
    /** What was expected. */
    FORECAST,
    /** How a source bore out. */
    SOURCE,
    /** How two parties stood to each other. */
    RELATION,
    /** People who moved from one place to another. */
    FLOW,
    /** What an analyst decided. */
    RULING
  }

  /**
   * Where a claim stands.
   *
   * @param quote the sentence
   * @param outlet who published it
   * @param title headline of the report
   * @param published day of publication, or null where not known
   * @param chain who says so, nearest to the event first, without the outlet
   */
  public record Source(
      Quote quote, String outlet, String title, @Nullable LocalDate published, List<String> chain) {
    /** Copies its list. */
    public Source {
      chain = List.copyOf(chain);
    }
  }
}
