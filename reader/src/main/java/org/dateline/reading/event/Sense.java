package org.dateline.reading.event;

/** What a noun can stand for, as the conditions of frames name it. */
public enum Sense {
  /** A named place, or words that stand for one. */
  PLACE,
  /** A named road, crossing or supply line, or a common noun for one. */
  ROUTE,
  /** A party: named, or by a common noun; states, bodies and public persons too. */
  ACTOR,
  /** Those who bear arms: fighters, troops, an armed group. */
  ARMED,
  /** People outside combat: civilians, families, workers, prisoners. */
  PEOPLE,
  /** Ground that can be held: a town, village, district, position, base, stretch of land. */
  TERRITORY,
  /** A building or work: a house, hospital, bridge, power station. */
  SITE,
  /** Arms and ammunition. */
  WEAPON,
  /** Tanks, trucks, aircraft and other vehicles. */
  VEHICLE,
  /** Food, medicine and what else is brought to people in need. */
  AID,
  /** An agreement: truce, deal, treaty. */
  DEAL,
  /** Words between sides: talks, negotiations, a conference. */
  TALK,
  /** Fighting, named by a noun: offensive, battle, assault. */
  FIGHT,
  /** A blow, named by a noun: air strike, shelling, bombing. */
  STRIKE,
  /** Backing: support, training, funds. */
  BACKING,
  /** What flies: warplanes, helicopters, drones. */
  AIRCRAFT,
  /** A body that can be founded or declared: a council, a brigade, a caliphate. */
  BODY,
  /** Irregular forces that fight beside an army. */
  MILITIA,
  /** A road that is known, by its name or by what is said of it. */
  ROAD,
  /** A day, month or hour. */
  TIME,
  /** Those who watch and tell: analysts, monitors, reporters. */
  OBSERVER,
  /** What is counted: the noun of "at least three civilians". */
  FIGURE
}
