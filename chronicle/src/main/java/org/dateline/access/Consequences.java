package org.dateline.access;

import java.util.List;
import org.dateline.control.Hold;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What would change if a scenario came true.
 *
 * @param scenario what is supposed
 * @param before how the places and routes that the scenario names stood, in its order
 * @param cutOff places that would be cut off, those with most people first
 * @param relieved places that would no longer be cut off, those with most people first
 * @param lastWays places that could still be reached, but only over a route that was not the last
 *     one before, those with most people first
 * @param routes routes that would stand otherwise by who holds what lies along them
 * @param unanswered what cannot be told, and why: "siege answers: unknown, no routes"
 */
public record Consequences(
    Scenario scenario,
    List<Before> before,
    List<Effect> cutOff,
    List<Effect> relieved,
    List<Effect> lastWays,
    List<RouteChange> routes,
    List<String> unanswered) {
  /** Copies its lists. */
  public Consequences {
    before = List.copyOf(before);
    cutOff = List.copyOf(cutOff);
    relieved = List.copyOf(relieved);
    lastWays = List.copyOf(lastWays);
    routes = List.copyOf(routes);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * How one thing stood of which something else is supposed.
   *
   * @param supposed what is supposed
   * @param hold who held the place; null for a route, or where nothing is known
   * @param route how the route stood; null for a place
   */
  public record Before(
      Scenario.Supposed supposed, @Nullable Hold hold, @Nullable RouteState route) {}

  /**
   * What would change for a place.
   *
   * @param before how it could be reached
   * @param after how it could be reached then
   * @param lastRoutes ids of the routes that would be on every way and were not before
   * @param critical ids of the places whose loss alone would then cut it off and would not before
   */
  public record Effect(Reach before, Reach after, List<String> lastRoutes, List<String> critical) {
    /** Copies its lists. */
    public Effect {
      lastRoutes = List.copyOf(lastRoutes);
      critical = List.copyOf(critical);
    }

    /** The place. */
    public Place place() {
      return after.place();
    }
  }

  /** A route that would stand otherwise. */
  public record RouteChange(RouteState before, RouteState.Status after) {}

  /** How many people the effects speak of; a district is not added to its city. */
  public static long people(List<Effect> effects) {
    long people = 0;
    for (Effect effect : effects) {
      Long here = effect.after.people();
      String city = effect.place().within();
      boolean counted = city != null && effects.stream().anyMatch(e -> e.place().id().equals(city));
      people += here == null || counted ? 0 : here;
    }
    return people;
  }
}
