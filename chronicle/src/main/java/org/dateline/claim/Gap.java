package org.dateline.claim;

import org.dateline.report.Quote;

/**
 * Something of a report that could not be read or resolved: kept as data, never dropped.
 *
 * @param quote the words
 * @param reason why, in one plain sentence
 */
public record Gap(Quote quote, String reason) {}
