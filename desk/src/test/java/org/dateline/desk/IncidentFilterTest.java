package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters, counts, order and pages of incidents. */
class IncidentFilterTest {
  private static DeskClient desk;

  @BeforeAll
  static void start() {
    desk = new DeskClient(FakeWorld.ledger());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void aCountIsWhatOneSeesAfterChoosingTheValue() throws Exception {
    for (String base : new String[] {"", "&kind=strike", "&grade=weak", "&to=2014-07-12"}) {
      JsonNode facets = desk.ok("/api/v1/incidents?facets=true" + base).get("facets");
      for (String name : new String[] {"kind", "grade", "verification", "civilians"}) {
        if (base.contains(name + "=")) {
          continue;
        }
        for (JsonNode value : facets.get(name)) {
          agrees(base, name, value);
        }
      }
      for (String name : new String[] {"actor", "outlet", "place"}) {
        for (JsonNode value : facets.get(name).get("values")) {
          agrees(base, name, value);
          value.path("children").forEach(child -> agrees(base, name, child));
        }
      }
    }
  }

  private static void agrees(String base, String name, JsonNode value) {
    try {
      String chosen =
          java.net.URLEncoder.encode(
              value.get("value").asText(), java.nio.charset.StandardCharsets.UTF_8);
      int total = desk.ok("/api/v1/incidents?" + name + "=" + chosen + base).get("total").asInt();
      assertThat(total).as(name + " " + value + base).isEqualTo(value.get("count").asInt());
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aParameterDoesNotNarrowItsOwnCounts() throws Exception {
    JsonNode all = desk.ok("/api/v1/incidents?facets=true").at("/facets/kind");
    JsonNode chosen = desk.ok("/api/v1/incidents?facets=true&kind=strike.air").at("/facets/kind");
    assertThat(chosen).isEqualTo(all);
    assertThat(desk.ok("/api/v1/incidents?facets=true&kind=strike.air").at("/facets/date/values"))
        .hasSizeLessThan(desk.ok("/api/v1/incidents?facets=true").at("/facets/date/values").size());
  }

  @Test
  void placesOpenBranchByBranch() throws Exception {
    JsonNode provinces = desk.ok("/api/v1/incidents?facets=true").at("/facets/place/values");
    JsonNode aleppo = provinces.get(0);
    assertThat(aleppo.get("value").asText()).startsWith("area:");
    int inside = 0;
    for (JsonNode part : aleppo.get("children")) {
      inside += part.get("count").asInt();
    }
    assertThat(inside).isEqualTo(aleppo.get("count").asInt());
    String id = aleppo.get("children").get(0).get("value").asText();
    JsonNode branch =
        desk.ok(
                "/api/v1/incidents?facets=true&under="
                    + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8))
            .at("/facets/place/values");
    assertThat(branch).isNotEmpty();
  }

  @Test
  void pagesGiveEachItemOnceInEveryOrder() throws Exception {
    for (String sort :
        new String[] {"date", "-date", "deaths", "-deaths", "sources", "grade", "-place"}) {
      List<String> whole = ids(desk.ok("/api/v1/incidents?sort=" + sort));
      List<String> pages = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page =
            desk.ok(
                "/api/v1/incidents?limit=2&sort="
                    + sort
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        pages.addAll(ids(page));
        cursor = page.get("next").isNull() ? "" : page.get("next").asText();
      } while (!cursor.isEmpty());
      assertThat(pages).as(sort).isEqualTo(whole).hasSize(6);
    }
    List<String> newest = ids(desk.ok("/api/v1/incidents?sort=-date"));
    List<String> oldest = ids(desk.ok("/api/v1/incidents?sort=date"));
    java.util.Collections.reverse(oldest);
    assertThat(newest).isEqualTo(oldest);
    JsonNode deadliest = desk.ok("/api/v1/incidents?sort=-deaths").get("items");
    assertThat(deadliest.at("/0/deaths").asInt()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void aCursorGoesOnWhereItWasAfterMoreWasRecorded() throws Exception {
    try (DeskClient own = new DeskClient(FakeWorld.ledger())) {
      List<String> before = ids(own.ok("/api/v1/reports"));
      JsonNode first = own.ok("/api/v1/reports?limit=2");
      own.post(
          "/api/v1/intake", "application/json", "{\"text\":\"New.\",\"published\":\"2020-01-01\"}");
      for (int tries = 0;
          tries < 400 && ids(own.ok("/api/v1/reports")).size() == before.size();
          tries++) {
        Thread.sleep(25);
      }
      assertThat(ids(own.ok("/api/v1/reports"))).hasSize(before.size() + 1);
      JsonNode second = own.ok("/api/v1/reports?limit=2&cursor=" + first.get("next").asText());
      assertThat(ids(second)).isEqualTo(before.subList(2, 4));
    }
  }

  @Test
  void civiliansAreFoundByFigureAndTarget() throws Exception {
    assertThat(desk.ok("/api/v1/incidents?civilians=true").get("items").findValuesAsText("kind"))
        .contains("strike.shell")
        .doesNotContain("control.gain", "strike.air");
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(item -> ids.add(item.get("id").asText()));
    return ids;
  }
}
