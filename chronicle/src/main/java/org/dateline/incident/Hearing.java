package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.sharing.SharedList;
import org.dateline.sharing.SharedMap;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * All testimonies: the claims that count after all rulings, each with its independent source, its
 * day and its weight. In the order of day, source and claim, whatever order they arrived in.
 * Immutable and thread-safe.
 */
public final class Hearing {
  private final Facts facts;
  private final Theatre theatre;
  private final Docket docket;
  private final Parties parties;
  private final Voices voices;
  private final Settings settings;
  private final Reprints reprints;
  private final SharedList<Testimony> testimonies;
  private final SharedMap<String, Testimony> byClaim;
  private final SharedMap<String, SharedList<Testimony>> byPlace;
  private final SharedMap<Kind, SharedList<Testimony>> byKind;

  private Hearing(Facts facts, Theatre theatre, Settings settings) {
    this.facts = facts;
    this.theatre = theatre;
    this.docket = Docket.of(facts, theatre.gazetteer());
    this.parties = new Parties(theatre.roster());
    this.voices = new Voices(parties);
    this.settings = settings;
    this.reprints = Reprints.of(facts.reports(), settings.reprintOverlap());
    List<Testimony> heard =
        facts.readings().parallelStream()
            .flatMap(r -> hear(r).stream())
            .collect(Collectors.toList());
    this.testimonies = SharedList.of(heard, Testimony.IN_ORDER);
    this.byClaim = SharedMap.of(testimonies, t -> t.claim().id());
    this.byPlace = SharedMap.of(sorted(grouped(testimonies, Hearing::placesOf)));
    this.byKind = SharedMap.of(sorted(grouped(testimonies, t -> Set.of(t.claim().kind()))));
  }

  private Hearing(
      Hearing before,
      Facts facts,
      Docket docket,
      Reprints reprints,
      Set<String> affected,
      List<Testimony> gone,
      List<Testimony> come) {
    this.facts = facts;
    this.theatre = before.theatre;
    this.docket = docket;
    this.parties = before.parties;
    this.voices = before.voices;
    this.settings = before.settings;
    this.reprints = reprints;
    for (String id : affected) {
      Testimony old = before.byClaim.get(id);
      Testimony now = docket.rejected(id) ? null : docket.claim(id).map(this::hear).orElse(null);
      if (old != null && !old.equals(now)) {
        gone.add(old);
      }
      if (now != null && !now.equals(old)) {
        come.add(now);
      }
    }
    gone.sort(Testimony.IN_ORDER);
    come.sort(Testimony.IN_ORDER);
    this.testimonies = before.testimonies.with(gone, come);
    Map<String, Testimony> added = new LinkedHashMap<>();
    come.forEach(t -> added.put(t.claim().id(), t));
    this.byClaim = before.byClaim.with(gone.stream().map(t -> t.claim().id()).toList(), added);
    this.byPlace =
        regrouped(
            before.byPlace, grouped(gone, Hearing::placesOf), grouped(come, Hearing::placesOf));
    this.byKind =
        regrouped(
            before.byKind,
            grouped(gone, t -> Set.of(t.claim().kind())),
            grouped(come, t -> Set.of(t.claim().kind())));
  }

  /** Hears all claims of the facts. */
  public static Hearing of(Facts facts, Theatre theatre, Settings settings) {
    return new Hearing(facts, theatre, settings);
  }

  /**
   * What is heard when more is known.
   *
   * @param hearing the new hearing, the same as if all had been heard at once
   * @param gone testimonies of the old hearing that the new one has not, or has otherwise
   * @param come testimonies of the new hearing that the old one had not, or had otherwise
   */
  public record Heard(Hearing hearing, List<Testimony> gone, List<Testimony> come) {
    /** Copies its lists. */
    public Heard {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }

    /** All that is no longer as it was and all that is new. */
    public List<Testimony> changed() {
      List<Testimony> changed = new ArrayList<>(gone);
      changed.addAll(come);
      return changed;
    }

    /** Ids of the places of which something else is said than before, sorted. */
    public List<String> places() {
      Set<String> places = new HashSet<>();
      gone.forEach(t -> places.addAll(placesOf(t)));
      come.forEach(t -> places.addAll(placesOf(t)));
      return places.stream().sorted().toList();
    }
  }

  /**
   * Hears what more readings and rulings say. The cost is that of what is added and of what it
   * bears on, not of all that was heard before.
   */
  public Heard with(List<Reading> more, List<Ruling> rulings) {
    Facts all = facts.with(more, rulings);
    List<Reading> added =
        more.stream()
            .filter(r -> facts.reading(r.report().id()).isEmpty())
            .filter(r -> all.reading(r.report().id()).orElse(null) == r)
            .toList();
    Docket now = Docket.of(all, theatre.gazetteer());
    Reprints.Grown grown = reprints.with(added.stream().map(Reading::report).toList());
    Set<String> affected = new HashSet<>(now.changed(docket));
    added.forEach(r -> r.claims().forEach(c -> affected.add(c.id())));
    for (String report : grown.moved()) {
      all.reading(report).ifPresent(r -> r.claims().forEach(c -> affected.add(c.id())));
    }
    if (now.gradesDiffer(docket)) {
      for (Testimony t : testimonies) {
        if (!now.grade(t.speaker()).equals(docket.grade(t.speaker()))) {
          affected.add(t.claim().id());
        }
      }
    }
    List<Testimony> gone = new ArrayList<>();
    List<Testimony> come = new ArrayList<>();
    Hearing hearing = new Hearing(this, all, now, grown.reprints(), affected, gone, come);
    return new Heard(hearing, gone, come);
  }

  private static Set<String> placesOf(Testimony t) {
    Set<String> places = new HashSet<>(4);
    for (PlaceMention mention : t.claim().places()) {
      if (mention.where() instanceof Where.At at) {
        places.add(at.place().id());
      }
    }
    return places;
  }

  private interface Keys<K> {
    Collection<K> of(Testimony testimony);
  }

  private static <K> Map<K, List<Testimony>> grouped(List<Testimony> testimonies, Keys<K> keys) {
    Map<K, List<Testimony>> groups = new HashMap<>();
    for (Testimony t : testimonies) {
      for (K key : keys.of(t)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>(2)).add(t);
      }
    }
    return groups;
  }

  private static <K> Map<K, SharedList<Testimony>> sorted(Map<K, List<Testimony>> groups) {
    Map<K, SharedList<Testimony>> sorted = new HashMap<>();
    groups.forEach((key, group) -> sorted.put(key, SharedList.of(group, Testimony.IN_ORDER)));
    return sorted;
  }

  private static <K> SharedMap<K, SharedList<Testimony>> regrouped(
      SharedMap<K, SharedList<Testimony>> groups,
      Map<K, List<Testimony>> gone,
      Map<K, List<Testimony>> come) {
    Set<K> touched = new HashSet<>(gone.keySet());
    touched.addAll(come.keySet());
    Map<K, SharedList<Testimony>> changed = new HashMap<>();
    for (K key : touched) {
      SharedList<Testimony> before = groups.get(key);
      changed.put(
          key,
          (before == null ? SharedList.<Testimony>empty(Testimony.IN_ORDER) : before)
              .with(gone.getOrDefault(key, List.of()), come.getOrDefault(key, List.of())));
    }
    return groups.with(List.of(), changed);
  }

  private List<Testimony> hear(Reading reading) {
    List<Testimony> heard = new ArrayList<>(reading.claims().size());
    for (Claim claim : reading.claims()) {
      // of two claims with one id the later counts, as in the facts
      if (!docket.rejected(claim.id()) && facts.claim(claim.id()).orElse(null) == claim) {
        heard.add(hear(docket.claim(claim.id()).orElse(claim)));
      }
    }
    return heard;
  }

  private Testimony hear(Claim claim) {
    Report report = facts.report(claim.reportId()).orElse(null);
    LocalDate published = report == null ? null : report.published();
    When when = claim.time() == null ? facts.when(claim) : claim.time().when();
    if (!when.hasStart() && !when.hasEnd() && published != null) {
      when = When.on(published);
    }
    Voices.Voice voice = voices.of(claim, report == null ? null : reprints.first(report));
    boolean accepted = docket.accepted(claim.id());
    return new Testimony(
        claim,
        published,
        when,
        Testimony.dayOf(when, published),
        voice.key(),
        voice.name(),
        accepted ? settings.weightAccepted() : weight(claim, voice.name()),
        accepted);
  }

  private double weight(Claim claim, String speaker) {
    double stated =
        docket
            .grade(speaker)
            .map(
                grade ->
                    switch (grade) {
                      case 'A' -> 0.95;
                      case 'B' -> 0.85;
                      case 'C' -> 0.75;
                      case 'D', 'F' -> 0.5;
                      default -> 0.2;
                    })
            .orElse(settings.weightStated());
    double base =
        switch (claim.verification()) {
          case STATED -> stated;
          case UNVERIFIED ->
              stated * settings.weightUnverified() / Math.max(0.01, settings.weightStated());
          case VERIFIED -> Math.max(stated, settings.weightVerified());
        };
    double misread = settings.misreadShare() * (1 - claim.confidence());
    return rated(Math.min(0.99, base * (1 - misread)), docket.credibility(claim.id()));
  }

  /** An analyst who rated what is said has read it: neither source nor reading matters any more. */
  private static double rated(double weight, @Nullable Integer credibility) {
    return credibility == null
        ? weight
        : switch (credibility) {
          case 1 -> 0.95;
          case 2 -> 0.85;
          case 3 -> 0.6;
          case 4 -> 0.35;
          case 5 -> 0.1;
          default -> weight;
        };
  }

  /** The facts that were heard. */
  public Facts facts() {
    return facts;
  }

  /** The theatre in which they were heard. */
  public Theatre theatre() {
    return theatre;
  }

  /** The claims as they stand after all rulings. */
  public Docket docket() {
    return docket;
  }

  /** Who is behind the words of a claim. */
  public Parties parties() {
    return parties;
  }

  /** The numbers that they were weighed by. */
  public Settings settings() {
    return settings;
  }

  /** All testimonies, by day. */
  public List<Testimony> testimonies() {
    return testimonies;
  }

  /** The testimonies that name a place, in whatever role, in the order of all. */
  public List<Testimony> at(String placeId) {
    SharedList<Testimony> found = byPlace.get(placeId);
    return found == null ? List.of() : found;
  }

  /** The testimonies of a kind, in the order of all. */
  public List<Testimony> of(Kind kind) {
    SharedList<Testimony> found = byKind.get(kind);
    return found == null ? List.of() : found;
  }

  /** The testimony that a claim became; empty where it was rejected or there is none. */
  public Optional<Testimony> of(String claimId) {
    return Optional.ofNullable(byClaim.get(claimId));
  }

  /** Key of the voice of the outlet that published a report. */
  public String publisher(Report report) {
    return voices.outlet(report);
  }

  /** Key of the voice of the outlet that first published a testimony; copies are passed over. */
  public String publisher(Testimony testimony) {
    return facts
        .report(testimony.claim().reportId())
        .map(r -> voices.outlet(reprints.first(r)))
        .orElse("r:");
  }

  /**
   * The report of which a report is a copy: the first of its group; the report itself where it is
   * none.
   */
  public Report original(Report report) {
    return reprints.first(report);
  }
}
