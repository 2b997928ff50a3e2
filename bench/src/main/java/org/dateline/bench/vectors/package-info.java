/**
 * Word vectors in context: MiniLM-L6-v2 (Apache-2.0), whose weights are read out of a jar of
 * LangChain4j, computed in plain Java so that no native library is fetched. For scoring only; never
 * ships.
 */
@NullMarked
package org.dateline.bench.vectors;

import org.jspecify.annotations.NullMarked;
