/** Proves that a brief says what the facts say, and nothing else. */
@NullMarked
package org.dateline.brief;

import org.jspecify.annotations.NullMarked;
