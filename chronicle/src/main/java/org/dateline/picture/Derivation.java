package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.access.AccessHistory;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.Forecasts;
import org.dateline.forecast.OpenForecasts;
import org.dateline.incident.Docket;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentFinder;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * All that follows from the facts: made once, asked often. Immutable and thread-safe. The same
 * facts give the same answers, byte for byte, whatever order they arrived in.
 */
public final class Derivation {
  private static final int LONGEST_OF_A_DAY = 7;

  private final Facts facts;
  private final Theatre theatre;
  private final Hearing hearing;
  private final List<Incident> incidents;
  private final Map<LocalDate, List<Incident>> byDay = new HashMap<>();
  private final ControlTimeline control;
  private final AccessHistory access;
  private final List<Forecast> forecasts;
  private final OpenForecasts openForecasts;
  private final Totals totals;
  private final Why why;
  private final Map<String, String> routeNames = new HashMap<>();

  private Derivation(Facts facts, Theatre theatre, Settings settings) {
    this.facts = facts;
    this.theatre = theatre;
    this.hearing = Hearing.of(facts, theatre, settings);
    this.incidents = List.copyOf(IncidentFinder.find(hearing, theatre));
    this.control = ControlTimeline.of(hearing, theatre);
    this.access = AccessHistory.of(hearing, control, theatre);
    this.forecasts = List.copyOf(Forecasts.find(hearing));
    this.openForecasts = OpenForecasts.of(forecasts, hearing.settings().forecastOpenDays());
    this.totals = new Totals(hearing);
    this.why = new Why(hearing, new Wording(theatre.roster()));
    for (Incident incident : incidents) {
      why.know(incident);
      if (incident.when().days() <= LONGEST_OF_A_DAY) {
        LocalDate last = incident.when().latest();
        for (LocalDate d = incident.when().earliest(); !d.isAfter(last); d = d.plusDays(1)) {
          byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(incident);
        }
      }
    }
    control.places().forEach(p -> control.history(p.id()).forEach(why::know));
    theatre.routes().forEach(r -> routeNames.put(r.id(), r.name()));
    theatre.routes().forEach(r -> access.routeHistory(r.id()).forEach(why::know));
    access.sieges().forEach(why::know);
    forecasts.forEach(why::know);
  }

  /** Derives all that follows from facts in a theatre. */
  public static Derivation of(Facts facts, Theatre theatre) {
    return new Derivation(facts, theatre, Settings.standard());
  }

  /** Derives with settings of one's own. */
  public static Derivation of(Facts facts, Theatre theatre, Settings settings) {
    return new Derivation(facts, theatre, settings);
  }

  /** The facts that it was made from. */
  public Facts facts() {
    return facts;
  }

  /** The theatre that it was made for. */
  public Theatre theatre() {
    return theatre;
  }

  /** The picture of a day. */
  public Picture on(LocalDate asOf) {
    List<Incident> ofTheDay = byDay.getOrDefault(asOf, List.of());
    List<FigureRange> figures = new ArrayList<>(totals.on(asOf));
    ofTheDay.forEach(i -> figures.addAll(i.figures()));
    return new Picture(
        asOf,
        facts.knownOn(),
        control.on(asOf),
        access.routes(asOf),
        access.sieges(asOf),
        figures,
        openForecasts.on(asOf),
        ofTheDay);
  }

  /** All incidents, by first day, then by id. */
  public List<Incident> incidents() {
    return incidents;
  }

  /** Who held a place over time, oldest first; empty for a place of which no claim speaks. */
  public List<Hold> history(String placeId) {
    return control.history(placeId);
  }

  /** The places that changed hands within a span of days, by day: how they stood from then on. */
  public List<Hold> changes(LocalDate from, LocalDate to) {
    return control.changes(from, to);
  }

  /** All sieges, each with its span, by assessor, first day and place. */
  public List<Siege> sieges() {
    return access.sieges();
  }

  /** How a route stood over time, oldest first; empty where nothing was ever known of it. */
  public List<RouteState> routeHistory(String routeId) {
    return access.routeHistory(routeId);
  }

  /** All forecasts, by day made, then by claim. */
  public List<Forecast> forecasts() {
    return forecasts;
  }

  /**
   * The forecasts made by a day, as they stood on it: what was decided later is open.
   *
   * @param asOf the day, or null for all of them as they stand
   */
  public List<Forecast> forecasts(@Nullable LocalDate asOf) {
    if (asOf == null) {
      return forecasts;
    }
    return forecasts.stream()
        .filter(f -> f.made() != null && !f.made().isAfter(asOf))
        .map(f -> f.asOf(asOf))
        .toList();
  }

  /** Name of a place or route of the theatre; what was given where it knows none of that id. */
  public String placeName(String idOrName) {
    Optional<Place> place = theatre.gazetteer().byId(idOrName);
    return place.isPresent()
        ? place.get().name()
        : Optional.ofNullable(routeNames.get(idOrName)).orElse(idOrName);
  }

  /**
   * The places whose loss alone would cut others of a side off on a day: ids, sorted.
   *
   * @param side side id
   */
  public List<String> critical(String side, LocalDate day) {
    return access.critical(side, day);
  }

  /** Rulings that have no effect, with the reason: what they name does not exist, or cannot be. */
  public List<Docket.Ignored> ignoredRulings() {
    return hearing.docket().ignored();
  }

  /** Names that analysts decided to withhold from all that is published. */
  public Set<String> redacted() {
    return hearing.docket().redacted();
  }

  /** The claim as it counts: corrected by rulings; empty where there is none of that id. */
  public Optional<Claim> claim(String id) {
    return hearing.docket().claim(id);
  }

  /** The claim with its weight and independent source; empty where an analyst rejected it. */
  public Optional<Testimony> testimony(String claimId) {
    return hearing.of(claimId);
  }

  /** The earlier report that a report is a copy of; empty where it stands by itself. */
  public Optional<Report> reprintOf(String reportId) {
    return facts
        .report(reportId)
        .map(hearing::original)
        .filter(original -> !original.id().equals(reportId));
  }

  /** Words for what is derived, with the theatre's names. */
  public Wording wording() {
    return new Wording(theatre.roster());
  }

  /**
   * The evidence behind a claim, incident, hold, siege, route state, figure or forecast, down to
   * the quotes.
   *
   * @param id the id that the thing gives of itself
   * @return empty where no such thing follows from these facts
   */
  public Optional<Evidence> why(String id) {
    Optional<Evidence> known = why.of(id);
    if (known.isPresent() || !id.startsWith("f:total:")) {
      return known;
    }
    // a running total is made anew for each day; the id names the claim that was its latest
    String claim = id.substring(id.indexOf(':', id.indexOf(':', "f:total:".length()) + 1) + 1);
    return hearing
        .of(claim)
        .flatMap(
            t ->
                totals.on(t.published() == null ? t.day() : t.published()).stream()
                    .filter(range -> range.id().equals(id))
                    .findFirst())
        .map(why::figure);
  }
}
