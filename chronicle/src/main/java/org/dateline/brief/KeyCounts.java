package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Figure.Measure;
import org.dateline.claim.Kind;
import org.dateline.control.Hold;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** The headline figures. Nothing is summed over sources, only over happenings apart. */
record KeyCounts(Material material, Happenings happenings) {

  private static final int MOST = 5;

  /** A headline figure before its footnotes. */
  record Count(String label, String value, List<String> claims) {}

  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    dead().ifPresent(counts::add);
    toll().ifPresent(counts::add);
    besieged().ifPresent(counts::add);
    displaced().ifPresent(counts::add);
    changedHands().ifPresent(counts::add);
    routesCut().ifPresent(counts::add);
    return counts.subList(0, Math.min(MOST, counts.size()));
  }

  /** The largest toll: it may run over days and hold other counts, so nothing is added to it. */
  private Optional<Count> toll() {
    Counted largest = null;
    for (Incident incident : material.incidents()) {
      for (FigureRange range : incident.figures()) {
        if (incident.kind() == Kind.PEOPLE_TOLL
            && range.measure() == Measure.KILLED
            && incident.grade() != Incident.Grade.DISCOUNTED
            && (largest == null || range.best() > largest.range.best())) {
          largest = new Counted(range, incident);
        }
      }
    }
    if (largest == null) {
      return Optional.empty();
    }
    Cast cast = happenings.cast(largest.incident, true);
    FigureRange range = largest.range;
    return Optional.of(
        new Count(
            "Largest toll of "
                + CountWords.noun(range.who(), 2)
                + " killed that was reported"
                + (cast.at().isEmpty() ? "" : " " + cast.at())
                + cast.date()
                + (range.cumulative() ? " (running total)" : ""),
            CountWords.range(range.low(), range.best(), range.high()),
            range.claims()));
  }

  private Optional<Count> changedHands() {
    Set<String> places = new LinkedHashSet<>();
    List<String> claims = new ArrayList<>();
    for (Hold hold : material.changes()) {
      if (hold.status() == Hold.Status.HELD && !material.claims(hold.basis()).isEmpty()) {
        places.add(hold.place().id());
        claims.addAll(hold.basis().subList(0, 1));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Count(
                places.size() == 1
                    ? "Place reported with a new holder"
                    : "Places reported with a new holder",
                CountWords.number(places.size()),
                claims));
  }

  private Optional<Count> routesCut() {
    List<String> names = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    for (List<RouteState> history : material.routes().values()) {
      RouteState last = null;
      for (RouteState state : history) {
        if (state.since() == null || !state.since().isAfter(material.to())) {
          last = state;
        }
      }
      if (last != null
          && last.status() == RouteState.Status.CUT
          && last.since() != null
          && !last.since().isBefore(material.from())
          && material.concerns(last.route())
          && material.claims(last.claims()).stream()
              .anyMatch(claim -> claim.kind().group() == Kind.Group.ROUTE)) {
        names.add(Names.route(last.route()));
        claims.addAll(last.claims());
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Count(
                (names.size() == 1 ? "Route" : "Routes")
                    + " cut in the span and not reported open by its end ("
                    + Names.list(names, 4)
                    + ")",
                CountWords.number(names.size()),
                claims));
  }

  /** The dead of happenings in the span, each place and day counted once. */
  private Optional<Count> dead() {
    TreeMap<String, Counted> byPlaceAndDay = new TreeMap<>();
    for (Incident incident : material.incidents()) {
      for (FigureRange range : incident.figures()) {
        if (range.measure() == Measure.KILLED
            && incident.kind() != Kind.PEOPLE_TOLL
            && !range.cumulative()
            && !Sorting.fighters(range)
            && incident.grade() != Incident.Grade.DISCOUNTED
            && incident.when().hasEnd()) {
          String key = area(incident) + " " + incident.when().latest();
          Counted counted = new Counted(range, incident);
          byPlaceAndDay.merge(key, counted, (a, b) -> a.range.best() >= b.range.best() ? a : b);
        }
      }
    }
    if (byPlaceAndDay.isEmpty()) {
      return Optional.empty();
    }
    long low = 0;
    long best = 0;
    @Nullable Long high = 0L;
    boolean disputed = false;
    List<String> claims = new ArrayList<>();
    List<Counted> largest = new ArrayList<>(byPlaceAndDay.values());
    largest.sort(Comparator.comparingLong((Counted c) -> c.range.best()).reversed());
    for (Counted counted : largest) {
      low += counted.range.low();
      best += counted.range.best();
      high = high == null || counted.range.high() == null ? null : high + counted.range.high();
      claims.addAll(counted.range.claims());
      disputed |= DisputeDrafts.isDisputed(counted.incident);
    }
    int happenings = byPlaceAndDay.size();
    String over = CountWords.small(happenings, "incident") + " with a count";
    return Optional.of(
        new Count(
            "Killed in attacks ("
                + over
                + (disputed ? ", not all undisputed" : "")
                + "; those named as fighters left out)",
            CountWords.range(low, best, high),
            claims));
  }

  private static String area(Incident incident) {
    Place where = incident.where();
    if (where == null) {
      return "?" + incident.placeName();
    }
    return where.within() == null ? where.id() : where.within();
  }

  private record Counted(FigureRange range, Incident incident) {}

  private Optional<Count> besieged() {
    TreeMap<String, Siege> largest = new TreeMap<>();
    TreeMap<String, Siege> smallest = new TreeMap<>();
    List<String> claims = new ArrayList<>();
    for (Siege siege : material.sieges()) {
      boolean open = siege.until() == null || !siege.until().isBefore(material.to());
      if (!open
          || !AccessDrafts.counted(siege, material.facts())
          || siege.assessor().equals("model")
          || !recent(siege)) {
        continue;
      }
      String key = siege.place().within() == null ? siege.place().id() : siege.place().within();
      largest.merge(key, siege, (a, b) -> people(a) >= people(b) ? a : b);
      smallest.merge(key, siege, (a, b) -> people(a) <= people(b) ? a : b);
      claims.addAll(siege.claims());
    }
    if (largest.isEmpty() || material.claims(claims).isEmpty()) {
      return Optional.empty();
    }
    long low = smallest.values().stream().mapToLong(KeyCounts::people).sum();
    long high = largest.values().stream().mapToLong(KeyCounts::people).sum();
    List<String> names = largest.values().stream().map(s -> s.place().name()).toList();
    return Optional.of(
        new Count(
            "People reported besieged on "
                + DayWords.day(material.to())
                + " ("
                + Names.list(names, 4)
                + ")",
            low == high
                ? CountWords.number(low)
                : CountWords.number(low) + "-" + CountWords.number(high),
            claims));
  }

  /** Told of by a report since the span began: older ones may be out of date. */
  private boolean recent(Siege siege) {
    return material.claims(siege.claims()).stream()
        .flatMap(claim -> material.facts().report(claim.reportId()).stream())
        .anyMatch(r -> r.published() != null && !r.published().isBefore(material.from()));
  }

  private static long people(Siege siege) {
    return siege.people() == null ? 0 : siege.people();
  }

  /** The largest displacement reported in the span: one happening, never a sum. */
  private Optional<Count> displaced() {
    Counted largest = null;
    for (Incident incident : material.incidents()) {
      for (FigureRange range : incident.figures()) {
        if ((range.measure() == Measure.DISPLACED || range.measure() == Measure.REFUGEES)
            && incident.grade() != Incident.Grade.DISCOUNTED
            && (largest == null || range.best() > largest.range.best())) {
          largest = new Counted(range, incident);
        }
      }
    }
    if (largest == null) {
      return Optional.empty();
    }
    Cast cast = happenings.cast(largest.incident, true);
    String path =
        (cast.from().isEmpty() ? "" : " from " + cast.from())
            + (cast.to().isEmpty() ? "" : " to " + cast.to())
            + (cast.from().isEmpty() && cast.to().isEmpty() && !cast.at().isEmpty()
                ? " " + cast.at()
                : "");
    boolean abroad = largest.range.measure() == Measure.REFUGEES;
    FigureRange range = largest.range;
    return Optional.of(
        new Count(
            "Largest "
                + (abroad ? "number of refugees" : "displacement")
                + " reported"
                + path
                + cast.date()
                + (range.cumulative() ? " (running total)" : ""),
            CountWords.range(range.low(), range.best(), range.high()),
            range.claims()));
  }
}
