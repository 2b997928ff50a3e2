package org.dateline.report;

/**
 * Words of a report, and where they stand.
 *
 * @param reportId id of the report
 * @param start first UTF-16 unit in the report's text, from 0
 * @param end the unit after the last
 * @param words the text from start to end, unchanged
 */
public record Quote(String reportId, int start, int end, String words) {
  /** Fails where the span and the words do not agree in length. */
  public Quote {
    if (start < 0 || end < start || words.length() != end - start) {
      throw new IllegalArgumentException(
          "quote " + start + ".." + end + " does not fit its words of length " + words.length());
    }
  }
}
