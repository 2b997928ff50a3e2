package org.dateline.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.Siege.Ending;
import org.dateline.access.SiegeWords.Effect;
import org.dateline.access.SiegeWords.Told;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Sieges of one place as reports state them, one span for each assessor. A span ends on the day
 * that anyone reports the siege lifted or all evacuated, the day before the besieger takes the
 * place, on a denial of no less weight, or when nothing was said of it for too long. Laid again
 * shortly after, it goes on after a break.
 */
final class ReportedSieges {
  /** Days between a lifting and a denial of it that speak of one thing. */
  private static final int SAME_LIFTING = 3;

  private final Hearing hearing;
  private final Settings settings;
  private final ControlTimeline control;
  private final RouteTimeline routes;
  private final Headcount headcount;
  private final LocalDate lastKnown;
  private final Place place;
  private final List<Told> told;
  private final List<Open> all = new ArrayList<>();

  /** A span that may go on. */
  private static final class Open {
    private final String assessor;
    private final @Nullable LocalDate since;
    private final List<Siege.Stretch> before = new ArrayList<>();
    private final List<Testimony> said = new ArrayList<>();
    private LocalDate from;
    private LocalDate last;
    private LocalDate checked;
    private @Nullable LocalDate end;
    private @Nullable Ending ending;
    private double doubt = 1;

    private Open(String assessor, @Nullable LocalDate since, LocalDate from) {
      this.assessor = assessor;
      this.since = since;
      this.from = from;
      this.last = from;
      this.checked = from;
    }

    private boolean lasts() {
      return ending == null;
    }

    private void end(LocalDate day, Ending why) {
      end = day.isBefore(from) ? from : day;
      ending = why;
    }

    private double weight() {
      return said.stream().mapToDouble(Testimony::weight).max().orElse(0) * doubt;
    }
  }

  private ReportedSieges(
      Hearing hearing,
      ControlTimeline control,
      RouteTimeline routes,
      Headcount headcount,
      LocalDate lastKnown,
      Place place,
      List<Told> told) {
    this.hearing = hearing;
    this.settings = hearing.settings();
    this.control = control;
    this.routes = routes;
    this.headcount = headcount;
    this.lastKnown = lastKnown;
    this.place = place;
    this.told = told;
  }

  /**
   * The sieges of a place, by first day and assessor.
   *
   * @param lastKnown the last day of which anything can be known
   */
  static List<Siege> of(
      String id,
      SiegeWords words,
      Hearing hearing,
      ControlTimeline control,
      RouteTimeline routes,
      Headcount headcount,
      LocalDate lastKnown) {
    List<Told> told = words.of(id);
    Place place =
        told.stream().map(Told::place).filter(p -> p.id().equals(id)).findFirst().orElse(null);
    if (place == null) {
      return List.of();
    }
    return new ReportedSieges(hearing, control, routes, headcount, lastKnown, place, told).find();
  }

  /** The last day of which the facts of a hearing can tell. */
  static LocalDate lastKnown(Hearing hearing) {
    LocalDate known = hearing.facts().knownOn();
    LocalDate last = known == null ? When.DAWN : known;
    if (known == null) {
      for (var report : hearing.facts().reports()) {
        LocalDate published = report.published();
        last = published != null && published.isAfter(last) ? published : last;
      }
    }
    return last;
  }

  private List<Siege> find() {
    for (Told one : told) {
      all.forEach(span -> fall(span, one.day()));
      switch (one.effect()) {
        case LAID, HELD_OUT -> laid(one);
        case LIFTED -> lifted(one);
        case LEFT -> ended(one, Ending.LEFT);
        case DENIED -> denied(one);
      }
    }
    List<Siege> sieges = new ArrayList<>();
    for (Open span : all) {
      fall(span, lastKnown);
      LocalDate fades = fades(span);
      if (span.lasts() && !fades.isAfter(lastKnown)) {
        span.end(fades.minusDays(1), Ending.FADED);
      }
      sieges.add(build(span));
    }
    return sieges;
  }

  /** The first day on which too little is left of what was said. */
  private LocalDate fades(Open span) {
    double halvings =
        Math.log(Math.max(span.weight(), settings.unknownBelow()) / settings.unknownBelow())
            / Math.log(2);
    return span.last.plusDays((long) Math.floor(halvings * settings.siegeHalfLife()) + 1);
  }

  private void laid(Told one) {
    Testimony t = one.testimony();
    Open span = null;
    for (Open earlier : all) {
      span = earlier.assessor.equals(t.speaker()) ? earlier : span;
    }
    if (span != null && span.lasts() && one.day().isAfter(fades(span))) {
      long silent = ChronoUnit.DAYS.between(span.last, one.day());
      if (silent > settings.siegeBridgeDays()) {
        span.end(fades(span).minusDays(1), Ending.FADED);
      }
    }
    LocalDate end = span == null ? null : span.end;
    if (span != null && end != null && goesOn(span, end, one.day())) {
      if (one.day().isAfter(end.plusDays(1))) {
        span.before.add(new Siege.Stretch(span.from, end));
        span.from = one.day();
      }
      span.end = null;
      span.ending = null;
      span.checked = one.day();
    } else if (span == null || !span.lasts()) {
      span = new Open(t.speaker(), one.day(), one.day());
      all.add(span);
    }
    span.said.add(t);
    LocalDate lastWord = t.published() != null && !t.when().hasEnd() ? t.published() : t.day();
    span.last = lastWord.isAfter(span.last) ? lastWord : span.last;
  }

  /** True where a siege laid on a day is an ended one that goes on after a break. */
  private boolean goesOn(Open span, LocalDate end, LocalDate day) {
    return span.ending != Ending.FADED
        && ChronoUnit.DAYS.between(end, day) <= settings.siegeBreakDays();
  }

  private void lifted(Told one) {
    double lifting = joint(Effect.LIFTED, one.day());
    if (joint(Effect.HELD_OUT, one.day()) > lifting) {
      return;
    }
    boolean any = all.stream().anyMatch(Open::lasts);
    if (!any && one.direct() && !told(one.day())) {
      knownByItsEnd(one);
    }
    ended(one, Ending.LIFTED);
  }

  /** Weight of all independent sources that say so about a day. */
  private double joint(Effect effect, LocalDate day) {
    Map<String, Double> bySource = new TreeMap<>();
    for (Told one : told) {
      boolean same = Math.abs(ChronoUnit.DAYS.between(one.day(), day)) <= SAME_LIFTING;
      if (one.effect() == effect && same) {
        bySource.merge(one.testimony().source(), one.testimony().weight(), Math::max);
      }
    }
    return 1 - bySource.values().stream().reduce(1.0, (none, w) -> none * (1 - w));
  }

  /** True where a siege of the place ended shortly before: this tells of the same end. */
  private boolean told(LocalDate day) {
    return all.stream()
        .anyMatch(
            s -> s.end != null && ChronoUnit.DAYS.between(s.end, day) <= settings.repeatDays());
  }

  /** A siege of which nothing was said until it was lifted: when it began is not known. */
  private void knownByItsEnd(Told one) {
    LocalDate from = one.day().minusDays((long) settings.siegeBeforeDays());
    for (Open earlier : all) {
      LocalDate end = earlier.end;
      from = end != null && !end.isBefore(from) ? end.plusDays(1) : from;
    }
    for (Told other : told) {
      boolean not = other.effect() == Effect.DENIED && other.day().isBefore(one.day());
      from = not && !other.day().isBefore(from) ? other.day().plusDays(1) : from;
    }
    Open span = new Open(one.testimony().speaker(), null, from);
    span.said.add(one.testimony());
    all.add(span);
  }

  private void ended(Told one, Ending why) {
    for (Open span : all) {
      if (span.lasts()) {
        span.end(one.day(), why);
        span.last = one.day();
      }
    }
  }

  /**
   * A denial weighed against all who say that there is a siege: it ends the spans, or lowers their
   * confidence.
   */
  private void denied(Told one) {
    Map<String, Double> bySource = new TreeMap<>();
    for (Open span : all) {
      if (span.lasts()) {
        bySource.merge(span.said.get(0).source(), span.weight(), Math::max);
      }
    }
    double none = bySource.values().stream().reduce(1.0, (left, w) -> left * (1 - w));
    double against = one.testimony().weight();
    double yes = (1 - none) * (1 - against);
    double no = none * against;
    double likely = yes / Math.max(1e-9, yes + no);
    for (Open span : all) {
      if (span.lasts() && likely <= settings.besiegedAbove()) {
        span.end(one.day().minusDays(1), Ending.DENIED);
      }
      if (span.lasts() || span.ending == Ending.DENIED) {
        span.doubt *= 1 - against / 2;
      }
    }
  }

  /** Ends a span where the besieger took the place, or those inside left it, by a day. */
  private void fall(Open span, LocalDate by) {
    if (!span.lasts() || !by.isAfter(span.checked)) {
      return;
    }
    List<Hold> history = control.history(place.id());
    Sides sides = sides(span);
    for (int i = after(history, span.checked); i < history.size(); i++) {
      Hold hold = history.get(i);
      if (hold.from().isAfter(by)) {
        break;
      }
      Hold inside = control.on(place.id(), span.from).orElse(null);
      Ending why = fallen(hold, inside, sides);
      if (why != null) {
        span.end(hold.from().minusDays(1), why);
        return;
      }
    }
    span.checked = by;
  }

  /** Index of the first hold that begins after a day. */
  private static int after(List<Hold> history, LocalDate day) {
    int low = 0;
    int high = history.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (history.get(middle).from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private @Nullable Ending fallen(Hold hold, @Nullable Hold inside, Sides sides) {
    Parties parties = hearing.parties();
    String besieged = sides.besieged;
    String besieger = sides.besieger;
    switch (hold.status()) {
      case CONTESTED -> {
        return null;
      }
      case UNKNOWN -> {
        boolean held =
            inside != null
                && inside.status() == Hold.Status.HELD
                && besieged != null
                && parties.friends(RouteTimeline.key(inside), besieged);
        return held && !hold.basis().isEmpty() ? Ending.LEFT : null;
      }
      case HELD -> {
        String holder = RouteTimeline.key(hold);
        boolean taken;
        if (besieger != null) {
          taken = parties.friends(holder, besieger);
        } else if (besieged != null) {
          taken = !parties.friends(holder, besieged);
        } else {
          // nobody says who was inside: a place that was fought over is now held whole
          taken = inside != null && inside.status() == Hold.Status.CONTESTED;
        }
        return taken ? Ending.TAKEN : null;
      }
    }
    throw new IllegalStateException("every status is named above");
  }

  /** Keys of the party inside and the one around, null where not known. */
  private record Sides(@Nullable String besieged, @Nullable String besieger) {}

  /** By the words of the assessor, else by others who speak of the siege, else by the holder. */
  private Sides sides(Open span) {
    List<Open> order = new ArrayList<>(List.of(span));
    for (Open other : all) {
      boolean together =
          other != span
              && !other.from.isAfter(span.last)
              && (other.end == null || !other.end.isBefore(span.from));
      if (together) {
        order.add(other);
      }
    }
    String besieger = null;
    String besieged = null;
    for (Open one : order) {
      for (Testimony t : strongest(one)) {
        if (t.claim().kind() == org.dateline.claim.Kind.SIEGE_LAY) {
          besieger = besieger == null ? known(t, t.claim().agents()) : besieger;
          besieged = besieged == null ? known(t, t.claim().targets()) : besieged;
        }
      }
    }
    if (besieged == null) {
      Hold hold = control.on(place.id(), span.from).orElse(null);
      boolean held = hold != null && hold.status() == Hold.Status.HELD;
      String key = held && hold != null ? RouteTimeline.key(hold) : null;
      boolean other = besieger == null || key == null || !hearing.parties().friends(key, besieger);
      besieged = other ? key : null;
    }
    return new Sides(besieged, besieger);
  }

  private static List<Testimony> strongest(Open span) {
    List<Testimony> said = new ArrayList<>(span.said);
    said.sort(
        Comparator.comparingDouble((Testimony t) -> -t.weight())
            .thenComparing(t -> t.claim().id()));
    return said;
  }

  /** The first side or actor of the roster: a bare name says nothing of who is inside. */
  private @Nullable String known(Testimony t, List<org.dateline.claim.Mention> mentions) {
    for (Party party : hearing.parties().parties(mentions, t.day())) {
      if (party.side() != null || party.actor() != null) {
        return party.key();
      }
    }
    return null;
  }

  private Siege build(Open span) {
    List<Testimony> said = strongest(span);
    Set<String> criteria = new LinkedHashSet<>();
    said.forEach(t -> SiegeCriteria.of(t, criteria));
    if (span.since == null) {
      criteria.add("known only by its end; when it began no report says");
    }
    Set<String> claims = new LinkedHashSet<>();
    said.forEach(t -> claims.add(t.claim().id()));
    List<Siege.Stretch> stretches = new ArrayList<>(span.before);
    stretches.add(new Siege.Stretch(span.from, span.end));
    LocalDate first = stretches.get(0).from();
    Headcount.People people = headcount.of(place, first, span.end, claims);
    Sides sides = sides(span);
    return new Siege(
        place,
        side(sides.besieged),
        side(sides.besieger),
        span.since,
        span.end,
        stretches,
        span.ending,
        span.last,
        settings.siegeHalfLife(),
        List.copyOf(criteria),
        people.people(),
        people.from(),
        span.assessor,
        routes.cutAt(place.id(), span.from),
        Math.round(span.weight() * 1000) / 1000.0,
        List.copyOf(claims));
  }

  /** A key as it is shown: without the mark of what sort it is. */
  private static @Nullable String side(@Nullable String key) {
    return key == null ? null : key.substring(key.indexOf(':') + 1);
  }
}
