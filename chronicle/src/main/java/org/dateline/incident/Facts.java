package org.dateline.incident;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.report.Report;
import org.dateline.sharing.SharedList;
import org.dateline.sharing.SharedMap;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The facts known by a day: what the picture is a function of. Immutable. Iteration order is that
 * of report hash, never that of arrival.
 */
public final class Facts {
  private static final Comparator<Reading> BY_HASH =
      Comparator.comparing((Reading r) -> r.report().hash()).thenComparing(r -> r.report().id());

  private final @Nullable LocalDate knownOn;
  private final SharedList<Reading> readings;
  private final SharedMap<String, Reading> byReport;
  private final SharedMap<String, Claim> claims;
  private final List<Ruling> rulings;
  private final LocalDate lastPublished;

  /**
   * Facts from readings and rulings.
   *
   * @param knownOn the day by which they were known, or null for all that is recorded
   */
  public Facts(@Nullable LocalDate knownOn, List<Reading> readings, List<Ruling> rulings) {
    this.knownOn = knownOn;
    List<Reading> ordered = new ArrayList<>(readings);
    ordered.sort(BY_HASH);
    Map<String, Reading> once = new LinkedHashMap<>();
    ordered.forEach(r -> once.put(r.report().id(), r));
    this.readings = SharedList.of(once.values(), BY_HASH);
    this.byReport = SharedMap.of(this.readings, r -> r.report().id());
    List<Claim> all = new ArrayList<>();
    this.readings.forEach(r -> all.addAll(r.claims()));
    this.claims = SharedMap.of(all, Claim::id);
    this.rulings = List.copyOf(rulings);
    this.lastPublished = last(When.DAWN, this.readings);
  }

  private Facts(
      @Nullable LocalDate knownOn,
      SharedList<Reading> readings,
      SharedMap<String, Reading> byReport,
      SharedMap<String, Claim> claims,
      List<Ruling> rulings,
      LocalDate lastPublished) {
    this.knownOn = knownOn;
    this.readings = readings;
    this.byReport = byReport;
    this.claims = claims;
    this.rulings = rulings;
    this.lastPublished = lastPublished;
  }

  private static LocalDate last(LocalDate before, List<Reading> readings) {
    LocalDate last = before;
    for (Reading reading : readings) {
      LocalDate published = reading.report().published();
      last = published != null && published.isAfter(last) ? published : last;
    }
    return last;
  }

  /**
   * These facts and some more, known by the same day. A reading whose report is here already
   * changes nothing. The cost is that of what is added.
   */
  public Facts with(List<Reading> more, List<Ruling> moreRulings) {
    Map<String, Reading> added = new LinkedHashMap<>();
    Map<String, Claim> addedClaims = new HashMap<>();
    for (Reading reading : more) {
      String id = reading.report().id();
      if (!byReport.contains(id) && added.putIfAbsent(id, reading) == null) {
        reading.claims().forEach(c -> addedClaims.put(c.id(), c));
      }
    }
    List<Ruling> allRulings = rulings;
    if (!moreRulings.isEmpty()) {
      allRulings = new ArrayList<>(rulings);
      allRulings.addAll(moreRulings);
    }
    return new Facts(
        knownOn,
        readings.with(List.of(), added.values()),
        byReport.with(List.of(), added),
        claims.with(List.of(), addedClaims),
        List.copyOf(allRulings),
        last(lastPublished, List.copyOf(added.values())));
  }

  /** The same readings with nothing that analysts ruled. */
  public Facts withoutRulings() {
    return new Facts(knownOn, readings, byReport, claims, List.of(), lastPublished);
  }

  /** The day by which these facts were known, or null for all that is recorded. */
  public @Nullable LocalDate knownOn() {
    return knownOn;
  }

  /**
   * The last day of which these facts can tell: that by which they were known, else the last day of
   * publication; {@link When#DAWN} where there is none.
   */
  public LocalDate lastKnown() {
    return knownOn == null ? lastPublished : knownOn;
  }

  /** All readings, by the hash of their reports. */
  public List<Reading> readings() {
    return readings;
  }

  /** What was read out of the report with an id. */
  public Optional<Reading> reading(String reportId) {
    return Optional.ofNullable(byReport.get(reportId));
  }

  /** All reports. */
  public List<Report> reports() {
    return new AbstractList<>() {
      @Override
      public Report get(int index) {
        return readings.get(index).report();
      }

      @Override
      public int size() {
        return readings.size();
      }
    };
  }

  /** The report with an id. */
  public Optional<Report> report(String id) {
    return reading(id).map(Reading::report);
  }

  /** All claims, in a list of the caller's own. */
  public List<Claim> claims() {
    List<Claim> all = new ArrayList<>(claims.size());
    readings.forEach(r -> all.addAll(r.claims()));
    return all;
  }

  /** The claim with an id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** All gaps, in a list of the caller's own. */
  public List<Gap> gaps() {
    List<Gap> all = new ArrayList<>();
    readings.forEach(r -> all.addAll(r.gaps()));
    return all;
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
    Report report = report(claim.reportId()).orElse(null);
    return report == null || report.published() == null
        ? When.UNKNOWN
        : When.on(report.published());
  }
}
