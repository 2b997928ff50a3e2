package org.dateline.reading.place;

/**
 * Words of a document of which somebody else says that they name a place.
 *
 * @param sentence index of the sentence in the document
 * @param from first token
 * @param to the token after the last
 */
public record PlaceName(int sentence, int from, int to) {}
