package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * A claim on one of its places: what incidents are made of, for one claim may tell of the capture
 * of three villages.
 *
 * @param testimony the claim
 * @param place the place, or null where it is not known
 * @param placeName its name as shown, empty where none is named
 * @param root what it is looked up by: the city of a district, else the place, route or name
 * @param agents parties that did it
 * @param targets parties that it was done to
 * @param first true on the claim's first place: there its figures count
 */
record Strand(
    Testimony testimony,
    @Nullable Place place,
    String placeName,
    String root,
    List<Party> agents,
    List<Party> targets,
    boolean first) {

  static List<Strand> of(Testimony testimony, Parties parties, Gazetteer gazetteer) {
    Claim claim = testimony.claim();
    List<Party> agents = parties.parties(claim.agents(), testimony.day());
    List<Party> targets = parties.parties(claim.targets(), testimony.day());
    List<Strand> strands = new ArrayList<>();
    for (PlaceMention mention : main(claim, gazetteer)) {
      Place place = mention.where() instanceof Where.At at ? at.place() : null;
      String root = place == null ? "" : "p:" + city(place, gazetteer).id();
      String name = place == null ? mention.text() : place.name();
      if (mention.where() instanceof Where.Along along) {
        root = "route:" + along.route().id();
        name = along.route().name();
      } else if (place == null) {
        root = "name:" + Parties.plain(mention.text());
      }
      strands.add(new Strand(testimony, place, name, root, agents, targets, strands.isEmpty()));
    }
    if (strands.isEmpty()) {
      String who = String.join("+", parties.ids(claim.agents()));
      String whom = String.join("+", parties.ids(claim.targets()));
      String root = who.isEmpty() && whom.isEmpty() ? claim.reportId() : who + ">" + whom;
      strands.add(new Strand(testimony, null, "", "none:" + root, agents, targets, true));
    }
    return strands;
  }

  /** The places of the happening: those of the best role there is, without what contains them. */
  private static List<PlaceMention> main(Claim claim, Gazetteer gazetteer) {
    for (PlaceMention.Role role : order(claim.kind())) {
      List<PlaceMention> found =
          claim.places().stream().filter(m -> m.role() == role).collect(Collectors.toList());
      if (!found.isEmpty()) {
        Set<String> containers =
            found.stream()
                .filter(m -> m.where() instanceof Where.At)
                .map(m -> ((Where.At) m.where()).place().within())
                .filter(within -> within != null)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        boolean fine = found.stream().anyMatch(m -> !wide(m));
        List<PlaceMention> kept = new ArrayList<>();
        for (PlaceMention m : found) {
          boolean contains =
              m.where() instanceof Where.At at && containers.contains(at.place().id());
          boolean known =
              m.where() instanceof Where.At at
                  && kept.stream()
                      .anyMatch(
                          k ->
                              k.where() instanceof Where.At other
                                  && other.place().id().equals(at.place().id()));
          if (!contains && !known && !(fine && wide(m))) {
            kept.add(m);
          }
        }
        return kept;
      }
    }
    return List.of();
  }

  private static List<PlaceMention.Role> order(Kind kind) {
    return switch (kind.group()) {
      case ROUTE ->
          List.of(
              PlaceMention.Role.ROUTE,
              PlaceMention.Role.AT,
              PlaceMention.Role.TO,
              PlaceMention.Role.FROM,
              PlaceMention.Role.NEAR);
      case CONTROL, SIEGE, FIGHT, STRIKE, HARM, PEOPLE, DEAL, ACTOR ->
          List.of(
              PlaceMention.Role.AT,
              kind == Kind.CONTROL_LOSS || kind == Kind.PEOPLE_FLEE
                  ? PlaceMention.Role.FROM
                  : PlaceMention.Role.TO,
              PlaceMention.Role.NEAR,
              PlaceMention.Role.TO,
              PlaceMention.Role.FROM,
              PlaceMention.Role.ROUTE);
    };
  }

  private static boolean wide(PlaceMention mention) {
    if (!(mention.where() instanceof Where.At at)) {
      return false;
    }
    PlaceKind kind = at.place().kind();
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2;
  }

  /** The settlement that a district is part of; the place itself otherwise. */
  private static Place city(Place place, Gazetteer gazetteer) {
    Place city = place;
    for (int i = 0; i < 4 && city.kind() == PlaceKind.DISTRICT && city.within() != null; i++) {
      city = gazetteer.byId(city.within()).orElse(city);
    }
    return city;
  }

  Kind kind() {
    return testimony.claim().kind();
  }

  LocalDate day() {
    return testimony.day();
  }

  /** True where the span of time is a few days at most. */
  boolean narrow() {
    return testimony.when().days() <= 3;
  }

  /** True where both speak of one place, or of a city and a district of it. */
  boolean near(Strand other) {
    if (place == null || other.place == null) {
      return place == null && other.place == null;
    }
    return place.id().equals(other.place.id())
        || place.kind() != PlaceKind.DISTRICT
        || other.place.kind() != PlaceKind.DISTRICT;
  }
}
