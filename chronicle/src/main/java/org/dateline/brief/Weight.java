package org.dateline.brief;

import org.dateline.claim.Kind;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** How much a happening matters: people touched, people living there, independent sources. */
final class Weight {
  private Weight() {}

  static double of(Incident incident) {
    double grade =
        switch (incident.grade()) {
          case CONFIRMED -> 1;
          case FAIR -> 0.5;
          case CONTESTED, WEAK -> 0;
          case DISCOUNTED -> -3;
        };
    return people(affected(incident))
        + place(incident.where())
        + sources(incident.independentSources())
        + grade
        + kind(incident.kind());
  }

  static double people(double affected) {
    return 3 * Math.log1p(affected);
  }

  static double place(@Nullable Place place) {
    return place == null ? 0 : 0.7 * Math.log1p(place.population());
  }

  static double sources(int independent) {
    return 1.5 * (Math.max(1, Math.min(6, independent)) - 1);
  }

  /** People touched, the dead counting most; a running total counts little for one span. */
  private static double affected(Incident incident) {
    double sum = 0;
    for (FigureRange range : incident.figures()) {
      double each =
          switch (range.measure()) {
            case KILLED -> 20;
            case WOUNDED, ABDUCTED -> 5;
            case DISPLACED, REFUGEES, BESIEGED -> 1;
            case FIGHTERS, SITES, VEHICLES, OTHER -> 0.1;
          };
      sum += range.best() * each * (range.cumulative() ? 0.1 : 1);
    }
    return sum;
  }

  private static double kind(Kind kind) {
    return switch (kind) {
      case DEAL_AGREE -> 8;
      case DEAL_BREAK -> 7;
      case DEAL_TALK, ACTOR_SPLIT, ACTOR_FORM, PEOPLE_AID -> 4;
      case ACTOR_ALLY, DEAL_WITHHOLD, CONTROL_ADVANCE -> 3;
      case DEAL_THREATEN, DEAL_DEMAND, DEAL_SUPPORT, ACTOR_DEPLOY, FIGHT_CLASH -> 2;
      case DEAL_ACCUSE -> 1;
      case CONTROL_GAIN,
          CONTROL_LOSS,
          CONTROL_HOLD,
          CONTROL_CONTEST,
          ROUTE_CUT,
          ROUTE_OPEN,
          SIEGE_LAY,
          SIEGE_LIFT,
          STRIKE_AIR,
          STRIKE_SHELL,
          STRIKE_BOMB,
          HARM_KILL,
          HARM_ABDUCT,
          HARM_ABUSE,
          HARM_DESTROY,
          PEOPLE_TOLL,
          PEOPLE_FLEE,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE ->
          2;
    };
  }
}
