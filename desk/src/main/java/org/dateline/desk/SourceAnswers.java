package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Figure;
import org.dateline.figure.RollUp;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.ForecastRecord;
import org.dateline.incident.Docket;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;
import org.dateline.incident.Incident;
import org.dateline.report.Report;
import org.dateline.time.When;

/** Answers questions on outlets, on forecasts and how they fared, and on figures. */
final class SourceAnswers {
  private static final int LATEST = 100;

  void register(Api api) {
    api.get("/sources", Api.and(Page.PARAMETERS, Set.of("q")), SourceAnswers::sources);
    api.get("/sources/{id}", Set.of(), SourceAnswers::source);
    api.get(
        "/forecasts",
        Api.and(Page.PARAMETERS, Set.of("asOf", "outcome", "source")),
        SourceAnswers::forecasts);
    api.get(
        "/figures",
        Api.and(Api.and(IncidentFilter.PARAMETERS, Page.PARAMETERS), Set.of("measure", "who")),
        SourceAnswers::figures);
    api.get(
        "/figures/rollup",
        Api.and(Page.PARAMETERS, Set.of("measure", "who", "from", "to", "by")),
        SourceAnswers::rollUp);
  }

  private static ObjectNode rollUp(Question question, Known known) {
    Figure.Measure measure =
        Question.constant(
            "measure", question.text("measure").orElse("killed"), Figure.Measure.class);
    RollUp.By by = Question.constant("by", question.text("by").orElse("all"), RollUp.By.class);
    LocalDate from = question.day("from");
    LocalDate to = question.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.badRequest("'to' must not lie before 'from'.");
    }
    When span = When.between(from == null ? When.DAWN : from, to == null ? When.DUSK : to);
    String who = question.text("who").orElse(Groups.PEOPLE);
    RollUp answer =
        known.derivation().inquiry().figures(new RollUp.Question(measure, who, span, by));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("whole", row(answer.total()));
    ObjectNode rows =
        Page.of(question, 500, 5000).write(answer.rows(), RollUp.Row::id, SourceAnswers::row);
    node.setAll(rows);
    ArrayNode leftOut = node.putArray("leftOut");
    answer.leftOut().forEach(range -> leftOut.add(IncidentJson.of(range)));
    ArrayNode totals = node.putArray("runningTotals");
    answer.runningTotals().forEach(range -> totals.add(IncidentJson.of(range)));
    return node;
  }

  private static ObjectNode row(RollUp.Row row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", row.id());
    node.put("key", row.key());
    node.put("name", row.name());
    node.put("level", row.level());
    node.put("low", row.count().low());
    node.put("best", row.count().best());
    node.put("high", row.count().high());
    node.put("disputed", row.disputed());
    node.put("incidents", row.incidents().size());
    node.put("held", row.held());
    node.put("rule", row.rule());
    return node;
  }

  /** What an outlet told. */
  private static final class Told {
    private final String name;
    private final List<Report> reports = new ArrayList<>();
    private int claims;
    private int incidents;
    private int corroborated;

    Told(String name) {
      this.name = name;
    }
  }

  private static Map<String, Told> told(Known known) {
    Map<String, Told> all = new HashMap<>();
    for (Report report : known.newest()) {
      Told told = all.computeIfAbsent(report.outlet().name(), Told::new);
      told.reports.add(report);
      told.claims += known.claimsOf(report.id()).size();
    }
    IncidentTable table = known.table();
    for (int row = 0; row < table.size(); row++) {
      for (int outlet : table.outlets[row]) {
        Told told = all.computeIfAbsent(table.outletNames.get(outlet), Told::new);
        told.incidents++;
        told.corroborated += table.rows.get(row).independentSources() > 1 ? 1 : 0;
      }
    }
    return all;
  }

  private static ObjectNode sources(Question question, Known known) {
    String words = question.text("q").orElse("").toLowerCase(Locale.ROOT);
    List<Told> all = new ArrayList<>(told(known).values());
    all.removeIf(told -> !told.name.toLowerCase(Locale.ROOT).contains(words));
    all.sort(
        (a, b) -> {
          int byReports = Integer.compare(b.reports.size(), a.reports.size());
          return byReports == 0 ? a.name.compareTo(b.name) : byReports;
        });
    Docket docket = grades(known);
    return Page.of(question, 200, 2000).write(all, t -> t.name, t -> head(t, docket));
  }

  /** What analysts ruled of sources. */
  private static Docket grades(Known known) {
    Facts rulings = new Facts(null, List.of(), known.derivation().facts().rulings());
    return Docket.of(rulings, known.derivation().theatre().gazetteer());
  }

  private static ObjectNode head(Told told, Docket docket) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", told.name);
    node.put("name", told.name);
    node.put("reports", told.reports.size());
    node.put("claims", told.claims);
    node.put("incidents", told.incidents);
    node.put("corroborated", told.corroborated);
    node.put("reliability", docket.grade(told.name).map(String::valueOf).orElse(null));
    LocalDate first = null;
    LocalDate last = null;
    for (Report report : told.reports) {
      if (report.published() != null) {
        first = report.published();
        last = last == null ? first : last;
      }
    }
    node.put("first", first == null ? null : first.toString());
    node.put("last", last == null ? null : last.toString());
    return node;
  }

  private static ObjectNode source(Question question, Known known) {
    String id = question.id();
    Told told = told(known).get(id);
    if (told == null) {
      throw Problem.notFound("No source " + id + " is known by that day.");
    }
    ObjectNode node = head(told, grades(known));
    ArrayNode latest = node.putArray("latest");
    told.reports.stream()
        .limit(LATEST)
        .forEach(
            report -> {
              ObjectNode item = ClaimJson.head(report);
              latest.add(item.put("claims", known.claimsOf(report.id()).size()));
            });
    ForecastRecord.of(known.derivation().forecasts()).stream()
        .filter(record -> record.source().equals(id))
        .findFirst()
        .ifPresentOrElse(
            record -> node.set("forecasts", record(record)), () -> node.putNull("forecasts"));
    return node;
  }

  private static ObjectNode record(ForecastRecord record) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("source", record.source());
    node.put("cameTrue", record.cameTrue().size());
    node.put("didNot", record.didNot().size());
    node.put("conditionNotMet", record.conditionNotMet().size());
    node.put("open", record.open().size());
    node.put("hitRate", record.hitRate());
    node.put("medianDays", record.medianDays());
    return node;
  }

  private static ObjectNode forecasts(Question question, Known known) {
    LocalDate asOf = question.day("asOf");
    List<Forecast.Outcome> outcomes = question.constants("outcome", Forecast.Outcome.class);
    List<String> sources = question.texts("source");
    List<Forecast> all = known.derivation().forecasts(asOf);
    List<Forecast> kept = new ArrayList<>();
    for (Forecast forecast : all) {
      if ((outcomes.isEmpty() || outcomes.contains(forecast.outcome()))
          && (sources.isEmpty() || sources.contains(forecast.source()))) {
        kept.add(forecast);
      }
    }
    ObjectNode node = Page.of(question, 200, 2000).write(kept, Forecast::id, PictureJson::of);
    ArrayNode records = node.putArray("sources");
    ForecastRecord.of(all).stream()
        .filter(record -> sources.isEmpty() || sources.contains(record.source()))
        .limit(LATEST)
        .forEach(record -> records.add(record(record)));
    return node;
  }

  /** A count of one incident. */
  private record Counted(Incident incident, FigureRange range) {}

  private static ObjectNode figures(Question question, Known known) {
    List<Figure.Measure> measures = question.constants("measure", Figure.Measure.class);
    String who = question.text("who").orElse("").toLowerCase(Locale.ROOT);
    IncidentFilter filter = new IncidentFilter(question, known);
    List<Counted> counted = new ArrayList<>();
    IncidentTable table = known.table();
    for (int row = 0; row < table.size(); row++) {
      Incident incident = table.rows.get(row);
      if (incident.figures().isEmpty() || filter.misses(row) != 0) {
        continue;
      }
      for (FigureRange range : incident.figures()) {
        if ((measures.isEmpty() || measures.contains(range.measure()))
            && (who.isEmpty() || range.who().toLowerCase(Locale.ROOT).equals(who))) {
          counted.add(new Counted(incident, range));
        }
      }
    }
    return Page.of(question, 200, 2000)
        .write(
            counted,
            each -> each.incident().id() + ' ' + each.range().id(),
            each -> {
              ObjectNode node = IncidentJson.of(each.range());
              node.put("incident", each.incident().id());
              node.put("kind", each.incident().kind().code());
              node.set("when", PlaceJson.of(each.incident().when()));
              node.put("placeName", each.incident().placeName());
              node.put(
                  "disputed",
                  each.range().high() == null || each.range().low() != each.range().high());
              return node;
            });
  }
}
