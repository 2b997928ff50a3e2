/**
 * What is known of a conflict beforehand: a theatre pack of places, routes, actors and sides, read
 * and checked.
 */
@NullMarked
package org.dateline.theatre;

import org.jspecify.annotations.NullMarked;
