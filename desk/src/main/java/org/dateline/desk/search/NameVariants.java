package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.SpellingKey;

/** The names under which a theatre knows a place or an actor, given one of them. Immutable. */
public final class NameVariants {
  /** Of many places with one name only the likeliest lend theirs. */
  private static final int PLACES = 5;

  private final Gazetteer gazetteer;
  private final Roster roster;

  /** Over the names of a theatre. */
  public NameVariants(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /**
   * All names of what bears a name.
   *
   * @param spelled true where only a name spelled just so counts, case and marks aside
   * @return the names in any script; empty where nothing bears the name
   */
  List<String> of(String name, boolean spelled) {
    Set<String> names = new LinkedHashSet<>();
    List<Place> places = gazetteer.named(name);
    for (Place place : places.subList(0, Math.min(PLACES, places.size()))) {
      Set<String> all = new LinkedHashSet<>();
      all.add(place.name());
      all.addAll(place.otherNames());
      if (place.localName() != null) {
        all.add(place.localName());
      }
      add(all, name, spelled, names);
    }
    for (Actor actor : roster.named(name, null)) {
      Set<String> all = new LinkedHashSet<>();
      all.add(actor.name());
      all.addAll(actor.otherNames());
      add(all, name, spelled, names);
    }
    return new ArrayList<>(names);
  }

  private static void add(Set<String> all, String name, boolean spelled, Set<String> names) {
    String plain = SpellingKey.plain(name);
    if (!spelled || all.stream().anyMatch(each -> SpellingKey.plain(each).equals(plain))) {
      names.addAll(all);
    }
  }
}
