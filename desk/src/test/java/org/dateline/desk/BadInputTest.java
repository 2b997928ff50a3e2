package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Reading;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.MemoryLedger;
import org.dateline.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Odd ids, wrong addresses, clients that misbehave: all is answered, and nothing breaks. */
class BadInputTest {
  private static final List<String> IDS =
      List.of(
          "a%2Fb",
          "100%",
          "%",
          "%zz",
          "a/b",
          "/lead",
          "trail/",
          "a//b",
          "..",
          ".",
          "../../etc/passwd",
          "a/../b",
          "it's \"quoted\"",
          "<script>",
          "a?b#c",
          "a;b=c",
          "tab\there",
          "null\u0000here",
          "bidi\u202Ehere",
          "حلب",
          "a b+c",
          "back\\slash",
          "events",
          "-",
          "x\uD83D\uDE80y");

  private static DeskClient desk;

  @BeforeAll
  static void start() {
    Ledger ledger = new MemoryLedger();
    for (String id : IDS) {
      Report report =
          Report.of("Title " + id, "Outlet/" + id, LocalDate.of(2016, 1, 1), "Text of " + id + ".");
      ledger.append(
          new Reading(report.withId(id), List.of(), List.of()),
          Instant.parse("2026-01-01T00:00:00Z"));
    }
    FakeWorld.readings().forEach(r -> ledger.append(r, Instant.parse("2026-01-01T00:00:00Z")));
    desk = new DeskClient(ledger);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void everyIdCanBeAskedFor() throws Exception {
    for (String id : IDS) {
      String query = "/api/v1/reports/-?id=" + encoded(id);
      if (!id.equals("-")) {
        assertThat(desk.ok(query).get("id").asText()).isEqualTo(id.strip());
      }
      boolean carried =
          !id.contains("..")
              && !id.equals(".")
              && !id.startsWith("/")
              && !id.contains("//")
              && !id.endsWith("/")
              && !id.contains("\u0000")
              && !id.contains("\t")
              && !id.contains("\\");
      HttpResponse<String> answer = desk.get("/api/v1/reports/" + encoded(id));
      if (carried) {
        assertThat(answer.statusCode()).as(id + answer.body()).isEqualTo(200);
        assertThat(DeskClient.JSON.readTree(answer.body()).get("id").asText()).isEqualTo(id);
      } else {
        assertThat(answer.statusCode()).as(id).isIn(200, 400, 404);
      }
    }
    JsonNode slash = desk.ok("/api/v1/reports/a/b");
    assertThat(slash.get("id").asText()).isEqualTo("a/b");
    assertThat(desk.ok("/api/v1/sources/-?id=" + encoded("Outlet/..")).get("reports").asInt())
        .isEqualTo(1);
  }

  @Test
  void whatServerRefusesByItselfIsAProblemToo() throws Exception {
    String[] paths = {
      "/api/v1/reports/%zz",
      "/api/v1/reports/%",
      "/api/v1/reports/%00",
      "/api/v1/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/..%2f..%2fetc%2fpasswd",
      "//etc/passwd",
      "/api//v1/reports",
      "/api/v1/reports/a%5Cb",
      "/assets/..%2f..%2findex.html",
      "/assets/%2e%2e/index.html",
      "/api/v1/reports/%c0%ae%c0%ae",
      "/api/v1/reports/" + "x".repeat(20_000),
      "/api/v1/reports?q=%",
      "/api/v1/incidents?q=%zz",
      "/api/v1/incidents?from=%00",
      "/api/v1/search?q=%ff%fe",
      "*",
      "x",
    };
    for (String path : paths) {
      String answer =
          desk.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(path).startsWith("HTTP/1.1 ");
      int status = Integer.parseInt(answer.substring(9, 12));
      assertThat(status).as(path + " " + answer).isLessThan(500);
      assertThat(answer).as(path).doesNotContain("root:", "Jetty", "org.eclipse", "java.lang");
      if (status >= 400) {
        assertThat(answer).as(path).contains("application/problem+json", "\"detail\"");
      }
    }
    String[] heads = {
      "GET / HTTP/1.1\r\n\r\n",
      "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
      "\u0000\u0001\u0002\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000) + "\r\n\r\n",
      "POST /api/v1/rulings HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n",
      "BREW / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    };
    for (String head : heads) {
      String answer = desk.raw(head);
      assertThat(answer)
          .as(head)
          .matches("(?s)HTTP/1.1 (4|505).*")
          .doesNotContain("Jetty", "java.lang");
    }
    assertThat(desk.get("/api/v1/theatre").statusCode()).isEqualTo(200);
  }

  @Test
  void otherMethodsAreToldWhatThereIs() throws Exception {
    for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
      HttpResponse<String> answer =
          desk.send(
              desk.at("/api/v1/incidents")
                  .method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(method)
          .startsWith("application/problem+json");
    }
    HttpResponse<String> head =
        desk.send(
            desk.at("/api/v1/histogram")
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
  }

  @Test
  void everyWrongParameterIsNamed() throws Exception {
    String[][] wrong = {
      {"/incidents?colour=red", "colour"},
      {"/incidents?kind=strike.nuke", "strike.nuke"},
      {"/incidents?grade=superb", "grade"},
      {"/incidents?verification=maybe", "verification"},
      {"/incidents?civilians=1", "civilians"},
      {"/incidents?sort=colour", "sort"},
      {"/incidents?place=nowhere", "nowhere"},
      {"/incidents?cursor=zzz", "cursor"},
      {"/incidents?cursor=LTE6eA", "cursor"},
      {"/incidents?limit=0", "limit"},
      {"/incidents?from=2014-02-30", "from"},
      {"/incidents?from=%2B999999999-01-01", "from"},
      {"/incidents?from=2014-01-01&from=2014-01-02", "from"},
      {"/incidents?q=" + "x".repeat(2100), "q"},
      {"/situation?asOf=2014-07-16&days=99999999999", "days"},
      {"/situation?asOf=2014-07-16&parts=moon", "parts"},
      {"/whatif?asOf=2014-07-16", "set"},
      {"/whatif?asOf=2014-07-16&set=Atlantis=isis", "Atlantis"},
      {"/access?asOf=2014-07-16&place=Atlantis", "Atlantis"},
      {"/search", "q"},
      {"/search?q=x&in=moon", "in"},
      {"/places?status=held", "asOf"},
      {"/actors?side=moon", "side"},
      {"/forecasts?outcome=moon", "outcome"},
      {"/figures?measure=moon", "measure"},
      {"/figures/rollup?by=moon", "by"},
      {"/theatre?x=1", "x"},
      {"/changes?after=-1", "after"},
      {"/brief?from=0001-01-01&to=9999-12-31", "days"},
    };
    for (String[] each : wrong) {
      HttpResponse<String> answer = desk.get("/api/v1" + each[0]);
      assertThat(answer.statusCode()).as(each[0] + answer.body()).isEqualTo(400);
      assertThat(DeskClient.JSON.readTree(answer.body()).get("detail").asText())
          .as(each[0])
          .contains(each[1])
          .matches("(?s).*[.?]");
    }
    assertThat(desk.get("/api/v1/situation?asOf=0001-01-01&days=36600").statusCode())
        .isEqualTo(200);
    assertThat(desk.get("/api/v1/situation?asOf=9999-12-31").statusCode()).isEqualTo(200);
  }

  @Test
  void answersAreTaggedAndPacked() throws Exception {
    for (String path :
        new String[] {"/api/v1/theatre", "/api/v1/incidents?facets=true", "/api", "/"}) {
      HttpResponse<String> plain = desk.get(path);
      String tag = plain.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = desk.send(desk.at(path).header("If-None-Match", tag));
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).hasValue(tag);
      HttpResponse<String> other = desk.send(desk.at(path).header("If-None-Match", "W/\"x\""));
      assertThat(other.statusCode()).as(path).isEqualTo(200);
      assertThat(other.body()).isEqualTo(plain.body());
    }
    String packed =
        desk.raw(
            "GET /api/v1/theatre HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(packed).contains("Content-Encoding: gzip", "Vary: Accept-Encoding");
    String refused =
        desk.raw(
            "GET /api/v1/theatre HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip;q=0\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(refused).doesNotContain("Content-Encoding").contains("\"sides\"");
  }

  @Test
  void slowClientsHoldUpNobody() throws Exception {
    Socket[] slow = new Socket[40];
    try {
      for (int i = 0; i < slow.length; i++) {
        slow[i] = new Socket("127.0.0.1", desk.port());
        OutputStream out = slow[i].getOutputStream();
        String head =
            i % 2 == 0
                ? "GET /api/v1/hist"
                : "POST /api/v1/intake HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: 1000000\r\n\r\nslow";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
      long begin = System.nanoTime();
      for (int i = 0; i < 20; i++) {
        assertThat(desk.get("/api/v1/histogram").statusCode()).isEqualTo(200);
      }
      assertThat((System.nanoTime() - begin) / 1_000_000_000L).isLessThan(10);
    } finally {
      for (Socket socket : slow) {
        if (socket != null) {
          socket.close();
        }
      }
    }
  }

  @Test
  void reportsWithScriptsStayText() throws Exception {
    HttpResponse<String> answer = desk.get("/api/v1/reports/r4");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    JsonNode hits = desk.ok("/api/v1/search?q=owned");
    assertThat(hits.at("/items/0/text").asText()).contains("document.title");
    HttpResponse<String> problem =
        desk.get("/api/v1/reports/" + encoded("<script>alert(1)</script>"));
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
