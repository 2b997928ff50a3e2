package org.dateline.reading.figure;

import org.dateline.claim.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A count in a sentence. At least one of {@code low} and {@code high} is given.
 *
 * @param sentence number of the sentence in the document
 * @param from first word, with its bound: "at least three"
 * @param to the word after the last of the number
 * @param head the word that is counted; the number itself where no noun follows ("killed one")
 * @param low least number, null where only an upper bound is given
 * @param high greatest number, null where only a lower bound is given
 * @param approx true for "about", "dozens", "some"
 * @param cumulative true where the words run the count over a period or the whole war
 * @param who what is counted, as the text has it, lower case; "people" where the text gives no noun
 * @param measure what is told of them, where the words alone tell it; null where the event decides
 */
public record FoundFigure(
    int sentence,
    int from,
    int to,
    int head,
    @Nullable Long low,
    @Nullable Long high,
    boolean approx,
    boolean cumulative,
    String who,
    Figure.@Nullable Measure measure) {}
