/**
 * Text becomes sentences: where each begins and ends, its words, their lemmas, their universal
 * part-of-speech tags and a Universal Dependencies tree. The door is {@link
 * org.dateline.reading.text.TextAnalyzer}; what comes out is {@link
 * org.dateline.reading.text.Sentence}. Words are cut as in the English Web Treebank, which the
 * models were trained on: "don't" is "do" and "n't", "rebel-held" is "rebel", "-" and "held".
 * Offsets are UTF-16 units of the text that was given.
 */
@NullMarked
package org.dateline.reading.text;

import org.jspecify.annotations.NullMarked;
