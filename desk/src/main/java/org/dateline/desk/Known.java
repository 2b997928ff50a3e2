package org.dateline.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.actor.Roster;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.Verification;
import org.dateline.control.Hold;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.place.Place;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What was known by one day, with the indexes that the desk's questions need. Immutable and
 * thread-safe.
 */
final class Known {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** In degrees. */
  private static final double FOCUS_MARGIN = 0.3;

  private final Derivation derivation;
  private final Map<String, Incident> incidents = new LinkedHashMap<>();
  private final Map<String, String> incidentOfClaim = new HashMap<>();
  private final Map<String, List<Claim>> claimsOfReport = new HashMap<>();
  private final Map<String, String> statements = new HashMap<>();
  private final Map<String, String> searchable = new HashMap<>();
  private final TreeMap<LocalDate, Integer> incidentsByDay = new TreeMap<>();
  private final TreeMap<LocalDate, Integer> reportsByDay = new TreeMap<>();

  Known(Derivation derivation) {
    this.derivation = derivation;
    for (Claim claim : derivation.facts().claims()) {
      claimsOfReport.computeIfAbsent(claim.reportId(), id -> new ArrayList<>()).add(claim);
    }
    for (Report report : derivation.facts().reports()) {
      if (report.published() != null) {
        reportsByDay.merge(report.published(), 1, Integer::sum);
      }
    }
    for (Incident incident : derivation.incidents()) {
      incidents.put(incident.id(), incident);
      incident.supporting().forEach(claim -> incidentOfClaim.put(claim, incident.id()));
      incident.disputing().forEach(claim -> incidentOfClaim.putIfAbsent(claim, incident.id()));
      if (incident.when().hasStart()) {
        incidentsByDay.merge(incident.when().earliest(), 1, Integer::sum);
      }
      String statement = derivation.why(incident.id()).map(Evidence::statement).orElse("");
      statements.put(incident.id(), statement);
      searchable.put(incident.id(), fold(words(incident, statement)));
    }
  }

  Derivation derivation() {
    return derivation;
  }

  /** All incidents, by first day. */
  Collection<Incident> incidents() {
    return Collections.unmodifiableCollection(incidents.values());
  }

  Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id));
  }

  /** Id of the incident that a claim belongs to, or null where it belongs to none. */
  @Nullable String incidentOf(String claimId) {
    return incidentOfClaim.get(claimId);
  }

  /** Claims of a report in the order of its text. */
  List<Claim> claimsOf(String reportId) {
    return claimsOfReport.getOrDefault(reportId, List.of());
  }

  /** The statement of an incident in one sentence. */
  String statement(Incident incident) {
    return statements.getOrDefault(incident.id(), "");
  }

  /** True where each word of the query stands in the incident's names, statement or sentences. */
  boolean matches(Incident incident, String query) {
    String text = searchable.getOrDefault(incident.id(), "");
    for (String word : fold(query).split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is said of the proof of an incident: verified where one claim is, unverified where all
   * are.
   */
  Verification verification(Incident incident) {
    boolean allUnverified = !incident.supporting().isEmpty();
    for (String id : incident.supporting()) {
      Optional<Claim> claim = derivation.facts().claim(id);
      if (claim.isEmpty()) {
        continue;
      }
      if (claim.get().verification() == Verification.VERIFIED) {
        return Verification.VERIFIED;
      }
      allUnverified &= claim.get().verification() == Verification.UNVERIFIED;
    }
    return allUnverified ? Verification.UNVERIFIED : Verification.STATED;
  }

  /** How the strongest supporting claim is put forward. */
  Modality modality(Incident incident) {
    return incident.supporting().stream()
        .flatMap(id -> derivation.facts().claim(id).stream())
        .map(Claim::modality)
        .min(Enum::compareTo)
        .orElse(Modality.ASSERTED);
  }

  /**
   * The sides that the claims behind a holding name, at most two: who contests a contested place.
   */
  List<String> sides(Hold hold) {
    Roster roster = derivation.theatre().roster();
    Set<String> sides = new LinkedHashSet<>();
    for (String id : hold.basis()) {
      for (Claim claim : derivation.facts().claim(id).stream().toList()) {
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
    double[] lons = places().mapToDouble(Place::lon).sorted().toArray();
    double[] lats = places().mapToDouble(Place::lat).sorted().toArray();
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

  private Stream<Place> places() {
    return incidents.values().stream().map(Incident::where).filter(Objects::nonNull);
  }

  /** Number of incidents by their first day. */
  TreeMap<LocalDate, Integer> incidentsByDay() {
    return new TreeMap<>(incidentsByDay);
  }

  /** Number of reports by their day of publication. */
  TreeMap<LocalDate, Integer> reportsByDay() {
    return new TreeMap<>(reportsByDay);
  }

  private String words(Incident incident, String statement) {
    StringBuilder words = new StringBuilder(statement).append(' ').append(incident.placeName());
    if (incident.where() != null) {
      words.append(' ').append(incident.where().name());
      incident.where().otherNames().forEach(name -> words.append(' ').append(name));
    }
    List<String> claims = new ArrayList<>(incident.supporting());
    claims.addAll(incident.disputing());
    for (String id : claims) {
      derivation
          .facts()
          .claim(id)
          .ifPresent(claim -> words.append(' ').append(claim.sentence().words()));
    }
    return words.toString();
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }
}
