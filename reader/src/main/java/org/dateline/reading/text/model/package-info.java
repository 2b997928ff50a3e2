/**
 * The tagger and the parser: linear models over hashed features, with nothing but arrays in the hot
 * loop. They know words as hashes and tags as numbers; {@link
 * org.dateline.reading.text.TextAnalyzer} gives both their meaning. Public because the trainer,
 * which does not ship, fills the same tables and reads the same features.
 */
@NullMarked
package org.dateline.reading.text.model;

import org.jspecify.annotations.NullMarked;
