package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.MemoryLedger;
import org.dateline.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The API over HTTP, on the small world. */
class DeskApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Ledger ledger;
  private static DeskServer desk;

  @BeforeAll
  static void start() {
    ledger = FakeWorld.ledger();
    desk =
        DeskServer.start(
            ledger,
            FakeWorld.THEATRE,
            0,
            (derivation, from, to) -> "<article>" + from + " " + to + "</article>");
  }

  @AfterAll
  static void stop() {
    desk.close();
    ledger.close();
  }

  @Test
  void theatreNamesSidesAndRoads() throws Exception {
    JsonNode theatre = ok("/api/v1/theatre");
    assertThat(theatre.get("sides").findValuesAsText("id")).contains("government", "isis", "sdf");
    JsonNode road = feature(theatre, FakeWorld.ROUTE.id());
    assertThat(road.get("geometry").get("type").asText()).isEqualTo("MultiLineString");
    assertThat(road.get("geometry").get("coordinates")).hasSize(FakeWorld.ROUTE.links().size());
    assertThat(theatre.get("bounds")).hasSize(4);
  }

  @Test
  void pictureShowsWhoHeldWhatOnTheDay() throws Exception {
    JsonNode after = ok("/api/v1/situation?asOf=2014-07-16&days=30");
    JsonNode manbij = byPlace(after.get("holdings"), "167357");
    assertThat(manbij.get("side").asText()).isEqualTo("isis");
    assertThat(manbij.get("claims").get(0).asText()).isEqualTo("r1:control.gain@23");
    assertThat(kinds(after.get("incidents"))).contains("strike.air");
    JsonNode before = ok("/api/v1/situation?asOf=2014-07-01&days=1");
    assertThat(byPlace(before.get("holdings"), "167357").path("status").asText("unknown"))
        .isEqualTo("unknown");
    assertThat(before.get("incidents")).isEmpty();
  }

  @Test
  void knownOnNeverShowsWhatCameLater() throws Exception {
    JsonNode early = ok("/api/v1/situation?asOf=2014-07-16&days=30&knownOn=2014-07-10");
    assertThat(kinds(early.get("incidents")))
        .containsExactlyInAnyOrder("control.gain", "strike.shell");
    assertThat(ok("/api/v1/histogram?knownOn=2014-07-10").get("reportsTotal").asInt()).isEqualTo(1);
    assertThat(status("/api/v1/reports/r2?knownOn=2014-07-10")).isEqualTo(404);
  }

  @Test
  void incidentsAreFilteredByKindPlaceWordsAndDays() throws Exception {
    assertThat(ok("/api/v1/incidents").get("total").asInt()).isEqualTo(6);
    assertThat(ok("/api/v1/incidents?kind=strike").get("total").asInt()).isEqualTo(3);
    assertThat(ok("/api/v1/incidents?kind=strike.air,siege").get("total").asInt()).isEqualTo(2);
    assertThat(ok("/api/v1/incidents?place=174018").get("total").asInt()).isEqualTo(1);
    assertThat(ok("/api/v1/incidents?q=" + "medics%20agency").get("total").asInt()).isEqualTo(1);
    assertThat(ok("/api/v1/incidents?q=nosuchword").get("total").asInt()).isZero();
    assertThat(ok("/api/v1/incidents?from=2014-07-13&to=2014-07-14").get("total").asInt())
        .isEqualTo(1);
    JsonNode paged = ok("/api/v1/incidents?limit=2");
    assertThat(paged.get("items")).hasSize(2);
    assertThat(paged.get("total").asInt()).isEqualTo(6);
  }

  @Test
  void anIncidentLeadsToItsSentencesAndDenials() throws Exception {
    JsonNode strike = ok("/api/v1/incidents?kind=strike.air").get("items").get(0);
    JsonNode evidence = ok("/api/v1/incidents/" + strike.get("id").asText());
    assertThat(evidence.get("sentences")).hasSize(2);
    assertThat(evidence.get("sentences").findValuesAsText("stance"))
        .containsExactlyInAnyOrder("supports", "disputes");
    for (JsonNode sentence : evidence.get("sentences")) {
      Report report =
          FakeWorld.readings().stream()
              .map(reading -> reading.report())
              .filter(r -> r.id().equals(sentence.get("report").get("id").asText()))
              .findFirst()
              .orElseThrow();
      assertThat(
              report.text().substring(sentence.get("begin").asInt(), sentence.get("end").asInt()))
          .isEqualTo(sentence.get("sentence").asText());
      JsonNode trigger = sentence.get("trigger");
      assertThat(report.text().substring(trigger.get("begin").asInt(), trigger.get("end").asInt()))
          .isEqualTo(trigger.get("text").asText());
    }
  }

  @Test
  void everythingInThePictureCanSayWhy() throws Exception {
    JsonNode picture = ok("/api/v1/situation?asOf=2014-07-16&days=30");
    int asked = 0;
    for (String part : new String[] {"holdings", "sieges", "incidents", "changes"}) {
      for (JsonNode thing : picture.get(part)) {
        JsonNode why = ok("/api/v1/why/" + thing.get("id").asText());
        assertThat(why.get("statement").asText()).isNotBlank();
        assertThat(why.get("sentences")).as(thing.get("id").asText()).isNotEmpty();
        asked++;
      }
    }
    for (JsonNode state : picture.get("routes")) {
      if (!state.get("status").asText().equals("unknown") && !state.get("claims").isEmpty()) {
        assertThat(ok("/api/v1/why/" + state.get("id").asText()).get("sentences")).isNotEmpty();
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(10);
  }

  @Test
  void placesRoutesClaimsAndReportsAnswer() throws Exception {
    JsonNode place = ok("/api/v1/places/167357");
    assertThat(place.get("history").findValuesAsText("side")).contains("isis");
    assertThat(place.get("incidents")).hasSize(1);
    assertThat(
            ok("/api/v1/routes/" + FakeWorld.ROUTE.id()).get("history").findValuesAsText("status"))
        .contains("cut");
    JsonNode claim = ok("/api/v1/claims/r1:control.gain@23");
    assertThat(claim.get("agents").get(0).get("actor").asText()).isEqualTo("isis");
    JsonNode report = ok("/api/v1/reports/r4");
    assertThat(report.get("text").asText()).contains(FakeWorld.HOSTILE);
    assertThat(report.get("claims")).hasSize(2);
    assertThat(ok("/api/v1/reports").get("items").get(0).get("id").asText()).isEqualTo("r5");
  }

  @Test
  void theBriefIsServedWithoutScripts() throws Exception {
    HttpResponse<String> brief = get("/api/v1/brief?from=2014-07-01&to=2014-07-31");
    assertThat(brief.body()).isEqualTo("<article>2014-07-01 2014-07-31</article>");
    assertThat(brief.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("script-src");
  }

  @Test
  void whatCannotBeAnsweredIsSaidAsAProblem() throws Exception {
    assertProblem("/api/v1/situation", 400, "asOf");
    assertProblem("/api/v1/situation?asOf=yesterday", 400, "2016-07-17");
    assertProblem("/api/v1/situation?asOf=2014-07-16&days=0", 400, "days");
    assertProblem("/api/v1/incidents?from=2014-08-01&to=2014-07-01", 400, "'to'");
    assertProblem("/api/v1/incidents?limit=999999", 400, "limit");
    assertProblem("/api/v1/incidents/i:none", 404, "i:none");
    assertProblem("/api/v1/places/none", 404, "none");
    assertProblem("/api/v1/why/none", 404, "none");
    assertProblem("/api/nothing", 404, "/api/nothing");
    assertProblem("/api/v1/brief?from=2014-08-01&to=2014-07-01", 400, "'to'");
  }

  @Test
  void everyAnswerCarriesAStrictPolicy() throws Exception {
    for (String path : new String[] {"/", "/api/v1/theatre", "/api/v1/none", "/situation"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void foreignHostNamesAreRefused() throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", desk.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/reports HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Northern Post");
    }
  }

  @Test
  void aPortInUseIsOnePlainLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(
              () -> DeskServer.start(ledger, FakeWorld.THEATRE, port, (d, from, to) -> ""))
          .isInstanceOf(DatelineException.class)
          .hasMessage("Port " + port + " is in use; choose another with --port.");
    }
  }

  @Test
  void anEmptyRecordIsAnsweredToo() throws Exception {
    try (Ledger empty = new MemoryLedger();
        DeskServer none = DeskServer.start(empty, FakeWorld.THEATRE, 0, (d, from, to) -> "")) {
      JsonNode histogram = JSON.readTree(get(none.port(), "/api/v1/histogram").body());
      assertThat(histogram.get("incidents")).isEmpty();
      assertThat(histogram.get("bounds").isNull()).isTrue();
      assertThat(get(none.port(), "/api/v1/situation?asOf=2014-07-16").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsReadMeanwhileShowsWithoutARestart() throws Exception {
    try (Ledger growing = new MemoryLedger();
        DeskServer server = DeskServer.start(growing, FakeWorld.THEATRE, 0, (d, f, t) -> "")) {
      String path = "/api/v1/histogram";
      assertThat(JSON.readTree(get(server.port(), path).body()).get("reportsTotal").asInt())
          .isZero();
      growing.append(FakeWorld.readings().get(0), java.time.Instant.EPOCH);
      int total = 0;
      for (int tries = 0; total == 0 && tries < 100; tries++) {
        Thread.sleep(50);
        total = JSON.readTree(get(server.port(), path).body()).get("reportsTotal").asInt();
      }
      assertThat(total).isEqualTo(1);
    }
  }

  private static void assertProblem(String path, int status, String says) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).contains(says);
  }

  private static JsonNode feature(JsonNode theatre, String route) {
    for (JsonNode feature : theatre.get("routes").get("features")) {
      if (feature.get("id").asText().equals(route)) {
        return feature;
      }
    }
    throw new AssertionError("no route " + route);
  }

  private static List<String> kinds(JsonNode incidents) {
    List<String> kinds = new ArrayList<>();
    incidents.forEach(incident -> kinds.add(incident.get("kind").asText()));
    return kinds;
  }

  private static JsonNode byPlace(JsonNode things, String place) {
    for (JsonNode thing : things) {
      if (thing.get("place").get("id").asText().equals(place)) {
        return thing;
      }
    }
    return JSON.createObjectNode();
  }

  private static JsonNode ok(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static int status(String path) throws Exception {
    return get(path).statusCode();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(desk.port(), path);
  }

  private static HttpResponse<String> get(int port, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
