package org.dateline.reading.time;

import org.dateline.time.When;

/**
 * Words that say when.
 *
 * @param sentence number of the sentence in the document
 * @param from first word, with its preposition: "since November 2013"
 * @param to the word after the last
 * @param head the word on which the others of the expression hang, never the preposition
 * @param when what they mean
 */
public record FoundTime(int sentence, int from, int to, int head, When when) {}
