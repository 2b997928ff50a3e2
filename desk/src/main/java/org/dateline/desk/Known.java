package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dateline.actor.Roster;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.Reading;
import org.dateline.claim.Verification;
import org.dateline.control.Hold;
import org.dateline.desk.search.SearchIndex;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.place.Place;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What was known by one day, with the indexes that the desk's questions need; each is made when it
 * is first asked for. Thread-safe.
 */
final class Known {
  /** Queries whose rows are kept. */
  private static final int QUERIES = 200;

  /** In degrees. */
  private static final double FOCUS_MARGIN = 0.3;

  private final Derivation derivation;
  private final long size;
  private final Texts texts;
  private final Once<IncidentTable> table;
  private final Once<List<Report>> newest;
  private final Once<Map<Integer, List<Integer>>> ofActor;
  private final Once<Map<String, int[]>> rowsOfClaims;
  private final Map<String, BitSet> queries = new ConcurrentHashMap<>();
  private final Map<String, String> holds = new ConcurrentHashMap<>();
  private final Map<String, String> compactHolds = new ConcurrentHashMap<>();

  /**
   * Over what was derived.
   *
   * @param size of the record that it was derived from
   */
  Known(Derivation derivation, long size, Texts texts) {
    this.derivation = derivation;
    this.size = size;
    this.texts = texts;
    this.table = new Once<>(() -> new IncidentTable(derivation));
    this.newest = new Once<>(() -> newest(derivation.facts().reports()));
    this.rowsOfClaims = new Once<>(this::rowsByClaim);
    this.ofActor = new Once<>(this::rowsByActor);
  }

  private static List<Report> newest(List<Report> reports) {
    List<Report> newest = new ArrayList<>(reports);
    newest.sort(Comparator.comparing(Known::published).reversed().thenComparing(Report::id));
    return List.copyOf(newest);
  }

  private static LocalDate published(Report report) {
    return report.published() == null ? LocalDate.MIN : report.published();
  }

  private Map<Integer, List<Integer>> rowsByActor() {
    Map<Integer, List<Integer>> rows = new ConcurrentHashMap<>();
    for (int row = 0; row < table().size(); row++) {
      for (int actor : table().actors[row]) {
        rows.computeIfAbsent(actor, k -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  Derivation derivation() {
    return derivation;
  }

  /** Size of the record that it follows from. */
  long size() {
    return size;
  }

  /** All incidents as columns. */
  IncidentTable table() {
    return table.get();
  }

  /** All reports, newest first. */
  List<Report> newest() {
    return newest.get();
  }

  /** Rows of the incidents of an actor, given by id or name, oldest first. */
  List<Integer> rowsOf(String actor) {
    return ofActor.get().getOrDefault(table().actorNumber(actor), List.of());
  }

  /** Incidents that began in a span, oldest first. */
  List<Incident> incidents(LocalDate from, LocalDate to) {
    int begin = table().firstFrom(from.toEpochDay());
    int end = table().firstFrom(to.toEpochDay() + 1);
    return table().rows.subList(begin, Math.max(begin, end));
  }

  Optional<Incident> incident(String id) {
    int row = table().row(id);
    return row < 0 ? Optional.empty() : Optional.of(table().rows.get(row));
  }

  /** Id of the incident that a claim belongs to, or null where it belongs to none. */
  @Nullable String incidentOf(String claimId) {
    List<Incident> all = derivation.incidentsOf(claimId);
    for (Incident incident : all) {
      if (incident.supporting().contains(claimId)) {
        return incident.id();
      }
    }
    return all.isEmpty() ? null : all.get(0).id();
  }

  /** Claims of a report in the order of its text. */
  List<Claim> claimsOf(String reportId) {
    return derivation.facts().reading(reportId).map(Reading::claims).orElse(List.of());
  }

  /** The statement of an incident in one sentence. */
  String statement(Incident incident) {
    return derivation.wording().of(incident);
  }

  /** The words of all reports that were recorded, also of those that were not known yet. */
  SearchIndex reportTexts() {
    return texts.reports();
  }

  /** The words of all claims that were recorded, also of those that were not known yet. */
  SearchIndex claimTexts() {
    return texts.claims();
  }

  /** Rows of the incidents of which a claim matches a query. */
  BitSet rowsWith(String query) {
    BitSet known = queries.get(query);
    if (known != null) {
      return known;
    }
    BitSet rows = new BitSet();
    Map<String, int[]> ofClaim = rowsOfClaims.get();
    for (SearchIndex.Hit hit : claimTexts().all(query, ofClaim::containsKey)) {
      for (int row : ofClaim.getOrDefault(hit.id(), new int[0])) {
        rows.set(row);
      }
    }
    if (queries.size() >= QUERIES) {
      queries.clear();
    }
    queries.put(query, rows);
    return rows;
  }

  private Map<String, int[]> rowsByClaim() {
    Map<String, int[]> rows = new HashMap<>();
    for (int row = 0; row < table().size(); row++) {
      Incident incident = table().rows.get(row);
      int[] here = {row};
      for (List<String> claims : List.of(incident.supporting(), incident.disputing())) {
        claims.forEach(claim -> rows.merge(claim, here, Known::both));
      }
    }
    return rows;
  }

  private static int[] both(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /**
   * What is said of the proof of an incident: verified where one claim is, unverified where all
   * are.
   */
  Verification verification(Incident incident) {
    int row = table().row(incident.id());
    return row < 0 ? Verification.STATED : table().verification[row];
  }

  /** How the strongest supporting claim is put forward. */
  Modality modality(Incident incident) {
    return incident.supporting().stream()
        .flatMap(id -> derivation.claim(id).stream())
        .map(Claim::modality)
        .min(Enum::compareTo)
        .orElse(Modality.ASSERTED);
  }

  /**
   * A holding as JSON. All of it but the confidence, which fades from day to day, is written once.
   *
   * @param writer of a holding, its confidence left out
   */
  RawValue hold(Hold hold, Function<Hold, ObjectNode> writer) {
    return hold(hold, writer, holds);
  }

  /** A holding as JSON in its short form, its confidence left out by the writer. */
  RawValue compactHold(Hold hold, Function<Hold, ObjectNode> writer) {
    return hold(hold, writer, compactHolds);
  }

  private static RawValue hold(
      Hold hold, Function<Hold, ObjectNode> writer, Map<String, String> written) {
    String open =
        written.computeIfAbsent(
            hold.id(),
            id -> {
              String text = writer.apply(hold).toString();
              return text.substring(0, text.length() - 1) + ",\"confidence\":";
            });
    return new RawValue(open + hold.confidence() + '}');
  }

  /**
   * The sides that the claims behind a holding name, at most two: who contests a contested place.
   */
  List<String> sides(Hold hold) {
    Roster roster = derivation.theatre().roster();
    Set<String> sides = new LinkedHashSet<>();
    for (String id : hold.basis()) {
      for (Claim claim : derivation.claim(id).stream().toList()) {
        List<Mention> parties = new ArrayList<>(claim.agents());
        parties.addAll(claim.targets());
        for (Mention party : parties) {
          if (party.actor() != null) {
            sides.add(roster.sideOf(party.actor(), hold.from()));
          }
        }
      }
    }
    return sides.stream()
        .filter(side -> roster.side(side).isPresent() && !side.equals("neutral"))
        .limit(2)
        .toList();
  }

  /**
   * West, south, east and north of what eight of ten incidents lie in, with a margin; empty where
   * none has a place.
   */
  double[] focus() {
    List<Place> places = new ArrayList<>();
    for (int place : table().place) {
      if (place >= 0) {
        places.add(table().places.get(place));
      }
    }
    double[] lons = places.stream().mapToDouble(Place::lon).sorted().toArray();
    double[] lats = places.stream().mapToDouble(Place::lat).sorted().toArray();
    if (lons.length == 0) {
      return new double[0];
    }
    int cut = lons.length / 10;
    int last = lons.length - 1 - cut;
    return new double[] {
      lons[cut] - FOCUS_MARGIN,
      lats[cut] - FOCUS_MARGIN,
      lons[last] + FOCUS_MARGIN,
      lats[last] + FOCUS_MARGIN
    };
  }

  /** Number of incidents by their first day. */
  TreeMap<LocalDate, Integer> incidentsByDay() {
    TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
    for (int day : table().day) {
      if (day != IncidentTable.NO_DAY) {
        byDay.merge(LocalDate.ofEpochDay(day), 1, Integer::sum);
      }
    }
    return byDay;
  }

  /** Number of reports by their day of publication. */
  TreeMap<LocalDate, Integer> reportsByDay() {
    TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
    for (Report report : newest()) {
      if (report.published() != null) {
        byDay.merge(report.published(), 1, Integer::sum);
      }
    }
    return byDay;
  }
}
