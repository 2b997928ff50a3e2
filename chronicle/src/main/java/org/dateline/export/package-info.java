/**
 * What leaves Dateline in the formats of others: event data as ACLED, UCDP and HXL have it, maps as
 * GeoJSON, claims as JSON Lines, the picture as JSON. Withheld names are taken out here.
 */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
