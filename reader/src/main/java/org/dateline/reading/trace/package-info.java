/**
 * What the rooms of reading can tell of how they came to a reading: notes, which are written only
 * where somebody asked for them. Every room of reading may know this one; it knows none.
 */
@NullMarked
package org.dateline.reading.trace;

import org.jspecify.annotations.NullMarked;
