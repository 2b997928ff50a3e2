package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;

/**
 * Who counts as whose friend at one place. Friends by the roster, or two actors of one side, are
 * none there around the days on which claims say that they fought over it or that one took it from
 * the other: they can be allies elsewhere all the while. In such a feud the actors of one side are
 * told apart by a key that names both: {@code SIDE@ACTOR}.
 */
final class Feuds implements Camps {
  private final Parties parties;
  private final long reach;
  private final Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
  private final Set<String> feuding = new HashSet<>();

  /**
   * Feuds at one place.
   *
   * @param reach days before and after such a claim for which it counts
   */
  Feuds(Parties parties, long reach) {
    this.parties = parties;
    this.reach = reach;
  }

  /** Learns from a claim whether friends are at odds here. */
  void hear(Testimony testimony) {
    Claim claim = testimony.claim();
    boolean tells = claim.kind() == Kind.FIGHT_CLASH || claim.kind() == Kind.CONTROL_GAIN;
    if (!testimony.asserted() || !tells || claim.agents().isEmpty()) {
      return;
    }
    List<Party> agents = parties.parties(claim.agents(), testimony.day());
    List<Party> others = new ArrayList<>();
    claim.targets().forEach(t -> parties.party(t, testimony.day()).ifPresent(others::add));
    if (claim.kind() == Kind.FIGHT_CLASH && others.isEmpty()) {
      // "clashes between A and B": actors of one side are told apart, so not by their keys
      claim.agents().forEach(a -> parties.party(a, testimony.day()).ifPresent(others::add));
    }
    for (Party one : agents) {
      for (Party other : others) {
        boolean sides = !one.key().equals(other.key());
        boolean actors =
            !sides
                && one.actor() != null
                && other.actor() != null
                && !one.actor().equals(other.actor());
        if (parties.friends(one.key(), other.key()) && (sides || actors)) {
          String a = actors ? key(one) : one.key();
          String b = actors ? key(other) : other.key();
          days.computeIfAbsent(pair(a, b), k -> new TreeSet<>()).add(testimony.day());
          feuding.add(a);
          feuding.add(b);
        }
      }
    }
  }

  private static String key(Party party) {
    return party.key() + "@" + party.actor();
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  /** The party as it is told apart here. */
  Party known(Party party) {
    String key = key(party);
    return feuding.contains(key)
        ? new Party(key, party.side(), party.actor(), party.name())
        : party;
  }

  /** The side, or whatever else stands for the party, without the actor. */
  static String side(String key) {
    int at = key.indexOf('@');
    return at < 0 ? key : key.substring(0, at);
  }

  @Override
  public boolean friends(String key, String other, LocalDate day) {
    if (key.equals(other)) {
      return true;
    }
    String side = side(key);
    String otherSide = side(other);
    if (!parties.friends(side, otherSide)) {
      return false;
    }
    return days.isEmpty() || !(atOdds(key, other, day) || atOdds(side, otherSide, day));
  }

  private boolean atOdds(String key, String other, LocalDate day) {
    TreeSet<LocalDate> fought = days.get(pair(key, other));
    if (fought == null) {
      return false;
    }
    LocalDate before = fought.floor(day);
    LocalDate after = fought.ceiling(day);
    return (before != null && ChronoUnit.DAYS.between(before, day) <= reach)
        || (after != null && ChronoUnit.DAYS.between(day, after) <= reach);
  }

  /** "Rebels hold it": it may well be the one of them who was known to. */
  @Override
  public boolean names(String key, String other) {
    return other.length() < key.length() && side(key).equals(other);
  }
}
