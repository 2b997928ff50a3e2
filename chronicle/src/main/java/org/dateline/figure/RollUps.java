package org.dateline.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.actor.Side;
import org.dateline.claim.Figure;
import org.dateline.figure.Areas.Area;
import org.dateline.figure.RollUp.By;
import org.dateline.figure.RollUp.Question;
import org.dateline.figure.RollUp.Row;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions on figures over a span of days. Each incident counts once, with its best number
 * and range; running totals are never added; a toll over more days or a wider area holds the counts
 * in it. Pure; the work grows with the number of incidents.
 */
public final class RollUps {
  /** A count over more days than this is as good as a running total. */
  static final long LONGEST = 92;

  private final Hearing hearing;
  private final List<Incident> incidents;
  private final RunningTotals totals;
  private final Roster roster;
  private final Areas areas;

  /** Over incidents. */
  public RollUps(Hearing hearing, List<Incident> incidents, RunningTotals totals) {
    this.hearing = hearing;
    this.incidents = List.copyOf(incidents);
    this.totals = totals;
    this.roster = hearing.theatre().roster();
    this.areas = new Areas(hearing.theatre().gazetteer());
  }

  private record Key(String key, String name, int level) {}

  private static final Key TOTAL = new Key("total", "total", 0);

  /** The total of some incidents alone. */
  public Row over(List<Incident> some, Question question) {
    return row(question, TOTAL, inside(some, question, new ArrayList<>()), false);
  }

  private List<Tally> inside(List<Incident> some, Question question, List<FigureRange> leftOut) {
    List<Tally> inside = new ArrayList<>();
    for (Tally tally : new Tallies(hearing, question).of(some)) {
      switch (lies(tally, question.span())) {
        case INSIDE -> inside.add(tally);
        case ACROSS -> leftOut.addAll(tally.ranges());
        case OUTSIDE -> {}
      }
    }
    return inside;
  }

  /** Answers a question. */
  public RollUp answer(Question question) {
    return answer(incidents, question);
  }

  /** Answers a question over some incidents alone. */
  public RollUp answer(List<Incident> some, Question question) {
    List<FigureRange> leftOut = new ArrayList<>();
    List<Tally> inside = inside(some, question, leftOut);
    Map<String, Key> keys = new LinkedHashMap<>();
    Map<String, List<Tally>> parts = new TreeMap<>();
    for (Tally tally : inside) {
      for (Key key : keys(tally, question.by())) {
        keys.putIfAbsent(key.key, key);
        parts.computeIfAbsent(key.key, k -> new ArrayList<>()).add(tally);
      }
    }
    List<Row> rows = new ArrayList<>();
    boolean accused = question.by() == By.ACTOR || question.by() == By.SIDE;
    for (Map.Entry<String, List<Tally>> part : parts.entrySet()) {
      Key key = keys.get(part.getKey());
      if (key != null) {
        rows.add(row(question, key, part.getValue(), accused));
      }
    }
    order(rows, question.by());
    LocalDate end = question.span().latest();
    return new RollUp(
        question,
        row(question, TOTAL, inside, false),
        rows,
        leftOut,
        totals.on(end).stream().filter(range -> range.measure() == question.measure()).toList());
  }

  private enum Lies {
    INSIDE,
    ACROSS,
    OUTSIDE
  }

  /** An event lies where its day does; a count over days must lie in the span whole. */
  private static Lies lies(Tally tally, When span) {
    When when = tally.incident().when();
    LocalDate day = tally.day();
    if (day != null) {
      return span.contains(day) ? Lies.INSIDE : Lies.OUTSIDE;
    }
    boolean whole =
        when.days() <= LONGEST && span.contains(when.earliest()) && span.contains(when.latest());
    return whole ? Lies.INSIDE : when.overlaps(span) ? Lies.ACROSS : Lies.OUTSIDE;
  }

  private List<Key> keys(Tally tally, By by) {
    Incident incident = tally.incident();
    return switch (by) {
      case ALL -> List.of();
      case KIND -> List.of(new Key(incident.kind().code(), incident.kind().code(), 0));
      case WEEK -> List.of(time(tally, 7));
      case MONTH -> List.of(time(tally, 31));
      case ACTOR -> doers(incident, false);
      case SIDE -> doers(incident, true);
      case PLACE -> places(incident);
    };
  }

  /** The week or month that all of its days lie in. */
  private static Key time(Tally tally, int days) {
    When when = tally.incident().when();
    LocalDate day = tally.day();
    String first = span(day == null ? when.earliest() : day, days);
    String last = span(day == null ? when.latest() : day, days);
    return first.equals(last)
        ? new Key(first, first, 0)
        : new Key("~", "over more than one " + (days == 7 ? "week" : "month"), 0);
  }

  private static String span(LocalDate day, int days) {
    return days == 7
        ? String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
        : day.toString().substring(0, 7);
  }

  private List<Key> doers(Incident incident, boolean sides) {
    Map<String, Key> doers = new LinkedHashMap<>();
    for (String id : incident.agents()) {
      if (!hearing.parties().canFight(id)) {
        continue;
      }
      Key key = new Key(id, roster.byId(id).map(Actor::name).orElse(id), 0);
      if (sides && roster.byId(id).isPresent()) {
        String side = roster.sideOf(id, incident.when().hasEnd() ? incident.when().latest() : null);
        key = new Key(side, roster.side(side).map(Side::name).orElse(side), 0);
      }
      doers.putIfAbsent(key.key, key);
    }
    return doers.isEmpty() ? List.of(new Key("~", "not named", 0)) : List.copyOf(doers.values());
  }

  /** Governorate, district, place and quarter; the same place lies under the same rows always. */
  private List<Key> places(Incident incident) {
    List<Area> around = areas.of(incident.where());
    if (incident.where() == null) {
      return List.of(new Key("~", "not on the map", 0));
    }
    List<Key> keys = new ArrayList<>();
    String path = "";
    for (int i = around.size() - 1; i >= 0; i--) {
      Area area = around.get(i);
      boolean whole = around.size() == 1 || i == 0;
      if (whole || (area.breadth() != 6 && area.breadth() != 3)) {
        path += (path.isEmpty() ? "" : ">") + area.key();
        keys.add(new Key(path, area.name(), keys.size()));
      }
    }
    return keys;
  }

  private Row row(Question question, Key key, List<Tally> tallies, boolean accused) {
    Set<String> ids = new LinkedHashSet<>();
    List<FigureRange> figures = new ArrayList<>();
    for (Tally tally : tallies) {
      ids.add(tally.incident().id());
      figures.addAll(tally.ranges());
    }
    List<Tally> counted = accused ? tallies : once(tallies, ids);
    Nesting.Sum sum = Nesting.sum(counted, areas);
    return new Row(
        question.id(key.key),
        key.key,
        key.name,
        key.level,
        sum.count(),
        sum.disputed(),
        List.copyOf(ids),
        figures,
        sum.held(),
        rule(tallies, counted, sum));
  }

  /** Those who are told of twice count once, also where the first telling lies in another row. */
  private static List<Tally> once(List<Tally> tallies, Set<String> incidents) {
    Set<String> elsewhere = new HashSet<>();
    return tallies.stream()
        .filter(
            t -> {
              String first = t.sameAs();
              return first == null || (!incidents.contains(first) && elsewhere.add(first));
            })
        .toList();
  }

  private static String rule(List<Tally> all, List<Tally> counted, Nesting.Sum sum) {
    StringBuilder rule = new StringBuilder();
    int n = all.size();
    rule.append(n == 1 ? "One incident" : "The sum over " + n + " incidents, each counted once");
    if (sum.held() > 0) {
      rule.append("; ")
          .append(sum.held())
          .append(sum.held() == 1 ? " lies" : " lie")
          .append(" inside a toll over more days or a wider area and ")
          .append(sum.held() == 1 ? "is" : "are")
          .append(" not added to it");
    }
    int twice = n - counted.size();
    if (twice > 0) {
      rule.append("; ")
          .append(twice)
          .append(twice == 1 ? " tells" : " tell")
          .append(" of the same people with another party named for it, counted once");
    }
    if (sum.disputed() > 0) {
      rule.append("; ").append(sum.disputed()).append(" of the best number disputed");
    }
    return rule.append('.').toString();
  }

  private static void order(List<Row> rows, By by) {
    Comparator<Row> order =
        switch (by) {
          case ALL, WEEK, MONTH, PLACE -> Comparator.comparing(Row::key);
          case ACTOR, SIDE, KIND ->
              Comparator.comparingLong((Row r) -> -r.count().best()).thenComparing(Row::key);
        };
    rows.sort(order);
  }

  /**
   * The row with an id, if it is one of a roll-up.
   *
   * @param id as {@link Row#id()} gives it
   */
  public @Nullable Row row(String id) {
    String[] parts = id.split(":", 6);
    if (parts.length < 6 || !parts[0].equals("roll")) {
      return null;
    }
    Question question = question(parts);
    if (question == null) {
      return null;
    }
    RollUp answer = answer(question);
    if (answer.total().id().equals(id)) {
      return answer.total();
    }
    return answer.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
  }

  private static @Nullable Question question(String[] parts) {
    try {
      int dots = parts[3].indexOf("..");
      String from = parts[3].substring(0, Math.max(0, dots));
      String to = parts[3].substring(dots + 2);
      return new Question(
          Figure.Measure.valueOf(parts[1].toUpperCase(Locale.ROOT)),
          parts[2].replace('-', ' '),
          When.between(
              from.isEmpty() ? When.DAWN : LocalDate.parse(from),
              to.isEmpty() ? When.DUSK : LocalDate.parse(to)),
          By.valueOf(parts[4].toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }
}
