/**
 * The append-only record of readings and rulings, each entry chained to the one before it by its
 * hash.
 */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
