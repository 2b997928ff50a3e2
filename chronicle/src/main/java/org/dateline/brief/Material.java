package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is made of, cut to a span and an area.
 *
 * @param theatre where the conflict is
 * @param facts what is known
 * @param from first day
 * @param to last day
 * @param area name of the first-level administrative unit that it is cut to, or null for all
 * @param incidents all that happened in the span
 * @param holdings by place id, who held it over time, oldest first
 * @param changes holdings that began in the span
 * @param routes by route id, how it stood over time, oldest first
 * @param sieges of which some day lies in the span
 * @param forecasts made, open or decided in the span
 * @param reprints which report repeats which
 * @param withheld names that must not be published
 * @param words the words for parties and sources
 */
record Material(
    Theatre theatre,
    Facts facts,
    LocalDate from,
    LocalDate to,
    @Nullable String area,
    List<Incident> incidents,
    Map<String, List<Hold>> holdings,
    List<Hold> changes,
    Map<String, List<RouteState>> routes,
    List<Siege> sieges,
    List<Forecast> forecasts,
    Reprints reprints,
    Set<String> withheld,
    SourceWords words) {

  /** A month-long "recently" still speaks of its days; a longer span only where it lies inside. */
  private static final int LOOSEST_DAYS = 31;

  /** Which report repeats the words of which. */
  interface Reprints {
    /** The earlier report that one repeats; empty where it stands by itself. */
    Optional<Report> of(String reportId);
  }

  static Material of(Derivation all, LocalDate from, LocalDate to, @Nullable String area) {
    Map<String, List<Hold>> holdings = new TreeMap<>();
    List<Hold> changes = all.changes(from, to);
    changes.forEach(hold -> holdings.put(hold.place().id(), all.history(hold.place().id())));
    Map<String, List<RouteState>> routes = new TreeMap<>();
    all.theatre().routes().forEach(r -> routes.put(r.id(), all.routeHistory(r.id())));
    return cut(
        all.theatre(),
        asRuled(all),
        When.between(from, to),
        area,
        all.incidents(),
        holdings,
        changes,
        routes,
        all.sieges(),
        all.forecasts(),
        all::reprintOf,
        all.redacted());
  }

  /** The facts with the claims as they count after all rulings. */
  private static Facts asRuled(Derivation all) {
    Map<String, List<Claim>> byReport = new HashMap<>();
    for (Claim claim : all.facts().claims()) {
      all.claim(claim.id())
          .ifPresent(c -> byReport.computeIfAbsent(c.reportId(), k -> new ArrayList<>()).add(c));
    }
    List<Reading> readings = new ArrayList<>();
    for (Report report : all.facts().reports()) {
      readings.add(new Reading(report, byReport.getOrDefault(report.id(), List.of()), List.of()));
    }
    return new Facts(all.facts().knownOn(), readings, all.facts().rulings());
  }

  /** Cuts what follows from the facts to a span and an area. */
  static Material cut(
      Theatre theatre,
      Facts facts,
      When span,
      @Nullable String area,
      List<Incident> incidents,
      Map<String, List<Hold>> holdings,
      List<Hold> changes,
      Map<String, List<RouteState>> routes,
      List<Siege> sieges,
      List<Forecast> forecasts,
      Reprints reprints,
      Set<String> withheld) {
    Scope scope = new Scope(theatre.gazetteer(), facts, span, area);
    return new Material(
        theatre,
        facts,
        span.earliest(),
        span.latest(),
        area,
        incidents.stream()
            .filter(scope::has)
            .sorted(
                Comparator.comparing((Incident i) -> i.when().earliest())
                    .thenComparing(Incident::id))
            .toList(),
        holdings,
        changes.stream()
            .filter(hold -> scope.in(hold.place()))
            .sorted(
                Comparator.comparing(Hold::from)
                    .thenComparing(Hold::id)
                    .thenComparing(hold -> hold.basis().toString()))
            .toList(),
        routes,
        sieges.stream().filter(scope::has).toList(),
        forecasts.stream().filter(scope::has).toList(),
        reprints,
        withheld,
        new SourceWords(new Names(theatre, facts), facts));
  }

  /** The claims with these ids that are known, in this order. */
  List<Claim> claims(Collection<String> ids) {
    List<Claim> found = new ArrayList<>();
    ids.forEach(id -> facts.claim(id).ifPresent(found::add));
    return found;
  }

  /** The claims behind an incident, the earliest published first. */
  List<Claim> supporting(Incident incident) {
    List<Claim> found = claims(incident.supporting());
    found.sort(
        Comparator.comparing(
                (Claim c) -> facts.report(c.reportId()).map(Report::published).orElse(When.DUSK),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::id));
    return found;
  }

  /** True where a route touches the area. */
  boolean concerns(Route route) {
    if (area == null) {
      return true;
    }
    return route.links().stream()
        .flatMap(link -> List.of(link.from(), link.to()).stream())
        .anyMatch(
            id ->
                theatre
                    .gazetteer()
                    .byId(id)
                    .filter(place -> place.admin1().equalsIgnoreCase(area))
                    .isPresent());
  }

  /** What lies in the span and the area. */
  private record Scope(Gazetteer gazetteer, Facts facts, When span, @Nullable String area) {
    boolean in(@Nullable Place place) {
      return area == null || (place != null && place.admin1().equalsIgnoreCase(area));
    }

    boolean has(Incident incident) {
      if (!in(incident.where())) {
        return false;
      }
      boolean running = incident.figures().stream().anyMatch(FigureRange::cumulative);
      return within(incident.when()) || (running && publishedIn(incident.supporting()));
    }

    private boolean within(When when) {
      if (when.hasStart() && when.hasEnd()) {
        return when.overlaps(span)
            && (when.days() <= LOOSEST_DAYS
                || (span.contains(when.earliest()) && span.contains(when.latest())));
      }
      return (when.hasStart() && span.contains(when.earliest()))
          || (when.hasEnd() && span.contains(when.latest()));
    }

    private boolean publishedIn(Collection<String> claims) {
      return claims.stream()
          .flatMap(id -> facts.claim(id).stream())
          .flatMap(claim -> facts.report(claim.reportId()).stream())
          .anyMatch(r -> r.published() != null && span.contains(r.published()));
    }

    boolean has(Siege siege) {
      LocalDate since = siege.since() == null ? When.DAWN : siege.since();
      LocalDate until = siege.until() == null ? When.DUSK : siege.until();
      return in(siege.place()) && !since.isAfter(span.latest()) && !until.isBefore(span.earliest());
    }

    boolean has(Forecast forecast) {
      LocalDate made = forecast.made();
      if (made == null || made.isAfter(span.latest())) {
        return false;
      }
      boolean here =
          area == null
              || forecast.places().stream()
                  .flatMap(id -> gazetteer.byId(id).stream())
                  .anyMatch(this::in)
              || facts.claim(forecast.claim()).stream()
                  .flatMap(claim -> claim.places().stream())
                  .map(PlaceMention::where)
                  .anyMatch(where -> where instanceof Where.At at && in(at.place()));
      LocalDate decided = forecast.decided();
      boolean inSpan =
          span.contains(made)
              || (decided != null && span.contains(decided))
              || (decided == null
                  && forecast.by() != null
                  && !forecast.by().isBefore(span.earliest()));
      return here && inSpan;
    }
  }
}
