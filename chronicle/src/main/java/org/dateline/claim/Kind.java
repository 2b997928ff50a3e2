package org.dateline.claim;

import java.util.Optional;

/** The kinds of event and state that a claim can put forward. */
public enum Kind {
  /** An actor takes a place. */
  CONTROL_GAIN("control.gain", Group.CONTROL),
  /** An actor loses, leaves or is driven from a place. */
  CONTROL_LOSS("control.loss", Group.CONTROL),
  /** An actor holds a place, as a state. */
  CONTROL_HOLD("control.hold", Group.CONTROL),
  /** A place is contested, breached or divided, with no one holding it whole. */
  CONTROL_CONTEST("control.contest", Group.CONTROL),
  /** An actor moves toward a place without taking it. */
  CONTROL_ADVANCE("control.advance", Group.CONTROL),
  /** A road, crossing or supply line is cut, closed or blocked to someone. */
  ROUTE_CUT("route.cut", Group.ROUTE),
  /** A road, crossing or supply line is open, secured or in use. */
  ROUTE_OPEN("route.open", Group.ROUTE),
  /** A place or force is besieged or encircled. */
  SIEGE_LAY("siege.lay", Group.SIEGE),
  /** A siege or encirclement is lifted or broken. */
  SIEGE_LIFT("siege.lift", Group.SIEGE),
  /** Armed sides fight. */
  FIGHT_CLASH("fight.clash", Group.FIGHT),
  /** Attack from the air. */
  STRIKE_AIR("strike.air", Group.STRIKE),
  /** Artillery, mortar, tank, rocket or missile fire. */
  STRIKE_SHELL("strike.shell", Group.STRIKE),
  /** Planted or carried explosive. */
  STRIKE_BOMB("strike.bomb", Group.STRIKE),
  /** People outside combat are killed on purpose. */
  HARM_KILL("harm.kill", Group.HARM),
  /** People are abducted, detained, held or disappeared. */
  HARM_ABDUCT("harm.abduct", Group.HARM),
  /** People are tortured, raped, forced or otherwise abused. */
  HARM_ABUSE("harm.abuse", Group.HARM),
  /** Homes, hospitals or infrastructure are destroyed, damaged or looted. */
  HARM_DESTROY("harm.destroy", Group.HARM),
  /**
   * A count of killed or wounded that is cumulative or stands apart from an event of the sentence.
   */
  PEOPLE_TOLL("people.toll", Group.PEOPLE),
  /** People flee, are displaced or evacuated, are refugees. */
  PEOPLE_FLEE("people.flee", Group.PEOPLE),
  /** People return. */
  PEOPLE_RETURN("people.return", Group.PEOPLE),
  /** People lack food, water, medicine or shelter, or aid is blocked. */
  PEOPLE_DEPRIVE("people.deprive", Group.PEOPLE),
  /** Aid is delivered or people are helped. */
  PEOPLE_AID("people.aid", Group.PEOPLE),
  /** Sides talk, meet, negotiate or mediate. */
  DEAL_TALK("deal.talk", Group.DEAL),
  /** Sides agree: truce, exchange, surrender, treaty. */
  DEAL_AGREE("deal.agree", Group.DEAL),
  /** Talks stall, a truce is broken, an agreement ends. */
  DEAL_BREAK("deal.break", Group.DEAL),
  /** Someone asks, urges, demands or appeals. */
  DEAL_DEMAND("deal.demand", Group.DEAL),
  /** Someone threatens or warns of an act of their own. */
  DEAL_THREATEN("deal.threaten", Group.DEAL),
  /** Someone accuses, blames or condemns. */
  DEAL_ACCUSE("deal.accuse", Group.DEAL),
  /** Someone backs another with arms, money, training, politics or air cover. */
  DEAL_SUPPORT("deal.support", Group.DEAL),
  /** Support is refused, reduced, withdrawn or sanctioned. */
  DEAL_WITHHOLD("deal.withhold", Group.DEAL),
  /** An actor is founded, renamed or declared, or appoints a leader. */
  ACTOR_FORM("actor.form", Group.ACTOR),
  /** Actors are allied, join, merge or fight alongside. */
  ACTOR_ALLY("actor.ally", Group.ACTOR),
  /** Actors are rivals, split, defect or fall out. */
  ACTOR_SPLIT("actor.split", Group.ACTOR),
  /** Forces or weapons move, arrive, mobilise or are brought in. */
  ACTOR_DEPLOY("actor.deploy", Group.ACTOR);

  private final String code;
  private final Group group;

  Kind(String code, Group group) {
    this.code = code;
    this.group = group;
  }

  /** The name in files and on the desk: {@code control.gain}. */
  public String code() {
    return code;
  }

  /** The group of kinds that it belongs to. */
  public Group group() {
    return group;
  }

  /** The kind with a code, if there is one. */
  public static Optional<Kind> of(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What a kind is about. */
  public enum Group {
    /** Who holds a place. */
    CONTROL,
    /** Roads, crossings and supply lines. */
    ROUTE,
    /** Encirclement. */
    SIEGE,
    /** Armed sides against each other. */
    FIGHT,
    /** Fire and explosives. */
    STRIKE,
    /** Harm done to people and what they live by. */
    HARM,
    /** What becomes of people. */
    PEOPLE,
    /** What sides say to and agree with each other. */
    DEAL,
    /** The parties themselves. */
    ACTOR
  }
}
