package org.dateline.actor;

/** What sort of party an actor is. */
public enum ActorKind {
  /** A state. */
  STATE,
  /** A government or ministry. */
  GOVERNMENT,
  /** Regular armed forces of a state. */
  MILITARY,
  /** Militia fighting beside a state. */
  MILITIA,
  /** Armed opposition. */
  REBEL,
  /** Jihadist armed group. */
  JIHADIST,
  /** Coalition, alliance or operations room. */
  COALITION,
  /** Political body or party. */
  POLITICAL,
  /** Police or intelligence. */
  SECURITY,
  /** United Nations and other intergovernmental bodies. */
  IGO,
  /** Non-governmental and aid organisations, rescuers. */
  NGO,
  /** Monitors and documenters. */
  MONITOR,
  /** News media. */
  MEDIA,
  /** Civilians, residents, refugees, activists as a group. */
  CIVILIAN,
  /** A public person. */
  PERSON,
  /** Anything else. */
  OTHER
}
