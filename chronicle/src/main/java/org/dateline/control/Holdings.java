package org.dateline.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;

/** Sorts claims of control by the place that they speak of, and has each place told. */
final class Holdings {
  private final Parties parties;
  private final Settings settings;

  Holdings(Parties parties, Settings settings) {
    this.parties = parties;
    this.settings = settings;
  }

  /**
   * What is said of one place.
   *
   * @param camps who is whose friend there
   */
  record Told(List<Word> words, Camps camps) {}

  /** Claims on one place. */
  private static final class Heard {
    final Place place;
    final List<Testimony> control = new ArrayList<>();
    final List<Boolean> parts = new ArrayList<>();
    final Feuds feuds;

    Heard(Place place, Feuds feuds) {
      this.place = place;
      this.feuds = feuds;
    }

    void add(Testimony testimony, boolean part) {
      control.add(testimony);
      parts.add(part);
    }
  }

  /**
   * Words by place, places in the order of their ids.
   *
   * @param testimonies in the order of the hearing
   * @param wanted ids of places that are asked for
   */
  Map<Place, Told> words(List<Testimony> testimonies, Predicate<String> wanted) {
    Map<String, Heard> byPlace = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Kind kind = testimony.claim().kind();
      if ((speaks(kind) || kind == Kind.FIGHT_CLASH)
          && (testimony.asserted() || testimony.denied())
          && testimony.hasDay()) {
        sort(testimony, wanted, byPlace);
      }
    }
    Map<Place, Told> words = new TreeMap<>(Comparator.comparing(Place::id));
    byPlace.forEach(
        (id, heard) -> {
          if (!heard.control.isEmpty()) {
            words.put(heard.place, told(heard));
          }
        });
    return words;
  }

  private Told told(Heard heard) {
    List<Said> said = new ArrayList<>(heard.control.size());
    for (int i = 0; i < heard.control.size(); i++) {
      Testimony testimony = heard.control.get(i);
      List<Party> agents = new ArrayList<>();
      for (Party party : parties.parties(testimony.claim().agents(), testimony.day())) {
        agents.add(heard.feuds.known(party));
      }
      said.add(new Said(testimony, heard.place, heard.parts.get(i), agents));
    }
    return new Told(new Telling(said, parties, heard.feuds, settings).words(), heard.feuds);
  }

  private static boolean speaks(Kind kind) {
    return kind == Kind.CONTROL_GAIN
        || kind == Kind.CONTROL_LOSS
        || kind == Kind.CONTROL_HOLD
        || kind == Kind.CONTROL_CONTEST;
  }

  private void sort(Testimony testimony, Predicate<String> wanted, Map<String, Heard> byPlace) {
    Claim claim = testimony.claim();
    Set<String> seen = new HashSet<>();
    for (PlaceMention mention : claim.places()) {
      boolean there =
          mention.role() == PlaceMention.Role.AT
              || (mention.role() == PlaceMention.Role.FROM && claim.kind() == Kind.CONTROL_LOSS);
      if (!there || !(mention.where() instanceof Where.At at)) {
        continue;
      }
      Place place = at.place();
      if (!wanted.test(place.id())
          || !holdable(place.kind())
          || whole(claim, place)
          || !seen.add(place.id())) {
        continue;
      }
      Heard heard =
          byPlace.computeIfAbsent(
              place.id(), k -> new Heard(place, new Feuds(parties, (long) settings.feudDays())));
      if (speaks(claim.kind())) {
        switch (Extent.of(claim, mention, place)) {
          case WHOLE -> heard.add(testimony, false);
          case PART -> heard.add(testimony, true);
          case AROUND -> {}
        }
      }
      heard.feuds.hear(testimony);
    }
  }

  /** True where the claim names a part of the place: "Salaheddine, a district of Aleppo". */
  private static boolean whole(Claim claim, Place place) {
    for (PlaceMention mention : claim.places()) {
      if (mention.where() instanceof Where.At at && place.id().equals(at.place().within())) {
        return true;
      }
    }
    return false;
  }

  /** No one holds a country or a province by one report: such words are of parts of it. */
  private static boolean holdable(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY, ADMIN1, ADMIN2, REGION -> false;
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> true;
    };
  }
}
