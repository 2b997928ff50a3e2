/**
 * What became different in our picture of the same days when more was known, and which report or
 * ruling made it so.
 */
@NullMarked
package org.dateline.change;

import org.jspecify.annotations.NullMarked;
