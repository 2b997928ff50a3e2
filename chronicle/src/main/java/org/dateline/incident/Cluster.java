package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Strands that tell of one happening, while it is being put together. Strands come by day. What
 * decides whether one more fits is kept apart, each different value once, so that the tenth telling
 * costs no more than the second.
 */
final class Cluster {
  private final List<Strand> supporting = new ArrayList<>(2);
  private Set<String> disputing = Set.of();
  private List<Incident.Correction> corrections = List.of();
  private final Parties parties;
  private final Settings settings;
  private LocalDate last = LocalDate.MIN;
  private LocalDate closedOn = LocalDate.MAX;
  private final List<List<Party>> doers = new ArrayList<>(1);
  private final List<Place> places = new ArrayList<>(1);
  private final List<When> spans = new ArrayList<>(1);
  private boolean placeless;

  Cluster(Parties parties, Settings settings) {
    this.parties = parties;
    this.settings = settings;
  }

  List<Strand> supporting() {
    return supporting;
  }

  Set<String> disputing() {
    return disputing;
  }

  /** Which of its claims take back or change what others of it said. */
  List<Incident.Correction> corrections() {
    return corrections;
  }

  Strand lead() {
    return supporting.get(0);
  }

  LocalDate last() {
    return last;
  }

  void add(Strand strand) {
    supporting.add(strand);
    last = strand.day().isAfter(last) ? strand.day() : last;
    List<Party> who = who(strand, lead());
    if (!who.isEmpty() && !doers.contains(who)) {
      doers.add(who);
    }
    Place place = strand.place();
    placeless |= place == null;
    if (place != null && places.stream().noneMatch(p -> p.id().equals(place.id()))) {
      places.add(place);
    }
    When when = strand.testimony().when();
    if (!spans.contains(when)) {
      spans.add(when);
    }
  }

  void take(Cluster other) {
    other.supporting.forEach(this::add);
    dispute(other.disputing);
    other.corrections.forEach(this::link);
  }

  void dispute(Collection<String> claims) {
    if (!claims.isEmpty()) {
      disputing = new TreeSet<>(disputing);
      disputing.addAll(claims);
    }
  }

  void link(Incident.Correction correction) {
    corrections = new ArrayList<>(corrections);
    corrections.add(correction);
  }

  /** What comes after this day is another happening. */
  void close(LocalDate day) {
    closedOn = day.isBefore(closedOn) ? day : closedOn;
  }

  /** True for kinds that cannot happen twice without the opposite in between. */
  static boolean once(Kind kind) {
    return switch (kind.group()) {
      case CONTROL -> kind == Kind.CONTROL_GAIN || kind == Kind.CONTROL_LOSS;
      case ROUTE, SIEGE -> true;
      case DEAL -> kind == Kind.DEAL_AGREE || kind == Kind.DEAL_BREAK;
      case ACTOR -> kind == Kind.ACTOR_FORM;
      case FIGHT, STRIKE, HARM, PEOPLE -> false;
    };
  }

  /** True where the strand tells of this happening. */
  boolean takes(Strand strand) {
    return sameKind(lead(), strand)
        && time(strand)
        && near(strand)
        && fits(who(strand, lead()))
        && !apart(strand);
  }

  /**
   * True where the strand tells of such a thing at this place by these parties, on whatever day.
   */
  boolean like(Strand strand) {
    return sameKind(lead(), strand) && near(strand) && fits(who(strand, lead()));
  }

  private boolean fits(List<Party> who) {
    for (List<Party> mine : doers) {
      if (!parties.compatible(mine, who)) {
        return false;
      }
    }
    return true;
  }

  /** True where all speak of one place, or of a city and a district of it. */
  private boolean near(Strand strand) {
    Place place = strand.place();
    if (place == null) {
      return places.isEmpty();
    }
    if (placeless) {
      return false;
    }
    for (Place mine : places) {
      if (!Strand.near(mine, place)) {
        return false;
      }
    }
    return true;
  }

  /** Who took the place, where it was taken; else who did it. */
  private static List<Party> who(Strand strand, Strand lead) {
    if (strand.kind() == Kind.CONTROL_LOSS && lead.kind() == Kind.CONTROL_GAIN) {
      return List.of();
    }
    return strand.agents();
  }

  private boolean sameKind(Strand lead, Strand strand) {
    Kind a = lead.kind();
    Kind b = strand.kind();
    if (a == b) {
      return true;
    }
    if (a == Kind.CONTROL_GAIN && b == Kind.CONTROL_LOSS) {
      // the winner's gain is the loser's loss
      return !strand.agents().isEmpty()
          && !lead.agents().isEmpty()
          && !parties.compatible(lead.agents(), strand.agents())
          && parties.compatible(lead.targets(), strand.agents());
    }
    boolean attacks = attack(a) && attack(b);
    return (attacks && sameToll(strand)) || (b == Kind.PEOPLE_TOLL && attack(a));
  }

  private static boolean attack(Kind kind) {
    return switch (kind.group()) {
      case STRIKE, FIGHT -> true;
      case HARM -> kind == Kind.HARM_KILL;
      case CONTROL, ROUTE, SIEGE, PEOPLE, DEAL, ACTOR -> false;
    };
  }

  private boolean time(Strand strand) {
    if (strand.day().isAfter(closedOn)) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(last, strand.day());
    if (once(lead().kind())) {
      return days <= settings.repeatDays();
    }
    When when = strand.testimony().when();
    boolean narrow = Strand.narrow(when);
    for (When mine : spans) {
      boolean fits = narrow ? Strand.narrow(mine) && mine.overlaps(when) : mine.equals(when);
      if (fits) {
        return true;
      }
    }
    return days <= settings.sameTollDays() && sameToll(strand);
  }

  private boolean sameToll(Strand strand) {
    for (Figure b : strand.testimony().claim().figures()) {
      if (b.low() == null || b.low() <= 2 || b.cumulative()) {
        continue;
      }
      for (Strand mine : supporting) {
        for (Figure a : mine.testimony().claim().figures()) {
          if (a.measure() == b.measure() && b.low().equals(a.low()) && !a.cumulative()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** One report that gives two tolls tells of two happenings. */
  private boolean apart(Strand strand) {
    Claim b = strand.testimony().claim();
    if (b.figures().isEmpty() || once(b.kind())) {
      return false;
    }
    for (Strand mine : supporting) {
      Claim a = mine.testimony().claim();
      if (a.kind() == b.kind() && a.reportId().equals(b.reportId()) && differ(a, b)) {
        return true;
      }
    }
    return false;
  }

  /** True where both count the same people otherwise. */
  static boolean differ(Claim a, Claim b) {
    for (Figure f : a.figures()) {
      for (Figure g : b.figures()) {
        boolean differ =
            f.measure() == g.measure()
                && f.who().equals(g.who())
                && f.low() != null
                && g.low() != null
                && !f.low().equals(g.low())
                && !f.cumulative()
                && !g.cumulative();
        if (differ) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where another cluster says the same by the same strands. */
  boolean same(@Nullable Cluster other) {
    return other != null
        && supporting.equals(other.supporting)
        && disputing.equals(other.disputing)
        && corrections.equals(other.corrections);
  }
}
