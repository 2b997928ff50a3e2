/**
 * How far sources bore out: who was first, who was corroborated or contradicted, who only passed
 * on.
 */
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
