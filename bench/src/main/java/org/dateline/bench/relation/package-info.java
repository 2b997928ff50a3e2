/**
 * Relations between given entities in the label scheme of a benchmark. The model is trained from
 * the open split at scoring time and does not ship.
 */
@NullMarked
package org.dateline.bench.relation;

import org.jspecify.annotations.NullMarked;
