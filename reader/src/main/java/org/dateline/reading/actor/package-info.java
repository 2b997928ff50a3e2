/**
 * Finds who a report speaks of: names and abbreviations of the roster, common nouns with a side
 * ("government troops"), organisations and persons that the roster does not have, and the pronouns
 * and descriptions that stand for any of them. What the roster does not have keeps a null id.
 */
@NullMarked
package org.dateline.reading.actor;

import org.jspecify.annotations.NullMarked;
