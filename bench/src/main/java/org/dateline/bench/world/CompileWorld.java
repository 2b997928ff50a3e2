package org.dateline.bench.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dateline.place.SpellingKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes the world gazetteer again from GeoNames' tables:
 *
 * <pre>mvn -q -pl bench -am compile exec:java -Dexec.mainClass=... -Dexec.args="FOLDER OUT.gz"
 * </pre>
 *
 * The folder holds {@code cities5000.txt} and {@code admin1CodesASCII.txt}. The same tables give
 * the same text, whose SHA-256 is printed; {@code org.dateline.place.WorldGazetteer} describes the
 * layout.
 */
public final class CompileWorld {
  /** Countries around the theatre and those with actors in it: all their spellings are kept. */
  private static final Set<String> NEAR =
      Set.of(
          "SY", "TR", "IQ", "IR", "LB", "JO", "IL", "PS", "SA", "YE", "EG", "LY", "QA", "AE", "KW",
          "BH", "OM", "CY", "AM", "AZ", "GE");

  private static final long BIG = 500_000;

  /** Length of the first line: two numbers of eight digits. */
  private static final int HEAD = 18;

  private static final Set<String> LEFT_OUT = Set.of("PPLQ", "PPLH", "PPLW");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} '’‘`.-]+");
  private static final Pattern ASCII = Pattern.compile("[A-Za-z '.-]+");

  private CompileWorld() {}

  private record City(
      String id,
      String name,
      List<String> otherNames,
      String lat,
      String lon,
      char kind,
      String admin1,
      String country,
      long population) {
    String line() {
      return String.join(
          "\t",
          id,
          name,
          String.join("|", otherNames),
          lat,
          lon,
          String.valueOf(kind),
          admin1,
          country,
          String.valueOf(population));
    }
  }

  /** The folder of tables, then the file to write. */
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    Path folder = Path.of(args[0]);
    Map<String, String[]> units = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("admin1CodesASCII.txt"))) {
      String[] f = line.split("\t", -1);
      units.put(f[0], f);
    }
    List<City> places = new ArrayList<>();
    Map<String, Towns> towns = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("cities5000.txt"))) {
      String[] f = line.split("\t", -1);
      if (LEFT_OUT.contains(f[7])) {
        continue;
      }
      String unit = f[8] + "." + f[10];
      String admin1 = units.containsKey(unit) ? units.get(unit)[1] : "";
      long people = Long.parseLong(f[14]);
      boolean capital = f[7].equals("PPLC");
      City city =
          new City(
              f[0],
              f[1],
              otherNames(f[1], f[2], f[3], f[8], capital || people >= BIG),
              f[4],
              f[5],
              f[7].equals("PPLX") ? 'D' : 'S',
              admin1,
              f[8],
              people);
      places.add(city);
      towns.computeIfAbsent(unit, u -> new Towns()).add(f[4], f[5], people);
    }
    Map<String, String[]> points = points();
    units.forEach(
        (code, f) ->
            unit(code, f, towns.get(code), points.get(code))
                .ifPresentOrElse(places::add, () -> {}));
    places.sort((a, b) -> a.id().compareTo(b.id()));
    byte[] text = text(places).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new BestGzip(packed)) {
      out.write(text);
    }
    Files.write(Path.of(args[1]), packed.toByteArray());
    System.out.printf(
        Locale.ROOT,
        "%d places, %d bytes, %d packed, sha256 of the text %s%n",
        places.size(),
        text.length,
        packed.size(),
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
  }

  /** Points of provinces whose towns lie at one edge, kept by hand. */
  private static Map<String, String[]> points() throws IOException {
    try (InputStream in = CompileWorld.class.getResourceAsStream("provinces.csv")) {
      if (in == null) {
        throw new IOException("provinces.csv is not beside this class; build bench again");
      }
      Map<String, String[]> points = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(f -> points.put(f[0], f));
      return points;
    }
  }

  /** A province lies where the table says, else in the middle of its towns. */
  private static Optional<City> unit(
      String code, String[] f, @Nullable Towns towns, String @Nullable [] point) {
    String lat;
    String lon;
    if (point != null) {
      lat = point[1];
      lon = point[2];
    } else if (towns != null) {
      lat = towns.middle(0);
      lon = towns.middle(1);
    } else {
      return Optional.empty();
    }
    List<String> ascii = f[2].equals(f[1]) ? List.of() : List.of(f[2]);
    long people = towns == null ? 0 : towns.people();
    return Optional.of(
        new City(f[3], f[1], ascii, lat, lon, 'A', f[1], code.substring(0, 2), people));
  }

  private static List<String> otherNames(
      String name, String ascii, String alternates, String country, boolean big) {
    Set<String> names = new LinkedHashSet<>();
    names.add(ascii);
    if (NEAR.contains(country) || big) {
      Pattern script = NEAR.contains(country) ? LATIN : ASCII;
      for (String other : alternates.split(",")) {
        if (other.length() >= 4
            && Character.isUpperCase(other.charAt(0))
            && !other.equals(other.toUpperCase(Locale.ROOT))
            && script.matcher(other).matches()) {
          names.add(other);
        }
      }
    }
    Set<String> keys = new LinkedHashSet<>(List.of(SpellingKey.plain(name)));
    return names.stream()
        .filter(n -> !n.isEmpty() && !n.equals(name))
        .filter(n -> keys.add(SpellingKey.plain(n)) || n.equals(ascii))
        .toList();
  }

  private static String text(List<City> places) {
    Map<Key, Set<Integer>> index = new TreeMap<>();
    StringBuilder lines = new StringBuilder();
    int at = HEAD;
    for (City city : places) {
      String line = city.line() + "\n";
      lines.append(line);
      index(city.name(), at, index);
      for (String other : city.otherNames()) {
        index(other, at, index);
      }
      at += line.getBytes(StandardCharsets.UTF_8).length;
    }
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%08d %08d\n", places.size(), at)).append(lines);
    index.forEach(
        (key, bytes) ->
            out.append(key.text())
                .append('\t')
                .append(
                    bytes.stream()
                        .map(b -> Integer.toString(b, 36))
                        .collect(Collectors.joining(",")))
                .append('\n'));
    return out.toString();
  }

  private static void index(String name, int at, Map<Key, Set<Integer>> index) {
    String key = SpellingKey.plain(name);
    if (!key.isEmpty()) {
      index.computeIfAbsent(new Key(key), k -> new LinkedHashSet<>()).add(at);
    }
  }

  /** Keys in the order of their bytes, as the search in the gazetteer compares them. */
  private record Key(String text) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compareUnsigned(
          text.getBytes(StandardCharsets.UTF_8), other.text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
