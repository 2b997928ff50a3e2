/**
 * All that can be said of one day from the facts known by another: the join of the judging rooms.
 */
@NullMarked
package org.dateline.picture;

import org.jspecify.annotations.NullMarked;
