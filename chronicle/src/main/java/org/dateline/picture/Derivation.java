package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.access.AccessHistory;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.figure.RunningTotals;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.Forecasts;
import org.dateline.forecast.OpenForecasts;
import org.dateline.incident.Disagreement;
import org.dateline.incident.Docket;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Incidents;
import org.dateline.incident.Ruling;
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
  private final Theatre theatre;
  private final Hearing hearing;
  private final Incidents incidents;
  private final ControlTimeline control;
  private final AccessHistory access;
  private final Forecasts forecasts;
  private final Once<OpenForecasts> openForecasts;
  private final RunningTotals totals;
  private final Inquiry inquiry;
  private final Map<String, String> routeNames;

  private Derivation(
      Hearing hearing,
      Incidents incidents,
      ControlTimeline control,
      AccessHistory access,
      Forecasts forecasts,
      RunningTotals totals,
      Map<String, String> routeNames) {
    this.theatre = hearing.theatre();
    this.hearing = hearing;
    this.incidents = incidents;
    this.control = control;
    this.access = access;
    this.forecasts = forecasts;
    this.openForecasts =
        new Once<>(() -> OpenForecasts.of(forecasts.all(), hearing.settings().forecastOpenDays()));
    this.totals = totals;
    this.inquiry = new Inquiry(hearing, incidents, totals, why());
    this.routeNames = routeNames;
  }

  /** Derives all that follows from facts in a theatre. */
  public static Derivation of(Facts facts, Theatre theatre) {
    return of(facts, theatre, Settings.standard());
  }

  /** Derives with settings of one's own. */
  public static Derivation of(Facts facts, Theatre theatre, Settings settings) {
    Hearing hearing = Hearing.of(facts, theatre, settings);
    ControlTimeline control = ControlTimeline.of(hearing, theatre);
    Map<String, String> routeNames = new HashMap<>();
    theatre.routes().forEach(r -> routeNames.put(r.id(), r.name()));
    return new Derivation(
        hearing,
        Incidents.of(hearing),
        control,
        AccessHistory.of(hearing, control, theatre),
        Forecasts.of(hearing),
        new RunningTotals(hearing),
        routeNames);
  }

  /**
   * What follows when more is known: the same as if all had been derived at once, at the cost of
   * what the new facts bear on. All else is shared with this derivation, which stays as it is.
   *
   * @param more readings that came in; one whose report is known already changes nothing
   * @param rulings what analysts ruled since
   */
  public Derivation with(List<Reading> more, List<Ruling> rulings) {
    Hearing.Heard heard = hearing.with(more, rulings);
    Hearing now = heard.hearing();
    Set<String> places = new TreeSet<>(heard.places());
    Set<Testimony> there = new TreeSet<>(Testimony.IN_ORDER);
    places.forEach(place -> there.addAll(now.at(place)));
    ControlTimeline held = control.with(List.copyOf(there), now, theatre, places);
    // a city may stand otherwise for what is said of its districts
    List.copyOf(places).forEach(place -> wholes(place, places));
    return new Derivation(
        now,
        incidents.with(heard),
        held,
        access.with(now, held, heard.changed(), places),
        forecasts.with(heard),
        totals.with(heard),
        routeNames);
  }

  private void wholes(String place, Set<String> places) {
    String whole = theatre.gazetteer().byId(place).map(Place::within).orElse(null);
    if (whole != null && places.add(whole)) {
      wholes(whole, places);
    }
  }

  /** The facts that it was made from. */
  public Facts facts() {
    return hearing.facts();
  }

  /** The theatre that it was made for. */
  public Theatre theatre() {
    return theatre;
  }

  /** The picture of a day. */
  public Picture on(LocalDate asOf) {
    List<Incident> ofTheDay = incidents.on(asOf);
    List<FigureRange> figures = new ArrayList<>(totals.on(asOf));
    ofTheDay.forEach(i -> figures.addAll(i.figures()));
    return new Picture(
        asOf,
        facts().knownOn(),
        control.on(asOf),
        access.routes(asOf),
        access.sieges(asOf),
        figures,
        openForecasts.get().on(asOf),
        ofTheDay,
        access.hasRoutes() ? List.of() : List.of("Sieges by the model: unknown, no routes."));
  }

  /** All incidents, by first day, then by id. */
  public List<Incident> incidents() {
    return incidents.all();
  }

  /** The incident with an id. */
  public Optional<Incident> incident(String id) {
    return incidents.byId(id);
  }

  /** The incidents that a claim supports or disputes, by id. */
  public List<Incident> incidentsOf(String claimId) {
    return incidents.ofClaim(claimId);
  }

  /** The places of whose holder some claim speaks, by id. */
  public Collection<Place> places() {
    return control.places();
  }

  /** Who held a place over time, oldest first; empty for a place of which no claim speaks. */
  public List<Hold> history(String placeId) {
    return control.history(placeId);
  }

  /** The places that changed hands within a span of days, by day: how they stood from then on. */
  public List<Hold> changes(LocalDate from, LocalDate to) {
    return control.changes(from, to);
  }

  /** What could be reached and what would change if something were otherwise. */
  public AccessHistory access() {
    return access;
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
    return forecasts.all();
  }

  /**
   * The forecasts made by a day, as they stood on it: what was decided later is open.
   *
   * @param asOf the day, or null for all of them as they stand
   */
  public List<Forecast> forecasts(@Nullable LocalDate asOf) {
    if (asOf == null) {
      return forecasts.all();
    }
    return forecasts.all().stream()
        .filter(f -> f.made() != null && !f.made().isAfter(asOf))
        .map(f -> f.asOf(asOf))
        .toList();
  }

  /**
   * True for an actor, by id or name, that can fight or hold ground; not for aid bodies and media.
   */
  public boolean canFight(String actor) {
    return hearing.parties().canFight(actor);
  }

  /** What is asked over a span of time. */
  public Inquiry inquiry() {
    return inquiry;
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
    List<Docket.Ignored> ignored = new ArrayList<>(hearing.docket().ignored());
    ignored.addAll(incidents.ignored());
    ignored.addAll(unknownSources());
    return ignored;
  }

  /** Gradings of sources that nothing is known of. */
  private List<Docket.Ignored> unknownSources() {
    Map<String, Ruling.Grade> graded = new LinkedHashMap<>();
    hearing.docket().graded().forEach(g -> graded.put(g.id(), g));
    if (!graded.isEmpty()) {
      Set<String> names = new HashSet<>();
      hearing.testimonies().forEach(t -> names.add(t.speaker()));
      facts().reports().forEach(r -> names.add(r.outlet().name()));
      names.forEach(n -> graded.values().removeIf(g -> g.names(n)));
    }
    return graded.values().stream()
        .map(g -> new Docket.Ignored(g, "There is no source " + g.source() + "."))
        .toList();
  }

  /**
   * Where two analysts decided otherwise of one thing. Both rulings are kept, the later one counts.
   */
  public List<Disagreement> disagreements() {
    return hearing.docket().disagreements();
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
    return facts()
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
    Optional<Evidence> known = why().of(id);
    return known.isPresent() ? known : inquiry.why(id);
  }

  private Why why() {
    return new Why(hearing, wording(), incidents, control, access, forecasts, totals);
  }
}
