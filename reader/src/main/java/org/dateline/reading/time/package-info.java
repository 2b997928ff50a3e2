/**
 * Finds the words that say when, and turns them into spans of days: dates, weekdays, "last week",
 * "since November 2013", "two days later". The door is {@link
 * org.dateline.reading.time.TimeFinder}. What is relative counts from the publication date or from
 * the last date before it in the text; what cannot be resolved ("recently") is left out. Months,
 * weekdays and units are in {@code lexicon/en/time.txt}.
 */
@NullMarked
package org.dateline.reading.time;

import org.jspecify.annotations.NullMarked;
