package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Roster;
import org.dateline.claim.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the party, side and friends behind the words of a claim. Immutable and thread-safe. */
public final class Parties {
  private static final Set<String> NAMELESS =
      WordList.read(Parties.class, "nameless.txt", 1).stream()
          .flatMap(line -> line.words().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Roster roster;
  // remembers answers of an immutable roster, nothing else
  private final Map<String, List<Actor>> byName = new ConcurrentHashMap<>();

  /** Over the actors of a theatre. */
  public Parties(Roster roster) {
    this.roster = roster;
  }

  /** The actor behind a mention: the one it was resolved to, else the likeliest of its name. */
  public Optional<Actor> actor(Mention mention) {
    if (mention.actor() != null) {
      return roster.byId(mention.actor());
    }
    return named(mention.fullName());
  }

  /** The actor of a name, if the roster has it. */
  public Optional<Actor> named(String name) {
    return byName.computeIfAbsent(name, n -> List.copyOf(roster.named(n, null))).stream()
        .findFirst();
  }

  /**
   * The party behind a mention that can fight or hold ground.
   *
   * @return empty for civilians, monitors, media and aid bodies, and for words that name no one
   */
  public Optional<Party> party(Mention mention, LocalDate day) {
    Optional<Actor> found = actor(mention);
    if (found.isEmpty()) {
      String name = mention.fullName().strip();
      return properName(name)
          ? Optional.of(new Party("name:" + plain(name), null, null, name))
          : Optional.empty();
    }
    Actor actor = found.get();
    if (!canFight(actor.kind())) {
      return Optional.empty();
    }
    String side = roster.sideOf(actor.id(), day);
    if (side.equals("unknown") || side.equals("neutral")) {
      return Optional.of(new Party("actor:" + actor.id(), null, actor.id(), actor.name()));
    }
    return Optional.of(new Party(side, side, actor.id(), actor.name()));
  }

  /** The parties behind several mentions, each once, in their order. */
  public List<Party> parties(List<Mention> mentions, LocalDate day) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : mentions) {
      party(mention, day)
          .filter(p -> found.stream().noneMatch(f -> f.key().equals(p.key())))
          .ifPresent(found::add);
    }
    return found;
  }

  /** True where two party keys are one side or friends. */
  public boolean friends(String key, String other) {
    return key.equals(other) || (roster.friends(key, other) && roster.friends(other, key));
  }

  /** True where one of these parties is friends with one of those, or either list is empty. */
  public boolean compatible(List<Party> these, List<Party> those) {
    if (these.isEmpty() || those.isEmpty()) {
      return true;
    }
    for (Party one : these) {
      for (Party other : those) {
        if (friends(one.key(), other.key())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Ids of the actors behind mentions, or their names, each once, in order. */
  public List<String> ids(List<Mention> mentions) {
    List<String> ids = new ArrayList<>();
    for (Mention mention : mentions) {
      String id = actor(mention).map(Actor::id).orElse(mention.fullName());
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * True for a name, false for a common noun: "Liwa Thuwar", not "militants" or "Two officials".
   */
  static boolean properName(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean capital = last.chars().anyMatch(c -> Character.isUpperCase(c) || c > 0x2ff);
    return capital && !NAMELESS.contains(last.toLowerCase(Locale.ROOT));
  }

  /** True for one that can fight or hold ground; also for a name that the roster does not know. */
  public boolean canFight(String idOrName) {
    return roster.byId(idOrName).map(a -> canFight(a.kind())).orElse(true);
  }

  private static boolean canFight(ActorKind kind) {
    return switch (kind) {
      case IGO, NGO, MONITOR, MEDIA, CIVILIAN -> false;
      case STATE,
          GOVERNMENT,
          MILITARY,
          MILITIA,
          REBEL,
          JIHADIST,
          COALITION,
          POLITICAL,
          SECURITY,
          PERSON,
          OTHER ->
          true;
    };
  }

  /** A name as it is compared: lower case, only letters, digits and single spaces. */
  static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || Character.isDigit(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString();
  }
}
