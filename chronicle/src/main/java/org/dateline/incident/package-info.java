/** Claims about one happening, and what analysts ruled on them. */
@NullMarked
package org.dateline.incident;

import org.jspecify.annotations.NullMarked;
