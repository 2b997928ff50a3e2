/**
 * The desk: a web page on the reader's own machine, and the JSON behind it. {@link
 * org.dateline.desk.DeskServer} answers questions about a ledger by deriving what was known by a
 * day ({@link org.dateline.desk.Known}) and writing it down; it judges nothing by itself. Only the
 * loopback address is bound, no other address is ever called, and all text of reports leaves as
 * JSON strings.
 */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
