package org.dateline.claim;

/** How the text puts the event forward. */
public enum Modality {
  /** Said to have happened or to hold. */
  ASSERTED,
  /** Predicted, planned, feared, threatened, possible. */
  EXPECTED,
  /** Depends on an "if"; the condition itself is also conditional. */
  CONDITIONAL,
  /** Said not to have happened, failed or ceased. */
  DENIED
}
