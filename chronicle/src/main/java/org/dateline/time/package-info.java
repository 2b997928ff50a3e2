/** Days, and how sure we are of them. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
