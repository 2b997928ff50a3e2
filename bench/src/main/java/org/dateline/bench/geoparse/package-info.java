/** Scores the finding and placing of toponyms on open geoparsing sets. */
@NullMarked
package org.dateline.bench.geoparse;

import org.jspecify.annotations.NullMarked;
