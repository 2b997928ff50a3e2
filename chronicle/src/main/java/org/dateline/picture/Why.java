package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.access.AccessHistory;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.figure.RunningTotals;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.Forecasts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Incidents;
import org.dateline.incident.Ruling;
import org.dateline.incident.Testimony;
import org.dateline.picture.Evidence.Type;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Finds the evidence behind whatever has an id. Nothing is kept beforehand: the id itself says
 * where to look.
 */
final class Why {
  private final Hearing hearing;
  private final Wording wording;
  private final Incidents incidents;
  private final ControlTimeline control;
  private final AccessHistory access;
  private final Forecasts forecasts;
  private final RunningTotals totals;

  Why(
      Hearing hearing,
      Wording wording,
      Incidents incidents,
      ControlTimeline control,
      AccessHistory access,
      Forecasts forecasts,
      RunningTotals totals) {
    this.hearing = hearing;
    this.wording = wording;
    this.incidents = incidents;
    this.control = control;
    this.access = access;
    this.forecasts = forecasts;
    this.totals = totals;
  }

  Optional<Evidence> of(String id) {
    Optional<Evidence> found =
        switch (id.substring(0, id.indexOf(':') + 1)) {
          case "i:" -> incidents.byId(id).map(this::incident);
          case "h:" -> hold(id);
          case "r:" -> route(id);
          case "s:" -> siege(id);
          case "e:" -> forecasts.ofClaim(id.substring(2)).map(this::forecast);
          case "f:" -> figure(id);
          default -> Optional.empty();
        };
    return found.isPresent() ? found : claim(id);
  }

  private Optional<Evidence> hold(String id) {
    String[] parts = id.split(":", -1);
    // a place's id may hold the mark that parts the others
    for (int i = 2; i < parts.length; i++) {
      String place = String.join(":", Arrays.copyOfRange(parts, 1, i));
      for (Hold hold : control.history(place)) {
        if (hold.id().equals(id)) {
          return Optional.of(
              node(
                  id,
                  Type.HOLD,
                  wording.of(hold),
                  hold.confidence(),
                  reason(hold),
                  forAndAgainst(hold.basis(), hold.against())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> route(String id) {
    int day = id.lastIndexOf(':', id.lastIndexOf(':') - 1);
    if (day < 2) {
      return Optional.empty();
    }
    return access.routeHistory(id.substring(2, day)).stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .map(
            state ->
                node(
                    id,
                    Type.ROUTE,
                    wording.of(state),
                    state.confidence(),
                    reason(state),
                    claims(basis(state))));
  }

  /** What reports say and what the holders tell: both stand, also where they disagree. */
  private static String reason(RouteState state) {
    return "Reports say: "
        + words(state.reported())
        + ". By who held the places along it: "
        + words(state.holders())
        + (state.disputed() ? ". The two disagree; what came clearly later counts." : ".");
  }

  private static String words(RouteState.Verdict verdict) {
    String confidence = " (" + Math.round(verdict.confidence() * 100) + " %)";
    return switch (verdict.status()) {
      case OPEN -> "open" + confidence;
      case CUT -> "cut" + confidence;
      case CONTESTED -> "contested" + confidence;
      case UNKNOWN -> "nothing that still counts";
    };
  }

  private static List<String> basis(RouteState state) {
    Set<String> claims = new LinkedHashSet<>(state.claims());
    claims.addAll(state.reported().claims());
    claims.addAll(state.holders().claims());
    return List.copyOf(claims);
  }

  private Optional<Evidence> siege(String id) {
    for (Siege siege : access.sieges()) {
      if (id.startsWith("s:" + siege.place().id() + ":") && siege.id().equals(id)) {
        return Optional.of(
            node(
                id,
                Type.SIEGE,
                wording.of(siege),
                siege.confidence(),
                reason(siege),
                claims(basis(siege))));
      }
    }
    return Optional.empty();
  }

  private static String reason(Siege siege) {
    StringBuilder reason = new StringBuilder("On these criteria: ");
    reason.append(String.join("; ", siege.criteria())).append('.');
    for (Siege.Stretch gap : siege.breaks()) {
      reason.append(" Broken from ").append(Wording.day(gap.from()));
      reason.append(gap.to() == null ? "." : " to " + Wording.day(gap.to()) + ".");
    }
    if (siege.ending() != null) {
      reason.append(
          switch (siege.ending()) {
            case LIFTED -> " It was lifted or broken.";
            case TAKEN -> " It ended when the place changed hands.";
            case LEFT -> " It ended when those inside left.";
            case DENIED -> " It was denied with no less weight.";
            case FADED -> " Nothing more was said of it: it is not known whether it lasted.";
          });
    }
    if (siege.people() != null) {
      boolean gazetteer = siege.peopleFrom().equals(Siege.GAZETTEER);
      reason.append(" People inside: ").append(siege.people());
      reason.append(gazetteer ? ", by the gazetteer." : ", by claim " + siege.peopleFrom() + ".");
    }
    return reason.toString();
  }

  private static List<String> basis(Siege siege) {
    Set<String> claims = new LinkedHashSet<>(siege.claims());
    if (!siege.peopleFrom().isEmpty() && !siege.peopleFrom().equals(Siege.GAZETTEER)) {
      claims.add(siege.peopleFrom());
    }
    return List.copyOf(claims);
  }

  private Optional<Evidence> figure(String id) {
    boolean total = id.startsWith("f:total:");
    int who = id.indexOf(':', total ? "f:total:".length() : 2);
    int claim = id.indexOf(':', who + 1) + 1;
    if (who < 0 || claim <= 0) {
      return Optional.empty();
    }
    Optional<Testimony> told = hearing.of(id.substring(claim));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Testimony t = told.get();
    // a running total is made anew for each day; the id names the claim that was its latest
    List<FigureRange> ranges =
        total
            ? totals.on(t.published() == null ? t.day() : t.published())
            : incidents.ofClaim(id.substring(claim)).stream()
                .flatMap(i -> i.figures().stream())
                .toList();
    return ranges.stream().filter(range -> range.id().equals(id)).findFirst().map(this::figure);
  }

  private Evidence forecast(Forecast forecast) {
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
    return node(
        forecast.id(),
        Type.FORECAST,
        wording.of(forecast),
        confidence,
        reason,
        claims(List.copyOf(ids)));
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
      case HELD ->
          "The words that count, weighed by source, proof and age, speak for one side"
              + (hold.against().isEmpty() ? "." : "; others speak against it.");
      case CONTESTED -> "The words that count speak for two sides, or say that it is contested.";
      case UNKNOWN ->
          hold.basis().isEmpty()
              ? "The last word is too old to tell."
              : "It was lost, and no report says to whom.";
    };
  }

  private Evidence incident(Incident incident) {
    List<Evidence> because = new ArrayList<>(claims(incident.supporting()));
    Map<String, String> corrects = new HashMap<>();
    incident.corrections().forEach(c -> corrects.put(c.claim(), c.corrects()));
    because.replaceAll(e -> corrected(e, corrects.get(e.id())));
    for (Evidence denial : claims(incident.disputing())) {
      because.add(
          new Evidence(
              denial.id(),
              denial.type(),
              denial.statement(),
              denial.confidence(),
              "Against it. "
                  + (corrects.containsKey(denial.id())
                      ? "Takes back " + corrects.get(denial.id()) + ". "
                      : "")
                  + denial.reason(),
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

  /** A claim as it stands in an incident, with what it corrects there. */
  private static Evidence corrected(Evidence claim, @Nullable String corrects) {
    return corrects == null
        ? claim
        : new Evidence(
            claim.id(),
            claim.type(),
            claim.statement(),
            claim.confidence(),
            "Corrects " + corrects + ". " + claim.reason(),
            claim.because(),
            claim.source());
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

  private List<Evidence> forAndAgainst(List<String> supporting, List<String> disputing) {
    List<Evidence> because = new ArrayList<>(claims(supporting));
    for (Evidence denial : claims(disputing)) {
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
    return because;
  }

  List<Evidence> claims(List<String> ids) {
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
    } else if (ruling instanceof Ruling.Move move) {
      what = "moved it to " + move.place();
    } else if (ruling instanceof Ruling.Rate rate) {
      what = "rated it " + rate.credibility() + " for credibility";
    } else if (ruling instanceof Ruling.Correct correct) {
      what = "corrected its " + correct.field() + " to " + correct.value();
    }
    return ruling.analyst() + " " + what + ".";
  }
}
