package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.incident.Facts;
import org.dateline.incident.Incident;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Words routes that changed in the span, sieges of which a day lies in it, and what is left. */
record AccessDrafts(Material material, Happenings happenings) {
  private static final String MODEL = "model";

  List<Draft> drafts(List<Incident> incidents) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (List<RouteState> history : material.routes().values()) {
      for (RouteState state : history) {
        if (inSpan(state) && material.concerns(state.route()) && worthTelling(state)) {
          told.addAll(state.claims());
          drafts.add(route(state));
        }
      }
    }
    Map<String, List<Siege>> byPlace = new TreeMap<>();
    for (Siege siege : material.sieges()) {
      byPlace.computeIfAbsent(siege.place().id(), key -> new ArrayList<>()).add(siege);
      told.addAll(siege.claims());
    }
    byPlace.values().forEach(sieges -> drafts.add(siege(sieges)));
    List<Incident> rest = new ArrayList<>();
    for (Incident incident : incidents) {
      if (incident.supporting().stream().noneMatch(told::contains)) {
        rest.add(incident);
      }
    }
    drafts.addAll(happenings.drafts(rest));
    return drafts;
  }

  private boolean inSpan(RouteState state) {
    return state.since() != null
        && state.status() != RouteState.Status.UNKNOWN
        && When.between(material.from(), material.to()).contains(state.since());
  }

  /** What follows only from who holds the places along a road is told where it cuts the road. */
  private boolean worthTelling(RouteState state) {
    return state.status() == RouteState.Status.CUT || reported(state);
  }

  private boolean reported(RouteState state) {
    return material.claims(state.claims()).stream()
        .anyMatch(claim -> claim.kind().group() == Kind.Group.ROUTE);
  }

  private Draft route(RouteState state) {
    List<Claim> claims = material.claims(state.claims());
    String how =
        switch (state.status()) {
          case OPEN -> "open";
          case CUT -> "cut";
          case CONTESTED -> "contested";
          case UNKNOWN -> "unknown";
        };
    Set<String> agents = new LinkedHashSet<>();
    boolean reported = reported(state);
    for (Claim claim : claims) {
      if (claim.kind() == Kind.ROUTE_CUT && state.status() == RouteState.Status.CUT) {
        claim.agents().forEach(agent -> agents.add(material.words().names().speaker(agent, claim)));
      }
    }
    agents.remove("");
    LocalDates since = new LocalDates(state.since());
    String name = Names.route(state.route());
    String by = agents.isEmpty() ? "" : " by " + Names.list(List.copyOf(agents), 4);
    String brackets = material.words().brackets(happenings.independent(state.claims()), claims);
    String text =
        reported
            ? name + were(name) + "reported " + how + since.on() + by
            : "by who held the places along it, " + name + were(name) + how + since.from();
    return new Draft(
        text
            + brackets.substring(0, brackets.length() - 1)
            + ControlDrafts.sure(state.confidence())
            + ").",
        state.claims(),
        List.of(state.id()),
        (reported ? 6 : 0)
            + 4 * state.confidence()
            + Weight.sources(happenings.independent(state.claims())),
        state.since() == null ? When.UNKNOWN : When.on(state.since()));
  }

  private static String were(String road) {
    return road.matches("the (?:streets|roads)\\b.*") ? " were " : " was ";
  }

  private Draft siege(List<Siege> sieges) {
    List<Siege> reported = sieges.stream().filter(s -> !s.assessor().equals(MODEL)).toList();
    List<Siege> modelled = sieges.stream().filter(s -> s.assessor().equals(MODEL)).toList();
    Siege first = reported.isEmpty() ? modelled.get(0) : reported.get(0);
    Set<String> claims = new LinkedHashSet<>();
    List<String> about = new ArrayList<>();
    reported.forEach(siege -> claims.addAll(siege.claims()));
    modelled.forEach(siege -> claims.addAll(siege.claims()));
    sieges.forEach(siege -> about.add(siege.id()));
    StringBuilder text = new StringBuilder(first.place().name());
    if (!reported.isEmpty()) {
      Set<String> assessors = new LinkedHashSet<>();
      reported.forEach(siege -> assessors.add(Names.outlet(siege.assessor())));
      text.append(" was reported besieged").append(by(first)).append(span(first));
      text.append(people(reported)).append(" (");
      text.append(Names.list(List.copyOf(assessors), 4)).append(lastReported(claims)).append(")");
    }
    if (!modelled.isEmpty()) {
      Siege model = modelled.get(0);
      text.append(reported.isEmpty() ? " was" : "; by routes and holdings it was")
          .append(" cut off")
          .append(reported.isEmpty() ? by(model) : "")
          .append(span(model));
      if (reported.isEmpty()) {
        text.append(people(modelled))
            .append(" by routes and holdings; no report in the record calls it a siege");
      }
    }
    long most = 0;
    for (Siege siege : sieges) {
      most = Math.max(most, siege.people() == null ? 0 : siege.people());
    }
    return new Draft(
        text.append(".").toString(),
        List.copyOf(claims),
        about,
        (lastReported(claims).isEmpty() ? 12 : 0)
            + Weight.people(most) / 3
            + Weight.sources(reported.size())
            - (reported.isEmpty() ? 8 : 0),
        first.since() == null ? When.UNKNOWN : When.on(first.since()));
  }

  private String by(Siege siege) {
    return siege.besieger() == null ? "" : " by " + material.words().names().side(siege.besieger());
  }

  private String span(Siege siege) {
    boolean ended = siege.until() != null && !siege.until().isAfter(material.to());
    return new LocalDates(siege.since()).from()
        + (ended && siege.until() != null ? " until " + DayWords.day(siege.until()) : "");
  }

  /** A siege of which the span's own reports are silent is told with the day of the last one. */
  private String lastReported(Collection<String> claims) {
    LocalDate last = null;
    for (Claim claim : material.claims(claims)) {
      LocalDate day = material.facts().report(claim.reportId()).map(Report::published).orElse(null);
      if (day != null && !day.isAfter(material.to()) && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last != null && last.isBefore(material.from())
        ? "; last reported " + DayWords.day(last)
        : "";
  }

  /** People inside as reports count them; what a gazetteer has is no count of the besieged. */
  static boolean counted(Siege siege, Facts facts) {
    Long people = siege.people();
    return people != null
        && (people != siege.place().population()
            || siege.claims().stream()
                .flatMap(id -> facts.claim(id).stream())
                .flatMap(claim -> claim.figures().stream())
                .anyMatch(f -> people.equals(f.low()) || people.equals(f.high())));
  }

  private String people(List<Siege> sieges) {
    long low = Long.MAX_VALUE;
    long high = 0;
    for (Siege siege : sieges) {
      if (siege.people() != null && counted(siege, material.facts())) {
        low = Math.min(low, siege.people());
        high = Math.max(high, siege.people());
      }
    }
    if (high == 0) {
      return "";
    }
    String count =
        low == high
            ? CountWords.number(low)
            : CountWords.number(low) + "-" + CountWords.number(high);
    return ", with " + count + " people inside";
  }

  /** A day that may not be known, with its preposition. */
  private record LocalDates(@Nullable LocalDate day) {
    String on() {
      return day == null ? "" : " on " + DayWords.day(day);
    }

    String from() {
      return day == null ? "" : " from " + DayWords.day(day);
    }
  }
}
