/** What was expected, and what became of it. */
@NullMarked
package org.dateline.forecast;

import org.jspecify.annotations.NullMarked;
