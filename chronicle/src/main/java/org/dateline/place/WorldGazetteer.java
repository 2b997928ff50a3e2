package org.dateline.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.DatelineException;

/**
 * Countries, parts of the world, provinces and towns of 5,000 people and more all over the world,
 * from GeoNames. Names are found by {@link SpellingKey#plain} and not by spelling key: over the
 * whole world names that differ in their vowels are different places.
 *
 * <p>Layout of {@code world.tsv.gz}: places, one a line, sorted by id (id, name, other names, lat,
 * lon, kind, province, country, people); an empty line; then plain names, one a line, sorted by
 * their bytes, each with the numbers of the lines that bear it. It is kept as it is read, and a
 * place is made only when it is asked for. {@code CompileWorld} in {@code bench} writes it. A
 * province lies in the middle of its towns and has the people of all of them. {@code countries.csv}
 * and {@code regions.csv} (seas, continents and other parts of the world) are kept by hand.
 */
public final class WorldGazetteer implements Gazetteer {
  private static final int PLACE_FIELDS = 9;

  private final byte[] text;

  /** Where each line begins, and after the last one the end. */
  private final int[] lines;

  /** How many lines, from the first, are places. */
  private final int placeLines;

  private final Map<String, Place> large = new LinkedHashMap<>();
  private final Map<String, List<Place>> largeByName = new HashMap<>();
  private final Map<String, List<Place>> largeByAdjective = new HashMap<>();

  private WorldGazetteer(byte[] text) {
    this.text = text;
    int count = 0;
    for (byte b : text) {
      count += b == '\n' ? 1 : 0;
    }
    lines = new int[count + 1];
    int line = 0;
    int empty = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        if (i == lines[line]) {
          empty = line;
        }
        lines[++line] = i + 1;
      }
    }
    placeLines = empty;
  }

  /** Reads the gazetteer that ships. */
  public static WorldGazetteer bundled() {
    try (InputStream in = resource("world.tsv.gz");
        GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
      WorldGazetteer world = new WorldGazetteer(unpacked.readAllBytes());
      world.readCountries();
      world.readRegions();
      return world;
    } catch (IOException e) {
      throw new DatelineException("The world gazetteer cannot be read; build Dateline again.", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = WorldGazetteer.class.getResourceAsStream(name);
    if (in == null) {
      throw new DatelineException(
          "The world gazetteer is not in this build (" + name + "); build Dateline again.");
    }
    return in;
  }

  private void readCountries() throws IOException {
    try (InputStream in = resource("countries.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        Place country =
            new Place(
                row.getField("id"),
                row.getField("name"),
                split(row.getField("other_names")),
                null,
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")),
                PlaceKind.COUNTRY,
                "",
                "",
                "",
                row.getField("iso"),
                Long.parseLong(row.getField("population")),
                null);
        add(country, row.getField("adjectives"));
      }
    }
  }

  private void readRegions() throws IOException {
    try (InputStream in = resource("regions.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        Place region =
            new Place(
                row.getField("id"),
                row.getField("name"),
                split(row.getField("other_names")),
                null,
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")),
                PlaceKind.valueOf(row.getField("kind")),
                "",
                "",
                "",
                "",
                0,
                null);
        add(region, "");
      }
    }
  }

  private void add(Place whole, String adjectives) {
    large.put(whole.id(), whole);
    add(largeByName, whole.name(), whole);
    whole.otherNames().forEach(name -> add(largeByName, name, whole));
    split(adjectives).forEach(name -> add(largeByAdjective, name, whole));
  }

  private static void add(Map<String, List<Place>> map, String name, Place place) {
    List<Place> of = map.computeIfAbsent(SpellingKey.plain(name), k -> new ArrayList<>(1));
    if (!of.contains(place)) {
      of.add(place);
    }
  }

  private static List<String> split(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
  }

  /**
   * The countries that an adjective or a word for their people belongs to: {@code Turkish}, {@code
   * Turks}. Case does not count; a plural in s is found by its singular too.
   *
   * @return mostly one; two for {@code Congolese}; none for a word that is no such adjective
   */
  public List<Place> byAdjective(String word) {
    String plain = SpellingKey.plain(word);
    List<Place> found = largeByAdjective.get(plain);
    if (found == null && plain.endsWith("s")) {
      found = largeByAdjective.get(plain.substring(0, plain.length() - 1));
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  @Override
  public Optional<Place> byId(String id) {
    Place country = large.get(id);
    if (country != null) {
      return Optional.of(country);
    }
    int line = find(id, 0, placeLines);
    return line < 0 ? Optional.empty() : Optional.of(place(line));
  }

  @Override
  public List<Place> named(String name) {
    return Ranked.places(ranked(name));
  }

  List<Ranked> ranked(String name) {
    String plain = SpellingKey.plain(name);
    List<Ranked> found = new ArrayList<>();
    for (Place country : largeByName.getOrDefault(plain, List.of())) {
      found.add(Ranked.exact(country, true));
    }
    int line = plain.isEmpty() ? -1 : find(plain, placeLines + 1, lines.length - 1);
    if (line >= 0) {
      int begin = lines[line] + plain.getBytes(StandardCharsets.UTF_8).length + 1;
      String numbers = new String(text, begin, lines[line + 1] - 1 - begin, StandardCharsets.UTF_8);
      for (String number : numbers.split(",")) {
        Place place = place(Integer.parseInt(number));
        found.add(Ranked.exact(place, SpellingKey.plain(place.name()).equals(plain)));
      }
    }
    found.sort(Ranked.LIKELIEST_FIRST);
    return found;
  }

  /** The line in a sorted run whose first field is the key, or -1. */
  private int find(String key, int first, int end) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = first;
    int high = end - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int begin = lines[middle];
      int tab = begin;
      while (text[tab] != '\t') {
        tab++;
      }
      int order = Arrays.compareUnsigned(text, begin, tab, wanted, 0, wanted.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private Place place(int line) {
    String[] f =
        new String(text, lines[line], lines[line + 1] - 1 - lines[line], StandardCharsets.UTF_8)
            .split("\t", PLACE_FIELDS);
    PlaceKind kind =
        switch (f[5]) {
          case "A" -> PlaceKind.ADMIN1;
          case "D" -> PlaceKind.DISTRICT;
          default -> PlaceKind.SETTLEMENT;
        };
    return new Place(
        f[0],
        f[1],
        split(f[2]),
        null,
        Double.parseDouble(f[3]),
        Double.parseDouble(f[4]),
        kind,
        f[6],
        "",
        "",
        f[7],
        Long.parseLong(f[8]),
        null);
  }

  /** All countries, then all other places by id; each is made when it is asked for. */
  @Override
  public Collection<Place> places() {
    List<Place> first = List.copyOf(large.values());
    return new AbstractList<>() {
      @Override
      public Place get(int index) {
        return index < first.size() ? first.get(index) : place(index - first.size());
      }

      @Override
      public int size() {
        return first.size() + placeLines;
      }
    };
  }
}
