package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.ledger.MemoryLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the server against its own description: every address, parameter and answer. */
class OpenApiTest {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static DeskClient desk;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    desk = new DeskClient(FakeWorld.ledger());
    document = desk.ok("/api/openapi.json");
    assertThat(
            desk.rule(
                    "{'ruling':'correct','id':'first','analyst':'Lina','reason':'the text says so',"
                        + "'claim':'r1:control.gain@23','field':'modality','value':'asserted'}")
                .statusCode())
        .isEqualTo(201);
    assertThat(
            desk.rule(
                    "{'ruling':'grade','analyst':'Lina','source':'Northern"
                        + " Post','reliability':'B'}")
                .statusCode())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void everyAddressAndParameterOfTheServerIsDescribedAndNoOther() {
    Derivations derivations = new Derivations(new Entries(new MemoryLedger()), FakeWorld.THEATRE);
    Clock clock = Clock.systemUTC();
    try (IntakeJobs jobs = new IntakeJobs(derivations, clock, DeskClient.READER);
        EventStreams streams = new EventStreams()) {
      Api api =
          DeskServer.api(
              derivations, (d, f, t) -> "", new Rulings(derivations, clock), jobs, streams);
      Map<String, Set<String>> served = new TreeMap<>();
      for (Api.Route route : api.routes()) {
        String key = route.method().name().toLowerCase(Locale.ROOT) + ' ' + route.path();
        served.put(key, new TreeSet<>(route.parameters()));
      }
      Map<String, Set<String>> described = new TreeMap<>();
      each(
          document.get("paths"),
          (path, methods) ->
              each(
                  methods,
                  (method, operation) -> {
                    Set<String> names = new TreeSet<>();
                    for (JsonNode parameter : operation.path("parameters")) {
                      JsonNode one = resolved(parameter);
                      if (one.get("in").asText().equals("query")) {
                        names.add(one.get("name").asText());
                      }
                    }
                    described.put(method + ' ' + path, names);
                  }));
      assertThat(described).isEqualTo(served);
      assertThat(served).hasSizeGreaterThan(30);
    }
  }

  @Test
  void everyAnswerFitsItsSchema() throws Exception {
    JsonNode incidents = desk.ok("/api/v1/incidents");
    String incident = incidents.at("/items/0/id").asText();
    String[][] asked = {
      {"/theatre", "/theatre"},
      {"/borders", "/borders"},
      {"/histogram", "/histogram"},
      {"/situation", "/situation?asOf=2014-07-16&days=30"},
      {"/situation", "/situation?asOf=2014-07-16&parts=holdings,sieges&knownOn=2014-07-12"},
      {"/situation", "/situation?asOf=2014-07-16&compact=true"},
      {"/routes", "/routes?asOf=2014-07-16"},
      {"/access", "/access?asOf=2014-07-16"},
      {"/whatif", "/whatif?asOf=2014-07-16&set=172082=isis"},
      {"/routes", "/routes"},
      {"/routes/{id}", "/routes/" + FakeWorld.ROUTE.id()},
      {"/incidents", "/incidents?facets=true&limit=2"},
      {"/incidents", "/incidents?sort=-deaths&civilians=true"},
      {"/incidents/{id}", "/incidents/" + incident},
      {"/why/{id}", "/why/" + incident},
      {"/why/{id}", "/why/r1:control.gain@23"},
      {"/claims/{id}", "/claims/r1:control.gain@23"},
      {"/reports", "/reports?q=Manbij"},
      {"/reports/{id}", "/reports/r1"},
      {"/search", "/search?q=Manbij"},
      {"/search", "/search?q=Manbij&in=claims"},
      {"/places", "/places?asOf=2014-07-16"},
      {"/places/{id}", "/places/167357"},
      {"/actors", "/actors"},
      {"/actors/{id}", "/actors/isis"},
      {"/sources", "/sources"},
      {"/sources/{id}", "/sources/Northern%20Post"},
      {"/forecasts", "/forecasts"},
      {"/figures", "/figures"},
      {"/figures/rollup", "/figures/rollup?by=place"},
      {"/review", "/review"},
      {"/rulings", "/rulings"},
      {"/rulings/{id}", "/rulings/first"},
      {"/changes", "/changes"},
    };
    Set<String> covered = new TreeSet<>();
    for (String[] each : asked) {
      covered.add(each[0]);
      HttpResponse<String> answer = desk.get("/api/v1" + each[1]);
      assertThat(answer.statusCode()).as(each[1] + answer.body()).isEqualTo(200);
      fits(each[0], "get", answer);
    }
    assertThat(desk.ok("/api/v1/places").get("items")).isNotEmpty();
    assertThat(desk.ok("/api/v1/actors").get("items")).isNotEmpty();
    assertThat(desk.ok("/api/v1/forecasts").get("items")).isNotEmpty();
    assertThat(desk.ok("/api/v1/figures").get("items")).isNotEmpty();
    Set<String> all = new TreeSet<>();
    each(
        document.get("paths"),
        (path, methods) -> {
          if (methods.has("get")) {
            all.add(path);
          }
        });
    all.removeAll(Set.of("/brief", "/intake/{id}", "/intake/{id}/events", "/changes/events"));
    assertThat(covered).as("every question is asked here").isEqualTo(all);
  }

  @Test
  void writesAndProblemsFitTheirSchemas() throws Exception {
    HttpResponse<String> taken =
        desk.post("/api/v1/intake?name=note.txt", "text/plain", "Rebels shelled Azaz on Monday.");
    fits("/intake", "post", taken);
    String path = taken.headers().firstValue("Location").orElseThrow();
    JsonNode job = DeskClient.JSON.readTree(taken.body());
    for (int tries = 0; !job.get("state").asText().equals("done") && tries < 600; tries++) {
      Thread.sleep(50);
      HttpResponse<String> now = desk.get(path);
      fits("/intake/{id}", "get", now);
      job = DeskClient.JSON.readTree(now.body());
    }
    assertThat(job.get("state").asText()).isEqualTo("done");
    fits("/intake/{id}", "delete", desk.send(desk.at(path).DELETE()));
    HttpResponse<String> ruled =
        desk.rule("{'ruling':'reject','analyst':'Omar','claim':'r2:control.hold@20'}");
    fits("/rulings", "post", ruled);
    fits("/rulings", "post", desk.rule("{'ruling':'reject'}"));
    fits("/rulings", "post", desk.rule("{'ruling':'accept','analyst':'O','claim':'none'}"));
    fits("/rulings", "post", desk.post("/api/v1/rulings", "text/plain", "x"));
    fits(
        "/rulings",
        "post",
        desk.rule("{'ruling':'reject','analyst':'Omar','claim':'r1:control.gain@23'}"));
    fits("/incidents", "get", desk.get("/api/v1/incidents?nothing=1"));
    fits("/incidents/{id}", "get", desk.get("/api/v1/incidents/none"));
  }

  @Test
  void theDescriptionReadsWithoutScriptsOrOtherFiles() throws Exception {
    HttpResponse<String> page = desk.send(desk.at("/api").header("Accept", "text/html"));
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body())
        .contains("/incidents/{id}", "Counts by each value")
        .doesNotContain("<script", "http://", "https://", "style=\"");
    assertThat(DeskClient.JSON.readTree(desk.get("/api").body()).get("openapi").asText())
        .startsWith("3.1");
    assertThat(desk.get("/api/style.css").statusCode()).isEqualTo(200);
  }

  @Test
  void theDescriptionIsWhole() {
    List<String> broken = new ArrayList<>();
    references(document, broken);
    assertThat(broken).isEmpty();
    each(
        document.get("paths"),
        (path, methods) ->
            each(
                methods,
                (method, operation) ->
                    assertThat(operation.path("summary").asText()).as(path).isNotBlank()));
  }

  private static void references(JsonNode node, List<String> broken) {
    JsonNode reference = node.get("$ref");
    if (reference != null && document.at(reference.asText().substring(1)).isMissingNode()) {
      broken.add(reference.asText());
    }
    node.forEach(child -> references(child, broken));
  }

  /**
   * The answer must have a status and a content type that the document gives, and fit its schema.
   */
  private static void fits(String path, String method, HttpResponse<String> answer)
      throws Exception {
    String what = method + ' ' + path + ' ' + answer.statusCode() + ' ' + answer.body();
    JsonNode operation = document.path("paths").path(path).path(method);
    JsonNode response = resolved(operation.path("responses").path("" + answer.statusCode()));
    assertThat(response.isMissingNode()).as(what).isFalse();
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    JsonNode schema = response.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as(type + ' ' + what).isFalse();
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    JsonSchema checked = SCHEMAS.getSchema(whole);
    Set<ValidationMessage> faults = checked.validate(DeskClient.JSON.readTree(answer.body()));
    assertThat(faults).as(what.substring(0, Math.min(600, what.length()))).isEmpty();
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : document.at(reference.asText().substring(1));
  }

  private interface Member {
    void take(String name, JsonNode value);
  }

  private static void each(JsonNode node, Member member) {
    for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> one = all.next();
      member.take(one.getKey(), one.getValue());
    }
  }
}
