package org.dateline.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.ActorKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Verification;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.place.Place;

/**
 * The incidents as columns, by first day and then by id, so that a filter walks arrays. Immutable.
 */
final class IncidentTable {
  /** Stands for an incident of which no first day is known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final Pattern CIVILIANS =
      Pattern.compile(
          "\\b(?:civilians?|residents?|child(?:ren)?|wom[ae]n|girls?|boys?|famil(?:y|ies)|villagers?|patients?|medics?|doctors?|nurses?|refugees|displaced|journalists?|aid"
              + " workers?)\\b",
          Pattern.CASE_INSENSITIVE);

  final List<Incident> rows;
  final int[] day;
  final Kind[] kind;
  final Incident.Grade[] grade;
  final Verification[] verification;
  final boolean[] civilians;
  final long[] deaths;
  final int[] place;
  final int[][] actors;
  final int[][] outlets;
  final List<Place> places = new ArrayList<>();
  final List<String> actorIds = new ArrayList<>();
  final List<String> outletNames = new ArrayList<>();

  private final Map<String, Integer> placeNumbers = new HashMap<>();
  private final Map<String, Integer> actorNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> outletNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> rowOf = new HashMap<>();

  IncidentTable(Derivation derivation) {
    rows = derivation.incidents();
    int n = rows.size();
    day = new int[n];
    kind = new Kind[n];
    grade = new Incident.Grade[n];
    verification = new Verification[n];
    civilians = new boolean[n];
    deaths = new long[n];
    place = new int[n];
    actors = new int[n][];
    outlets = new int[n][];
    for (int i = 0; i < n; i++) {
      fill(i, rows.get(i), derivation);
    }
  }

  private void fill(int i, Incident incident, Derivation derivation) {
    rowOf.put(incident.id(), i);
    day[i] = incident.when().hasStart() ? (int) incident.when().earliest().toEpochDay() : NO_DAY;
    kind[i] = incident.kind();
    grade[i] = incident.grade();
    deaths[i] = deaths(incident);
    Place where = incident.where();
    place[i] = where == null ? -1 : number(where);
    List<String> parties = new ArrayList<>(incident.agents());
    parties.addAll(incident.targets());
    actors[i] = numbers(parties, actorNumbers, actorIds);
    Set<String> names = new LinkedHashSet<>();
    boolean verified = false;
    boolean allUnverified = !incident.supporting().isEmpty();
    for (String id : incident.supporting()) {
      Claim claim = derivation.claim(id).orElse(null);
      if (claim != null) {
        verified |= claim.verification() == Verification.VERIFIED;
        allUnverified &= claim.verification() == Verification.UNVERIFIED;
        addOutlet(claim, derivation, names);
      }
    }
    verification[i] =
        verified
            ? Verification.VERIFIED
            : allUnverified ? Verification.UNVERIFIED : Verification.STATED;
    for (String id : incident.disputing()) {
      derivation.claim(id).ifPresent(claim -> addOutlet(claim, derivation, names));
    }
    outlets[i] = numbers(names, outletNumbers, outletNames);
    civilians[i] = harmsCivilians(incident, derivation);
  }

  private static void addOutlet(Claim claim, Derivation derivation, Set<String> names) {
    derivation.facts().report(claim.reportId()).ifPresent(r -> names.add(r.outlet().name()));
  }

  private int number(Place where) {
    return placeNumbers.computeIfAbsent(
        where.id(),
        id -> {
          places.add(where);
          return places.size() - 1;
        });
  }

  private static int[] numbers(
      Iterable<String> names, Map<String, Integer> numbers, List<String> all) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String name : names) {
      Integer number = numbers.get(name);
      if (number == null) {
        number = all.size();
        numbers.put(name, number);
        all.add(name);
      }
      found.add(number);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Civilians are counted among the dead or wounded, or are what was struck, taken or abused. */
  private static boolean harmsCivilians(Incident incident, Derivation derivation) {
    for (FigureRange figure : incident.figures()) {
      boolean harm =
          switch (figure.measure()) {
            case KILLED, WOUNDED, ABDUCTED -> true;
            case DISPLACED, REFUGEES, BESIEGED, FIGHTERS, SITES, VEHICLES, OTHER -> false;
          };
      if (harm && CIVILIANS.matcher(figure.who()).find()) {
        return true;
      }
    }
    boolean harmful =
        switch (incident.kind().group()) {
          case STRIKE, HARM -> true;
          case CONTROL, ROUTE, SIEGE, FIGHT, PEOPLE, DEAL, ACTOR -> false;
        };
    return harmful
        && incident.targets().stream()
            .anyMatch(
                target ->
                    derivation
                        .theatre()
                        .roster()
                        .byId(target)
                        .map(actor -> actor.kind() == ActorKind.CIVILIAN)
                        .orElseGet(() -> CIVILIANS.matcher(target).find()));
  }

  /** Best figure of those killed, 0 where none is given. */
  static long deaths(Incident incident) {
    return incident.figures().stream()
        .filter(f -> f.measure() == Figure.Measure.KILLED && !f.cumulative())
        .mapToLong(FigureRange::best)
        .max()
        .orElse(0);
  }

  int size() {
    return rows.size();
  }

  /** Row of an incident, or -1. */
  int row(String incidentId) {
    return rowOf.getOrDefault(incidentId, -1);
  }

  /** Number of a place, or -1 where no incident lies there. */
  int placeNumber(String placeId) {
    return placeNumbers.getOrDefault(placeId, -1);
  }

  /** Number of an actor's id or name, or -1 where no incident has it. */
  int actorNumber(String idOrName) {
    return actorNumbers.getOrDefault(idOrName, -1);
  }

  /** Number of an outlet, or -1 where no incident has it. */
  int outletNumber(String name) {
    return outletNumbers.getOrDefault(name, -1);
  }

  /** First row on or after a day; rows of which no day is known come before all others. */
  int firstFrom(long epochDay) {
    int low = 0;
    int high = day.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day[middle] < epochDay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
