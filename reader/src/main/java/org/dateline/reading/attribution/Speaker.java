package org.dateline.reading.attribution;

/**
 * Somebody who says something. The words may stand in another sentence than what is said, as the
 * speaker of a long quote does.
 *
 * @param sentence number of the sentence in the document
 * @param from first word of the shortest phrase that names the speaker, without the article
 * @param to the word after the last
 * @param head the word on which the others hang
 */
public record Speaker(int sentence, int from, int to, int head) {}
