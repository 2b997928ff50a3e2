package org.dateline.time;

/** How exactly a {@link When} is known. */
public enum Precision {
  /** One day. */
  DAY,
  /** Up to seven days. */
  WEEK,
  /** Up to 31 days. */
  MONTH,
  /** Up to 366 days. */
  YEAR,
  /** Longer than a year, both ends known. */
  YEARS,
  /** One end is open: "since November 2013". */
  OPEN,
  /** Nothing is known of the day. */
  UNKNOWN
}
