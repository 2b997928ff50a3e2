package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Ruling;
import org.dateline.incident.Testimony;
import org.dateline.picture.Evidence.Type;
import org.dateline.report.Report;

/** Finds the evidence behind whatever has an id. */
final class Why {
  private final Hearing hearing;
  private final Wording wording;
  private final Map<String, Supplier<Evidence>> byId = new HashMap<>();

  Why(Hearing hearing, Wording wording) {
    this.hearing = hearing;
    this.wording = wording;
  }

  void know(Incident incident) {
    byId.put(incident.id(), () -> incident(incident));
    incident.figures().forEach(this::know);
  }

  void know(FigureRange range) {
    byId.putIfAbsent(range.id(), () -> figure(range));
  }

  void know(Hold hold) {
    byId.put(
        hold.id(),
        () ->
            node(
                hold.id(),
                Type.HOLD,
                wording.of(hold),
                hold.confidence(),
                reason(hold),
                claims(hold.basis())));
  }

  void know(RouteState state) {
    String reason =
        switch (state.status()) {
          case OPEN, CUT -> "By what reports say of it and by who held the places along it.";
          case CONTESTED -> "Reports, or the holders of the places along it, disagree.";
          case UNKNOWN -> "No report that still counts says.";
        };
    byId.put(
        state.id(),
        () ->
            node(
                state.id(),
                Type.ROUTE,
                wording.of(state),
                state.confidence(),
                reason,
                claims(state.claims())));
  }

  void know(Siege siege) {
    String reason = "On these criteria: " + String.join("; ", siege.criteria()) + ".";
    byId.put(
        siege.id(),
        () ->
            node(
                siege.id(),
                Type.SIEGE,
                wording.of(siege),
                siege.confidence(),
                reason,
                claims(siege.claims())));
  }

  void know(Forecast forecast) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(forecast.claim());
    ids.addAll(forecast.deciding());
    String reason =
        switch (forecast.outcome()) {
          case OPEN -> "No later report of the same kind and place decides it yet.";
          case CAME_TRUE -> "A later report asserts it.";
          case DID_NOT -> "A later report denies it, or its day went by.";
          case CONDITION_NOT_MET -> "What it depended on did not come.";
        };
    double confidence = hearing.of(forecast.claim()).map(Testimony::weight).orElse(0.0);
    byId.put(
        forecast.id(),
        () ->
            node(
                forecast.id(),
                Type.FORECAST,
                wording.of(forecast),
                confidence,
                reason,
                claims(List.copyOf(ids))));
  }

  Optional<Evidence> of(String id) {
    Supplier<Evidence> known = byId.get(id);
    return known == null ? claim(id) : Optional.of(known.get());
  }

  private static Evidence node(
      String id,
      Type type,
      String statement,
      double confidence,
      String reason,
      List<Evidence> because) {
    return new Evidence(id, type, statement, confidence, reason, because, null);
  }

  private static String reason(Hold hold) {
    return switch (hold.status()) {
      case HELD -> "The words that count, weighed by source, proof and age, speak for one side.";
      case CONTESTED -> "The words that count speak for two sides, or say that it is contested.";
      case UNKNOWN ->
          hold.basis().isEmpty()
              ? "The last word is too old to tell."
              : "It was lost, and no report says to whom.";
    };
  }

  private Evidence incident(Incident incident) {
    List<Evidence> because = new ArrayList<>(claims(incident.supporting()));
    for (Evidence denial : claims(incident.disputing())) {
      because.add(
          new Evidence(
              denial.id(),
              denial.type(),
              denial.statement(),
              denial.confidence(),
              "Against it. " + denial.reason(),
              denial.because(),
              denial.source()));
    }
    incident.figures().forEach(f -> because.add(figure(f)));
    double wrong = 1;
    Map<String, Double> bySource = new HashMap<>();
    for (String id : incident.supporting()) {
      hearing.of(id).ifPresent(t -> bySource.merge(t.source(), t.weight(), Math::max));
    }
    for (double weight : bySource.values()) {
      wrong *= 1 - weight;
    }
    return node(
        incident.id(),
        Type.INCIDENT,
        wording.of(incident),
        Math.round((1 - wrong) * 1000) / 1000.0,
        incident.gradeRule(),
        because);
  }

  Evidence figure(FigureRange range) {
    double confidence =
        range.claims().stream()
            .flatMap(id -> hearing.of(id).stream())
            .mapToDouble(Testimony::weight)
            .max()
            .orElse(0);
    return node(
        range.id(),
        Type.FIGURE,
        wording.of(range),
        confidence,
        range.rule(),
        claims(range.claims()));
  }

  private List<Evidence> claims(List<String> ids) {
    List<Evidence> found = new ArrayList<>();
    for (String id : ids) {
      claim(id).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Evidence> claim(String id) {
    Optional<Claim> found = hearing.docket().claim(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Claim claim = found.get();
    Optional<Report> report = hearing.facts().report(claim.reportId());
    LocalDate published = report.map(Report::published).orElse(null);
    List<Evidence> rulings = new ArrayList<>();
    for (Ruling ruling : hearing.docket().on(id)) {
      rulings.add(node(ruling.id(), Type.RULING, ruled(ruling), 1, ruling.reason(), List.of()));
    }
    Evidence.Source source =
        new Evidence.Source(
            claim.sentence(),
            report.map(r -> r.outlet().name()).orElse("unknown outlet"),
            report.map(Report::title).orElse(""),
            published,
            claim.sources().stream().map(Mention::fullName).toList());
    return Optional.of(
        new Evidence(
            id,
            Type.CLAIM,
            wording.of(claim),
            Math.round(hearing.of(id).map(Testimony::weight).orElse(0.0) * 1000) / 1000.0,
            reason(claim, report),
            rulings,
            source));
  }

  private String reason(Claim claim, Optional<Report> report) {
    StringBuilder reason = new StringBuilder();
    reason.append(
        switch (claim.verification()) {
          case STATED -> "Stated";
          case UNVERIFIED -> "Not verified, by the report's own words";
          case VERIFIED -> "Verified, by the report's own words";
        });
    hearing
        .of(claim.id())
        .ifPresent(t -> reason.append("; counts as a word of ").append(t.speaker()));
    report
        .map(hearing::original)
        .filter(first -> !first.id().equals(claim.reportId()))
        .ifPresent(
            first ->
                reason.append("; its report is a copy of one by ").append(first.outlet().name()));
    if (hearing.docket().rejected(claim.id())) {
      reason.append("; rejected by an analyst, it counts for nothing");
    }
    return reason.append('.').toString();
  }

  private static String ruled(Ruling ruling) {
    String what = "ruled on it";
    if (ruling instanceof Ruling.Accept) {
      what = "accepted it";
    } else if (ruling instanceof Ruling.Reject) {
      what = "rejected it";
    } else if (ruling instanceof Ruling.Correct correct) {
      what = "corrected its " + correct.field() + " to " + correct.value();
    }
    return ruling.analyst() + " " + what + ".";
  }
}
