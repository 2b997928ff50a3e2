package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.SpellingKey;
import org.jspecify.annotations.Nullable;

/** A roster held in memory. */
public final class ActorIndex implements Roster {
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final List<Affiliation> affiliations;
  private final Map<String, List<Affiliation>> memberships = new HashMap<>();
  private final Map<String, List<Allegiance>> allegiances = new HashMap<>();

  /**
   * Indexes actors and sides; their references must have been checked.
   *
   * @param allegiances the sides of actors over times when it was not their usual one
   */
  public ActorIndex(
      Collection<Actor> actors,
      Collection<Side> sides,
      Collection<Affiliation> affiliations,
      Collection<Allegiance> allegiances) {
    this.affiliations = List.copyOf(affiliations);
    for (Side side : sides) {
      this.sides.put(side.id(), side);
    }
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      Set<String> keys = new HashSet<>();
      keys.add(key(actor.name()));
      actor.otherNames().forEach(name -> keys.add(key(name)));
      keys.remove("");
      keys.forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(actor));
    }
    for (Affiliation a : affiliations) {
      if (a.relation() == Affiliation.Relation.PART_OF) {
        memberships.computeIfAbsent(a.actor(), k -> new ArrayList<>(1)).add(a);
      }
    }
    for (Allegiance a : allegiances) {
      this.allegiances.computeIfAbsent(a.actor(), k -> new ArrayList<>(1)).add(a);
    }
  }

  /** A name without case, marks and articles; of Arabic names, the leading article goes too. */
  private static String key(String name) {
    String plain = SpellingKey.plain(name);
    return plain.startsWith("ال") && plain.length() > 4 ? plain.substring(2) : plain;
  }

  @Override
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Actor> named(String name, @Nullable LocalDate day) {
    String key = key(name);
    List<Actor> found = byName.get(key);
    if (found == null) {
      return List.of();
    }
    if (found.size() == 1) {
      return List.copyOf(found);
    }
    List<Actor> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparing((Actor a) -> day != null && !within(a.from(), a.to(), day))
            .thenComparing(a -> !key(a.name()).equals(key))
            // Of two that fit, the one that came later bears the name now.
            .thenComparing(
                a -> a.from() == null ? LocalDate.MIN : a.from(), Comparator.reverseOrder())
            .thenComparing(Actor::id));
    return List.copyOf(ordered);
  }

  @Override
  public String sideOf(String actorId, @Nullable LocalDate day) {
    return sideOf(actorId, day, new HashSet<>());
  }

  /** Dated allegiance first, then whose part it was on the day, then its usual side. */
  private String sideOf(String actorId, @Nullable LocalDate day, Set<String> seen) {
    Actor actor = byId.get(actorId);
    if (actor == null || !seen.add(actorId)) {
      return UNKNOWN;
    }
    if (day != null) {
      for (Allegiance a : allegiances.getOrDefault(actorId, List.of())) {
        if (within(a.from(), a.to(), day)) {
          return a.side();
        }
      }
    }
    if (!actor.side().equals(UNKNOWN)) {
      return actor.side();
    }
    if (day != null) {
      for (Affiliation a : memberships.getOrDefault(actorId, List.of())) {
        if (within(a.from(), a.to(), day)) {
          return sideOf(a.target(), day, seen);
        }
      }
    }
    return actor.parent() == null ? UNKNOWN : sideOf(actor.parent(), day, seen);
  }

  private static boolean within(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  @Override
  public Optional<Side> side(String id) {
    return Optional.ofNullable(sides.get(id));
  }

  @Override
  public boolean friends(String side, String otherSide) {
    if (side.equals(otherSide)) {
      return !side.equals(UNKNOWN);
    }
    Side known = sides.get(side);
    return known != null && known.allies().contains(otherSide);
  }

  @Override
  public Collection<Actor> actors() {
    return List.copyOf(byId.values());
  }

  @Override
  public Collection<Side> sides() {
    return List.copyOf(sides.values());
  }

  @Override
  public Collection<Affiliation> affiliations() {
    return affiliations;
  }
}
