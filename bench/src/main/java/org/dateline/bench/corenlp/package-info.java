/**
 * The reader's speed measured beside that of Stanford CoreNLP, on the same text in one run. CoreNLP
 * is under the GPL and ships with nothing: it is found on the class path while the comparison runs,
 * which {@code bench/against-corenlp.sh} puts together.
 */
@NullMarked
package org.dateline.bench.corenlp;

import org.jspecify.annotations.NullMarked;
