package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.Scenario.Holder;
import org.dateline.access.Scenario.Passage;
import org.dateline.access.Scenario.Supposed;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.actor.Side;
import org.dateline.control.Hold;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.SpellingKey;
import org.dateline.theatre.Theatre;

/**
 * Reads scenarios as people write them: {@code Azaz=ISIS}, {@code Bab al-Salamah crossing=closed}.
 * Names may be ids, aliases or other spellings. A name that nothing bears, or that several places
 * or roads bear, is refused with those that come nearest. Immutable and thread-safe.
 */
public final class ScenarioReader {
  private static final Map<String, RouteState.Status> PASSAGES =
      Map.ofEntries(
          Map.entry("open", RouteState.Status.OPEN),
          Map.entry("opened", RouteState.Status.OPEN),
          Map.entry("reopened", RouteState.Status.OPEN),
          Map.entry("closed", RouteState.Status.CUT),
          Map.entry("cut", RouteState.Status.CUT),
          Map.entry("shut", RouteState.Status.CUT),
          Map.entry("blocked", RouteState.Status.CUT));
  private static final int MOST_NAMED = 4;
  private static final double NEAR_ENOUGH = 0.55;

  /** By how much a place on a road of the theatre comes before another. */
  private static final double ON_ROAD = 0.15;

  private final Theatre theatre;
  private final RouteNames routes;
  private final Set<String> onRoads = new LinkedHashSet<>();

  /** For the names of a theatre. */
  public ScenarioReader(Theatre theatre) {
    this.theatre = theatre;
    this.routes = new RouteNames(theatre);
    for (Route route : theatre.routes()) {
      onRoads.addAll(routes.along(route.id()));
    }
  }

  /**
   * Reads a scenario.
   *
   * @param settings each {@code NAME=VALUE}: a place with a side, an actor, {@code contested} or
   *     {@code unknown}; or a road or crossing with {@code open}, {@code closed}, {@code contested}
   *     or {@code unknown}
   * @throws BadScenarioException where one cannot be read; its message is one plain sentence
   */
  public Scenario read(LocalDate asOf, List<String> settings) {
    List<Supposed> supposed = new ArrayList<>();
    for (String setting : settings) {
      int equals = setting.lastIndexOf('=');
      String name = equals < 0 ? "" : setting.substring(0, equals).strip();
      String value = equals < 0 ? "" : setting.substring(equals + 1).strip();
      if (name.isEmpty() || value.isEmpty()) {
        throw new BadScenarioException(
            "“"
                + setting
                + "” is no setting; write a place and who holds it (Azaz=ISIS), or a road or"
                + " crossing and how it stands (Castello road=closed).");
      }
      supposed.add(read(setting.strip(), name, value, asOf));
    }
    return new Scenario(asOf, supposed);
  }

  private Supposed read(String words, String name, String value, LocalDate asOf) {
    String lower = value.toLowerCase(Locale.ROOT);
    RouteState.Status passage = PASSAGES.get(lower);
    if (passage != null) {
      return new Passage(words, route(name, lower), passage);
    }
    boolean contested = lower.equals("contested");
    if (contested || lower.equals("unknown") || lower.equals("nobody")) {
      List<Route> named = places(name).isEmpty() ? routes(name) : routes.named(name);
      if (!named.isEmpty()) {
        return new Passage(
            words,
            one(name, named),
            contested ? RouteState.Status.CONTESTED : RouteState.Status.UNKNOWN);
      }
      return new Holder(
          words, place(name), contested ? Hold.Status.CONTESTED : Hold.Status.UNKNOWN, null);
    }
    return new Holder(words, place(name), Hold.Status.HELD, side(value, asOf));
  }

  private String side(String value, LocalDate asOf) {
    Roster roster = theatre.roster();
    for (Side side : roster.sides()) {
      if (side.id().equalsIgnoreCase(value) || side.name().equalsIgnoreCase(value)) {
        return side.id();
      }
    }
    List<Actor> actors = new ArrayList<>(roster.named(value, asOf));
    roster.byId(value).ifPresent(actor -> actors.add(0, actor));
    for (Actor actor : actors) {
      String side = roster.sideOf(actor.id(), asOf);
      if (roster.side(side).isPresent()) {
        return side;
      }
    }
    String sides = String.join(", ", roster.sides().stream().map(Side::id).toList());
    throw new BadScenarioException(
        actors.isEmpty()
            ? "Nobody is called “"
                + value
                + "” here; name an actor or one of the sides "
                + sides
                + "."
            : "“"
                + value
                + "” stands on no side on "
                + asOf
                + "; name one of the sides "
                + sides
                + ".");
  }

  /**
   * The place of a name, an alias or an id.
   *
   * @throws BadScenarioException where none or several bear it; its message is one plain sentence
   */
  public Place place(String name) {
    List<Place> found = places(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      if (!routes(name).isEmpty()) {
        throw new BadScenarioException(
            "“" + name + "” is a road or crossing; say whether it is open, closed or contested.");
      }
      throw nothing("place", name, spellings(theatre.gazetteer().places()));
    }
    throw several(name, found.stream().map(ScenarioReader::told).toList());
  }

  private static String told(Place place) {
    String where = place.admin3().isEmpty() ? place.admin1() : place.admin3();
    return place.name()
        + (where.isEmpty() || where.equals(place.name()) ? "" : " in " + where)
        + " ("
        + place.id()
        + ")";
  }

  /**
   * The places of a name; of several those on roads, and of those the ones spelled most like it.
   */
  private List<Place> places(String name) {
    Place byId = theatre.gazetteer().byId(name).orElse(null);
    if (byId != null) {
      return List.of(byId);
    }
    List<Place> named = new ArrayList<>(theatre.gazetteer().named(name));
    if (named.isEmpty()) {
      named.addAll(theatre.gazetteer().named(bare(name)));
    }
    named.removeIf(p -> !holdable(p.kind()) || likeness(name, p) < NEAR_ENOUGH);
    List<Place> near = named.stream().filter(p -> onRoads.contains(p.id())).toList();
    List<Place> some = near.isEmpty() ? named : near;
    double best = some.stream().mapToDouble(p -> likeness(name, p)).max().orElse(0);
    return some.stream().filter(p -> likeness(name, p) >= best).toList();
  }

  private static boolean holdable(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY, ADMIN1, ADMIN2, REGION -> false;
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> true;
    };
  }

  /** How like a name one of a place's is; its usual name counts a little more. */
  private static double likeness(String name, Place place) {
    double best = SpellingKey.likeness(name, place.name()) + 0.01;
    for (String other : place.otherNames()) {
      best = Math.max(best, SpellingKey.likeness(name, other));
    }
    String bare = bare(name);
    return bare.equals(name) ? best : Math.max(best, likeness(bare, place) - 0.02);
  }

  /** A name without the word for what sort of thing it is. */
  private static String bare(String name) {
    return name.replaceFirst(
            "(?i)\\s+(?:border crossing|crossing|city|town|village|road|highway|corridor)$", "")
        .strip();
  }

  private Route route(String name, String value) {
    List<Route> found = routes(name);
    boolean exact = !routes.named(name).isEmpty();
    boolean town = !exact && places(name).stream().anyMatch(p -> p.kind() == PlaceKind.SETTLEMENT);
    if (town || (found.isEmpty() && !places(name).isEmpty())) {
      throw new BadScenarioException(
          "“"
              + name
              + "” is a place, and only a road or crossing can be "
              + value
              + "; say who holds it"
              + (found.isEmpty() ? "" : ", or name the road, such as " + found.get(0).name())
              + ".");
    }
    if (found.isEmpty()) {
      Map<String, Set<String>> names = new LinkedHashMap<>();
      for (Route route : routes.all()) {
        Set<String> own = new LinkedHashSet<>(route.otherNames());
        own.add(route.name());
        names.put(route.name(), own);
      }
      throw nothing("road or crossing", name, names);
    }
    return one(name, found);
  }

  private static Route one(String name, List<Route> found) {
    if (found.size() > 1) {
      throw several(name, found.stream().map(r -> r.name() + " (" + r.id() + ")").toList());
    }
    return found.get(0);
  }

  /** The roads and crossings of a name, with or without the word for what sort of thing it is. */
  private List<Route> routes(String name) {
    Set<Route> found = new LinkedHashSet<>(routes.named(name));
    String bare = bare(name);
    if (found.isEmpty()) {
      List<String> kinds = List.of(" road", " crossing", " border crossing", " highway", "");
      for (String kind : bare.equals(name) ? kinds : List.of("")) {
        found.addAll(routes.named(bare + kind));
      }
    }
    if (found.isEmpty()) {
      for (Route route : routes.all()) {
        List<String> own = new ArrayList<>(route.otherNames());
        own.add(route.name());
        boolean like =
            own.stream()
                .map(ScenarioReader::bare)
                .anyMatch(
                    n ->
                        SpellingKey.of(n).equals(SpellingKey.of(bare))
                            && SpellingKey.likeness(n, bare) >= NEAR_ENOUGH);
        if (like) {
          found.add(route);
        }
      }
    }
    boolean crossing = name.toLowerCase(Locale.ROOT).endsWith("crossing");
    found.removeIf(r -> !bare.equals(name) && r.links().isEmpty() != crossing);
    return List.copyOf(found);
  }

  private Map<String, Set<String>> spellings(Collection<Place> places) {
    Map<String, Set<String>> names = new TreeMap<>();
    Set<String> countries = new LinkedHashSet<>();
    for (String id : onRoads) {
      theatre.gazetteer().byId(id).ifPresent(p -> countries.add(p.country()));
    }
    for (Place place : places) {
      if (holdable(place.kind()) && countries.contains(place.country())) {
        names.computeIfAbsent(place.name(), k -> new LinkedHashSet<>()).add(place.name());
        names.get(place.name()).addAll(place.otherNames());
      }
    }
    return names;
  }

  private record Near(String name, double likeness) {}

  private BadScenarioException nothing(String what, String name, Map<String, Set<String>> names) {
    Set<String> known = new LinkedHashSet<>();
    onRoads.forEach(id -> theatre.gazetteer().byId(id).ifPresent(p -> known.add(p.name())));
    List<Near> near = new ArrayList<>();
    names.forEach(
        (shown, spelled) -> {
          double best = 0;
          for (String one : spelled) {
            if (Math.abs(one.length() - name.length()) <= 4) {
              best = Math.max(best, SpellingKey.likeness(one, name));
            }
          }
          if (best >= NEAR_ENOUGH) {
            near.add(new Near(shown, best + (known.contains(shown) ? ON_ROAD : 0)));
          }
        });
    near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name));
    List<String> shown = near.stream().limit(MOST_NAMED).map(Near::name).toList();
    return new BadScenarioException(
        "No "
            + what
            + " of the theatre is called “"
            + name
            + "”"
            + (shown.isEmpty() ? "." : "; did you mean " + listed(shown) + "?"));
  }

  private static BadScenarioException several(String name, List<String> found) {
    List<String> shown = found.subList(0, Math.min(MOST_NAMED, found.size()));
    return new BadScenarioException(
        "“" + name + "” may be " + listed(shown) + "; give the id that stands in brackets.");
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
