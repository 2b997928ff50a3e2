/**
 * The capitalised names of a text and what their words alone tell of them: a person, a body, an
 * office, or not yet known. The rooms that look for places and for actors both stand on it.
 */
@NullMarked
package org.dateline.reading.text.name;

import org.jspecify.annotations.NullMarked;
