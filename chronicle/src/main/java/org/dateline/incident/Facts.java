package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The facts known by a day: what the picture is a function of. Immutable. Iteration order is that
 * of report hash, never that of arrival.
 */
public final class Facts {
  private final @Nullable LocalDate knownOn;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Ruling> rulings;

  /**
   * Facts from readings and rulings.
   *
   * @param knownOn the day by which they were known, or null for all that is recorded
   */
  public Facts(@Nullable LocalDate knownOn, List<Reading> readings, List<Ruling> rulings) {
    this.knownOn = knownOn;
    List<Reading> ordered = new ArrayList<>(readings);
    ordered.sort((a, b) -> a.report().hash().compareTo(b.report().hash()));
    for (Reading reading : ordered) {
      reports.put(reading.report().id(), reading.report());
      for (Claim claim : reading.claims()) {
        claims.put(claim.id(), claim);
      }
      gaps.addAll(reading.gaps());
    }
    this.rulings = List.copyOf(rulings);
  }

  /** The day by which these facts were known, or null for all that is recorded. */
  public @Nullable LocalDate knownOn() {
    return knownOn;
  }

  /** All reports. */
  public List<Report> reports() {
    return List.copyOf(reports.values());
  }

  /** The report with an id. */
  public Optional<Report> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** All claims. */
  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /** The claim with an id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** All gaps. */
  public List<Gap> gaps() {
    return Collections.unmodifiableList(gaps);
  }

  /** All rulings, oldest first. */
  public List<Ruling> rulings() {
    return rulings;
  }

  /**
   * When the claim's event was: its own time; where it gives none, the day its report was
   * published; where that is not known either, {@link When#UNKNOWN}.
   */
  public When when(Claim claim) {
    if (claim.time() != null) {
      return claim.time().when();
    }
    Report report = reports.get(claim.reportId());
    return report == null || report.published() == null
        ? When.UNKNOWN
        : When.on(report.published());
  }
}
