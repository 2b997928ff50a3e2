/** What could be reached, which routes were open, who was besieged. */
@NullMarked
package org.dateline.access;

import org.jspecify.annotations.NullMarked;
