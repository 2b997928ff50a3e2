/**
 * Named entities in the label schemes of two benchmarks: a linear-chain conditional random field
 * over what the reader's rooms find and over word vectors. Trained anew from the open split each
 * time it is scored; never ships.
 */
@NullMarked
package org.dateline.bench.ner;

import org.jspecify.annotations.NullMarked;
