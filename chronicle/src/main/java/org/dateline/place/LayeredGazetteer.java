package org.dateline.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places of a theatre, and the world behind them. A theatre's place counts as though a thousand
 * times as many lived there, so that a village of the theatre comes before a town elsewhere, and a
 * world city before a hamlet that happens to share its name.
 */
public final class LayeredGazetteer implements Gazetteer {
  /** Decimal logarithm of how much more a place of the theatre counts. */
  private static final double NEARER = 3;

  /** Two entries of one name this close are one place. */
  private static final double SAME_PLACE_KM = 10;

  private final PlaceIndex theatre;
  private final WorldGazetteer world;

  /** The theatre's places first. */
  public LayeredGazetteer(PlaceIndex theatre, WorldGazetteer world) {
    this.theatre = theatre;
    this.world = world;
  }

  /** The world behind the theatre. */
  public WorldGazetteer world() {
    return world;
  }

  @Override
  public Optional<Place> byId(String id) {
    return theatre.byId(id).or(() -> world.byId(id));
  }

  @Override
  public List<Place> named(String name) {
    List<Ranked> near = theatre.ranked(name);
    List<Ranked> all = new ArrayList<>(near.size() + 2);
    for (Ranked ranked : near) {
      all.add(ranked.plus(NEARER));
    }
    for (Ranked far : world.ranked(name)) {
      if (near.stream().noneMatch(ranked -> same(ranked.place(), far.place()))) {
        all.add(far);
      }
    }
    all.sort(Ranked.LIKELIEST_FIRST);
    return Ranked.places(all);
  }

  private boolean same(Place near, Place far) {
    return near.id().equals(far.id())
        || theatre.byId(far.id()).isPresent()
        || (near.kind() == far.kind() && near.kmTo(far) <= SAME_PLACE_KM);
  }

  /** The theatre's places, then those of the world that the theatre does not have. */
  @Override
  public Collection<Place> places() {
    Set<String> known = new HashSet<>();
    theatre.places().forEach(place -> known.add(place.id()));
    return Stream.concat(
            theatre.places().stream(),
            world.places().stream().filter(place -> !known.contains(place.id())))
        .toList();
  }
}
