package org.dateline.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Side;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;

/**
 * A theatre of the size of northern Syria's: places on a grid, some of them districts of the
 * greatest cities, roads between neighbours, six sides with their actors, monitors and media. The
 * lower a place's number, the more is told of it.
 */
final class GeneratedTheatre {
  static final int SIDES = 6;
  private static final int CITIES = 40;
  private static final int DISTRICTS_EACH = 8;
  private static final int ROADS = 300;
  private static final int ACTORS_EACH = 8;
  private static final List<String> SIDE_NAMES =
      List.of("north", "south", "east", "west", "hill", "river");

  final List<Place> places;
  final List<Route> routes;
  final Theatre theatre;
  private final int width;
  private final int[] at;

  GeneratedTheatre(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    this.width = (int) Math.ceil(Math.sqrt(count));
    this.places = places(count, width, random);
    this.at = ofCells();
    this.routes = routes(random);
    this.theatre =
        new Theatre(
            "generated", "A generated war", new PlaceIndex(places, Set.of()), routes, roster());
  }

  private static List<Place> places(int count, int width, SplittableRandom random) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int district = i - CITIES;
      boolean inCity = district >= 0 && district < CITIES * DISTRICTS_EACH && count > 500;
      int cell = inCity ? cell(district / DISTRICTS_EACH, count) : cell(i, count);
      double lat = 34 + 4.0 * (cell / width) / width + (inCity ? random.nextDouble(0.02) : 0);
      double lon = 35 + 7.0 * (cell % width) / width + (inCity ? random.nextDouble(0.02) : 0);
      PlaceKind kind =
          inCity
              ? PlaceKind.DISTRICT
              : i >= CITIES && i % 50 == 0 ? PlaceKind.AIRBASE : PlaceKind.SETTLEMENT;
      String admin1 = "Province " + (cell / width * 4 / width) * 4 + (cell % width) * 4 / width;
      places.add(
          new Place(
              "p" + i,
              GeneratedWords.name(i),
              List.of(),
              null,
              lat,
              lon,
              kind,
              admin1,
              "",
              "",
              "SY",
              inCity || kind == PlaceKind.AIRBASE ? 0 : 400_000L / (i + 1) + 200,
              inCity ? "p" + district / DISTRICTS_EACH : null));
    }
    return places;
  }

  /** Spreads the numbers over the grid, so that the greatest cities do not lie side by side. */
  private static int cell(int i, int count) {
    return (int) (i * 2_654_435_761L % count);
  }

  /** Numbers of places, plus one, by where they lie; districts lie where their city lies. */
  private int[] ofCells() {
    int[] at = new int[width * width];
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).kind() != PlaceKind.DISTRICT) {
        at[cell(i, places.size())] = i + 1;
      }
    }
    return at;
  }

  private List<Route> routes(SplittableRandom random) {
    List<Route> routes = new ArrayList<>();
    for (int r = 0; r < Math.min(ROADS, places.size() / 4); r++) {
      int cell = cell(r % 120, places.size());
      int step = random.nextBoolean() ? 1 : width;
      List<Route.Link> links = new ArrayList<>();
      int before = at[cell];
      int links0 = 2 + random.nextInt(3);
      for (int c = cell + step; c < at.length && links.size() < links0; c += step) {
        if (at[c] > 0 && before > 0) {
          links.add(new Route.Link("p" + (before - 1), "p" + (at[c] - 1), 6, 8, "primary"));
        }
        before = at[c] > 0 ? at[c] : before;
      }
      routes.add(new Route("road" + r, "Road " + (r + 1), List.of("R" + (r + 1)), links));
    }
    return routes;
  }

  private ActorIndex roster() {
    List<Actor> actors = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    for (int s = 0; s < SIDES; s++) {
      String side = SIDE_NAMES.get(s);
      for (int a = 0; a < ACTORS_EACH; a++) {
        ActorKind kind = a == 0 ? ActorKind.MILITARY : ActorKind.REBEL;
        String name =
            a == 0 ? "the " + side + " army" : GeneratedWords.name(7000 + s * 100 + a) + " Brigade";
        actors.add(actor(side + a, name, kind, side));
      }
      Set<String> sources = new LinkedHashSet<>();
      for (int i = 0; i < 3; i++) {
        sources.add("p" + (s + SIDES * i));
      }
      List<String> allies = s == 0 ? List.of("hill") : s == 4 ? List.of("north") : List.of();
      sides.add(new Side(side, side, side, "#000000", "plain", allies, List.copyOf(sources)));
    }
    actors.add(actor("monitor1", "Observatory", ActorKind.MONITOR, "neutral"));
    actors.add(actor("monitor2", "Rights Network", ActorKind.MONITOR, "neutral"));
    actors.add(actor("un", "United Nations", ActorKind.IGO, "neutral"));
    actors.add(actor("civilians", "civilians", ActorKind.CIVILIAN, "neutral"));
    return new ActorIndex(actors, sides, List.of(), List.of());
  }

  private static Actor actor(String id, String name, ActorKind kind, String side) {
    return new Actor(id, name, List.of(), kind, side, null, null, null);
  }

  /** Id of an actor of a side. */
  static String actor(int side, int number) {
    return SIDE_NAMES.get(side) + number % ACTORS_EACH;
  }

  /** Number of a place in the neighbourhood of another. */
  int near(int place, SplittableRandom random) {
    int cell = cell(place, places.size());
    int row = cell / width + random.nextInt(5) - 2;
    int column = cell % width + random.nextInt(5) - 2;
    int other = Math.floorMod(row * width + column, at.length);
    return at[other] > 0 ? at[other] - 1 : place;
  }
}
