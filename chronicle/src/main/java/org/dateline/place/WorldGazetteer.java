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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;
import org.dateline.DatelineException;

/**
 * Countries, parts of the world, provinces and towns of 5,000 people and more all over the world,
 * from GeoNames. Names are found by {@link SpellingKey#plain} and not by spelling key: over the
 * whole world names that differ in their vowels are different places.
 *
 * <p>Layout of {@code world.tsv.gz}: a line with the number of places and the byte at which the
 * names begin; places, one a line, sorted by the bytes of their ids (id, name, other names, lat,
 * lon, kind, province, country, people); then plain names, one a line, sorted by their bytes, each
 * with the bytes, to base 36, at which the lines that bear it begin. It is kept as it is read,
 * searched without an index, and a place is made only when it is asked for. It is unpacked beside
 * whatever else goes on; the first who asks waits for it. {@code CompileWorld} in {@code bench}
 * writes it. A province lies in the middle of its towns and has the people of all of them. {@code
 * countries.csv} and {@code regions.csv} (seas, continents and other parts of the world) are kept
 * by hand.
 */
public final class WorldGazetteer implements Gazetteer {
  private static final int PLACE_FIELDS = 9;

  private final FutureTask<Table> table = new FutureTask<>(WorldGazetteer::unpack);

  private final Map<String, Place> large = new LinkedHashMap<>();
  private final Map<String, List<Place>> largeByName = new HashMap<>();
  private final Map<String, List<Place>> largeByAdjective = new HashMap<>();

  private WorldGazetteer() {}

  /**
   * The unpacked text.
   *
   * @param names the byte at which the names begin
   */
  private record Table(byte[] text, int count, int names) {
    /** Where the first place begins: the first line has two numbers of eight digits. */
    static final int PLACES = 18;
  }

  /** The gazetteer that ships. */
  public static WorldGazetteer bundled() {
    WorldGazetteer world = new WorldGazetteer();
    Thread unpacking = new Thread(world.table, "world gazetteer");
    unpacking.setDaemon(true);
    unpacking.start();
    try {
      world.readCountries();
      world.readRegions();
    } catch (IOException e) {
      throw unreadable(e);
    }
    return world;
  }

  private static Table unpack() throws IOException {
    try (InputStream in = resource("world.tsv.gz");
        GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
      byte[] text = unpacked.readAllBytes();
      String first = new String(text, 0, Table.PLACES, StandardCharsets.US_ASCII);
      return new Table(
          text, Integer.parseInt(first.substring(0, 8)), Integer.parseInt(first.substring(9, 17)));
    }
  }

  private Table table() {
    try {
      return table.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreadable(e);
    } catch (ExecutionException e) {
      throw unreadable(e);
    }
  }

  private static DatelineException unreadable(Exception cause) {
    return new DatelineException(
        "The world gazetteer cannot be read; build Dateline again.", cause);
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
    Table all = table();
    int line = find(all.text(), id, Table.PLACES, all.names());
    return line < 0 ? Optional.empty() : Optional.of(place(all.text(), line));
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
    Table all = table();
    byte[] text = all.text();
    int line = plain.isEmpty() ? -1 : find(text, plain, all.names(), text.length);
    if (line >= 0) {
      int begin = line + plain.getBytes(StandardCharsets.UTF_8).length + 1;
      String bytes = new String(text, begin, end(text, begin) - begin, StandardCharsets.US_ASCII);
      for (String at : bytes.split(",")) {
        Place place = place(text, Integer.parseInt(at, 36));
        found.add(Ranked.exact(place, SpellingKey.plain(place.name()).equals(plain)));
      }
    }
    found.sort(Ranked.LIKELIEST_FIRST);
    return found;
  }

  /** Where the line begins whose first field is the key, among sorted lines; -1 for none. */
  private static int find(byte[] text, String key, int first, int end) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = first;
    int high = end;
    while (low < high) {
      int begin = (low + high) >>> 1;
      while (begin > low && text[begin - 1] != '\n') {
        begin--;
      }
      int tab = begin;
      while (text[tab] != '\t') {
        tab++;
      }
      int order = Arrays.compareUnsigned(text, begin, tab, wanted, 0, wanted.length);
      if (order == 0) {
        return begin;
      }
      if (order < 0) {
        low = end(text, tab) + 1;
      } else {
        high = begin;
      }
    }
    return -1;
  }

  /** Where the line ends. */
  private static int end(byte[] text, int from) {
    int end = from;
    while (text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static Place place(byte[] text, int line) {
    String[] f =
        new String(text, line, end(text, line) - line, StandardCharsets.UTF_8)
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

  /** All countries and regions, then all other places by id; each is made when it is asked for. */
  @Override
  public Collection<Place> places() {
    List<Place> first = List.copyOf(large.values());
    Table all = table();
    int[] lines = new int[all.count()];
    int at = Table.PLACES;
    for (int i = 0; i < lines.length; i++) {
      lines[i] = at;
      at = end(all.text(), at) + 1;
    }
    return new AbstractList<>() {
      @Override
      public Place get(int index) {
        return index < first.size()
            ? first.get(index)
            : place(all.text(), lines[index - first.size()]);
      }

      @Override
      public int size() {
        return first.size() + lines.length;
      }
    };
  }
}
