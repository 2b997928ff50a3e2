package org.dateline.claim;

/** What the text says of the proof. */
public enum Verification {
  /** Nothing: the usual case. */
  STATED,
  /** That it could not be verified, is alleged or only claimed. */
  UNVERIFIED,
  /** That it was verified or confirmed by evidence. */
  VERIFIED
}
