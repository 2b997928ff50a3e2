package org.dateline.reading;

import java.io.Serializable;
import org.dateline.claim.Reading;
import org.dateline.report.Report;

/**
 * Reads a report: the one door of this module. A reader is immutable and may be shared by any
 * number of threads; it is serialisable, so that the same reader runs on one machine or on many.
 * Reading is a pure function of the report: the same report gives the same reading, whatever was
 * read before.
 */
public interface Reader extends Serializable {
  /** Reads a report. Never throws on any text: what could not be read is a gap of the reading. */
  Reading read(Report report);
}
