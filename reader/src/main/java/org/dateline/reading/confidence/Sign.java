package org.dateline.reading.confidence;

/**
 * What speaks for a reading or against it. Most are 1 where it is so and 0 where not; the others
 * say what they measure.
 */
public enum Sign {
  /** Always 1: the share of right claims where nothing else is known. */
  ALWAYS,
  /** How sure the lexicon's line is of the kind, in log odds. */
  FRAME,
  /** The trigger is a noun. */
  NOUN,
  /** The event is given only as an adjective: "rebel-held". */
  ADJECTIVE,
  /** A line of a strike list. */
  LISTED,
  /** Nobody is named who did it. */
  NO_AGENT,
  /** Who did it stands in another sentence. */
  AGENT_ELSEWHERE,
  /** Who did it is a pronoun or a description that was resolved. */
  AGENT_RESOLVED,
  /** The roster knows nobody of those who did it. */
  AGENT_UNKNOWN,
  /** Who did it stands ten words and more from the trigger. */
  AGENT_FAR,
  /** Nobody and nothing is named to which it was done. */
  NO_TARGET,
  /** No place is named. */
  NO_PLACE,
  /** A place comes from another sentence. */
  PLACE_ELSEWHERE,
  /** A place stands ten words and more from the trigger. */
  PLACE_FAR,
  /** A place that no gazetteer has. */
  PLACE_UNKNOWN,
  /** Three places and more. */
  MANY_PLACES,
  /** How doubtful the least sure place is, 0 to 1. */
  PLACE_DOUBT,
  /** Neither a party nor a place. */
  NOBODY_NOWHERE,
  /** Expected, or on a condition. */
  NOT_YET,
  /** Said not to be so. */
  DENIED,
  /** Somebody is named who says so. */
  SOURCED,
  /** People or things are counted. */
  COUNTED,
  /** A time is told. */
  TIMED,
  /** The passive voice. */
  PASSIVE,
  /** The trigger is the root of the sentence's tree. */
  ROOT,
  /** The root of the tree is no verb: a headline, a fragment, or a tree gone wrong. */
  VERBLESS,
  /** Words stand within quotation marks. */
  QUOTED,
  /** The logarithm of the sentence's words over twenty. */
  LENGTH,
  /** The logarithm of the events of the sentence. */
  CROWDED,
  /** The logarithm of one more than the sentence's commas, dashes and brackets. */
  BROKEN
}
