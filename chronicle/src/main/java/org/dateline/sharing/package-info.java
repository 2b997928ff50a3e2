/**
 * Collections that never change: a change gives another one, which shares all that it leaves
 * untouched. So that one more report can be added to a million claims without copying them.
 */
@NullMarked
package org.dateline.sharing;

import org.jspecify.annotations.NullMarked;
