package org.dateline.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * States and provinces with the short forms that news writes for them, and parts of the world, from
 * {@code lexicon/en/provinces.txt}. Only the words are here; where a province lies the gazetteer
 * says.
 */
final class Provinces {
  private final Map<String, Province> names = new HashMap<>();
  private final Map<String, Province> shorts = new HashMap<>();
  private final Map<String, Province> peoples = new HashMap<>();

  /**
   * A province or a part of the world.
   *
   * @param name as the gazetteer has it
   * @param country ISO 3166 code; empty for a part of the world
   * @param city true where the bare name means the city that is called the same
   */
  record Province(String name, String country, boolean city) {}

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  Provinces(Lexicon lexicon) {
    LexiconFile file = lexicon.file("en/provinces.txt", 2);
    for (LexiconFile.Entry entry : file.entries()) {
      String country = entry.column(1).equals("-") ? "" : entry.column(1);
      if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
        throw file.fault(
            entry, "\"" + country + "\" is neither a code of two capitals, as in SY, nor -");
      }
      String bare = entry.column(4);
      if (!Set.of("", "city").contains(bare)) {
        throw file.fault(entry, "\"" + bare + "\" in column 5 is not \"city\"");
      }
      Province province = new Province(entry.column(0), country, bare.equals("city"));
      names.put(province.name(), province);
      parts(entry.column(2)).forEach(form -> shorts.put(form, province));
      parts(entry.column(3)).forEach(people -> peoples.put(people, province));
    }
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** The province with a name, in its exact spelling. */
  @Nullable Province named(String name) {
    return names.get(name);
  }

  /** The province that a short form stands for: "Ill.", "NSW". */
  @Nullable Province ofShort(String form) {
    return shorts.get(form);
  }

  /** The province or part of the world whose adjective or people a word is: "Texan". */
  @Nullable Province ofPeople(String word) {
    return peoples.get(word);
  }
}
