package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.desk.search.SearchIndex;
import org.dateline.report.Report;

/** Answers questions on reports, and searches their texts. */
final class ReportAnswers {
  /** Length of an excerpt in UTF-16 units, about. */
  private static final int EXCERPT = 240;

  void register(Api api) {
    api.get(
        "/reports",
        Api.and(Page.PARAMETERS, Set.of("from", "to", "outlet", "language", "q")),
        ReportAnswers::reports);
    api.get("/reports/{id}", Set.of(), ReportAnswers::report);
    api.get("/search", Api.and(Page.PARAMETERS, Set.of("q", "in")), ReportAnswers::search);
  }

  private static ObjectNode reports(Question question, Known known) {
    LocalDate from = question.day("from");
    LocalDate to = question.day("to");
    List<String> outlets = question.texts("outlet");
    String language = question.text("language").orElse("");
    String words = question.text("q").orElse("");
    List<Report> reports = words.isEmpty() ? known.newest() : found(words, known);
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      LocalDate day = report.published();
      boolean in =
          (from == null || (day != null && !day.isBefore(from)))
              && (to == null || (day != null && !day.isAfter(to)))
              && (outlets.isEmpty() || outlets.contains(report.outlet().name()))
              && (language.isEmpty() || language.equals(report.language()));
      if (in) {
        kept.add(report);
      }
    }
    return Page.of(question, 500, 5000).write(kept, Report::id, report -> item(report, known));
  }

  private static ObjectNode item(Report report, Known known) {
    ObjectNode item = ClaimJson.head(report);
    item.put("claims", known.claimsOf(report.id()).size());
    return item;
  }

  private static List<Report> found(String words, Known known) {
    List<Report> found = new ArrayList<>();
    known
        .reportTexts()
        .find(words, id -> known.derivation().facts().report(id).isPresent())
        .forEach(hit -> known.derivation().facts().report(hit.id()).ifPresent(found::add));
    return found;
  }

  private static ObjectNode report(Question question, Known known) {
    String id = question.id();
    Reading reading =
        known
            .derivation()
            .facts()
            .reading(id)
            .orElseThrow(() -> Problem.notFound("No report " + id + " is known by that day."));
    Report report = reading.report();
    ObjectNode node = ClaimJson.head(report);
    node.put("url", report.url());
    node.put("hash", report.hash());
    node.put("reprintOf", known.derivation().reprintOf(id).map(Report::id).orElse(null));
    node.put("text", report.text());
    ArrayNode claims = node.putArray("claims");
    for (Claim claim : reading.claims()) {
      claims.add(ClaimJson.of(known.derivation().claim(claim.id()).orElse(claim), known));
    }
    ArrayNode gaps = node.putArray("gaps");
    for (Gap gap : reading.gaps()) {
      ObjectNode one = gaps.addObject();
      one.put("begin", gap.quote().start());
      one.put("end", gap.quote().end());
      one.put("reason", gap.reason());
    }
    return node;
  }

  private static ObjectNode search(Question question, Known known) {
    String words = question.text("q").orElse("");
    if (words.isEmpty()) {
      throw Problem.badRequest("Give 'q': the words, names or \"phrases\" to look for.");
    }
    Page page = Page.of(question, 20, 200);
    if (question.oneOf("in", List.of("reports", "claims")).equals("claims")) {
      SearchIndex texts = known.claimTexts();
      List<SearchIndex.Hit> hits =
          texts.find(words, id -> known.derivation().facts().claim(id).isPresent());
      return page.write(hits, SearchIndex.Hit::id, hit -> claim(hit, words, texts, known));
    }
    SearchIndex texts = known.reportTexts();
    List<SearchIndex.Hit> hits =
        texts.find(words, id -> known.derivation().facts().report(id).isPresent());
    return page.write(hits, SearchIndex.Hit::id, hit -> report(hit, words, texts, known));
  }

  private static ObjectNode hit(SearchIndex.Hit hit) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", hit.id());
    node.put("score", Math.round(hit.score() * 1000) / 1000.0);
    return node;
  }

  private static JsonNode report(
      SearchIndex.Hit hit, String words, SearchIndex texts, Known known) {
    ObjectNode node = hit(hit);
    Report report = known.derivation().facts().report(hit.id()).orElseThrow();
    node.set("report", item(report, known));
    marks(node, texts.marks(words, report.text()), report.text(), 0);
    return node;
  }

  private static JsonNode claim(SearchIndex.Hit hit, String words, SearchIndex texts, Known known) {
    ObjectNode node = hit(hit);
    Claim claim = known.derivation().claim(hit.id()).orElseThrow();
    node.put("incident", known.incidentOf(claim.id()));
    node.put("event", claim.kind().code());
    known
        .derivation()
        .facts()
        .report(claim.reportId())
        .ifPresent(report -> node.set("report", item(report, known)));
    String sentence = claim.sentence().words();
    marks(node, texts.marks(words, sentence), sentence, claim.sentence().start());
    return node;
  }

  /** The stretch of the text with most of what was looked for, and where that stands in it. */
  private static void marks(
      ObjectNode node, List<SearchIndex.Mark> marks, String text, int offset) {
    int begin = 0;
    int most = -1;
    for (int i = 0; i < marks.size(); i++) {
      int count = 0;
      int from = marks.get(i).begin();
      for (int j = i; j < marks.size() && marks.get(j).end() <= from + EXCERPT - 40; j++) {
        count++;
      }
      if (count > most) {
        most = count;
        begin = Math.max(0, from - 40);
      }
    }
    begin = wordBegin(text, begin);
    int end = text.length() - begin <= EXCERPT ? text.length() : wordBegin(text, begin + EXCERPT);
    end = Math.max(end, Math.min(text.length(), begin + EXCERPT / 2));
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    node.put("begin", offset + begin);
    node.put("end", offset + end);
    node.put("text", text.substring(begin, end));
    ArrayNode array = node.putArray("marks");
    for (SearchIndex.Mark mark : marks) {
      if (mark.begin() >= begin && mark.end() <= end) {
        array.addObject().put("begin", offset + mark.begin()).put("end", offset + mark.end());
      }
    }
  }

  /** The beginning of the word that a place in the text lies in, not far before it. */
  private static int wordBegin(String text, int at) {
    int begin = at;
    while (begin > 0 && at - begin < 30 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
  }
}
