package org.dateline.figure;

import java.util.List;
import java.util.Locale;
import org.dateline.claim.Figure;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;
import org.dateline.time.When;

/**
 * Counts of one measure and group over a span of days, rolled up, each person counted once.
 *
 * @param question what was asked
 * @param total all that was counted
 * @param rows the parts; parents before their children. Rows by actor or side may hold the same
 *     incident twice, and the rows of an area hold those of its places, so they need not add up
 * @param leftOut counts that reach over the edges of the span, or of which no day is known
 * @param runningTotals what was last told as a running total by the end of the span; never added
 */
public record RollUp(
    Question question,
    Row total,
    List<Row> rows,
    List<FigureRange> leftOut,
    List<FigureRange> runningTotals) {
  /** Copies its lists. */
  public RollUp {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
    runningTotals = List.copyOf(runningTotals);
  }

  /** What the rows stand for. */
  public enum By {
    /** One row for the whole. */
    ALL,
    /** Weeks, Monday to Sunday, by ISO 8601. */
    WEEK,
    /** Calendar months. */
    MONTH,
    /** Areas, places and districts of cities, each area with what lies in it. */
    PLACE,
    /** Those who are said to have done it. */
    ACTOR,
    /** The sides that they stood on. */
    SIDE,
    /** Kinds of event. */
    KIND
  }

  /**
   * A question.
   *
   * @param measure what is counted
   * @param who the group of people that is counted, all that are part of it included; {@link
   *     Groups#PEOPLE} for everybody. Where things are counted it is their name, or people for all
   * @param span first and last day; an end may be open
   * @param by what the rows stand for
   */
  public record Question(Figure.Measure measure, String who, When span, By by) {
    /** Takes the group by its usual name. */
    public Question {
      who = Groups.of(who);
    }

    /** The id of a row of the answer: it says all that is needed to find it again. */
    public String id(String key) {
      return "roll:"
          + measure.name().toLowerCase(Locale.ROOT)
          + ":"
          + who.replaceAll("[^\\p{L}\\p{Nd}]+", "-")
          + ":"
          + (span.hasStart() ? span.earliest() : "")
          + ".."
          + (span.hasEnd() ? span.latest() : "")
          + ":"
          + by.name().toLowerCase(Locale.ROOT)
          + ":"
          + key.replace(' ', '_');
    }
  }

  /**
   * A line of the answer.
   *
   * @param id stable id, by which the evidence is found
   * @param key what it is told apart by: a week as 2016-W17, a place id, an actor id, a kind
   * @param name the name to show
   * @param level how deep it lies under other rows, 0 for the top
   * @param count how many
   * @param disputed how many of the best number rest on incidents that are disputed or for which
   *     sources differ
   * @param incidents ids of the incidents that it is made of
   * @param figures the counts of those incidents
   * @param held number of counts that lie inside a toll over more days or a wider area
   * @param rule how the number came about, in one plain sentence
   */
  public record Row(
      String id,
      String key,
      String name,
      int level,
      Count count,
      long disputed,
      List<String> incidents,
      List<FigureRange> figures,
      int held,
      String rule) {
    /** Copies its lists. */
    public Row {
      incidents = List.copyOf(incidents);
      figures = List.copyOf(figures);
    }

    /** Share of the best number that is disputed, 0 to 1. */
    public double disputedShare() {
      return count.best() == 0 ? 0 : Math.min(1, disputed / (double) count.best());
    }
  }
}
