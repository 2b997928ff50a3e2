package org.dateline.reading.event;

/**
 * A frame's trigger found in a sentence.
 *
 * @param frame the frame
 * @param from first word
 * @param to the word after the last
 * @param head the trigger's head word
 */
record Match(Frame frame, int from, int to, int head) {}
