/**
 * The claims gold of {@code bench/gold}: offsets and fields that are joined with the open texts
 * beside the checkout, scored, and used to make the reader's confidence an honest share of right
 * claims.
 */
@NullMarked
package org.dateline.bench.claims;

import org.jspecify.annotations.NullMarked;
