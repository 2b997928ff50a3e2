/** What came in, word for word: reports, their outlets, and quotes that point into their text. */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
