/**
 * Classification of sentences and reports in the label schemes of benchmarks: what kind of event a
 * sentence puts forward. Models are trained from the open split at scoring time; none ships.
 */
@NullMarked
package org.dateline.bench.sentence;

import org.jspecify.annotations.NullMarked;
