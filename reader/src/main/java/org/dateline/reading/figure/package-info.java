/**
 * Finds counts of people, sites and vehicles: "at least 140,000 people", "dozens", "20 to 30
 * fighters", "killed one". The door is {@link org.dateline.reading.figure.FigureFinder}. Dates,
 * ages, distances, money, shares and model numbers are no figures. The nouns that are counted and
 * the words of measure and bound are in {@code lexicon/en/counted.txt} and {@code
 * lexicon/en/quantities.txt}.
 */
@NullMarked
package org.dateline.reading.figure;

import org.jspecify.annotations.NullMarked;
