package org.dateline.bench.relation;

/**
 * A relation between two entities of a document.
 *
 * @param source id of the one that it goes out from
 * @param target id of the other
 * @param type its kind in the benchmark's scheme: {@code BelongsTo}
 */
record Relation(String source, String target, String type) {}
