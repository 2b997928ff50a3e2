package org.dateline.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;

/** Strands that tell of one happening, while it is being put together. */
final class Cluster {
  private final List<Strand> supporting = new ArrayList<>();
  private final Set<String> disputing = new LinkedHashSet<>();
  private final Parties parties;
  private final Settings settings;
  private LocalDate last = LocalDate.MIN;
  private LocalDate closedOn = LocalDate.MAX;

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

  Strand lead() {
    return supporting.get(0);
  }

  LocalDate last() {
    return last;
  }

  void add(Strand strand) {
    supporting.add(strand);
    last = strand.day().isAfter(last) ? strand.day() : last;
  }

  void take(Cluster other) {
    other.supporting.forEach(this::add);
    disputing.addAll(other.disputing);
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
    Strand lead = lead();
    if (!sameKind(lead, strand) || !time(strand)) {
      return false;
    }
    for (Strand mine : supporting) {
      if (!mine.near(strand)
          || !parties.compatible(who(mine, lead), who(strand, lead))
          || apart(mine, strand)) {
        return false;
      }
    }
    return true;
  }

  /** Who took the place, where it was taken; else who did it. */
  private List<Party> who(Strand strand, Strand lead) {
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
    if (once(lead().kind())) {
      return days(strand) <= settings.repeatDays();
    }
    for (Strand mine : supporting) {
      if (mine.narrow() != strand.narrow()) {
        continue;
      }
      boolean sameSpan =
          strand.narrow() || mine.testimony().when().equals(strand.testimony().when());
      if (sameSpan && mine.testimony().when().overlaps(strand.testimony().when())) {
        return true;
      }
    }
    return days(strand) <= settings.sameTollDays() && sameToll(strand);
  }

  private long days(Strand strand) {
    long days = Long.MAX_VALUE;
    for (Strand mine : supporting) {
      days = Math.min(days, Math.abs(ChronoUnit.DAYS.between(mine.day(), strand.day())));
    }
    return days;
  }

  private boolean sameToll(Strand strand) {
    for (Strand mine : supporting) {
      for (Figure a : mine.testimony().claim().figures()) {
        for (Figure b : strand.testimony().claim().figures()) {
          boolean same =
              a.measure() == b.measure()
                  && a.low() != null
                  && a.low().equals(b.low())
                  && a.low() > 2
                  && !a.cumulative()
                  && !b.cumulative();
          if (same) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** One report that gives two tolls tells of two happenings. */
  private static boolean apart(Strand mine, Strand strand) {
    Claim a = mine.testimony().claim();
    Claim b = strand.testimony().claim();
    if (!a.reportId().equals(b.reportId()) || a.kind() != b.kind() || once(a.kind())) {
      return false;
    }
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
}
