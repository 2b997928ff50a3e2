package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.export.Made.said;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Kind;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The map against RFC 7946, read by JTS. */
class GeoJsonTest {
  private static final LocalDate DAY = LocalDate.of(2016, 7, 9);

  private static String map(Derivation all) {
    StringWriter out = new StringWriter();
    GeoJson.write(all, DAY, all.incidents(), Withheld.NOTHING, out, n -> {});
    return out.toString();
  }

  private static Derivation record() {
    return new Made()
        .report(
            "r1",
            "Alpha",
            DAY,
            said(Kind.CONTROL_GAIN, "captured Dar Zayn").by("army").at(Made.TOWN).on(DAY, DAY),
            said(Kind.SIEGE_LAY, "besieged Tal Asmar").by("rebels").at(Made.SOUTH).on(DAY, DAY),
            said(Kind.FIGHT_CLASH, "fought somewhere").by("rebels").on(DAY, DAY))
        .derive();
  }

  @Test
  void isACollectionWithBoundsAndWithoutCrs() {
    JsonNode map = ClaimJson.tree(map(record()));
    assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.has("crs")).isFalse();
    assertThat(map.get("bbox").toString()).isEqualTo("[-77.25,-12.5,37.1,36.2]");
    Set<String> layers = new TreeSet<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode feature : map.get("features")) {
      assertThat(feature.get("type").asText()).isEqualTo("Feature");
      assertThat(feature.has("geometry")).isTrue();
      assertThat(ids.add(feature.get("id").asText())).isTrue();
      layers.add(feature.get("properties").get("layer").asText());
    }
    assertThat(layers).containsExactly("holding", "incident", "route", "siege");
  }

  @Test
  void putsLongitudeBeforeLatitude() {
    for (JsonNode feature : ClaimJson.tree(map(record())).get("features")) {
      JsonNode properties = feature.get("properties");
      if (properties.path("place").asText().equals("town")) {
        assertThat(feature.get("geometry").toString())
            .isEqualTo("{\"type\":\"Point\",\"coordinates\":[37.1,36.2]}");
      }
      if (properties.get("layer").asText().equals("route")) {
        assertThat(feature.get("geometry").toString())
            .isEqualTo(
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[37.1,36.2],[-77.25,-12.5]]]}");
      }
    }
  }

  @Test
  void anotherLibraryReadsIt() throws ParseException {
    JsonNode map = ClaimJson.tree(map(record()));
    int features = 0;
    int withoutPlace = 0;
    Envelope box = new Envelope();
    for (JsonNode feature : map.get("features")) {
      if (feature.get("geometry").isNull()) {
        withoutPlace++;
        continue;
      }
      Geometry geometry = new GeoJsonReader().read(feature.get("geometry").toString());
      assertThat(geometry.isValid()).isTrue();
      box.expandToInclude(geometry.getEnvelopeInternal());
      features++;
    }
    assertThat(withoutPlace).isEqualTo(1);
    assertThat(box).isEqualTo(new Envelope(-77.25, 37.1, -12.5, 36.2));
    Geometry whole = new GeoJsonReader().read(withoutNulls(map));
    assertThat(((GeometryCollection) whole).getNumGeometries()).isEqualTo(features);
  }

  /** JTS, unlike the RFC, has no features without a geometry. */
  private static String withoutNulls(JsonNode map) {
    var features = map.get("features").elements();
    while (features.hasNext()) {
      if (features.next().get("geometry").isNull()) {
        features.remove();
      }
    }
    return map.toString();
  }

  @Test
  void boundsAreSmallestAlsoAcrossTheDateLine() {
    Bounds bounds = new Bounds();
    bounds.add(178, -17);
    bounds.add(-179, -18);
    assertThat(bounds.write().toString()).isEqualTo("[178,-18,-179,-17]");
    Bounds plain = new Bounds();
    plain.add(37, 36);
    plain.add(38, 35);
    plain.add(40, 34);
    assertThat(plain.write().toString()).isEqualTo("[37,34,40,36]");
    Bounds point = new Bounds();
    point.add(37, 36);
    assertThat(point.write().toString()).isEqualTo("[37,36,37,36]");
  }

  @Test
  void anEmptyRecordGivesAMapOfRoutesAlone() {
    JsonNode map = ClaimJson.tree(map(new Made().derive()));
    for (JsonNode feature : map.get("features")) {
      assertThat(feature.get("properties").get("layer").asText()).isEqualTo("route");
    }
  }
}
