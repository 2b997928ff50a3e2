package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.Side;
import org.dateline.control.Hold;
import org.dateline.incident.Parties;
import org.dateline.incident.Settings;
import org.dateline.place.Place;
import org.dateline.place.PlaceIndex;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;

/** Ways, critical places and cuts on small road graphs, held against trying everything. */
class WaysTest {
  private static final int PLACES = 7;
  private static final LocalDate DAY = LocalDate.of(2016, 7, 1);
  private static final Side OWN =
      new Side("own", "Own", "O", "#000000", "plain", List.of(), List.of("p0", "p1"));
  private static final Side FOE =
      new Side("foe", "Foe", "F", "#000000", "plain", List.of(), List.of());

  /** A graph of seven places; the first two are sources. */
  private record World(RoadGraph graph, Passability side) {
    static World of(List<Integer> links, int lost) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        places.add(
            new Place(
                "p" + i,
                "P" + i,
                List.of(),
                null,
                36,
                37,
                PlaceKind.SETTLEMENT,
                "",
                "",
                "",
                "SY",
                0,
                null));
      }
      List<Route> routes = new ArrayList<>();
      // every place lies on the graph
      for (int i = 0; i < PLACES; i++) {
        routes.add(road("self" + i, i, i));
      }
      for (int i = 0; i < links.size(); i++) {
        int from = links.get(i) % PLACES;
        int to = links.get(i) / PLACES % PLACES;
        routes.add(road("r" + i, from, to));
      }
      Theatre theatre =
          new Theatre(
              "t",
              "T",
              new PlaceIndex(places, Set.of()),
              routes,
              new ActorIndex(List.of(), List.of(OWN, FOE), List.of(), List.of()));
      RouteNames names = new RouteNames(theatre);
      RoadGraph graph = new RoadGraph(theatre.routes());
      RouteShapes shapes = new RouteShapes(graph, names);
      Situation situation = new Situation(graph, shapes, null);
      for (int i = 0; i < PLACES; i++) {
        String side = (lost >> i & 1) == 1 ? "foe" : "own";
        int node = graph.number("p" + i);
        situation.hold(
            node,
            new Hold(places.get(i), Hold.Status.HELD, null, side, DAY, null, 1, List.of()),
            side);
      }
      Passability passability =
          new Passability(graph, shapes, new Parties(theatre.roster()), Settings.standard(), OWN);
      passability.reckon(situation);
      return new World(graph, passability);
    }

    private static Route road(String id, int from, int to) {
      return new Route(
          id, id, List.of(), List.of(new Route.Link("p" + from, "p" + to, 1, 1, "local")));
    }

    /** True where a place can be reached over open places without those that are taken away. */
    boolean reached(int place, BitSet gone, int link) {
      Set<Integer> seen = new HashSet<>();
      List<Integer> queue = new ArrayList<>();
      for (int source : side.sources()) {
        if (!gone.get(source) && side.open(side.places()[source])) {
          queue.add(source);
          seen.add(source);
        }
      }
      for (int i = 0; i < queue.size(); i++) {
        int at = queue.get(i);
        for (int w = 0; w < graph.degree(at); w++) {
          int to = graph.otherEnd(at, w);
          boolean open = to == place || side.open(side.places()[to]);
          if (graph.linkOf(at, w) != link && open && !gone.get(to) && seen.add(to)) {
            queue.add(to);
          }
        }
      }
      return seen.contains(place);
    }
  }

  @Property(tries = 300)
  void whatLiesOnEveryWayIsWhatItsLossCutsOff(
      @ForAll @Size(min = 3, max = 14) List<@IntRange(min = 0, max = 48) Integer> links,
      @ForAll @IntRange(min = 0, max = 127) int lost) {
    World world = World.of(links, lost);
    Ways ways = new Ways(world.graph, world.side);
    int[] best = world.side.reach();
    for (int place = 0; place < world.graph.size(); place++) {
      if (world.side.places()[place] != RoadGraph.SURE || world.side.source(place)) {
        continue;
      }
      boolean reached = world.reached(place, new BitSet(), -1);
      assertThat(world.side.open(best[place])).isEqualTo(reached);
      assertThat(ways.best(place)).isEqualTo(best[place]);
      assertThat(ways.reached(place)).isEqualTo(reached);
      if (!reached) {
        continue;
      }
      List<Integer> critical = new ArrayList<>();
      for (int other = 0; other < world.graph.size(); other++) {
        BitSet gone = new BitSet();
        gone.set(other);
        if (other != place && !world.reached(place, gone, -1)) {
          critical.add(other);
        }
      }
      assertThat(ways.critical(place)).containsExactlyInAnyOrderElementsOf(critical);
      List<Integer> last = new ArrayList<>();
      for (int link = 0; link < world.graph.links(); link++) {
        if (!world.reached(place, new BitSet(), link)) {
          last.add(link);
        }
      }
      assertThat(ways.lastLinks(place)).containsExactlyInAnyOrderElementsOf(last);
      cutIsLeast(world, place);
    }
  }

  private static void cutIsLeast(World world, int place) {
    int least = Integer.MAX_VALUE;
    for (int set = 0; set < 1 << world.graph.size(); set++) {
      BitSet gone = BitSet.valueOf(new long[] {set});
      if (!gone.get(place) && !world.reached(place, gone, -1)) {
        least = Math.min(least, gone.cardinality());
      }
    }
    List<Integer> cut = VertexCut.of(place, world.graph, world.side);
    assertThat(cut).hasSize(least);
    BitSet gone = new BitSet();
    cut.forEach(gone::set);
    assertThat(world.reached(place, gone, -1)).isFalse();
  }
}
