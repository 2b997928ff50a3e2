/**
 * Finds who says what, and what is said of the proof: "activists told AFP that ...", "...,
 * according to the UN", quotes over several sentences, "could not be verified". The door is {@link
 * org.dateline.reading.attribution.AttributionFinder}. The verbs and nouns of saying are in {@code
 * lexicon/en/reporting.txt}.
 */
@NullMarked
package org.dateline.reading.attribution;

import org.jspecify.annotations.NullMarked;
