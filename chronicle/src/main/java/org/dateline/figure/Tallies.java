package org.dateline.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.figure.RollUp.Question;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Takes from each incident the count that a question asks for, and finds what is told twice. */
final class Tallies {
  private static final int EVENT_DAYS = 7;

  private final Hearing hearing;
  private final Figure.Measure measure;
  private final String who;

  Tallies(Hearing hearing, Question question) {
    this.hearing = hearing;
    this.measure = question.measure();
    this.who = question.who();
  }

  /** The tallies of all incidents, by day, then by incident; without what is told twice. */
  List<Tally> of(List<Incident> incidents) {
    List<Tally> found = new ArrayList<>();
    for (Incident incident : incidents) {
      if (incident.grade() != Incident.Grade.DISCOUNTED && !incident.figures().isEmpty()) {
        Tally tally = tally(incident);
        if (tally != null) {
          found.add(tally);
        }
      }
    }
    return accusations(once(found));
  }

  private @Nullable Tally tally(Incident incident) {
    Map<String, FigureRange> given = new TreeMap<>();
    for (FigureRange range : incident.figures()) {
      if (range.measure() == measure && !range.cumulative()) {
        given.put(range.who(), range);
      }
    }
    List<FigureRange> used = new ArrayList<>();
    Count count = people() ? People.count(who, given, used) : things(given, used);
    if (count == null) {
      return null;
    }
    boolean differ =
        used.stream().anyMatch(r -> voices(r) > 1 && (r.high() == null || r.low() != r.high()));
    boolean disputed =
        differ || !incident.disputing().isEmpty() || incident.grade() == Incident.Grade.CONTESTED;
    return new Tally(incident, count, used, day(incident), disputed, null);
  }

  private boolean people() {
    return switch (measure) {
      case KILLED, WOUNDED, DISPLACED, REFUGEES, BESIEGED, ABDUCTED, FIGHTERS -> true;
      case SITES, VEHICLES, OTHER -> false;
    };
  }

  private long voices(FigureRange range) {
    return range.claims().stream()
        .flatMap(id -> hearing.of(id).stream())
        .map(Testimony::source)
        .distinct()
        .count();
  }

  /** Things of several names may be the same things: the largest count of them. */
  private @Nullable Count things(Map<String, FigureRange> given, List<FigureRange> used) {
    Count most = null;
    for (FigureRange range : given.values()) {
      if (who.equals(Groups.PEOPLE) || who.equals(range.who())) {
        Count count = Count.of(range);
        most = most == null ? count : most.with(count);
        used.add(range);
      }
    }
    return most;
  }

  /** The last day of an event of a few days; of a toll, only where it is of one day. */
  private static @Nullable LocalDate day(Incident incident) {
    When when = incident.when();
    if (!when.hasEnd()) {
      return when.hasStart() && incident.kind() != Kind.PEOPLE_TOLL ? when.earliest() : null;
    }
    boolean event = incident.kind() != Kind.PEOPLE_TOLL && when.days() <= EVENT_DAYS;
    return event || when.days() == 1 ? when.latest() : null;
  }

  /** One number of one report that two incidents carry counts on the one that more speak of. */
  private List<Tally> once(List<Tally> tallies) {
    List<Tally> ordered = new ArrayList<>(tallies);
    ordered.sort(
        Comparator.comparingInt((Tally t) -> -t.incident().supporting().size())
            .thenComparing(t -> t.incident().kind())
            .thenComparing(t -> t.incident().id()));
    Set<String> told = new HashSet<>();
    List<Tally> kept = new ArrayList<>();
    for (Tally tally : ordered) {
      Set<String> words = words(tally);
      if (words.isEmpty() || !told.containsAll(words)) {
        told.addAll(words);
        kept.add(tally);
      }
    }
    kept.sort(
        Comparator.comparing((Tally t) -> t.incident().when().earliest())
            .thenComparing(t -> t.incident().id()));
    return kept;
  }

  /** Where in their reports the numbers of a tally stand. */
  private Set<String> words(Tally tally) {
    Set<String> words = new HashSet<>();
    for (FigureRange range : tally.ranges()) {
      for (String id : range.claims()) {
        Claim claim = hearing.of(id).map(Testimony::claim).orElse(null);
        if (claim != null) {
          for (Figure figure : claim.figures()) {
            if (figure.measure() == measure && !figure.cumulative()) {
              words.add(claim.reportId() + "@" + figure.begin() + "=" + figure.text());
            }
          }
        }
      }
    }
    return words;
  }

  /** One attack of which two sides accuse each other: same place, day and toll, other parties. */
  private List<Tally> accusations(List<Tally> tallies) {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < tallies.size(); i++) {
      Tally t = tallies.get(i);
      Incident incident = t.incident();
      Place where = incident.where();
      if (where != null && t.day() != null && attack(incident.kind()) && t.count().best() > 2) {
        String city = where.within() == null ? where.id() : where.within();
        String key = city + "|" + t.day() + "|" + t.count().best();
        alike.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
    List<Tally> all = new ArrayList<>(tallies);
    for (List<Integer> group : alike.values()) {
      int first = group.get(0);
      for (int next : group.subList(1, group.size())) {
        List<String> these = all.get(first).incident().agents();
        List<String> those = all.get(next).incident().agents();
        if (!these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those)) {
          all.set(next, all.get(next).sameAs(all.get(first).incident().id()));
          all.set(first, all.get(first).disputedToo());
        }
      }
    }
    return all;
  }

  private static boolean attack(Kind kind) {
    return switch (kind.group()) {
      case STRIKE, FIGHT, HARM -> true;
      case CONTROL, ROUTE, SIEGE, PEOPLE, DEAL, ACTOR -> false;
    };
  }
}
