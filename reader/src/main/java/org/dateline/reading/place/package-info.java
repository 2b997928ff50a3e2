/**
 * Finds the places that a report names and resolves them: gazetteer names in any transliteration,
 * roads and crossings of the theatre, parts and surroundings of places, and descriptions ("the
 * city") that stand for a place named before. A name that the context does not decide stays a
 * choice.
 */
@NullMarked
package org.dateline.reading.place;

import org.jspecify.annotations.NullMarked;
