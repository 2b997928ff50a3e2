/** Harm to civilians and to what the law protects: hospitals, schools, markets, aid. */
@NullMarked
package org.dateline.harm;

import org.jspecify.annotations.NullMarked;
