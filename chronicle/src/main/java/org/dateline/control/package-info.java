/** Who held which place, when. */
@NullMarked
package org.dateline.control;

import org.jspecify.annotations.NullMarked;
