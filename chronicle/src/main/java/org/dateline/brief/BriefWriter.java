package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.DatelineException;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes the situation report of a span. Pure: the same facts give the same report, letter for
 * letter. Thread-safe.
 */
public final class BriefWriter {
  private static final int MOST_SENTENCES = 6;

  private BriefWriter() {}

  /**
   * The situation report of a span for the whole theatre.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive; not before {@code from}
   */
  public static Brief write(Derivation derivation, LocalDate from, LocalDate to) {
    return write(derivation, from, to, null);
  }

  /**
   * The situation report of a span for an area.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive; not before {@code from}
   * @param area name of a first-level administrative unit (governorate, province), or null for the
   *     whole theatre
   */
  public static Brief write(
      Derivation derivation, LocalDate from, LocalDate to, @Nullable String area) {
    if (to.isBefore(from)) {
      throw new DatelineException(
          "A brief cannot end (" + to + ") before it begins (" + from + "): swap the two days.");
    }
    return write(Material.of(derivation, from, to, area));
  }

  static Brief write(Material material) {
    Happenings happenings = new Happenings(material);
    Footnotes footnotes = new Footnotes(material);
    List<Brief.KeyFigure> keyFigures = new ArrayList<>();
    for (KeyCounts.Count count : new KeyCounts(material, happenings).counts()) {
      footnotes
          .refs(count.claims())
          .ifPresent(
              refs -> keyFigures.add(new Brief.KeyFigure(count.label(), count.value(), refs)));
    }
    DisputeDrafts disputes = new DisputeDrafts(material, happenings);
    List<Brief.Section> sections = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      sections.add(section(topic, drafts(topic, material, happenings, disputes), footnotes));
    }
    String where = material.area() == null ? material.theatre().name() : material.area();
    Brief brief =
        new Brief(
            "Situation report: "
                + PlainText.line(where)
                + ", "
                + DayWords.span(material.from(), material.to()),
            material.from(),
            material.to(),
            material.facts().knownOn(),
            keyFigures,
            sections,
            footnotes.all(),
            "All statements are those of the reports quoted. Figures may be revised as further reports"
                + " come in.",
            method(material),
            disputes.line());
    return new Withholding(material.withheld()).apply(brief);
  }

  private static List<Draft> drafts(
      Topic topic, Material material, Happenings happenings, DisputeDrafts disputes) {
    List<Incident> incidents = new ArrayList<>();
    for (Incident incident : material.incidents()) {
      if (Sorting.topic(incident) == topic && incident.grade() != Incident.Grade.DISCOUNTED) {
        incidents.add(incident);
      }
    }
    return switch (topic) {
      case CONTROL -> new ControlDrafts(material, happenings).drafts(incidents);
      case ACCESS -> new AccessDrafts(material, happenings).drafts(incidents);
      case FIGHTING, HARM, PEOPLE, DEALS -> happenings.drafts(incidents);
      case DISPUTED -> disputes.drafts();
      case OUTLOOK -> new OutlookDrafts(material).drafts();
    };
  }

  private static Brief.Section section(Topic topic, List<Draft> drafts, Footnotes footnotes) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Draft.ORDER);
    List<Brief.Sentence> sentences = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Set<String> left = new LinkedHashSet<>();
    for (Draft draft : ordered) {
      Optional<Brief.Refs> refs =
          sentences.size() < MOST_SENTENCES && !draft.text().isEmpty() && texts.add(draft.text())
              ? footnotes.refs(draft.claims())
              : Optional.empty();
      if (refs.isPresent()) {
        sentences.add(new Brief.Sentence(draft.text(), refs.get(), draft.about()));
      } else {
        left.addAll(draft.about());
      }
    }
    sentences.forEach(sentence -> sentence.about().forEach(left::remove));
    return new Brief.Section(topic, sentences, rest(topic, sentences, left.size()));
  }

  private static String rest(Topic topic, List<Brief.Sentence> sentences, int left) {
    if (sentences.isEmpty() && left == 0) {
      return topic.nothing();
    }
    if (left == 0) {
      return "";
    }
    String more = sentences.isEmpty() ? "" : "further ";
    String what =
        switch (topic) {
          case CONTROL, ACCESS, FIGHTING, HARM, PEOPLE, DEALS -> more + "incident";
          case DISPUTED -> more + "matter";
          case OUTLOOK -> more + "forecast";
        };
    return PlainText.sentence(CountWords.small(left, what))
        + (left == 1 ? " is" : " are")
        + " in the record"
        + (sentences.isEmpty() ? ", too sparsely told for a sentence." : ".");
  }

  private static String method(Material material) {
    List<Report> published = new ArrayList<>();
    Set<String> outlets = new HashSet<>();
    for (Report report : material.facts().reports()) {
      LocalDate day = report.published();
      if (day != null && When.between(material.from(), material.to()).contains(day)) {
        published.add(report);
        outlets.add(report.outlet().name());
      }
    }
    LocalDate known = material.facts().knownOn();
    Optional<LocalDate> latest =
        material.facts().reports().stream()
            .flatMap(report -> Optional.ofNullable(report.published()).stream())
            .max(Comparator.naturalOrder());
    String basis =
        known != null
            ? "as known on " + DayWords.day(known)
            : latest.map(day -> "as known from reports up to " + DayWords.day(day)).orElse("");
    return "Written by rule from "
        + CountWords.small(material.facts().reports().size(), "report")
        + " in the record"
        + (basis.isEmpty() ? "" : ", " + basis)
        + "; "
        + CountWords.small(published.size())
        + (published.size() == 1 ? " was" : " were")
        + " published in the span, by "
        + CountWords.small(outlets.size(), "outlet")
        + ". Each sentence is put together from what was read in the sentences that its footnotes"
        + " quote. Reprints and reports that quote one voice count as one source. Where counts"
        + " differ, the range is given and one of them is named best; none is an average.";
  }
}
