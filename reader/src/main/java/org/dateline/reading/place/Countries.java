package org.dateline.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The countries of the world and their adjectives, from {@code lexicon/en/countries.txt}. */
final class Countries {
  private final Map<String, Place> names = new HashMap<>();
  private final Map<String, Place> peoples = new HashMap<>();

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  Countries(Lexicon lexicon) {
    LexiconFile file = lexicon.file("en/countries.txt", 6);
    for (LexiconFile.Entry entry : file.entries()) {
      if (!code(entry.column(0))) {
        throw file.fault(entry, "\"" + entry.column(0) + "\" is no code of two capitals, as in SY");
      }
      String name = entry.column(1);
      Place place =
          new Place(
              "country:" + entry.column(0),
              name,
              parts(entry.column(2)),
              null,
              degrees(file, entry, 4),
              degrees(file, entry, 5),
              PlaceKind.COUNTRY,
              "",
              "",
              "",
              entry.column(0),
              0,
              null);
      names.put(name, place);
      parts(entry.column(2)).forEach(other -> names.put(other, place));
      parts(entry.column(3)).forEach(people -> peoples.put(people, place));
    }
  }

  private static boolean code(String code) {
    return code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static double degrees(LexiconFile file, LexiconFile.Entry entry, int column) {
    try {
      return Double.parseDouble(entry.column(column));
    } catch (NumberFormatException e) {
      throw file.fault(entry, "\"" + entry.column(column) + "\" is not a number of degrees");
    }
  }

  /** The country with a name, in its exact spelling. */
  @Nullable Place named(String name) {
    return names.get(name);
  }

  /** The country whose adjective or people a word is: "Syrian", "Turks". */
  @Nullable Place ofPeople(String word) {
    return peoples.get(word);
  }
}
