package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dateline.claim.Reading;
import org.dateline.ledger.MemoryLedger;
import org.dateline.reading.Reader;
import org.junit.jupiter.api.Test;

/** Reports are handed in over the API. */
class IntakeTest {
  private static final String LINES =
      """
      {"id":"one","title":"One","published":"2016-07-17","outlet":"Ferry News","text":"Rebels captured Handarat on Sunday."}
      {"id":"two","title":"Two","published":"2016-07-18","text":""}
      not json
      {"id":"one","title":"Other","published":"2016-07-19","outlet":"Ferry News","text":"Troops shelled Azaz."}
      {"id":"one","title":"One","published":"2016-07-17","outlet":"Ferry News","text":"Rebels captured Handarat on Sunday."}
      """;

  @Test
  void whatBecameOfEachReportIsTold() throws Exception {
    try (DeskClient desk = new DeskClient(new MemoryLedger())) {
      HttpResponse<String> taken =
          desk.post("/api/v1/intake?name=day.jsonl", "application/x-ndjson", LINES);
      assertThat(taken.statusCode()).isEqualTo(202);
      JsonNode job = end(desk, taken);
      assertThat(job.get("state").asText()).isEqualTo("done");
      assertThat(job.get("reports").asInt()).isEqualTo(2);
      assertThat(job.get("duplicates").asInt()).isEqualTo(1);
      assertThat(job.get("leftOut").asInt()).isEqualTo(2);
      JsonNode duplicate = event(job, "duplicate");
      assertThat(duplicate.get("of").asText()).isEqualTo("one");
      assertThat(event(job, "leftOut").get("reason").asText()).contains("empty text");
      List<String> ids = desk.ok("/api/v1/reports").findValuesAsText("id");
      assertThat(ids).hasSize(2).anyMatch(id -> id.startsWith("one~")).contains("one");
      assertThat(desk.ok("/api/v1/search?q=Hindarat&in=claims").get("total").asInt())
          .isGreaterThan(0);
    }
  }

  @Test
  void eventsAreSentAsTheyComeAndGoOnWhereTheyWere() throws Exception {
    try (DeskClient desk = new DeskClient(new MemoryLedger())) {
      HttpResponse<String> taken = desk.post("/api/v1/intake", "application/x-ndjson", LINES);
      String path = taken.headers().firstValue("Location").orElseThrow() + "/events";
      HttpResponse<String> whole = desk.get(path);
      assertThat(whole.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(whole.body()).contains("event: report", "event: duplicate", "event: leftOut");
      assertThat(whole.body().stripTrailing())
          .endsWith("\"state\":\"done\",\"number\":" + last(whole) + "}");
      HttpResponse<String> rest =
          desk.send(desk.at(path).header("Last-Event-ID", "" + (last(whole) - 1)));
      assertThat(rest.body()).contains("event: end").doesNotContain("event: report");
      assertThat(desk.send(desk.at(path).header("Last-Event-ID", "x")).statusCode()).isEqualTo(400);
    }
  }

  private static int last(HttpResponse<String> events) {
    String body = events.body();
    int at = body.lastIndexOf("\nid: ") + 5;
    return Integer.parseInt(body.substring(at, body.indexOf('\n', at)));
  }

  @Test
  void hostileBodiesAreReadAsTextOrLeftOut() throws Exception {
    try (DeskClient desk = new DeskClient(new MemoryLedger())) {
      String[] texts = {
        "<script>alert(1)</script> Rebels captured Manbij. \u202Eedis rehto eht\u202C",
        "\uFEFF---\ntitle: x\ndata: injected\n\nevent: end\n---\nTroops entered Azaz.",
        "a".repeat(2_000_000),
        "x \n".repeat(100_000),
      };
      for (String text : texts) {
        HttpResponse<String> taken = desk.post("/api/v1/intake", "text/plain", text);
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(end(desk, taken).get("state").asText()).isEqualTo("done");
      }
      String nulls = "{\"id\":\"nulls\",\"text\":\"Null \\u0000 and\\n\\u001b[2J in it.\"}";
      end(desk, desk.post("/api/v1/intake", "application/json", nulls));
      assertThat(desk.ok("/api/v1/reports/nulls").get("text").asText())
          .isEqualTo("Null \u0000 and\n\u001b[2J in it.");
      JsonNode long10 =
          end(desk, desk.post("/api/v1/intake", "text/plain", "b".repeat(10 * 1024 * 1024)));
      assertThat(long10.get("leftOut").asInt()).isEqualTo(1);
      JsonNode reports = desk.ok("/api/v1/reports").get("items");
      assertThat(reports).hasSize(texts.length + 1);
      boolean kept = false;
      for (JsonNode report : reports) {
        String text = desk.ok("/api/v1/reports/" + report.get("id").asText()).get("text").asText();
        kept |= text.equals(texts[0]);
      }
      assertThat(kept).as("the text stands as it came").isTrue();
      assertThat(
              end(
                      desk,
                      desk.send(raw(desk, "text/plain", new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                  .get("leftOut")
                  .asInt())
          .isEqualTo(1);
    }
  }

  @Test
  void wrongBodiesAreRefused() throws Exception {
    try (DeskClient desk = new DeskClient(new MemoryLedger())) {
      assertThat(desk.post("/api/v1/intake", "text/plain", "").statusCode()).isEqualTo(400);
      assertThat(desk.post("/api/v1/intake", "text/html", "<p>x").statusCode()).isEqualTo(415);
      assertThat(
              desk.post("/api/v1/intake", "application/json", "{\"url\":\"http://x\"}")
                  .statusCode())
          .isEqualTo(400);
      assertThat(desk.post("/api/v1/intake?published=soon", "text/plain", "x").statusCode())
          .isEqualTo(400);
      assertThat(desk.send(raw(desk, "text/plain", new byte[IntakeJobs.LONGEST + 1])).statusCode())
          .isEqualTo(413);
      HttpResponse<String> foreign =
          desk.send(
              raw(desk, "text/plain", new byte[] {'x'}).header("Origin", "http://evil.example"));
      assertThat(foreign.statusCode()).isEqualTo(403);
      assertThat(desk.get("/api/v1/intake/none").statusCode()).isEqualTo(404);
      assertThat(desk.ok("/api/v1/reports").get("total").asInt()).isZero();
    }
  }

  @Test
  void aJobCanBeStoppedAndTheQueueIsBounded() throws Exception {
    CountDownLatch hold = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Reader slow =
        report -> {
          begun.countDown();
          try {
            hold.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new Reading(report, List.of(), List.of());
        };
    try (DeskClient desk = new DeskClient(new MemoryLedger(), new Once<>(() -> slow))) {
      HttpResponse<String> first = desk.post("/api/v1/intake", "application/x-ndjson", LINES);
      begun.await();
      List<HttpResponse<String>> more = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        more.add(desk.post("/api/v1/intake", "text/plain", "text " + i));
      }
      assertThat(more).extracting(HttpResponse::statusCode).contains(202, 503);
      String path = first.headers().firstValue("Location").orElseThrow();
      assertThat(desk.send(desk.at(path).DELETE()).statusCode()).isEqualTo(200);
      hold.countDown();
      JsonNode job = end(desk, first);
      assertThat(job.get("state").asText()).isEqualTo("stopped");
      assertThat(job.get("reports").asInt()).as("the report being read is kept").isEqualTo(1);
    }
  }

  private static HttpRequest.Builder raw(DeskClient desk, String type, byte[] body) {
    return desk.at("/api/v1/intake")
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private static JsonNode end(DeskClient desk, HttpResponse<String> taken) throws Exception {
    String path = taken.headers().firstValue("Location").orElseThrow();
    desk.get(path + "/events");
    return desk.ok(path);
  }

  private static JsonNode event(JsonNode job, String what) {
    for (JsonNode event : job.get("events")) {
      if (event.get("what").asText().equals(what)) {
        return event;
      }
    }
    throw new AssertionError("no " + what + " in " + job);
  }
}
