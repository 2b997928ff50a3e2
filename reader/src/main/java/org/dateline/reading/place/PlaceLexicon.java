package org.dateline.reading.place;

import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.name.NameWords;

/**
 * The word lists by which places are found.
 *
 * @param words words for places, roads and what lies near
 * @param names what single words tell of a name
 * @param countries countries and their peoples
 * @param provinces provinces with their short forms
 * @param distances units, bearings and numbers of distances
 */
record PlaceLexicon(
    PlaceWords words,
    NameWords names,
    Countries countries,
    Provinces provinces,
    Distances distances) {
  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  static PlaceLexicon of(Lexicon lexicon) {
    return new PlaceLexicon(
        new PlaceWords(lexicon),
        new NameWords(lexicon),
        new Countries(lexicon),
        new Provinces(lexicon),
        new Distances(lexicon));
  }
}
