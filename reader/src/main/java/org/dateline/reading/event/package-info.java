/**
 * Finds what a report says happened: a lexicon of frames (which words express which kind of event,
 * in which syntax, on what conditions, and who fills which role) is matched against the dependency
 * trees. What the words stand for (a place, an armed party, a people) is seen through {@link
 * org.dateline.reading.event.Senses}, which the join of the rooms supplies.
 */
@NullMarked
package org.dateline.reading.event;

import org.jspecify.annotations.NullMarked;
