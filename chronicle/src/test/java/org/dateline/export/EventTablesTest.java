package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.export.Made.said;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.junit.jupiter.api.Test;

/** The tables against the columns and codes that their makers publish, read by another's reader. */
class EventTablesTest {
  /** R/data.R of acledR, and the codebook at acleddata.com. */
  private static final String ACLED =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";

  /** Header of the GED's file ged251-csv. */
  private static final String UCDP =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

  private static final LocalDate DAY = LocalDate.of(2016, 7, 9);

  private static Derivation record() {
    return new Made()
        .report(
            "r1",
            "Alpha",
            DAY.plusDays(1),
            said(Kind.CONTROL_GAIN, "captured Dar Zayn from the Northern Front")
                .by("army")
                .on("rebels")
                .at(Made.TOWN)
                .on(DAY, DAY))
        .report(
            "r2",
            "Beta",
            DAY.plusDays(9),
            said(Kind.STRIKE_AIR, "struck the Old Gate and killed civilians")
                .by("rus_af")
                .on("civilians")
                .at(Made.QUARTER)
                .on(DAY.plusDays(2), DAY.plusDays(6))
                .killed("people", 14L, 14L)
                .killed("civilians", 9L, null))
        .report(
            "r3",
            "Gamma",
            DAY.plusDays(9),
            said(Kind.FIGHT_CLASH, "fought near Tal Asmar all month")
                .by("rebels")
                .on("militia")
                .at(Made.SOUTH, PlaceMention.Role.NEAR)
                .on(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 30))
                .killed("fighters", 5L, 8L))
        .report(
            "r4",
            "Gamma",
            DAY.plusDays(9),
            said(Kind.STRIKE_SHELL, "shelled the country").at(Made.COUNTRY).on(DAY, DAY),
            said(Kind.DEAL_ACCUSE, "accused the army").by("rebels").at(Made.TOWN).on(DAY, DAY),
            said(Kind.HARM_ABDUCT, "arrested dozens").by("army").at(Made.PROVINCE).on(DAY, DAY))
        .derive();
  }

  private static List<CSVRecord> read(String csv, int heads) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.subList(heads, records.size());
    }
  }

  private static String write(Derivation all, EventExport.Shape shape) {
    StringWriter out = new StringWriter();
    EventExport.of(all, shape).write(all.incidents(), Withheld.NOTHING, out, n -> {});
    return out.toString();
  }

  private static String cell(CSVRecord row, String columns, String name) {
    return row.get(List.of(columns.split(",")).indexOf(name));
  }

  private static CSVRecord row(List<CSVRecord> rows, String columns, String name, String value) {
    return rows.stream()
        .filter(r -> cell(r, columns, name).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + name + " " + value));
  }

  @Test
  void acledHasItsColumnsAndCodes() throws IOException {
    String csv = write(record(), EventExport.Shape.ACLED);
    assertThat(csv).startsWith(ACLED + "\r\n");
    List<CSVRecord> rows = read(csv, 1);
    assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row.size()).isEqualTo(31));

    CSVRecord taken = row(rows, ACLED, "event_type", "Battles");
    assertThat(cell(taken, ACLED, "event_date")).isEqualTo("2016-06-15");
    taken = row(rows, ACLED, "sub_event_type", "Government regains territory");
    assertThat(cell(taken, ACLED, "event_date")).isEqualTo("2016-07-09");
    assertThat(cell(taken, ACLED, "time_precision")).isEqualTo("1");
    assertThat(cell(taken, ACLED, "disorder_type")).isEqualTo("Political violence");
    assertThat(cell(taken, ACLED, "actor1")).isEqualTo("Syrian army");
    assertThat(cell(taken, ACLED, "inter1")).isEqualTo("State forces");
    assertThat(cell(taken, ACLED, "inter2")).isEqualTo("Rebel group");
    assertThat(cell(taken, ACLED, "interaction")).isEqualTo("State forces-Rebel group");
    assertThat(cell(taken, ACLED, "iso")).isEqualTo("760");
    assertThat(cell(taken, ACLED, "region")).isEqualTo("Middle East");
    assertThat(cell(taken, ACLED, "geo_precision")).isEqualTo("1");
    assertThat(cell(taken, ACLED, "timestamp")).isEqualTo("1468108800");
    assertThat(cell(taken, ACLED, "event_id_cnty")).matches("SYR[0-9]{1,16}");

    CSVRecord strike = row(rows, ACLED, "sub_event_type", "Air/drone strike");
    assertThat(cell(strike, ACLED, "inter1")).isEqualTo("External/Other forces");
    assertThat(cell(strike, ACLED, "actor2")).isEqualTo("Civilians (Syria)");
    assertThat(cell(strike, ACLED, "interaction")).isEqualTo("External/Other forces-Civilians");
    assertThat(cell(strike, ACLED, "civilian_targeting")).isEqualTo("Civilian targeting");
    assertThat(cell(strike, ACLED, "location")).isEqualTo("Dar Zayn - Old Gate");
    assertThat(cell(strike, ACLED, "time_precision")).isEqualTo("2");
    assertThat(cell(strike, ACLED, "event_date")).isEqualTo("2016-07-13");
    assertThat(cell(strike, ACLED, "fatalities")).isEqualTo("14");

    CSVRecord clash = row(rows, ACLED, "sub_event_type", "Armed clash");
    assertThat(cell(clash, ACLED, "time_precision")).isEqualTo("3");
    assertThat(cell(clash, ACLED, "geo_precision")).isEqualTo("2");
    assertThat(cell(clash, ACLED, "latitude")).isEqualTo("-12.5");
    assertThat(cell(clash, ACLED, "interaction")).isEqualTo("Rebel group-Political militia");
    assertThat(cell(clash, ACLED, "fatalities")).isEqualTo("5");

    CSVRecord arrest = row(rows, ACLED, "sub_event_type", "Arrests");
    assertThat(cell(arrest, ACLED, "geo_precision")).isEqualTo("3");
  }

  @Test
  void whatHasNoRowIsCountedWithItsReason() {
    Derivation all = record();
    EventExport.Told told =
        EventExport.of(all, EventExport.Shape.ACLED)
            .write(all.incidents(), Withheld.NOTHING, new StringWriter(), n -> {});
    assertThat(told.rows()).isEqualTo(4);
    assertThat(told.leftOut())
        .isEqualTo(
            Map.of(
                "of a kind that ACLED does not record", 1,
                "whose place is known no nearer than the country", 1));
  }

  @Test
  void ucdpHasItsColumnsAndCodes() throws IOException {
    String csv = write(record(), EventExport.Shape.UCDP);
    assertThat(csv).startsWith(UCDP + "\r\n");
    List<CSVRecord> rows = read(csv, 1);
    assertThat(rows).hasSize(2);
    for (CSVRecord row : rows) {
      assertThat(row.size()).isEqualTo(49);
      long best = Long.parseLong(cell(row, UCDP, "best"));
      long parts = 0;
      for (String part : List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) {
        parts += Long.parseLong(cell(row, UCDP, part));
      }
      assertThat(parts).isEqualTo(best);
      assertThat(Long.parseLong(cell(row, UCDP, "low"))).isLessThanOrEqualTo(best);
      assertThat(Long.parseLong(cell(row, UCDP, "high"))).isGreaterThanOrEqualTo(best);
    }
    CSVRecord strike = row(rows, UCDP, "where_coordinates", "Old Gate");
    assertThat(cell(strike, UCDP, "type_of_violence")).isEqualTo("3");
    assertThat(cell(strike, UCDP, "side_b")).isEqualTo("Civilians");
    assertThat(cell(strike, UCDP, "deaths_civilians")).isEqualTo("9");
    assertThat(cell(strike, UCDP, "deaths_unknown")).isEqualTo("5");
    assertThat(cell(strike, UCDP, "gwnoa")).isEqualTo("365");
    assertThat(cell(strike, UCDP, "country_id")).isEqualTo("652");
    assertThat(cell(strike, UCDP, "date_prec")).isEqualTo("2");
    assertThat(cell(strike, UCDP, "geom_wkt")).isEqualTo("POINT (37.12 36.21)");
    CSVRecord clash = row(rows, UCDP, "where_coordinates", "Tal Asmar");
    assertThat(cell(clash, UCDP, "type_of_violence")).isEqualTo("1");
    assertThat(cell(clash, UCDP, "side_a")).isEqualTo("Village Guard");
    assertThat(cell(clash, UCDP, "date_prec")).isEqualTo("4");
    assertThat(cell(clash, UCDP, "where_prec")).isEqualTo("2");
    assertThat(cell(clash, UCDP, "low")).isEqualTo("5");
    assertThat(cell(clash, UCDP, "high")).isEqualTo("8");
  }

  @Test
  void cellsOfPrioGridAreCountedFromTheSouthWest() {
    assertThat(UcdpTable.gridCell(-89.9, -179.9)).isEqualTo(1);
    assertThat(UcdpTable.gridCell(-89.4, -179.9)).isEqualTo(721);
    assertThat(UcdpTable.gridCell(89.9, 179.9)).isEqualTo(259_200);
    assertThat(UcdpTable.gridCell(90, 180)).isEqualTo(259_200);
  }

  @Test
  void hxlHasARowOfTagsByOchasMapping() throws IOException {
    String csv = write(record(), EventExport.Shape.HXL);
    List<CSVRecord> all = read(csv, 0);
    List<String> names = new ArrayList<>();
    all.get(0).forEach(names::add);
    List<String> tags = new ArrayList<>();
    all.get(1).forEach(tags::add);
    assertThat(String.join(" ", tags))
        .isEqualTo(
            "#event+code #date+occurred #date+year #event+type #group+name+first"
                + " #group+name+first+assoc #group+name+second #group+name+second+assoc"
                + " #region+name #country+name #adm1+name #adm2+name #adm3+name #loc+name #geo+lat"
                + " #geo+lon #meta+source #description #affected+killed #country+code");
    assertThat(names).startsWith("event_id_cnty", "event_date").endsWith("fatalities", "iso3");
    assertThat(tags).allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
    for (CSVRecord row : all.subList(2, all.size())) {
      assertThat(row.size()).isEqualTo(20);
      assertThat(LocalDate.parse(row.get(tags.indexOf("#date+occurred")))).isNotNull();
      assertThat(Long.parseLong(row.get(tags.indexOf("#affected+killed")))).isNotNegative();
      assertThat(Double.parseDouble(row.get(tags.indexOf("#geo+lat")))).isBetween(-90.0, 90.0);
      assertThat(row.get(tags.indexOf("#country+code"))).isEqualTo("SYR");
    }
  }

  @Test
  void theSameFactsGiveTheSameBytes() {
    for (EventExport.Shape shape : EventExport.Shape.values()) {
      assertThat(write(record(), shape)).isEqualTo(write(record(), shape));
    }
    // a number that changed would be another event to everyone who keeps the table
    assertThat(Happening.number("i:r1:control.gain@0")).isEqualTo(1_170_143_169_426_117L);
  }

  @Test
  void anEmptyRecordGivesTheHeadAlone() {
    assertThat(write(new Made().derive(), EventExport.Shape.ACLED)).isEqualTo(ACLED + "\r\n");
  }
}
