package org.dateline.reading.place;

import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that say where, and the place they were resolved to.
 *
 * @param sentence index of the sentence in the document
 * @param from first token of the place's name, without article and without "town of"
 * @param to the token after the last
 * @param head the token that heads the name in the dependency tree
 * @param where what the name was resolved to
 * @param confidence that {@code where} is right, 0 to 1
 * @param near true where the words put something outside, on the edge of or some distance from the
 *     place: "outskirts of X", "20 miles northwest of X"
 * @param adjectival true where the name qualifies another noun ("Aleppo residents", "Syrian") or
 *     stands in a dateline or in somebody's title, so that nothing is said to happen there
 * @param name full name of the place in the document where the words are a description ("the
 *     city"), else null
 */
public record FoundPlace(
    int sentence,
    int from,
    int to,
    int head,
    Where where,
    double confidence,
    boolean near,
    boolean adjectival,
    @Nullable String name) {}
