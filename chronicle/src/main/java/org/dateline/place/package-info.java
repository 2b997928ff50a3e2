/** Named places, the gazetteer that finds them, geometry, and the roads between them. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
