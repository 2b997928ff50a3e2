package org.dateline.bench.geoparse;

/**
 * What the annotators of a set took for a toponym; no ability of the reader depends on it.
 *
 * @param file name of the set's files in {@code open/geoparse}
 * @param peoples adjectives and peoples of countries are marked: "Syrian", "Turks"
 * @param within names inside longer names are marked: "Boston" in "Boston Globe"
 */
record Habits(String file, boolean peoples, boolean within) {
  /** The habits of a set. */
  static Habits of(String file) {
    return switch (file) {
      case "lgl" -> new Habits(file, true, false);
      case "trnews" -> new Habits(file, true, false);
      case "geovirus" -> new Habits(file, false, false);
      case "gwn" -> new Habits(file, true, true);
      default ->
          throw new IllegalArgumentException(
              "No set '" + file + "' is known; name lgl, geovirus, trnews or gwn.");
    };
  }
}
