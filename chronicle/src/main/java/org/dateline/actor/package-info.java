/** Parties to the conflict, the names that reports give them, and their sides over time. */
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
