package org.dateline.control;

import java.time.LocalDate;
import java.util.List;

/**
 * What the words of one moment say together: for each way in which their sources can be right or
 * wrong, how likely it is. States are told apart by their index.
 */
final class Vote {
  final LocalDate day;
  final List<Word> words;

  /** That no source is right. */
  final double nothing;

  /** That sources for two states are right, or one that says "contested". */
  final double clash;

  /** That only sources for the state are right. */
  final double[] only;

  /** Whether the words for the state tell of a change, which may come from any state. */
  final boolean[] change;

  /** Whether such a change was told before, shortly. */
  final boolean[] retold;

  /** That the state is not, or no longer, so. */
  final double[] not;

  /**
   * How much likelier that is where it was so till then: above 1 for an end, below for a denial.
   */
  final double[] ended;

  /**
   * How far a word on another state, told as a state, is believed to tell of a change: 0 on the day
   * of the last word on this one, 1 long after.
   */
  final double[] turnover;

  /** Whether its words contradict each other: then what was before does not decide between them. */
  final boolean disputed;

  Vote(
      LocalDate day,
      List<Word> words,
      double nothing,
      double clash,
      double[] only,
      boolean[] change,
      boolean[] retold,
      double[] not,
      double[] ended,
      double[] turnover,
      boolean disputed) {
    this.day = day;
    this.words = words;
    this.nothing = nothing;
    this.clash = clash;
    this.only = only;
    this.change = change;
    this.retold = retold;
    this.not = not;
    this.ended = ended;
    this.turnover = turnover;
    this.disputed = disputed;
  }
}
