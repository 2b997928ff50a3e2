/**
 * How sure a claim is: signs of a good and of a doubtful reading, and weights that turn them into
 * the share of such claims that are right.
 */
@NullMarked
package org.dateline.reading.confidence;

import org.jspecify.annotations.NullMarked;
