package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.dateline.time.When;
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
 * @param index which of the claim's places, from 0: on the first its figures count
 */
record Strand(
    Testimony testimony,
    @Nullable Place place,
    String placeName,
    String root,
    List<Party> agents,
    List<Party> targets,
    int index) {

  /** Days, and within a day those first that say most; the order of arrival plays no part. */
  static final Comparator<Strand> ORDER =
      Comparator.comparing(Strand::day)
          .thenComparingInt(s -> s.kind() == Kind.PEOPLE_TOLL ? 1 : 0)
          .thenComparingInt(s -> s.agents().isEmpty() ? 1 : 0)
          .thenComparing(Strand::kind)
          .thenComparing(s -> s.testimony().claim().id())
          .thenComparing(Strand::placeName)
          .thenComparingInt(Strand::index);

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
      strands.add(new Strand(testimony, place, name, root, agents, targets, strands.size()));
    }
    if (strands.isEmpty()) {
      String who = String.join("+", parties.ids(claim.agents()));
      String whom = String.join("+", parties.ids(claim.targets()));
      String root = who.isEmpty() && whom.isEmpty() ? claim.reportId() : who + ">" + whom;
      strands.add(new Strand(testimony, null, "", "none:" + root, agents, targets, 0));
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

  /** What it is grouped by: one happening never spans two groups. */
  String group() {
    return family(kind()) + "|" + root;
  }

  /** True on the claim's first place: there its figures count. */
  boolean first() {
    return index == 0;
  }

  private static String family(Kind kind) {
    return switch (kind) {
      case CONTROL_GAIN, CONTROL_LOSS -> "control";
      case ROUTE_CUT, ROUTE_OPEN -> "route";
      case SIEGE_LAY, SIEGE_LIFT -> "siege";
      case STRIKE_AIR, STRIKE_SHELL, STRIKE_BOMB, FIGHT_CLASH, HARM_KILL, PEOPLE_TOLL -> "attack";
      case CONTROL_HOLD,
          CONTROL_CONTEST,
          CONTROL_ADVANCE,
          HARM_ABDUCT,
          HARM_ABUSE,
          HARM_DESTROY,
          PEOPLE_FLEE,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE,
          PEOPLE_AID,
          DEAL_TALK,
          DEAL_AGREE,
          DEAL_BREAK,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          DEAL_SUPPORT,
          DEAL_WITHHOLD,
          ACTOR_FORM,
          ACTOR_ALLY,
          ACTOR_SPLIT,
          ACTOR_DEPLOY ->
          kind.code();
    };
  }

  Kind kind() {
    return testimony.claim().kind();
  }

  LocalDate day() {
    return testimony.day();
  }

  /** True where the span of time is a few days at most. */
  static boolean narrow(When when) {
    return when.days() <= 3;
  }

  /** True where both are one place, or a city and a district of it. */
  static boolean near(Place one, Place other) {
    return one.id().equals(other.id())
        || one.kind() != PlaceKind.DISTRICT
        || other.kind() != PlaceKind.DISTRICT;
  }

  /** True where both speak of one place, or of a city and a district of it. */
  boolean near(Strand other) {
    return place == null || other.place == null
        ? place == null && other.place == null
        : near(place, other.place);
  }
}
