package org.dateline.bench.control;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who held a place by a map that others drew.
 *
 * @param place id of the place, empty where the map gives none
 * @param name its name there
 * @param controller the map's words for who held it
 * @param sides ids of the sides that those words can mean; none where it says no more than that the
 *     place was contested
 * @param shared true where it names several, or says that it was contested
 * @param asOf the day of the map, the last one of its month where it names a month
 */
record MappedPlace(
    String place,
    String name,
    String controller,
    Set<String> sides,
    boolean shared,
    LocalDate asOf) {

  /** All rows of a map. */
  static List<MappedPlace> read(Path file) throws IOException {
    List<MappedPlace> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        String controller = row.getField("controller");
        Set<String> sides = sides(controller);
        boolean several = controller.contains("+") && !controller.endsWith("SNA+Turkey");
        rows.add(
            new MappedPlace(
                row.getField("place_id"),
                row.getField("name"),
                controller,
                sides,
                several || sides.isEmpty(),
                day(row.getField("as_of"))));
      }
    }
    return rows;
  }

  private static LocalDate day(String asOf) {
    return asOf.length() == 7 ? YearMonth.parse(asOf).atEndOfMonth() : LocalDate.parse(asOf);
  }

  /** The theatre's sides behind the words of a map: those whose forces the word covered in 2023. */
  private static Set<String> sides(String controller) {
    String words = controller.toLowerCase(Locale.ROOT);
    Set<String> sides = new TreeSet<>();
    if (words.contains("government")) {
      sides.add("government");
    }
    if (words.contains("sdf")) {
      sides.addAll(List.of("sdf", "coalition"));
    }
    if (words.contains("sna") || words.contains("turkey")) {
      sides.addAll(List.of("turkey", "opposition"));
    }
    if (words.contains("hts")) {
      sides.addAll(List.of("hts", "opposition"));
    }
    return sides;
  }
}
