/** Tests of what could be reached, and of what if. */
@NullMarked
package org.dateline.access;

import org.jspecify.annotations.NullMarked;
