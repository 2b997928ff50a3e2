package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import org.dateline.access.RouteReports.Said;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.jspecify.annotations.Nullable;

/**
 * How all that lies on the road graph stood: who held each place, and what reports said of each
 * route. One for a day is made from the timelines; a sweep over time changes one as it goes.
 */
final class Situation {
  private final @Nullable Hold[] holds;
  private final @Nullable String[] inside;
  private final @Nullable Said[] said;

  /** The day whose confidences count, or null where all that is known counts as certain. */
  private final @Nullable LocalDate day;

  Situation(RoadGraph graph, RouteShapes shapes, @Nullable LocalDate day) {
    this.holds = new Hold[graph.size()];
    this.inside = new String[graph.size()];
    this.said = new Said[shapes.size()];
    this.day = day;
  }

  private Situation(Situation other, LocalDate day) {
    this.holds = other.holds.clone();
    this.inside = other.inside.clone();
    this.said = other.said.clone();
    this.day = day;
  }

  /** The same with each thing counting by its confidence of a day. */
  Situation doubted(LocalDate onDay) {
    return new Situation(this, onDay);
  }

  /** The situation of a day, all that is known counting as certain. */
  static Situation on(
      LocalDate day,
      RoadGraph graph,
      RouteShapes shapes,
      ControlTimeline control,
      RouteReports reports) {
    Situation situation = new Situation(graph, shapes, null);
    for (int i = 0; i < graph.size(); i++) {
      Hold hold = control.on(graph.id(i), day).orElse(null);
      situation.holds[i] = hold;
      situation.inside[i] = insider(hold, control.history(graph.id(i)));
    }
    for (int r = 0; r < shapes.size(); r++) {
      situation.said[r] = reports.on(shapes.get(r).route().id(), day);
    }
    return situation;
  }

  /**
   * The key of the side whose people are inside: who holds the place; of a contested one who held
   * it whole before.
   */
  static @Nullable String insider(@Nullable Hold hold, List<Hold> history) {
    if (hold == null || hold.status() == Hold.Status.UNKNOWN) {
      return null;
    }
    if (hold.status() == Hold.Status.HELD) {
      return RouteTimeline.key(hold);
    }
    String before = null;
    for (Hold earlier : history) {
      if (!earlier.from().isBefore(hold.from())) {
        break;
      }
      before =
          switch (earlier.status()) {
            case HELD -> RouteTimeline.key(earlier);
            case CONTESTED -> before;
            case UNKNOWN -> null;
          };
    }
    return before;
  }

  @Nullable Hold hold(int place) {
    return holds[place];
  }

  /** Key of the side whose people are inside a place, or null where not known. */
  @Nullable String inside(int place) {
    return inside[place];
  }

  void hold(int place, @Nullable Hold hold, @Nullable String insider) {
    holds[place] = hold;
    inside[place] = insider;
  }

  @Nullable Said said(int route) {
    return said[route];
  }

  void said(int route, @Nullable Said report) {
    said[route] = report;
  }

  /** How sure a hold is on the day. */
  double sure(Hold hold) {
    return day == null ? 1 : hold.confidence();
  }

  /** How sure a report is on the day. */
  double sure(Said report) {
    return day == null ? 1 : report.span().confidence(day);
  }
}
