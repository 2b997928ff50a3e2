package org.dateline.intake;

import org.dateline.report.Report;

/** Receives what an intake finds, one thing at a time, in the order of the source. */
public interface Sink {
  /** A report that was taken in. */
  void report(Report report);

  /**
   * Something the user should know of a report that was taken in all the same.
   *
   * @param source file and line
   * @param words one plain sentence
   */
  void notice(String source, String words);

  /** Something that was not taken in. */
  void leftOut(LeftOut leftOut);
}
