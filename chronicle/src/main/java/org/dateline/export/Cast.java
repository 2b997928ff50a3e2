package org.dateline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Roster;
import org.jspecify.annotations.Nullable;

/** What ACLED and UCDP would call the parties of an incident. Immutable. */
final class Cast {
  private static final Set<String> CIVILIANS =
      Set.of(
          "civilians",
          "civilian",
          "residents",
          "people",
          "villagers",
          "children",
          "women",
          "families",
          "journalists",
          "doctors",
          "refugees",
          "displaced people",
          "inhabitants",
          "locals",
          "aid workers",
          "worshippers",
          "students",
          "activists");

  /** Words for armed people of whom nothing more is said. */
  private static final Set<String> ARMED =
      Set.of(
          "fighters",
          "gunmen",
          "militants",
          "militiamen",
          "jihadists",
          "jihadist fighters",
          "terrorists",
          "armed men",
          "armed group",
          "armed groups",
          "insurgents",
          "attackers",
          "factions",
          "militias",
          "snipers",
          "terrorist groups");

  private final Roster roster;

  // remembers answers of an immutable roster, nothing else
  private final Map<String, Boolean> sidesOfStates = new ConcurrentHashMap<>();

  Cast(Roster roster) {
    this.roster = roster;
  }

  /** ACLED's sorts of actor, with their codes. */
  enum Inter {
    /** The armed forces and police of the country. */
    STATE("State forces"),
    /** Those who fight to overthrow or to secede. */
    REBEL("Rebel group"),
    /** Armed for a political end, beside a state or an elite. */
    MILITIA("Political militia"),
    /** The unarmed. */
    CIVILIANS("Civilians"),
    /** Forces of other states and international bodies. */
    EXTERNAL("External/Other forces");

    /** The value of {@code inter1} and {@code inter2}. */
    final String label;

    Inter(String label) {
      this.label = label;
    }
  }

  /** Name of an actor; what was given where the roster does not know it. */
  String name(String idOrName) {
    return roster.byId(idOrName).map(Actor::name).orElse(idOrName);
  }

  /** ACLED's name: civilians, and armed people of whom nothing more is said, with the country. */
  String acledName(String idOrName, String country) {
    Optional<Actor> known = roster.byId(idOrName);
    if (known.isEmpty() && armedCrowd(idOrName)) {
      return "Unidentified Armed Group (" + country + ")";
    }
    boolean civilians =
        known.map(a -> a.kind() == ActorKind.CIVILIAN).orElseGet(() -> crowd(idOrName));
    return civilians ? "Civilians (" + country + ")" : name(idOrName);
  }

  /**
   * Those of the words given that name a party: actors of the roster, names, people armed or not.
   * What is left out is a thing: a bridge that was bombed is no actor.
   */
  List<String> parties(List<String> idsOrNames) {
    return idsOrNames.stream()
        .filter(
            name ->
                roster.byId(name).isPresent()
                    || crowd(name)
                    || armedCrowd(name)
                    || !name.isEmpty()
                        && (Character.isUpperCase(name.charAt(0)) || name.charAt(0) > 0x2ff))
        .toList();
  }

  /** True for a party that may use armed force, also one of which the roster knows nothing. */
  boolean armed(String idOrName) {
    Optional<Actor> known = roster.byId(idOrName);
    if (known.isEmpty()) {
      return !crowd(idOrName);
    }
    return switch (known.get().kind()) {
      case STATE, GOVERNMENT, MILITARY, SECURITY, COALITION, REBEL, JIHADIST, MILITIA, POLITICAL ->
          true;
      case IGO, CIVILIAN, NGO, MONITOR, MEDIA, PERSON, OTHER -> false;
    };
  }

  private static boolean crowd(String name) {
    return CIVILIANS.contains(name.toLowerCase(Locale.ROOT).strip());
  }

  private static boolean armedCrowd(String name) {
    return ARMED.contains(name.toLowerCase(Locale.ROOT).strip());
  }

  /**
   * What sort of actor it is in a country.
   *
   * @param country name of the country in which the incident is
   * @return empty where neither the roster nor the words tell
   */
  Optional<Inter> inter(String idOrName, String country) {
    Optional<Actor> known = roster.byId(idOrName);
    if (known.isEmpty()) {
      return crowd(idOrName)
          ? Optional.of(Inter.CIVILIANS)
          : armedCrowd(idOrName) ? Optional.of(Inter.MILITIA) : Optional.empty();
    }
    Actor actor = known.get();
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, SECURITY -> Optional.of(official(actor, country));
      case COALITION ->
          Optional.of(
              state(actor).isPresent() && !own(actor, country) ? Inter.EXTERNAL : Inter.REBEL);
      case REBEL, JIHADIST -> Optional.of(Inter.REBEL);
      case MILITIA, POLITICAL -> Optional.of(Inter.MILITIA);
      case IGO -> Optional.of(Inter.EXTERNAL);
      case CIVILIAN, NGO, MONITOR, MEDIA, PERSON -> Optional.of(Inter.CIVILIANS);
      case OTHER -> Optional.empty();
    };
  }

  private Inter official(Actor actor, String country) {
    if (state(actor).isPresent()) {
      return own(actor, country) ? Inter.STATE : Inter.EXTERNAL;
    }
    return root(actor).kind() == ActorKind.POLITICAL ? Inter.REBEL : Inter.STATE;
  }

  /** The state that an actor answers to, where one stands at the top of what it belongs to. */
  Optional<Actor> state(Actor actor) {
    Actor root = root(actor);
    return root.kind() == ActorKind.STATE ? Optional.of(root) : Optional.empty();
  }

  private boolean own(Actor actor, String country) {
    return root(actor).name().equalsIgnoreCase(country);
  }

  private Actor root(Actor actor) {
    Actor root = actor;
    Set<String> seen = new HashSet<>();
    while (root.parent() != null && seen.add(root.id())) {
      root = roster.byId(root.parent()).orElse(root);
    }
    return root;
  }

  /** True where the actor stands on the side of the country's own state forces. */
  boolean byState(@Nullable String idOrName, String country) {
    if (idOrName == null) {
      return false;
    }
    Optional<Actor> known = roster.byId(idOrName);
    if (inter(idOrName, country).filter(i -> i == Inter.STATE).isPresent()) {
      return true;
    }
    return known
        .map(Actor::side)
        .filter(side -> !side.equals(Roster.NEUTRAL) && !side.equals(Roster.UNKNOWN))
        .map(side -> sideOfState(side, country))
        .orElse(false);
  }

  private boolean sideOfState(String side, String country) {
    return sidesOfStates.computeIfAbsent(side + "|" + country, k -> stands(side, country));
  }

  private boolean stands(String side, String country) {
    return roster.actors().stream()
        .filter(a -> a.side().equals(side) && a.kind() == ActorKind.GOVERNMENT)
        .anyMatch(a -> official(a, country) == Inter.STATE);
  }

  /** ACLED's interaction of two sorts; of one where the other is missing; else empty. */
  static String interaction(Optional<Inter> one, Optional<Inter> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return "";
    }
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other).map(i -> i.label).orElse("") + " only";
    }
    List<Inter> both = List.of(one.get(), other.get());
    if (both.contains(Inter.CIVILIANS) && both.contains(Inter.EXTERNAL)) {
      return Inter.EXTERNAL.label + "-" + Inter.CIVILIANS.label;
    }
    boolean inOrder = both.get(0).ordinal() <= both.get(1).ordinal();
    return both.get(inOrder ? 0 : 1).label + "-" + both.get(inOrder ? 1 : 0).label;
  }
}
