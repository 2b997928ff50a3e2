/**
 * Who held what by our reckoning, beside maps that others drew; and how far confidence keeps its
 * word.
 */
@NullMarked
package org.dateline.bench.control;

import org.jspecify.annotations.NullMarked;
