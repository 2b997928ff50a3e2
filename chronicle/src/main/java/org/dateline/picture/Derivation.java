package org.dateline.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.Facts;
import org.dateline.incident.Incident;
import org.dateline.theatre.Theatre;

/**
 * All that follows from the facts: made once, asked often. Immutable and thread-safe. The same
 * facts give the same answers, byte for byte, whatever order they arrived in.
 */
public final class Derivation {
  private final Facts facts;
  private final Theatre theatre;

  private Derivation(Facts facts, Theatre theatre) {
    this.facts = facts;
    this.theatre = theatre;
  }

  /** Derives all that follows from facts in a theatre. */
  public static Derivation of(Facts facts, Theatre theatre) {
    return new Derivation(facts, theatre);
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
    return new Picture(
        asOf, facts.knownOn(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** All incidents, by first day, then by id. */
  public List<Incident> incidents() {
    return List.of();
  }

  /** Who held a place over time, oldest first; empty for a place of which no claim speaks. */
  public List<Hold> history(String placeId) {
    return List.of();
  }

  /** The holdings that began within a span and differ from what was there before, by day. */
  public List<Hold> changes(LocalDate from, LocalDate to) {
    return List.of();
  }

  /** All sieges, each with its span, one for each assessor. */
  public List<Siege> sieges() {
    return List.of();
  }

  /** How a route stood over time, oldest first. */
  public List<RouteState> routeHistory(String routeId) {
    return List.of();
  }

  /** All forecasts, by day made, then by claim. */
  public List<Forecast> forecasts() {
    return List.of();
  }

  /**
   * The evidence behind a claim, incident, hold, siege, route state, figure or forecast, down to
   * the quotes.
   *
   * @param id the id that the thing gives of itself
   * @return empty where no such thing follows from these facts
   */
  public Optional<Evidence> why(String id) {
    return Optional.empty();
  }
}
