package org.dateline.claim;

import java.util.List;
import org.dateline.report.Report;

/**
 * What a reader made of one report.
 *
 * @param report the report as it came
 * @param claims what it says, in the order of the text
 * @param gaps what could not be read or resolved
 */
public record Reading(Report report, List<Claim> claims, List<Gap> gaps) {
  /** Copies its lists. */
  public Reading {
    claims = List.copyOf(claims);
    gaps = List.copyOf(gaps);
  }
}
