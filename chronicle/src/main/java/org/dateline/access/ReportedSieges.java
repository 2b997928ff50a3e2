package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Sieges as reports state them, one span for each assessor. A span ends on the day that anyone
 * reports the siege lifted, the day before the besieger takes the place, or a stated time after the
 * last word of its assessor.
 */
final class ReportedSieges {
  private final Hearing hearing;
  private final ControlTimeline control;
  private final RouteTimeline routes;
  private final LocalDate lastKnown;
  private final List<Siege> sieges = new ArrayList<>();

  ReportedSieges(Hearing hearing, ControlTimeline control, RouteTimeline routes) {
    this.hearing = hearing;
    this.control = control;
    this.routes = routes;
    LocalDate known = hearing.facts().knownOn();
    this.lastKnown =
        known != null
            ? known
            : hearing.facts().reports().stream()
                .map(r -> published(r))
                .max(Comparator.naturalOrder())
                .orElse(When.DAWN);
  }

  private static LocalDate published(Report report) {
    return report.published() == null ? When.DAWN : report.published();
  }

  /** One claim on one place, on the day that it counts from. */
  private record Told(LocalDate day, Testimony testimony, Place place, boolean lifts) {}

  /** A span that may go on. */
  private static final class Open {
    private final LocalDate since;
    private final List<Testimony> said = new ArrayList<>();
    private LocalDate last;

    private Open(LocalDate since) {
      this.since = since;
      this.last = since;
    }
  }

  List<Siege> find() {
    Map<String, List<Told>> byPlace = new TreeMap<>();
    for (Testimony t : hearing.testimonies()) {
      boolean counts = (t.asserted() || t.denied()) && t.hasDay();
      if (counts && t.claim().kind().group() == Kind.Group.SIEGE) {
        for (PlaceMention mention : t.claim().places()) {
          if (there(t, mention)
              && mention.where() instanceof Where.At at
              && at.place().kind() != PlaceKind.COUNTRY
              && at.place().kind() != PlaceKind.ADMIN1) {
            tell(byPlace, t, at.place(), at.place().id());
            String city = at.place().within();
            if (city != null && t.claim().kind() == Kind.SIEGE_LIFT) {
              // who breaks through in one of its districts lifts the siege of the city
              tell(byPlace, t, at.place(), city);
            }
          }
        }
      }
    }
    byPlace.forEach(this::place);
    return sieges;
  }

  /**
   * At the place, or for a lifting also into it: "opened a corridor into A, breaking the siege".
   */
  private static boolean there(Testimony t, PlaceMention mention) {
    boolean into = t.claim().kind() == Kind.SIEGE_LIFT && mention.role() == PlaceMention.Role.TO;
    return into || mention.role() == PlaceMention.Role.AT;
  }

  private static void tell(Map<String, List<Told>> byPlace, Testimony t, Place place, String id) {
    List<Told> here = byPlace.computeIfAbsent(id, k -> new ArrayList<>());
    boolean open = t.claim().time() != null && t.when().hasStart() && !t.when().hasEnd();
    if (t.claim().kind() == Kind.SIEGE_LIFT && open && t.published() != null) {
      // "the end of a siege that had lasted since November": both its ends
      here.add(new Told(t.when().earliest(), t, place, false));
      here.add(new Told(t.published(), t, place, true));
    } else {
      here.add(new Told(begin(t), t, place, t.claim().kind() == Kind.SIEGE_LIFT));
    }
  }

  private static LocalDate begin(Testimony t) {
    boolean since = t.claim().time() != null && t.when().hasStart();
    return since ? t.when().earliest() : t.day();
  }

  private void place(String id, List<Told> all) {
    all.sort(
        Comparator.comparing(Told::day)
            .thenComparingInt(t -> t.lifts() ? 1 : 0)
            .thenComparing(t -> t.testimony().claim().id()));
    List<Told> told = reordered(all);
    List<Told> denials = all.stream().filter(t -> t.testimony.denied() && !t.lifts()).toList();
    Map<String, Open> open = new TreeMap<>();
    Place place =
        all.stream().map(Told::place).filter(p -> p.id().equals(id)).findFirst().orElse(null);
    if (place == null) {
      return;
    }
    for (Told one : told) {
      Testimony t = one.testimony;
      if (t.denied()) {
        continue;
      }
      if (one.lifts()) {
        open.forEach((assessor, span) -> close(place, assessor, span, one.day, denials));
        open.clear();
        continue;
      }
      Open span = open.get(t.speaker());
      LocalDate silent =
          span == null ? one.day : span.last.plusDays((long) hearing.settings().siegeSilentDays());
      if (span != null && one.day.isAfter(silent)) {
        close(place, t.speaker(), span, silent, denials);
        span = null;
      }
      if (span == null) {
        span = new Open(one.day);
        open.put(t.speaker(), span);
      }
      span.said.add(t);
      LocalDate lastWord = t.published() != null && !t.when().hasEnd() ? t.published() : t.day();
      span.last = lastWord.isAfter(span.last) ? lastWord : span.last;
    }
    open.forEach(
        (assessor, span) -> {
          LocalDate silent = span.last.plusDays((long) hearing.settings().siegeSilentDays());
          close(place, assessor, span, silent.isAfter(lastKnown) ? null : silent, denials);
        });
  }

  /** A siege laid again on the day that it was lifted comes after the lifting, if it is told so. */
  private static List<Told> reordered(List<Told> told) {
    List<Told> ordered = new ArrayList<>();
    for (Told one : told) {
      int at = ordered.size();
      while (one.lifts()
          && at > 0
          && ordered.get(at - 1).day.equals(one.day)
          && !ordered.get(at - 1).lifts()
          && ordered
              .get(at - 1)
              .testimony
              .claim()
              .reportId()
              .equals(one.testimony.claim().reportId())
          && ordered.get(at - 1).testimony.follows(one.testimony)) {
        at--;
      }
      ordered.add(at, one);
    }
    return ordered;
  }

  private void close(
      Place place, String assessor, Open span, @Nullable LocalDate until, List<Told> denials) {
    span.said.sort(
        Comparator.comparingDouble((Testimony t) -> -t.weight())
            .thenComparing(t -> t.claim().id()));
    Parties parties = hearing.parties();
    String besieger = null;
    String besieged = null;
    Set<String> criteria = new LinkedHashSet<>();
    for (Testimony t : span.said) {
      for (Party party : parties.parties(t.claim().agents(), t.day())) {
        besieger = besieger == null && known(party) ? party.key() : besieger;
      }
      for (Party party : parties.parties(t.claim().targets(), t.day())) {
        besieged = besieged == null && known(party) ? party.key() : besieged;
      }
      criteria.add("reported: “" + t.claim().trigger().words() + "”");
    }
    if (besieged == null) {
      Hold hold = control.on(place.id(), span.since).orElse(null);
      boolean held = hold != null && hold.status() == Hold.Status.HELD;
      String key = held && hold != null ? RouteTimeline.key(hold) : null;
      besieged = key != null && (besieger == null || !parties.friends(key, besieger)) ? key : null;
    }
    LocalDate taken = taken(place, span.since, besieger, besieged);
    LocalDate end = taken != null && (until == null || taken.isBefore(until)) ? taken : until;
    if (end != null && end.isBefore(span.since)) {
      end = span.since;
    }
    double confidence = span.said.get(0).weight();
    for (Told one : denials) {
      boolean within = !one.day.isBefore(span.since) && (end == null || !one.day.isAfter(end));
      if (within) {
        confidence *= 1 - one.testimony.weight() / 2;
      }
    }
    sieges.add(
        new Siege(
            place,
            side(besieged),
            side(besieger),
            span.since,
            end,
            List.copyOf(criteria),
            people(span.said, place),
            assessor,
            routes.cutAt(place.id(), span.since),
            Math.round(confidence * 1000) / 1000.0,
            span.said.stream().map(t -> t.claim().id()).toList()));
  }

  /** True for a side or an actor of the roster: a bare name says nothing of who is inside. */
  private static boolean known(Party party) {
    return party.side() != null || party.actor() != null;
  }

  /** A key as it is shown: without the mark of what sort it is. */
  private static @Nullable String side(@Nullable String key) {
    return key == null ? null : key.substring(key.indexOf(':') + 1);
  }

  /**
   * The day before the besieger held the place, or, where no besieger is named, an enemy of the
   * besieged; null where it never came to that.
   */
  private @Nullable LocalDate taken(
      Place place, LocalDate since, @Nullable String besieger, @Nullable String besieged) {
    Parties parties = hearing.parties();
    for (Hold hold : control.history(place.id())) {
      if (!hold.from().isAfter(since) || hold.status() != Hold.Status.HELD) {
        continue;
      }
      String holder = RouteTimeline.key(hold);
      boolean ended =
          besieger != null
              ? parties.friends(holder, besieger)
              : besieged != null && !parties.friends(holder, besieged);
      if (ended) {
        return hold.from().minusDays(1);
      }
    }
    return null;
  }

  /** How many live there: by the weightiest claim that says so, else by the gazetteer. */
  private static @Nullable Long people(List<Testimony> said, Place place) {
    for (Testimony t : said) {
      Claim claim = t.claim();
      for (Figure figure : claim.figures()) {
        boolean inhabitants =
            figure.measure() == Figure.Measure.BESIEGED
                || (figure.measure() == Figure.Measure.OTHER
                    && (figure.who().equals("people") || figure.who().equals("civilians")));
        if (inhabitants) {
          return figure.low() != null ? figure.low() : figure.high();
        }
      }
    }
    return place.population() > 0 ? place.population() : null;
  }
}
