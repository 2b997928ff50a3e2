package org.dateline.reading.place;

import org.dateline.place.Place;

/**
 * A place that a name may mean.
 *
 * @param likeness how close the words are to a spelling that the gazetteer knows, 0 to 1
 * @param usual whether that spelling is the usual name of the place
 */
record Candidate(Place place, double likeness, boolean usual) {}
