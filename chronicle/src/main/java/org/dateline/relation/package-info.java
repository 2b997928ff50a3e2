/**
 * Who fought whom and who backed whom, over time and place; how actors split, merged and were
 * renamed.
 */
@NullMarked
package org.dateline.relation;

import org.jspecify.annotations.NullMarked;
