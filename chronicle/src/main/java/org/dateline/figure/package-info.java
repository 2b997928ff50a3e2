/** Counts over a span of days: rolled up by place, week, actor or kind, none counted twice. */
@NullMarked
package org.dateline.figure;

import org.jspecify.annotations.NullMarked;
