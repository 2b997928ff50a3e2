package org.dateline.claim;

import org.dateline.time.When;

/**
 * When, by the words of the text.
 *
 * @param text the words: "Tuesday", "since November 2013"
 * @param begin first UTF-16 unit in the report's text
 * @param end the unit after the last
 * @param when what they mean, given the publication date
 */
public record TimeMention(String text, int begin, int end, When when) {}
