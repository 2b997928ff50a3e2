package org.dateline.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure.Measure;
import org.dateline.claim.Kind;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;

/** Words incidents; those that differ in nothing but the place share a sentence. */
final class Happenings {
  private static final int LONGEST_QUOTED = 200;

  private final Material material;
  private final Map<String, Incident> byClaim = new HashMap<>();

  Happenings(Material material) {
    this.material = material;
    for (Incident incident : material.incidents()) {
      incident.supporting().forEach(claim -> byClaim.put(claim, incident));
    }
  }

  /** Independent sources of the best-supported incident that rests on one of these claims. */
  int independent(Collection<String> claims) {
    int most = 1;
    for (String claim : claims) {
      Incident incident = byClaim.get(claim);
      if (incident != null) {
        most = Math.max(most, incident.independentSources());
      }
    }
    return most;
  }

  /** Statements on these incidents. */
  List<Draft> drafts(List<Incident> incidents) {
    Map<String, List<Incident>> alike = new LinkedHashMap<>();
    for (Incident incident : incidents) {
      if (incident.supporting().isEmpty()) {
        // nobody says it happened: the denial stands under what is disputed
        continue;
      }
      alike.computeIfAbsent(likeness(incident), key -> new ArrayList<>()).add(incident);
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Incident> group : alike.values()) {
      draft(group, drafts);
    }
    return drafts;
  }

  private void draft(List<Incident> group, List<Draft> drafts) {
    Incident first = group.get(0);
    Cast cast = cast(first, true);
    List<Cast> others = new ArrayList<>();
    Set<String> claims = new LinkedHashSet<>();
    Set<String> about = new LinkedHashSet<>();
    double weight = 0;
    for (Incident incident : group) {
      if (incident != first) {
        others.add(cast(incident, true));
      }
      material.supporting(incident).forEach(claim -> claims.add(claim.id()));
      claims.addAll(incident.disputing());
      about.add(incident.id());
      weight = Math.max(weight, Weight.of(incident));
    }
    String main = Grammar.reported(first.kind(), cast.with(others));
    if (main.isEmpty()) {
      about.forEach(id -> drafts.add(Draft.unworded(id)));
      return;
    }
    List<Claim> supporting = material.supporting(first);
    String dispute = material.words().dispute(material.claims(first.disputing()));
    drafts.add(
        new Draft(
            main
                + tail(first)
                + material.words().brackets(first.independentSources(), supporting)
                + content(first.kind(), supporting)
                + (dispute.isEmpty() ? "" : "; " + dispute)
                + ".",
            List.copyOf(claims),
            List.copyOf(about),
            weight,
            first.when()));
  }

  /** What two incidents must share to stand in one sentence; its id where it must stand alone. */
  private String likeness(Incident incident) {
    if (!incident.figures().isEmpty()
        || !incident.disputing().isEmpty()
        || incident.where() == null
        || incident.kind().group() == Kind.Group.DEAL) {
      return incident.kind() + "|" + incident.supporting() + "|" + incident.disputing();
    }
    List<Claim> supporting = material.supporting(incident);
    return incident.kind()
        + "|"
        + incident.when()
        + "|"
        + incident.agents()
        + "|"
        + incident.targets()
        + "|"
        + Cast.preposition(incident.where())
        + "|"
        + material.words().brackets(incident.independentSources(), supporting);
  }

  /** The parts of an incident in words. */
  Cast cast(Incident incident, boolean dated) {
    List<Claim> claims =
        incident.supporting().isEmpty()
            ? material.claims(incident.disputing())
            : material.supporting(incident);
    Names names = material.words().names();
    List<String> targets = new ArrayList<>(incident.targets());
    targets.removeAll(incident.agents());
    return Cast.of(
        claims,
        incident.where(),
        incident.placeName(),
        names.all(parties(incident.agents(), claims), claims),
        names.all(parties(targets, claims), claims),
        figures(subject(incident), incident.kind() == Kind.PEOPLE_TOLL),
        dated ? DayWords.when(incident.when()) : "");
  }

  /** A place or a day that was read as a party is none. */
  private List<String> parties(List<String> idsOrNames, List<Claim> claims) {
    List<String> parties = new ArrayList<>();
    for (String party : idsOrNames) {
      boolean place =
          claims.stream()
              .flatMap(claim -> claim.places().stream())
              .anyMatch(mention -> mention.text().equalsIgnoreCase(party));
      if (!place) {
        parties.add(party);
      }
    }
    return parties;
  }

  /** The same without its count, for a sentence that speaks of the count itself. */
  Cast uncounted(Incident incident) {
    Cast cast = cast(incident, true);
    return new Cast(
        cast.places(),
        cast.at(),
        cast.from(),
        cast.to(),
        cast.routes(),
        cast.agents(),
        cast.targets(),
        incident.kind() == Kind.PEOPLE_TOLL ? "dead and wounded" : "",
        cast.date(),
        cast.trigger());
  }

  /** The incident as a noun phrase with its date and its dead; empty where too little is known. */
  String nominal(Incident incident) {
    String noun = Grammar.nominal(incident.kind(), cast(incident, true));
    String tail = tail(incident);
    return noun.isEmpty() || tail.isEmpty() ? noun : noun + tail + ",";
  }

  /** The figures that are the subject of the sentence. */
  private static List<FigureRange> subject(Incident incident) {
    Set<Measure> measures =
        switch (incident.kind()) {
          case HARM_KILL -> Set.of(Measure.KILLED);
          case HARM_ABDUCT -> Set.of(Measure.ABDUCTED);
          case PEOPLE_TOLL -> Set.of(Measure.KILLED, Measure.WOUNDED);
          case PEOPLE_FLEE, PEOPLE_RETURN -> Set.of(Measure.DISPLACED, Measure.REFUGEES);
          case PEOPLE_DEPRIVE -> Set.of(Measure.BESIEGED, Measure.DISPLACED, Measure.OTHER);
          case SIEGE_LAY -> Set.of(Measure.BESIEGED);
          case CONTROL_GAIN,
              CONTROL_LOSS,
              CONTROL_HOLD,
              CONTROL_CONTEST,
              CONTROL_ADVANCE,
              ROUTE_CUT,
              ROUTE_OPEN,
              SIEGE_LIFT,
              FIGHT_CLASH,
              STRIKE_AIR,
              STRIKE_SHELL,
              STRIKE_BOMB,
              HARM_ABUSE,
              HARM_DESTROY,
              PEOPLE_AID,
              DEAL_TALK,
              DEAL_AGREE,
              DEAL_BREAK,
              DEAL_DEMAND,
              DEAL_THREATEN,
              DEAL_ACCUSE,
              DEAL_SUPPORT,
              DEAL_WITHHOLD,
              ACTOR_FORM,
              ACTOR_ALLY,
              ACTOR_SPLIT,
              ACTOR_DEPLOY ->
              Set.of();
        };
    List<FigureRange> found =
        incident.figures().stream().filter(f -> measures.contains(f.measure())).toList();
    return incident.kind() == Kind.PEOPLE_TOLL || found.isEmpty() ? found : found.subList(0, 1);
  }

  /** {@code , with 12 civilians reported killed}: the figures beside the subject. */
  private String tail(Incident incident) {
    List<FigureRange> rest = new ArrayList<>(incident.figures());
    rest.removeAll(subject(incident));
    List<FigureRange> people = rest.stream().filter(f -> !done(f).isEmpty()).toList();
    List<FigureRange> things =
        rest.stream().filter(f -> done(f).isEmpty() && f.measure() != Measure.OTHER).toList();
    String harmed = figures(people, true);
    String counted = figures(things, false);
    return (harmed.isEmpty() ? "" : ", with " + harmed)
        + (counted.isEmpty() ? "" : "; counted: " + counted);
  }

  private String figures(List<FigureRange> ranges, boolean done) {
    List<FigureRange> ordered = new ArrayList<>(ranges);
    ordered.sort(
        Comparator.comparing(FigureRange::measure)
            .thenComparing(Comparator.comparingLong(FigureRange::best).reversed())
            .thenComparing(FigureRange::who));
    Set<Measure> measures = new HashSet<>();
    boolean overlap = false;
    List<String> parts = new ArrayList<>();
    for (FigureRange range : ordered) {
      overlap |= !measures.add(range.measure());
      String counted = CountWords.counted(range, material.facts());
      String comma = counted.contains(", best") ? "," : "";
      String part = done && !done(range).isEmpty() ? counted + comma + " " + done(range) : counted;
      parts.add(part + (range.cumulative() ? " (running total)" : ""));
    }
    return Names.list(parts, 5) + (overlap ? " (the counts may overlap)" : "");
  }

  /** What was done to those counted; empty where the count says it all. */
  static String done(FigureRange range) {
    return switch (range.measure()) {
      case KILLED -> "killed";
      case WOUNDED -> "wounded";
      case DISPLACED -> "displaced";
      case REFUGEES -> "counted as refugees";
      case BESIEGED -> "besieged";
      case ABDUCTED -> "abducted or detained";
      case FIGHTERS, SITES, VEHICLES, OTHER -> "";
    };
  }

  /** What was demanded, threatened or charged stands only in the report's own words. */
  private static String content(Kind kind, List<Claim> claims) {
    boolean spoken =
        kind == Kind.DEAL_DEMAND
            || kind == Kind.DEAL_THREATEN
            || kind == Kind.DEAL_ACCUSE
            || kind == Kind.ACTOR_FORM
            || kind == Kind.DEAL_SUPPORT
            || kind == Kind.DEAL_WITHHOLD;
    if (!spoken || claims.isEmpty()) {
      return "";
    }
    return quoted(claims.get(0));
  }

  /** The report's own words where they are few. */
  static String quoted(Claim claim) {
    String words = PlainText.line(claim.sentence().words());
    return words.length() > LONGEST_QUOTED
        ? ""
        : ", in the report's words: “" + words.replaceAll("[.\\s]+$", "") + "”";
  }
}
