/** Makes the world gazetteer that ships from GeoNames' tables. */
@NullMarked
package org.dateline.bench.world;

import org.jspecify.annotations.NullMarked;
