package org.dateline.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.jspecify.annotations.Nullable;

/** What one claim says of how parties stand to each other. */
final class Ties {
  private static final Pattern EACH_OTHER =
      Pattern.compile("\\b(?:between|each other|one another|infighting)\\b");

  /** Fighting on one side says less than an alliance that is told of in so many words. */
  private static final double SIDE_BY_SIDE = 0.6;

  private final Parties parties;
  private final Function<Party, String> name;

  /**
   * Among parties.
   *
   * @param name what a party is told apart by: the actor, or its side
   */
  Ties(Parties parties, Function<Party, String> name) {
    this.parties = parties;
    this.name = name;
  }

  /**
   * What a claim says of two parties.
   *
   * @param stance how they stand; null where it says that they no longer stand as {@code ends} has
   *     it
   * @param ends what it brings to an end without saying what came then; null where it tells a
   *     stance
   * @param weight how much it says, 0 to 1
   */
  record Tie(
      String one, String other, @Nullable Stance stance, @Nullable Stance ends, double weight) {}

  List<Tie> of(Testimony t) {
    List<Tie> ties = new ArrayList<>();
    Claim claim = t.claim();
    if (!t.hasDay() || (!t.asserted() && !t.denied())) {
      return ties;
    }
    List<Party> agents = parties(claim.agents(), t);
    List<Party> targets = parties(claim.targets(), t);
    switch (claim.kind()) {
      case FIGHT_CLASH -> fight(ties, t, agents, targets);
      case STRIKE_AIR,
          STRIKE_SHELL,
          STRIKE_BOMB,
          CONTROL_GAIN,
          SIEGE_LAY,
          HARM_KILL,
          HARM_ABDUCT,
          HARM_ABUSE -> {
        if (t.asserted()) {
          across(ties, agents, targets, Stance.HOSTILE, t.weight());
          among(ties, agents, Stance.ALLIED, SIDE_BY_SIDE * t.weight());
        }
      }
      case ACTOR_SPLIT -> {
        List<Party> all = joined(agents, targets);
        if (t.asserted()) {
          among(ties, all, Stance.HOSTILE, t.weight());
        }
      }
      case ACTOR_ALLY -> tell(ties, t, joined(agents, targets), Stance.ALLIED);
      case DEAL_TALK, DEAL_AGREE -> tell(ties, t, joined(agents, targets), Stance.DEALS);
      case DEAL_BREAK -> end(ties, joined(agents, targets), Stance.DEALS);
      case DEAL_SUPPORT -> {
        if (t.asserted()) {
          across(ties, agents, targets, Stance.BACKS, t.weight());
        } else {
          ending(ties, agents, targets);
        }
      }
      case DEAL_WITHHOLD -> {
        if (t.asserted()) {
          ending(ties, agents, targets);
        }
      }
      case CONTROL_LOSS,
          CONTROL_HOLD,
          CONTROL_CONTEST,
          CONTROL_ADVANCE,
          ROUTE_CUT,
          ROUTE_OPEN,
          SIEGE_LIFT,
          HARM_DESTROY,
          PEOPLE_TOLL,
          PEOPLE_FLEE,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE,
          PEOPLE_AID,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          ACTOR_FORM,
          ACTOR_DEPLOY -> {}
    }
    return ties;
  }

  /** Two that fight with nobody else named fight each other, unless they are friends. */
  private void fight(List<Tie> ties, Testimony t, List<Party> agents, List<Party> targets) {
    if (!t.asserted()) {
      return;
    }
    across(ties, agents, targets, Stance.HOSTILE, t.weight());
    String words = t.claim().sentence().words().toLowerCase(Locale.ROOT);
    boolean eachOther = targets.isEmpty() && EACH_OTHER.matcher(words).find();
    for (int i = 0; i < agents.size(); i++) {
      for (Party other : agents.subList(i + 1, agents.size())) {
        boolean friends = parties.friends(agents.get(i).key(), other.key());
        boolean against = targets.isEmpty() && (eachOther || !friends);
        tie(
            ties,
            agents.get(i),
            other,
            against ? Stance.HOSTILE : Stance.ALLIED,
            against ? t.weight() : SIDE_BY_SIDE * t.weight());
      }
    }
  }

  private void tell(List<Tie> ties, Testimony t, List<Party> all, Stance stance) {
    if (t.asserted()) {
      among(ties, all, stance, t.weight());
    } else {
      end(ties, all, stance);
    }
  }

  private List<Party> parties(List<Mention> mentions, Testimony t) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : mentions) {
      parties
          .party(mention, t.day())
          .filter(p -> found.stream().noneMatch(f -> name.apply(f).equals(name.apply(p))))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Party> joined(List<Party> agents, List<Party> targets) {
    List<Party> all = new ArrayList<>(agents);
    all.addAll(targets);
    return all;
  }

  private void across(
      List<Tie> ties, List<Party> these, List<Party> those, Stance stance, double weight) {
    for (Party one : these) {
      for (Party other : those) {
        tie(ties, one, other, stance, weight);
      }
    }
  }

  private void among(List<Tie> ties, List<Party> all, Stance stance, double weight) {
    for (int i = 0; i < all.size(); i++) {
      for (Party other : all.subList(i + 1, all.size())) {
        tie(ties, all.get(i), other, stance, weight);
      }
    }
  }

  private void end(List<Tie> ties, List<Party> all, Stance stance) {
    for (int i = 0; i < all.size(); i++) {
      for (Party other : all.subList(i + 1, all.size())) {
        String one = name.apply(all.get(i));
        String two = name.apply(other);
        boolean inOrder = one.compareTo(two) <= 0;
        ties.add(new Tie(inOrder ? one : two, inOrder ? two : one, null, stance, 0));
      }
    }
  }

  private void ending(List<Tie> ties, List<Party> these, List<Party> those) {
    for (Party one : these) {
      for (Party other : those) {
        ties.add(new Tie(name.apply(one), name.apply(other), null, Stance.BACKS, 0));
      }
    }
  }

  /** Nobody stands anyhow to himself. */
  private void tie(List<Tie> ties, Party one, Party other, Stance stance, double weight) {
    String first = name.apply(one);
    String second = name.apply(other);
    if (first.equals(second)) {
      return;
    }
    boolean inOrder = stance == Stance.BACKS || first.compareTo(second) <= 0;
    ties.add(new Tie(inOrder ? first : second, inOrder ? second : first, stance, null, weight));
  }
}
