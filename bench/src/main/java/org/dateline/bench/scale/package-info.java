/**
 * How long the whole picture takes, an update of it and one question, on generated wars with the
 * shape of the real one.
 */
@NullMarked
package org.dateline.bench.scale;

import org.jspecify.annotations.NullMarked;
