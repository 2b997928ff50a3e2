/**
 * Words the picture of a span as a situation report: headline figures, what changed hands, routes
 * and sieges, harm, displacement, deals, what is disputed, and the outlook. Nothing is said that no
 * claim says: a sentence is put together from the fields of claims, incidents and holds, and cannot
 * be made without a footnote that quotes a report.
 */
@NullMarked
package org.dateline.brief;

import org.jspecify.annotations.NullMarked;
