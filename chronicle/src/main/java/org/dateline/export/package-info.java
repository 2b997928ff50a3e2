/** What leaves Dateline in the formats of others: claims as JSON Lines, the picture as JSON. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
