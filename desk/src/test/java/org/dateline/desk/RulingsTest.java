package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Analysts rule over the API. */
class RulingsTest {
  private static final String CLAIM = "r1:control.gain@23";

  private DeskClient desk;

  @BeforeEach
  void start() {
    desk = new DeskClient(FakeWorld.ledger());
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aRulingShowsAtOnceAndCanBeRevoked() throws Exception {
    int before = desk.ok("/api/v1/incidents").get("total").asInt();
    HttpResponse<String> ruled = reject("Lina", "");
    assertThat(ruled.statusCode()).isEqualTo(201);
    JsonNode ruling = json(ruled);
    assertThat(ruling.get("what").asText()).isEqualTo("reject");
    assertThat(desk.ok(ruled.headers().firstValue("Location").orElseThrow())).isEqualTo(ruling);
    assertThat(desk.ok("/api/v1/incidents").get("total").asInt()).isEqualTo(before - 1);
    HttpResponse<String> revoked =
        desk.rule(
            "{'ruling':'revoke','analyst':'Lina','revoked':'" + ruling.get("id").asText() + "'}");
    assertThat(revoked.statusCode()).isEqualTo(201);
    assertThat(desk.ok("/api/v1/incidents").get("total").asInt()).isEqualTo(before);
    assertThat(desk.ok("/api/v1/rulings?about=" + CLAIM).get("total").asInt()).isEqualTo(1);
    assertThat(desk.ok("/api/v1/rulings").get("total").asInt()).isEqualTo(2);
  }

  @Test
  void aCorrectionTellsOldAndNewValue() throws Exception {
    String body =
        "{'ruling':'correct','analyst':'Lina','claim':'"
            + CLAIM
            + "','field':'verification','value':";
    assertThat(desk.rule(body + "'verified'}").statusCode()).isEqualTo(201);
    assertThat(desk.rule(body + "'unverified'}").statusCode()).isEqualTo(201);
    JsonNode items = desk.ok("/api/v1/rulings").get("items");
    assertThat(items.at("/1/before").asText()).isEqualTo("stated");
    assertThat(items.at("/1/value").asText()).isEqualTo("verified");
    assertThat(items.at("/0/before").asText()).isEqualTo("verified");
    assertThat(desk.ok("/api/v1/claims/" + CLAIM).get("verification").asText())
        .isEqualTo("unverified");
    assertThat(desk.ok("/api/v1/incidents?verification=unverified").get("total").asInt())
        .isEqualTo(2);
  }

  @Test
  void aMovedClaimIsFoundAtItsNewPlace() throws Exception {
    assertThat(desk.ok("/api/v1/incidents?place=172082&kind=control.gain").get("total").asInt())
        .isZero();
    assertThat(
            desk.rule("{'ruling':'move','analyst':'Lina','claim':'" + CLAIM + "','place':'172082'}")
                .statusCode())
        .isEqualTo(201);
    assertThat(desk.ok("/api/v1/incidents?place=172082&kind=control.gain").get("total").asInt())
        .isEqualTo(1);
    JsonNode hits = desk.ok("/api/v1/search?in=claims&q=Azaz%20captured");
    assertThat(hits.at("/items/0/id").asText()).isEqualTo(CLAIM);
  }

  @Test
  void theSecondOfTwoAnalystsIsTold() throws Exception {
    String first = json(reject("Lina", "")).get("id").asText();
    HttpResponse<String> second =
        desk.rule("{'ruling':'accept','analyst':'Omar','claim':'" + CLAIM + "'}");
    assertThat(second.statusCode()).isEqualTo(409);
    JsonNode problem = json(second);
    assertThat(problem.get("detail").asText()).contains("Lina", first);
    assertThat(problem.at("/rulings/0/id").asText()).isEqualTo(first);
    assertThat(desk.ok("/api/v1/rulings").get("total").asInt()).isEqualTo(1);
    assertThat(
            desk.rule(
                    "{'ruling':'accept','analyst':'Omar','claim':'"
                        + CLAIM
                        + "','seen':'"
                        + first
                        + "'}")
                .statusCode())
        .isEqualTo(201);
    assertThat(reject("Lina", first).statusCode()).isEqualTo(409);
    assertThat(
            desk.rule("{'ruling':'revoke','analyst':'Mona','revoked':'" + first + "'}")
                .statusCode())
        .as("a revocation is about what the revoked ruling was about")
        .isEqualTo(409);
    assertThat(
            desk.rule("{'ruling':'accept','analyst':'Mona','claim':'r2:control.hold@20'}")
                .statusCode())
        .as("another claim is no conflict")
        .isNotEqualTo(409);
  }

  @Test
  void ofManyAtOnceOneWins() throws Exception {
    ExecutorService analysts = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String name = "Analyst " + i;
        calls.add(() -> reject(name, "").statusCode());
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : analysts.invokeAll(calls)) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
      assertThat(desk.ok("/api/v1/rulings").get("total").asInt()).isEqualTo(1);
    } finally {
      analysts.shutdownNow();
    }
  }

  @Test
  void aRulingSentTwiceIsRecordedOnce() throws Exception {
    String body = "{'id':'mine-1','ruling':'reject','analyst':'Lina','claim':'" + CLAIM + "'}";
    assertThat(desk.rule(body).statusCode()).isEqualTo(201);
    HttpResponse<String> again = desk.rule(body);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).get("id").asText()).isEqualTo("mine-1");
    assertThat(desk.ok("/api/v1/rulings").get("total").asInt()).isEqualTo(1);
    assertThat(desk.rule(body.replace("Lina", "Omar")).statusCode()).isEqualTo(422);
  }

  @Test
  void mergesAndSplitsNameWhatThereIs() throws Exception {
    JsonNode strikes = desk.ok("/api/v1/incidents?kind=strike.shell").get("items");
    String one = strikes.at("/0/id").asText();
    String other = strikes.at("/1/id").asText();
    String merge = "{'ruling':'merge','analyst':'Lina','incident':'%s','into':'%s'}";
    assertThat(desk.rule(String.format(merge, one, "i:none")).statusCode()).isEqualTo(422);
    assertThat(desk.rule(String.format(merge, one, one)).statusCode()).isEqualTo(422);
    assertThat(desk.rule(String.format(merge, one, other)).statusCode()).isEqualTo(201);
    assertThat(desk.ok("/api/v1/incidents?kind=strike.shell").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void whatCannotTakeEffectIsNotRecorded() throws Exception {
    String[] bodies = {
      "{'ruling':'accept','analyst':'L','claim':'none'}",
      "{'ruling':'correct','analyst':'L','claim':'" + CLAIM + "','field':'mood','value':'x'}",
      "{'ruling':'correct','analyst':'L','claim':'" + CLAIM + "','field':'time','value':'soon'}",
      "{'ruling':'move','analyst':'L','claim':'" + CLAIM + "','place':'nowhere'}",
      "{'ruling':'grade','analyst':'L','source':'Nobody','reliability':'A'}",
      "{'ruling':'revoke','analyst':'L','revoked':'none'}",
      "{'ruling':'split','analyst':'L','incident':'i:" + CLAIM + "','claim':'r2:control.hold@20'}",
      "{'ruling':'accept','analyst':'L','claim':'" + CLAIM + "','seen':'none'}",
    };
    for (String body : bodies) {
      HttpResponse<String> answer = desk.rule(body);
      assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(422);
      assertThat(json(answer).get("detail").asText()).as(body).endsWith(".");
    }
    String[] unreadable = {
      "",
      "[]",
      "{",
      "{'ruling':'accept'}",
      "{'ruling':'burn','analyst':'L'}",
      "{'ruling':'accept','analyst':'L','claim':'" + CLAIM + "','colour':'red'}",
      "{'ruling':'accept','analyst':'L','analyst':'M','claim':'" + CLAIM + "'}",
      "{'ruling':'accept','analyst':7,'claim':'" + CLAIM + "'}",
      "{'ruling':'accept','analyst':'L\\u0000','claim':'" + CLAIM + "'}",
      "{'ruling':'accept','analyst':'L\\u202e','claim':'" + CLAIM + "'}",
      "{'ruling':'accept','analyst':'\\ud800','claim':'" + CLAIM + "'}",
      "{'ruling':'rate','analyst':'L','claim':'" + CLAIM + "','credibility':9}",
      "{'ruling':'rate','analyst':'L','claim':'" + CLAIM + "','credibility':99999999999}",
      "{'ruling':'grade','analyst':'L','source':'Northern Post','reliability':'Z'}",
      "{'ruling':'accept','analyst':'" + "x".repeat(300) + "','claim':'" + CLAIM + "'}",
    };
    for (String body : unreadable) {
      HttpResponse<String> answer = desk.rule(body);
      assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(400);
    }
    assertThat(desk.ok("/api/v1/rulings").get("total").asInt()).isZero();
  }

  @Test
  void onlyTheDesksOwnPageMayWrite() throws Exception {
    String body = "{\"ruling\":\"reject\",\"analyst\":\"L\",\"claim\":\"" + CLAIM + "\"}";
    for (String origin : new String[] {"https://evil.example", "http://localhost:1", "null"}) {
      HttpResponse<String> answer =
          desk.send(
              desk.at("/api/v1/rulings")
                  .header("Origin", origin)
                  .header("Content-Type", "application/json")
                  .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
    }
    assertThat(desk.post("/api/v1/rulings", "text/plain", body).statusCode()).isEqualTo(415);
    assertThat(
            desk.send(
                    desk.at("/api/v1/rulings")
                        .header("Origin", "http://127.0.0.1:" + desk.port())
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void theQueueHoldsWhatNobodyRuledOn() throws Exception {
    JsonNode queue = desk.ok("/api/v1/review");
    assertThat(queue.at("/items/0/reasons")).isNotEmpty();
    for (int i = 1; i < queue.get("items").size(); i++) {
      assertThat(queue.at("/items/" + i + "/weight").asDouble())
          .isLessThanOrEqualTo(queue.at("/items/" + (i - 1) + "/weight").asDouble());
    }
    String incident = "i:" + CLAIM;
    assertThat(queue.toString()).contains(incident);
    desk.rule("{'ruling':'accept','analyst':'Lina','claim':'" + CLAIM + "'}");
    JsonNode after = desk.ok("/api/v1/review");
    assertThat(after.get("total").asInt()).isEqualTo(queue.get("total").asInt() - 1);
    assertThat(after.toString()).doesNotContain(incident);
  }

  @Test
  void changesTellOfRulingsAsTheyCome() throws Exception {
    int size = desk.ok("/api/v1/changes").get("size").asInt();
    reject("Lina", "");
    JsonNode changes = desk.ok("/api/v1/changes?after=" + size);
    assertThat(changes.get("items")).hasSize(1);
    assertThat(changes.at("/items/0/about/0").asText()).isEqualTo(CLAIM);
    assertThat(changes.get("next").asInt()).isEqualTo(size + 1);
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", desk.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/changes/events?after="
                      + size
                      + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      java.io.BufferedReader in =
          new java.io.BufferedReader(
              new java.io.InputStreamReader(
                  socket.getInputStream(), java.nio.charset.StandardCharsets.UTF_8));
      await(in, "id: " + (size + 1));
      await(in, "event: ruling");
      desk.rule("{'ruling':'accept','analyst':'Lina','claim':'r2:strike.shell@68'}");
      assertThat(desk.rule("{'ruling':'redact','analyst':'Lina','name':'A. Person'}").statusCode())
          .isEqualTo(201);
      await(in, "id: " + (size + 2));
    }
  }

  private static void await(java.io.BufferedReader in, String line) throws Exception {
    for (String read = in.readLine(); read != null; read = in.readLine()) {
      if (read.equals(line)) {
        return;
      }
    }
    throw new AssertionError("the events ended before " + line);
  }

  private HttpResponse<String> reject(String analyst, String seen) throws Exception {
    return desk.rule(
        "{'ruling':'reject','analyst':'"
            + analyst
            + "','claim':'"
            + CLAIM
            + "'"
            + (seen.isEmpty() ? "" : ",'seen':'" + seen + "'")
            + "}");
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return DeskClient.JSON.readTree(answer.body());
  }
}
