package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.access.RouteState.Status;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Belief;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.control.Span;
import org.dateline.control.Spans;
import org.dateline.control.Word;
import org.dateline.control.Word.Effect;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/**
 * How each route stood over time: by what reports say of it, and by who holds the places along it.
 * Where the two disagree it is contested. Immutable and thread-safe.
 */
public final class RouteTimeline {
  /** What is left of the confidence where only the holders along the route tell. */
  private static final double INFERRED = 0.8;

  /** A trigger that names a way and not that somebody opened it. */
  private static final Pattern WAY =
      Pattern.compile("^(?!.*open).*\\b(?:road|route|line|lifeline|way (?:in|out|into)|access)$");

  /** Says where a road runs, not that it is open: "the road that links A with B". */
  private static final Pattern GEOGRAPHY = Pattern.compile("^(?:link|connect|join|lead|run|tie)");

  private final ControlTimeline control;
  private final Hearing hearing;
  private final List<Route> routes;
  private final Map<String, List<Span>> told = new HashMap<>();
  private final Map<String, List<String>> along = new TreeMap<>();
  private final Map<String, List<Route>> byPlace = new HashMap<>();
  private final Map<String, List<RouteState>> history = new HashMap<>();

  private RouteTimeline(Hearing hearing, ControlTimeline control, Theatre theatre) {
    this.hearing = hearing;
    this.control = control;
    this.routes = theatre.routes();
    Map<String, List<Route>> byName = new HashMap<>();
    for (Route route : routes) {
      Set<String> places = new LinkedHashSet<>();
      for (Route.Link link : route.links()) {
        places.add(link.from());
        places.add(link.to());
      }
      along.put(route.id(), List.copyOf(places));
      places.forEach(p -> byPlace.computeIfAbsent(p, k -> new ArrayList<>()).add(route));
      byName.computeIfAbsent(plain(route.name()), k -> new ArrayList<>()).add(route);
      byName.computeIfAbsent(plain(route.id()), k -> new ArrayList<>()).add(route);
      route
          .otherNames()
          .forEach(n -> byName.computeIfAbsent(plain(n), k -> new ArrayList<>()).add(route));
    }
    listen(byName);
    for (Route route : routes) {
      history.put(route.id(), follow(route));
    }
  }

  /** Follows every route of the theatre. */
  public static RouteTimeline of(Hearing hearing, ControlTimeline control, Theatre theatre) {
    return new RouteTimeline(hearing, control, theatre);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  private void listen(Map<String, List<Route>> byName) {
    Map<String, List<Testimony>> byRoute = new TreeMap<>();
    for (Testimony t : hearing.testimonies()) {
      boolean counts = (t.asserted() || t.denied()) && t.hasDay();
      if (counts && t.claim().kind().group() == Kind.Group.ROUTE) {
        for (String route : routesOf(t.claim(), byName)) {
          byRoute.computeIfAbsent(route, k -> new ArrayList<>()).add(t);
        }
      }
    }
    byRoute.forEach(
        (route, all) -> {
          Set<String> cuts = new HashSet<>();
          for (Testimony t : all) {
            if (t.claim().kind() == Kind.ROUTE_CUT && t.asserted()) {
              cuts.add(sentence(t));
            }
          }
          List<Testimony> testimonies = new ArrayList<>(all);
          testimonies.removeIf(t -> undone(t, cuts));
          List<Word> words = new ArrayList<>();
          for (int i = 0; i < testimonies.size(); i++) {
            words.addAll(words(testimonies, i));
          }
          told.put(route, Belief.follow(words, String::equals, hearing.settings()));
        });
  }

  /** "cut the last supply road": that it was somebody's way in is no longer so. */
  private static boolean undone(Testimony state, Set<String> cuts) {
    String words = state.claim().trigger().words().toLowerCase(Locale.ROOT);
    return state.claim().kind() == Kind.ROUTE_OPEN
        && (GEOGRAPHY.matcher(words).find()
            || cuts.contains(sentence(state)) && WAY.matcher(words).find());
  }

  private static String sentence(Testimony t) {
    return t.claim().reportId() + ":" + t.claim().sentence().start();
  }

  private Set<String> routesOf(Claim claim, Map<String, List<Route>> byName) {
    Set<String> found = new TreeSet<>();
    Place from = null;
    Place to = null;
    for (PlaceMention mention : claim.places()) {
      if (mention.where() instanceof Where.Along way) {
        found.add(way.route().id());
      } else if (mention.where() instanceof Where.At at) {
        Place place = at.place();
        boolean here =
            mention.role() == PlaceMention.Role.ROUTE || mention.role() == PlaceMention.Role.AT;
        if (here) {
          byName.getOrDefault(plain(place.name()), List.of()).forEach(r -> found.add(r.id()));
          byName.getOrDefault(plain(place.id()), List.of()).forEach(r -> found.add(r.id()));
        }
        from = mention.role() == PlaceMention.Role.FROM ? place : from;
        to = mention.role() == PlaceMention.Role.TO ? place : to;
      } else if (mention.role() == PlaceMention.Role.ROUTE) {
        byName.getOrDefault(plain(mention.text()), List.of()).forEach(r -> found.add(r.id()));
      }
    }
    if (found.isEmpty() && from != null && to != null) {
      List<Route> there = byPlace.getOrDefault(to.id(), List.of());
      byPlace.getOrDefault(from.id(), List.of()).stream()
          .filter(there::contains)
          .forEach(r -> found.add(r.id()));
    }
    return found;
  }

  private List<Word> words(List<Testimony> all, int index) {
    Testimony t = all.get(index);
    boolean open = (t.claim().kind() == Kind.ROUTE_OPEN) != t.denied();
    double share = t.denied() ? hearing.settings().beforeShare() : 1;
    int step = 0;
    for (int i = index - 1; i >= 0 && all.get(i).day().equals(t.day()); i--) {
      Testimony earlier = all.get(i);
      boolean otherOpen = (earlier.claim().kind() == Kind.ROUTE_OPEN) != earlier.denied();
      // a denial is told after what it denies; it does not come after it
      boolean later = !t.denied() && t.follows(earlier);
      step = otherOpen != open && later ? 1 : step;
    }
    Word word =
        new Word(
            t.day(),
            step,
            Effect.IS,
            open ? "open" : "cut",
            t.weight() * share,
            t.source(),
            t.claim().id(),
            null,
            false,
            false);
    List<Word> words = new ArrayList<>(List.of(word));
    boolean since = t.claim().time() != null && t.when().hasStart();
    if (since && t.when().earliest().isBefore(t.day())) {
      words.add(at(word, t.when().earliest()));
    }
    LocalDate published = t.published();
    if (since && !t.when().hasEnd() && published != null && published.isAfter(t.day())) {
      words.add(at(word, published));
    }
    return words;
  }

  private static Word at(Word w, LocalDate day) {
    return new Word(
        day, 0, w.effect(), w.key(), w.weight(), w.source(), w.claim(), null, false, false);
  }

  private List<RouteState> follow(Route route) {
    TreeSet<LocalDate> days = new TreeSet<>();
    told.getOrDefault(route.id(), List.of()).forEach(s -> days.add(s.from()));
    for (String place : along.getOrDefault(route.id(), List.of())) {
      control.history(place).forEach(h -> days.add(h.from()));
    }
    List<List<Hold>> histories =
        along.getOrDefault(route.id(), List.of()).stream().map(control::history).toList();
    int[] reached = new int[histories.size()];
    List<@Nullable Hold> now = new ArrayList<>(Collections.nCopies(histories.size(), null));
    List<RouteState> states = new ArrayList<>();
    Status last = null;
    for (LocalDate day : days) {
      for (int i = 0; i < reached.length; i++) {
        List<Hold> history = histories.get(i);
        while (reached[i] < history.size() && !history.get(reached[i]).from().isAfter(day)) {
          now.set(i, history.get(reached[i]++));
        }
      }
      Span span = Spans.on(told.getOrDefault(route.id(), List.of()), day);
      Status status = together(said(span), standing(now).status);
      if (status != last) {
        states.add(judge(route, day));
        last = status;
      }
    }
    return List.copyOf(states);
  }

  private record View(Status status, double confidence, List<String> claims) {}

  /** What reports say and what the holders along the route tell, taken together. */
  private static Status together(Status said, Status held) {
    if (said == Status.UNKNOWN) {
      return held;
    }
    boolean reportsTell =
        held == Status.UNKNOWN
            || held == said
            || said == Status.CONTESTED
            || (said == Status.CUT && held == Status.CONTESTED);
    return reportsTell ? said : Status.CONTESTED;
  }

  private RouteState judge(Route route, LocalDate day) {
    View said = said(Spans.on(told.getOrDefault(route.id(), List.of()), day), day);
    View held = held(along.getOrDefault(route.id(), List.of()), day);
    Status status = together(said.status, held.status);
    double confidence;
    List<String> claims;
    if (said.status == Status.UNKNOWN) {
      boolean nothing = held.status == Status.UNKNOWN;
      confidence = nothing ? 0 : INFERRED * held.confidence;
      claims = nothing ? said.claims : held.claims;
    } else if (status != said.status) {
      confidence = Math.min(said.confidence, held.confidence);
      claims = join(said.claims, held.claims);
    } else if (status == held.status && status != Status.CONTESTED) {
      confidence = 1 - (1 - said.confidence) * (1 - INFERRED * held.confidence);
      claims = join(said.claims, held.claims);
    } else {
      confidence = said.confidence;
      claims = said.claims;
    }
    return new RouteState(route, status, day, Math.round(confidence * 1000) / 1000.0, claims);
  }

  private static Status said(@Nullable Span span) {
    if (span == null) {
      return Status.UNKNOWN;
    }
    return switch (span.status()) {
      case HELD -> "open".equals(span.key()) ? Status.OPEN : Status.CUT;
      case CONTESTED -> Status.CONTESTED;
      case UNKNOWN -> Status.UNKNOWN;
    };
  }

  private static View said(@Nullable Span span, LocalDate day) {
    return span == null
        ? new View(Status.UNKNOWN, 0, List.of())
        : new View(said(span), span.confidence(day), span.claims());
  }

  /** A verdict, and the holds that it rests on. */
  private record Standing(Status status, List<Hold> because) {}

  /** By who holds what lies along: enemies on it cut it, one side on all of it keeps it open. */
  private Standing standing(List<@Nullable Hold> along) {
    List<Hold> held = new ArrayList<>(along.size());
    Hold enemy = null;
    Hold fought = null;
    for (Hold hold : along) {
      if (hold == null) {
        continue;
      }
      switch (hold.status()) {
        case HELD -> {
          held.add(hold);
          if (enemy == null && !hearing.parties().friends(key(held.get(0)), key(hold))) {
            enemy = hold;
          }
        }
        case CONTESTED -> fought = fought == null ? hold : fought;
        case UNKNOWN -> {}
      }
    }
    if (enemy != null) {
      return new Standing(Status.CUT, List.of(held.get(0), enemy));
    }
    if (fought != null) {
      return new Standing(Status.CONTESTED, List.of(fought));
    }
    return !held.isEmpty() && held.size() == along.size()
        ? new Standing(Status.OPEN, held)
        : new Standing(Status.UNKNOWN, List.of());
  }

  private View held(List<String> places, LocalDate day) {
    List<@Nullable Hold> now = new ArrayList<>(places.size());
    places.forEach(place -> now.add(control.on(place, day).orElse(null)));
    Standing standing = standing(now);
    double least = 1;
    Set<String> claims = new LinkedHashSet<>();
    for (Hold hold : standing.because) {
      least = Math.min(least, hold.confidence());
      List<String> basis = hold.basis();
      claims.addAll(
          standing.status == Status.OPEN ? basis.subList(0, Math.min(1, basis.size())) : basis);
    }
    return new View(
        standing.status, standing.status == Status.UNKNOWN ? 0 : least, List.copyOf(claims));
  }

  static String key(Hold hold) {
    return hold.side() != null ? hold.side() : String.valueOf(hold.holder());
  }

  private static List<String> join(Collection<String> some, Collection<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** How a route stood over time, oldest first; empty where nothing was ever known of it. */
  public List<RouteState> history(String routeId) {
    return history.getOrDefault(routeId, List.of());
  }

  /** How a route stood on a day. */
  public RouteState on(Route route, LocalDate day) {
    RouteState last = last(route.id(), day);
    if (last == null) {
      return new RouteState(route, Status.UNKNOWN, null, 0, List.of());
    }
    RouteState now = judge(route, day);
    return new RouteState(route, last.status(), last.since(), now.confidence(), now.claims());
  }

  /** The state that began last by a day, or null where none had. */
  private @Nullable RouteState last(String routeId, LocalDate day) {
    List<RouteState> states = history(routeId);
    int low = 0;
    int high = states.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      LocalDate since = states.get(middle).since();
      if (since != null && since.isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? null : states.get(low - 1);
  }

  /** Every route of the theatre on a day, in the theatre's order. */
  public List<RouteState> on(LocalDate day) {
    return routes.stream().map(r -> on(r, day)).toList();
  }

  /** Ids of the routes that touch a place and are cut on a day. */
  List<String> cutAt(String placeId, LocalDate day) {
    List<String> cut = new ArrayList<>();
    for (Route route : byPlace.getOrDefault(placeId, List.of())) {
      RouteState last = last(route.id(), day);
      if (last != null && last.status() == Status.CUT) {
        cut.add(route.id());
      }
    }
    return cut;
  }
}
