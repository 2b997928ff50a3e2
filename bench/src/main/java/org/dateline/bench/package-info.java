/**
 * Scores the reader and the rooms behind it. {@link org.dateline.bench.Benchmarks} runs every
 * {@link org.dateline.bench.Benchmark} with one command and writes {@code bench/RESULTS.md}; a new
 * benchmark is one more line in its list. Nothing of this module ships.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
