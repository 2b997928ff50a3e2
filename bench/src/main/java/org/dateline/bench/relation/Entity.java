package org.dateline.bench.relation;

/**
 * An entity that is given with a document.
 *
 * @param id its name in the document
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param type its kind in the benchmark's scheme: {@code Organisation}
 */
record Entity(String id, int start, int end, String type) {}
