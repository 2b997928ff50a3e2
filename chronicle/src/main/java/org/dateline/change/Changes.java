package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.change.Change.Told;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Testimony;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence.Type;
import org.dateline.picture.Wording;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Compares two pictures of the same days, as they were known on two days: holders, routes, sieges,
 * incidents, running totals and forecasts. Each difference names the reports and rulings, known in
 * the later picture only, that bear on it: those whose claims it rests on now or rested on before;
 * where none of these is new, those that speak of the same place or road; failing that, all.
 */
public final class Changes {
  private final Derivation before;
  private final Derivation after;
  private final When span;
  private final News news;
  private final Wording wording;
  private final List<Change> found = new ArrayList<>();

  private Changes(Derivation before, Derivation after, When span) {
    this.before = before;
    this.after = after;
    this.span = span;
    this.news = new News(before, after);
    this.wording = after.wording();
  }

  /**
   * What differs, by sort of thing, then by day, then by name.
   *
   * @param before the picture from the facts known by the earlier day
   * @param after the picture from those known by the later day, in the same theatre
   * @param span the days spoken of; running totals and forecasts are those of its last day
   */
  public static List<Change> between(Derivation before, Derivation after, When span) {
    Changes changes = new Changes(before, after, span);
    if (changes.news.none()) {
      return List.of();
    }
    changes.holds();
    changes.routes();
    changes.sieges();
    changes.found.addAll(new IncidentChanges(before, after, span, changes.news).find());
    changes.totals();
    changes.forecasts();
    changes.found.sort(
        Comparator.comparing(Change::type)
            .thenComparing((Change c) -> c.when().earliest())
            .thenComparing(Change::name)
            .thenComparing(c -> c.told().id()));
    return List.copyOf(changes.found);
  }

  /**
   * The claims that came to count, no longer count, or read otherwise after a ruling, in the order
   * of their reports. All things that follow from them are in {@link #between}.
   */
  public static List<Change> claims(Derivation before, Derivation after) {
    Changes changes = new Changes(before, after, When.UNKNOWN);
    for (String id : changes.news.touched()) {
      Claim was = before.testimony(id).map(Testimony::claim).orElse(null);
      Claim is = after.testimony(id).map(Testimony::claim).orElse(null);
      if (!Objects.equals(was, is)) {
        Claim either = is != null ? is : Objects.requireNonNull(was);
        changes.found.add(
            new Change(
                Type.CLAIM,
                id,
                either.places().isEmpty() ? "" : either.places().get(0).text(),
                after.facts().when(either),
                was == null ? null : changes.told(was),
                is == null ? null : changes.told(is),
                was == null || is == null ? List.of() : fields(was, is),
                changes.news.on(List.of(id), List.of()),
                true));
      }
    }
    return List.copyOf(changes.found);
  }

  private Told told(Claim claim) {
    return new Told(claim.id(), wording.of(claim), List.of(claim.id()));
  }

  private static List<String> fields(Claim before, Claim after) {
    List<String> fields = new ArrayList<>();
    add(fields, "kind", before.kind(), after.kind());
    add(fields, "agents", before.agents(), after.agents());
    add(fields, "targets", before.targets(), after.targets());
    add(fields, "places", before.places(), after.places());
    add(fields, "time", before.time(), after.time());
    add(fields, "figures", before.figures(), after.figures());
    add(fields, "modality", before.modality(), after.modality());
    add(fields, "sources", before.sources(), after.sources());
    add(fields, "verification", before.verification(), after.verification());
    return fields;
  }

  private void holds() {
    Map<String, Place> places = new TreeMap<>();
    before.places().forEach(p -> places.put(p.id(), p));
    after.places().forEach(p -> places.put(p.id(), p));
    for (Place place : places.values()) {
      compare(
          Type.HOLD,
          place.id(),
          place.name(),
          pieces(told(before.history(place.id())), Hold::from, Hold::to),
          pieces(told(after.history(place.id())), Hold::from, Hold::to),
          (a, b) -> fields(a, b).isEmpty(),
          Changes::fields,
          hold -> new Told(hold.id(), wording.of(hold), hold.basis()),
          claim -> speaksOf(claim, Set.of(place.id())));
    }
  }

  /** Spans of which something is told: where the last word faded, nothing is. */
  private static List<Hold> told(List<Hold> history) {
    return history.stream()
        .filter(h -> h.status() != Hold.Status.UNKNOWN || !h.basis().isEmpty())
        .toList();
  }

  private static List<String> fields(Hold before, Hold after) {
    List<String> fields = new ArrayList<>();
    add(fields, "status", before.status(), after.status());
    add(fields, "side", before.side(), after.side());
    add(fields, "holder", before.holder(), after.holder());
    return fields;
  }

  private void routes() {
    for (Route route : after.theatre().routes()) {
      Set<String> along = new HashSet<>();
      route.links().forEach(link -> along.addAll(List.of(link.from(), link.to())));
      compare(
          Type.ROUTE,
          route.id(),
          route.name(),
          states(before.routeHistory(route.id())),
          states(after.routeHistory(route.id())),
          (a, b) -> a.status() == b.status(),
          (a, b) -> a.status() == b.status() ? List.of() : List.of("status"),
          state -> new Told(state.id(), wording.of(state), state.claims()),
          claim -> speaksOf(claim, along) || runsOn(claim, route));
    }
  }

  /** A state of a route lasts until the next; before the first nothing is known. */
  private static Pieces<RouteState> states(List<RouteState> history) {
    List<Pieces.Piece<RouteState>> pieces = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      LocalDate from = since(history.get(i).since());
      LocalDate to =
          i + 1 == history.size() ? When.DUSK : since(history.get(i + 1).since()).minusDays(1);
      if (history.get(i).status() != RouteState.Status.UNKNOWN && !to.isBefore(from)) {
        pieces.add(new Pieces.Piece<>(from, to, history.get(i)));
      }
    }
    return new Pieces<>(pieces);
  }

  private void sieges() {
    Map<String, List<Siege>> old = bySubject(before.sieges());
    Map<String, List<Siege>> now = bySubject(after.sieges());
    Set<String> subjects = new LinkedHashSet<>(old.keySet());
    subjects.addAll(now.keySet());
    for (String subject : subjects) {
      List<Siege> was = old.getOrDefault(subject, List.of());
      List<Siege> is = now.getOrDefault(subject, List.of());
      Place place = (is.isEmpty() ? was : is).get(0).place();
      compare(
          Type.SIEGE,
          place.id(),
          place.name(),
          pieces(was, s -> since(s.since()), Siege::until),
          pieces(is, s -> since(s.since()), Siege::until),
          (a, b) -> fields(a, b).isEmpty(),
          Changes::fields,
          siege -> new Told(siege.id(), wording.of(siege), siege.claims()),
          claim -> speaksOf(claim, Set.of(place.id())));
    }
  }

  private static Map<String, List<Siege>> bySubject(List<Siege> sieges) {
    Map<String, List<Siege>> by = new TreeMap<>();
    for (Siege siege : sieges) {
      String subject = siege.place().id() + "|" + siege.assessor();
      by.computeIfAbsent(subject, k -> new ArrayList<>()).add(siege);
    }
    return by;
  }

  private static List<String> fields(Siege before, Siege after) {
    List<String> fields = new ArrayList<>();
    add(fields, "besieged", before.besieged(), after.besieged());
    add(fields, "besieger", before.besieger(), after.besieger());
    return fields;
  }

  private void totals() {
    LocalDate day = last();
    Map<String, FigureRange> old = totals(before, day);
    Map<String, FigureRange> now = totals(after, day);
    Set<String> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      FigureRange was = old.get(key);
      FigureRange is = now.get(key);
      List<String> fields = was == null || is == null ? List.of() : fields(was, is);
      if (was == null || is == null || !fields.isEmpty()) {
        FigureRange either = is != null ? is : Objects.requireNonNull(was);
        add(
            Type.FIGURE,
            either.about(),
            either.about().isEmpty() ? "all places" : after.placeName(either.about()),
            When.on(day),
            was == null ? null : new Told(was.id(), wording.of(was), was.claims()),
            is == null ? null : new Told(is.id(), wording.of(is), is.claims()),
            fields,
            claim -> counts(claim, either));
      }
    }
  }

  /** True for a total of the same measure, of the same place where one is named. */
  private boolean counts(Claim claim, FigureRange range) {
    return claim.figures().stream().anyMatch(f -> f.cumulative() && f.measure() == range.measure())
        && (range.about().isEmpty() || speaksOf(claim, Set.of(range.about())));
  }

  private LocalDate last() {
    LocalDate known = after.facts().lastKnown();
    return span.latest().isAfter(known) ? known : span.latest();
  }

  private static Map<String, FigureRange> totals(Derivation all, LocalDate day) {
    Map<String, FigureRange> totals = new TreeMap<>();
    for (FigureRange range : all.on(day).figures()) {
      if (range.cumulative()) {
        totals.put(range.measure() + "|" + range.who() + "|" + range.about(), range);
      }
    }
    return totals;
  }

  static List<String> fields(FigureRange before, FigureRange after) {
    List<String> fields = new ArrayList<>();
    add(fields, "low", before.low(), after.low());
    add(fields, "best", before.best(), after.best());
    add(fields, "high", before.high(), after.high());
    return fields;
  }

  private void forecasts() {
    LocalDate day = last();
    Map<String, Forecast> old = new TreeMap<>();
    before.forecasts(day).forEach(f -> old.put(f.claim(), f));
    Map<String, Forecast> now = new TreeMap<>();
    after.forecasts(day).forEach(f -> now.put(f.claim(), f));
    Set<String> claims = new LinkedHashSet<>(old.keySet());
    claims.addAll(now.keySet());
    for (String claim : claims) {
      Forecast was = old.get(claim);
      Forecast is = now.get(claim);
      List<String> fields = new ArrayList<>();
      if (was != null && is != null) {
        add(fields, "outcome", was.outcome(), is.outcome());
        add(fields, "decided", was.decided(), is.decided());
        add(fields, "by", was.by(), is.by());
      }
      if (was == null || is == null || !fields.isEmpty()) {
        Forecast either = is != null ? is : Objects.requireNonNull(was);
        LocalDate made = either.made();
        add(
            Type.FORECAST,
            claim,
            String.join(", ", either.places().stream().map(after::placeName).toList()),
            When.on(made == null ? day : made),
            was == null ? null : told(was),
            is == null ? null : told(is),
            fields,
            c -> speaksOf(c, Set.copyOf(either.places())));
      }
    }
  }

  private Told told(Forecast forecast) {
    List<String> claims = new ArrayList<>();
    claims.add(forecast.claim());
    claims.addAll(forecast.deciding());
    return new Told(forecast.id(), wording.of(forecast), claims);
  }

  private static <T> Pieces<T> pieces(
      List<T> spans, Function<T, LocalDate> from, Function<T, @Nullable LocalDate> to) {
    List<Pieces.Piece<T>> pieces = new ArrayList<>();
    for (T span : spans) {
      LocalDate last = to.apply(span);
      LocalDate first = from.apply(span);
      LocalDate end = last == null ? When.DUSK : last;
      if (!end.isBefore(first)) {
        pieces.add(new Pieces.Piece<>(first, end, span));
      }
    }
    return new Pieces<>(pieces);
  }

  private static LocalDate since(@Nullable LocalDate day) {
    return day == null ? When.DAWN : day;
  }

  private <T> void compare(
      Type type,
      String about,
      String name,
      Pieces<T> old,
      Pieces<T> now,
      BiPredicate<T, T> same,
      java.util.function.BiFunction<T, T, List<String>> fields,
      Function<T, Told> told,
      Predicate<Claim> speaks) {
    for (Pieces.Difference<T> each : old.against(now, span, same)) {
      T was = each.before();
      T is = each.after();
      add(
          type,
          about,
          name,
          each.when(),
          was == null ? null : told.apply(was),
          is == null ? null : told.apply(is),
          was == null || is == null ? List.of() : fields.apply(was, is),
          speaks);
    }
  }

  private void add(
      Type type,
      String about,
      String name,
      When when,
      @Nullable Told was,
      @Nullable Told is,
      List<String> fields,
      Predicate<Claim> speaks) {
    List<Cause> causes = news.on(apart(was, is), List.of());
    if (causes.isEmpty()) {
      causes = news.on(together(was, is), List.of());
    }
    if (causes.isEmpty()) {
      causes = news.speakingOf(speaks);
    }
    boolean exact = !causes.isEmpty();
    found.add(
        new Change(type, about, name, when, was, is, fields, exact ? causes : news.all(), exact));
  }

  /** Claims that one of the two rests on and the other does not. */
  private static Collection<String> apart(@Nullable Told was, @Nullable Told is) {
    Set<String> apart = new LinkedHashSet<>(together(was, is));
    if (was != null && is != null) {
      apart.removeIf(id -> was.claims().contains(id) && is.claims().contains(id));
    }
    return apart;
  }

  private static Collection<String> together(@Nullable Told was, @Nullable Told is) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    if (is != null) {
      is.claims().forEach(id -> all.put(id, true));
    }
    if (was != null) {
      was.claims().forEach(id -> all.put(id, true));
    }
    return all.keySet();
  }

  /** True where a claim names one of the places, a quarter of it, or the city that it is in. */
  private boolean speaksOf(Claim claim, Set<String> places) {
    for (PlaceMention mention : claim.places()) {
      if (mention.where() instanceof Where.At at) {
        String within = at.place().within();
        if (places.contains(at.place().id())
            || within != null && places.contains(within)
            || places.stream().anyMatch(id -> at.place().id().equals(city(id)))) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable String city(String placeId) {
    return after.theatre().gazetteer().byId(placeId).map(Place::within).orElse(null);
  }

  private static boolean runsOn(Claim claim, Route route) {
    return claim.places().stream()
        .anyMatch(
            m -> m.where() instanceof Where.Along along && along.route().id().equals(route.id()));
  }

  static void add(
      List<String> fields, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      fields.add(field);
    }
  }
}
