package org.dateline.reading.event;

import org.dateline.claim.Kind;

/**
 * A frame's trigger found in a sentence.
 *
 * @param frame the frame
 * @param from first word
 * @param to the word after the last
 * @param head the trigger's head word
 */
record Match(Frame frame, int from, int to, int head) {
  /**
   * Whether it only qualifies a noun of another event, which keeps the noun's words for itself:
   * "captured the rebel-held town", "near the stronghold of".
   */
  boolean transparent() {
    return frame.trigger().form() == Trigger.Form.ADJECTIVE
        || frame.kind() == Kind.CONTROL_HOLD && frame.trigger().form() == Trigger.Form.NOUN;
  }
}
