package org.dateline.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What data sets call the countries of the world, from {@code countries.csv}. Immutable. */
final class Countries {
  private final Map<String, Country> byIso2 = new HashMap<>();

  /**
   * A country.
   *
   * @param iso3 ISO 3166 alpha-3 code
   * @param number ISO 3166 number, or null where it has none
   * @param gw number in the list of independent states by Gleditsch and Ward, or null
   * @param name usual name
   * @param acledRegion ACLED's region
   * @param ucdpRegion UCDP's region, empty for Antarctica
   */
  record Country(
      String iso3,
      @Nullable Integer number,
      @Nullable Integer gw,
      String name,
      String acledRegion,
      String ucdpRegion) {}

  Countries() {
    try (InputStream in = Countries.class.getResourceAsStream("countries.csv")) {
      if (in == null) {
        throw new IllegalStateException("countries.csv is not in this build");
      }
      for (NamedCsvRecord row :
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        byIso2.put(
            row.getField("iso2"),
            new Country(
                row.getField("iso3"),
                number(row.getField("iso_number")),
                number(row.getField("gw_number")),
                row.getField("name"),
                row.getField("acled_region"),
                row.getField("ucdp_region")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The country with an ISO 3166 alpha-2 code. */
  Optional<Country> of(String iso2) {
    return Optional.ofNullable(byIso2.get(iso2));
  }

  /** The country with a name. */
  Optional<Country> named(String name) {
    return byIso2.values().stream().filter(c -> c.name.equals(name)).findFirst();
  }

  private static @Nullable Integer number(String digits) {
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }
}
