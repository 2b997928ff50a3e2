/**
 * Trains the tagger and the parser of {@code org.dateline.reading.text} on a treebank and writes
 * the model that the reader ships. Kept out of what ships; the command is {@link
 * org.dateline.reading.text.training.TrainText}.
 */
@NullMarked
package org.dateline.reading.text.training;

import org.jspecify.annotations.NullMarked;
