package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Verification;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Makes an incident of the strands that tell of it, and grades it. */
final class IncidentBuilder {
  private final Hearing hearing;

  IncidentBuilder(Hearing hearing) {
    this.hearing = hearing;
  }

  private static final Comparator<Testimony> EARLIEST =
      Comparator.comparing((Testimony t) -> t.published() == null ? When.DUSK : t.published())
          .thenComparing(t -> t.claim().id());

  /**
   * The id of the earliest claim; where that tells of several places, with the place behind it for
   * all but the first.
   */
  String id(Cluster cluster) {
    Testimony earliest = earliest(cluster);
    Strand strand =
        cluster.supporting().stream()
            .filter(s -> s.testimony() == earliest)
            .min(Comparator.comparingInt(Strand::index))
            .orElseThrow();
    return id(strand);
  }

  private static String id(Strand strand) {
    String claim = "i:" + strand.testimony().claim().id();
    Place place = strand.place();
    return strand.first() ? claim : claim + "#" + (place == null ? strand.placeName() : place.id());
  }

  private static Testimony earliest(Cluster cluster) {
    return cluster.supporting().stream().map(Strand::testimony).min(EARLIEST).orElseThrow();
  }

  Incident build(String id, Cluster cluster) {
    List<Strand> strands = cluster.supporting();
    Strand lead = cluster.lead();
    List<Testimony> supporting =
        strands.stream().map(Strand::testimony).distinct().sorted(EARLIEST).toList();
    Set<String> disputing = new TreeSet<>(cluster.disputing());
    supporting.forEach(t -> disputing.remove(t.claim().id()));
    Kind kind = lead.kind();
    Set<String> superseded = superseded(cluster);
    List<Testimony> standing =
        superseded.isEmpty()
            ? supporting
            : supporting.stream().filter(t -> !superseded.contains(t.claim().id())).toList();
    List<Testimony> counted =
        strands.stream()
            .filter(Strand::first)
            .map(Strand::testimony)
            .distinct()
            .filter(t -> !superseded.contains(t.claim().id()))
            .toList();
    Set<String> sources = Independence.of(supporting, hearing).keySet();
    Graded graded = grade(supporting, disputing, sources.size(), kind);
    Place place = finest(strands);
    return new Incident(
        id,
        kind,
        place,
        place == null ? lead.placeName() : place.name(),
        when(standing),
        ids(standing, kind, true),
        ids(standing, kind, false),
        Figures.ofEvent(counted, id),
        supporting.stream().map(t -> t.claim().id()).toList(),
        List.copyOf(disputing),
        sources.size(),
        graded.grade,
        graded.rule,
        cluster.corrections());
  }

  /**
   * Claims of it that others of it correct, and those that only repeat what is corrected ("an
   * earlier version said 12"); none where nothing would be left.
   */
  private static Set<String> superseded(Cluster cluster) {
    if (cluster.corrections().isEmpty()) {
      return Set.of();
    }
    Map<String, Claim> claims = new TreeMap<>();
    cluster
        .supporting()
        .forEach(s -> claims.put(s.testimony().claim().id(), s.testimony().claim()));
    Set<String> superseded = new TreeSet<>();
    for (Incident.Correction correction : cluster.corrections()) {
      Claim wrong = claims.get(correction.corrects());
      Claim right = claims.get(correction.claim());
      if (wrong == null || right == null) {
        continue;
      }
      boolean repeats = !right.figures().isEmpty() && !Cluster.differ(wrong, right);
      boolean another =
          claims.values().stream()
              .anyMatch(c -> c.reportId().equals(right.reportId()) && Cluster.differ(wrong, c));
      superseded.add(correction.corrects());
      if (repeats && another) {
        superseded.add(correction.claim());
      }
    }
    return superseded.containsAll(claims.keySet()) ? Set.of() : superseded;
  }

  Incident denied(Strand strand) {
    Testimony t = strand.testimony();
    return new Incident(
        id(strand),
        strand.kind(),
        strand.place(),
        strand.placeName(),
        t.when(),
        hearing.parties().ids(t.claim().agents()),
        hearing.parties().ids(t.claim().targets()),
        List.of(),
        List.of(),
        List.of(t.claim().id()),
        0,
        Incident.Grade.DISCOUNTED,
        "Discounted: it is only denied, no report says that it happened.");
  }

  /** The place that says most: a district before its city. */
  private static @Nullable Place finest(List<Strand> strands) {
    Place finest = strands.get(0).place();
    Map<String, Integer> districts = new TreeMap<>();
    for (Strand strand : strands) {
      Place place = strand.place();
      if (place != null && place.kind() == PlaceKind.DISTRICT) {
        int votes = districts.merge(place.id(), 1, Integer::sum);
        if (finest == null
            || finest.kind() != PlaceKind.DISTRICT
            || votes > districts.getOrDefault(finest.id(), 0)) {
          finest = place;
        }
      }
    }
    return finest;
  }

  private List<String> ids(List<Testimony> supporting, Kind kind, boolean agents) {
    Map<String, Integer> votes = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (Testimony t : supporting) {
      if (t.claim().kind() == kind) {
        List<Mention> mentions = agents ? t.claim().agents() : t.claim().targets();
        for (String id : hearing.parties().ids(mentions)) {
          if (votes.merge(id, 1, Integer::sum) == 1) {
            order.add(id);
          }
        }
      }
    }
    order.sort(
        Comparator.comparingInt((String id) -> -votes.getOrDefault(id, 0))
            .thenComparing(Comparator.naturalOrder()));
    return order;
  }

  /** The span that most agree on: what the narrowest has in common with the others. */
  private static When when(Collection<Testimony> supporting) {
    List<When> spans =
        supporting.stream()
            .filter(t -> t.claim().time() != null && t.when().days() < Long.MAX_VALUE)
            .map(Testimony::when)
            .toList();
    if (spans.isEmpty()) {
      Optional<Testimony> first = supporting.stream().min(Comparator.comparing(Testimony::day));
      return first.map(Testimony::when).orElse(When.UNKNOWN);
    }
    When narrowest =
        spans.stream()
            .min(Comparator.comparingLong(When::days).thenComparing(When::earliest))
            .orElse(When.UNKNOWN);
    LocalDate from = narrowest.earliest();
    LocalDate to = narrowest.latest();
    for (When span : spans) {
      LocalDate begin = span.earliest().isAfter(from) ? span.earliest() : from;
      LocalDate end = span.latest().isBefore(to) ? span.latest() : to;
      if (!end.isBefore(begin)) {
        from = begin;
        to = end;
      }
    }
    return When.between(from, to);
  }

  private record Graded(Incident.Grade grade, String rule) {}

  private Graded grade(List<Testimony> supporting, Set<String> disputing, int sources, Kind kind) {
    for (Testimony t : supporting) {
      if (t.accepted()) {
        return new Graded(
            Incident.Grade.CONFIRMED, "Confirmed: an analyst accepted a claim of it.");
      }
    }
    Optional<Testimony> verified =
        supporting.stream()
            .filter(t -> t.claim().verification() == Verification.VERIFIED)
            .findFirst();
    if (verified.isPresent()) {
      return new Graded(
          Incident.Grade.CONFIRMED,
          "Confirmed: "
              + verified.get().speaker()
              + " says that it was verified"
              + (disputing.isEmpty() ? "." : ", though others dispute it."));
    }
    if (!disputing.isEmpty() && takenBack(supporting, disputing)) {
      return new Graded(
          Incident.Grade.DISCOUNTED,
          "Discounted: "
              + supporting.get(0).speaker()
              + (sources > 1 ? " and the other sources take" : " takes")
              + " back what it had reported.");
    }
    if (!disputing.isEmpty()) {
      int n = disputing.size();
      return new Graded(
          Incident.Grade.CONTESTED,
          "Contested: "
              + n
              + (n == 1 ? " claim denies or contradicts it." : " claims deny or contradict it."));
    }
    Optional<Testimony> owned = supporting.stream().filter(t -> owns(t, kind)).findFirst();
    if (owned.isPresent()) {
      return new Graded(
          Incident.Grade.CONFIRMED,
          "Confirmed: "
              + owned.get().speaker()
              + ", a party to the fight, says it against itself.");
    }
    return sources > 1
        ? new Graded(
            Incident.Grade.FAIR, "Fair: " + sources + " independent sources say that it happened.")
        : new Graded(
            Incident.Grade.WEAK,
            "Weak: a single source, " + supporting.get(0).speaker() + ", says that it happened.");
  }

  /** True where each source later denied what it had said. */
  private boolean takenBack(List<Testimony> supporting, Set<String> disputing) {
    CorrectionLinks links = new CorrectionLinks(hearing);
    List<Testimony> denials =
        disputing.stream()
            .flatMap(id -> hearing.of(id).stream())
            .filter(Testimony::denied)
            .toList();
    return !denials.isEmpty()
        && supporting.stream()
            .allMatch(t -> denials.stream().anyMatch(d -> later(d, t) && links.sameVoice(d, t)));
  }

  private static boolean later(Testimony denial, Testimony said) {
    LocalDate denied = denial.published();
    LocalDate told = said.published();
    return denied != null && told != null && denied.isAfter(told);
  }

  /** True where a party accepts what speaks against it: its own strike, or its own loss. */
  private boolean owns(Testimony t, Kind kind) {
    boolean against =
        switch (kind.group()) {
          case STRIKE, HARM -> true;
          case CONTROL -> t.claim().kind() == Kind.CONTROL_LOSS;
          case ROUTE, SIEGE, FIGHT, PEOPLE, DEAL, ACTOR -> false;
        };
    if (!against || t.claim().sources().isEmpty()) {
      return false;
    }
    Parties parties = hearing.parties();
    Optional<String> speaker = parties.actor(t.claim().sources().get(0)).map(Actor::id);
    Optional<Party> side = parties.party(t.claim().sources().get(0), t.day());
    return speaker.isPresent()
        && side.isPresent()
        && parties.parties(t.claim().agents(), t.day()).stream()
            .anyMatch(p -> p.key().equals(side.get().key()));
  }
}
