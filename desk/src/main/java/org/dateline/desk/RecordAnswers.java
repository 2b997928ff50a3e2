package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.intake.Intake;
import org.dateline.ledger.Entry;
import org.dateline.report.Report;

/** Takes rulings and reports in, and tells what was recorded. */
final class RecordAnswers {
  private static final Set<String> INTAKE = Set.of("name", "published", "outlet");
  private static final Set<String> REPORT =
      Set.of("id", "title", "outlet", "published", "url", "language", "text");

  /** How often the record is looked at for what other processes wrote. */
  private static final long LOOK_MILLIS = 500;

  private final Derivations derivations;
  private final Rulings rulings;
  private final IntakeJobs jobs;
  private final EventStreams streams;

  RecordAnswers(Derivations derivations, Rulings rulings, IntakeJobs jobs, EventStreams streams) {
    this.derivations = derivations;
    this.rulings = rulings;
    this.jobs = jobs;
    this.streams = streams;
  }

  void register(Api api) {
    api.get("/rulings", Api.and(Page.PARAMETERS, Set.of("about", "analyst")), this::rulings);
    api.get("/rulings/{id}", Set.of(), this::ruling);
    api.add(HandlerType.POST, "/rulings", Set.of(), this::rule);
    api.add(HandlerType.POST, "/intake", INTAKE, this::takeIn);
    Set<String> none = Set.of();
    api.add(
        HandlerType.GET, "/intake/{id}/events", none, ctx -> follow(ctx, new Question(ctx, none)));
    api.fresh("/intake/{id}", none, question -> job(question.id()).json());
    api.add(HandlerType.DELETE, "/intake/{id}", none, ctx -> stop(ctx, new Question(ctx, none)));
    Set<String> after = Set.of("after");
    api.add(HandlerType.GET, "/changes/events", after, ctx -> watch(ctx, new Question(ctx, after)));
    api.fresh("/changes", Set.of("after", "limit"), this::changes);
  }

  private ObjectNode rulings(Question question, Known known) {
    List<String> about = question.texts("about");
    List<String> analysts = question.texts("analyst");
    List<Ruling> found = new ArrayList<>();
    List<Ruling> all = known.derivation().facts().rulings();
    for (int i = all.size() - 1; i >= 0; i--) {
      Ruling ruling = all.get(i);
      if ((about.isEmpty() || RulingJson.about(ruling).stream().anyMatch(about::contains))
          && (analysts.isEmpty() || analysts.contains(ruling.analyst()))) {
        found.add(ruling);
      }
    }
    Facts facts = known.derivation().facts();
    return Page.of(question, 100, 1000).write(found, Ruling::id, r -> RulingJson.of(r, facts));
  }

  private ObjectNode ruling(Question question, Known known) {
    String id = question.id();
    Facts facts = known.derivation().facts();
    return facts.rulings().stream()
        .filter(ruling -> ruling.id().equals(id))
        .findFirst()
        .map(ruling -> RulingJson.of(ruling, facts))
        .orElseThrow(() -> Problem.notFound("No ruling " + id + " is known by that day."));
  }

  private void rule(Context ctx) {
    Question question = new Question(ctx, Set.of());
    Api.requireOwnOrigin(ctx);
    Rulings.Taken taken = rulings.take(Body.json(ctx, Rulings.MEMBERS));
    ctx.status(taken.recorded() ? 201 : 200);
    ctx.header("Location", Api.ROOT + "/rulings/" + path(taken.ruling().id()));
    Facts facts = derivations.by(null).derivation().facts();
    Replies.fresh(ctx, RulingJson.of(taken.ruling(), facts));
  }

  private static String path(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Takes text, JSON Lines, or one report as JSON. */
  private void takeIn(Context ctx) {
    Question question = new Question(ctx, INTAKE);
    Api.requireOwnOrigin(ctx);
    String type = ctx.contentType();
    String bare = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    byte[] bytes = Body.bytes(ctx, IntakeJobs.LONGEST);
    if (bytes.length == 0) {
      throw Problem.badRequest("The body is empty; send the text of a report, or JSON Lines.");
    }
    switch (bare) {
      case "text/plain", "application/x-ndjson", "application/jsonl" -> {}
      case "application/json" -> {
        JsonNode text = Body.json(bytes, REPORT).member("text");
        if (text == null || !text.isTextual() || text.asText().isBlank()) {
          throw Problem.badRequest("Give 'text': the words of the report.");
        }
      }
      default ->
          throw Problem.unsupported(
              "Send text/plain, application/x-ndjson (one report a line) or application/json (one"
                  + " report). An address is not opened: paste its text.");
    }
    Intake.Given given =
        new Intake.Given(question.day("published"), question.text("outlet").orElse(null));
    IntakeJob job = jobs.take(question.text("name").orElse("pasted"), lines(bare, bytes), given);
    ctx.status(202).header("Location", Api.ROOT + "/intake/" + path(job.id()));
    Replies.fresh(ctx, job.json());
  }

  /** One report as JSON becomes one line. */
  private static byte[] lines(String type, byte[] bytes) {
    if (!type.equals("application/json")) {
      return bytes;
    }
    byte[] line = bytes.clone();
    for (int i = 0; i < line.length; i++) {
      // A line break in JSON stands between its parts only, never in a text.
      line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
    }
    return line;
  }

  private IntakeJob job(String id) {
    return jobs.job(id)
        .orElseThrow(
            () -> Problem.notFound("No intake " + id + " is known; it may be forgotten by now."));
  }

  private void stop(Context ctx, Question question) {
    Api.requireOwnOrigin(ctx);
    IntakeJob job = job(question.id());
    job.stop();
    Replies.fresh(ctx, job.json());
  }

  private void follow(Context ctx, Question question) {
    IntakeJob job = job(question.id());
    streams.send(
        ctx,
        0,
        "number",
        new EventStreams.Source() {
          @Override
          public List<ObjectNode> after(long number) throws InterruptedException {
            return job.after((int) Math.min(number, Integer.MAX_VALUE), EventStreams.QUIET_MILLIS);
          }

          @Override
          public boolean over() {
            return job.over();
          }
        });
  }

  private ObjectNode changes(Question question) {
    int after = question.number("after", 0, 0, Integer.MAX_VALUE);
    int limit = question.number("limit", 100, 1, 1000);
    List<Entry> all = derivations.entries().all();
    int begin = Math.min(after, all.size());
    int end = (int) Math.min(all.size(), (long) begin + limit);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("size", all.size());
    ArrayNode items = node.putArray("items");
    all.subList(begin, end).forEach(entry -> items.add(change(entry)));
    node.put("next", end);
    return node;
  }

  private ObjectNode change(Entry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("sequence", entry.sequence());
    node.put("what", entry instanceof Entry.Read ? "report" : "ruling");
    node.put("knownOn", entry.knownOn().toString());
    node.put("recordedAt", entry.recordedAt().toString());
    node.put("hash", entry.hash());
    if (entry instanceof Entry.Read read) {
      Report report = read.reading().report();
      node.put("id", report.id());
      node.put("title", report.title());
      node.put("outlet", report.outlet().name());
      node.put("claims", read.reading().claims().size());
    } else if (entry instanceof Entry.Ruled ruled) {
      node.put("id", ruled.ruling().id());
      node.put("analyst", ruled.ruling().analyst());
      node.put("ruling", ruled.ruling().getClass().getSimpleName().toLowerCase(Locale.ROOT));
      RulingJson.about(ruled.ruling()).forEach(node.putArray("about")::add);
    }
    return node;
  }

  private void watch(Context ctx, Question question) {
    long size = derivations.entries().size();
    int most = (int) Math.min(size, Integer.MAX_VALUE);
    int from = question.number("after", most, 0, Integer.MAX_VALUE);
    streams.send(
        ctx,
        from,
        "sequence",
        new EventStreams.Source() {
          @Override
          public List<ObjectNode> after(long number) throws InterruptedException {
            for (long waited = 0; waited < EventStreams.QUIET_MILLIS; waited += LOOK_MILLIS) {
              List<Entry> all = derivations.entries().all();
              if (all.size() > number) {
                int end = (int) Math.min(all.size(), number + 500);
                return all.subList((int) number, end).stream().map(e -> change(e)).toList();
              }
              Thread.sleep(LOOK_MILLIS);
            }
            return List.of();
          }

          @Override
          public boolean over() {
            return false;
          }
        });
  }
}
