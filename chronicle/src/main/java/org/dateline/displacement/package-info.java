/** Where people fled from and to, how many, and when; who returned. */
@NullMarked
package org.dateline.displacement;

import org.jspecify.annotations.NullMarked;
