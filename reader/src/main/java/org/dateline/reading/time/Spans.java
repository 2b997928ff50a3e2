package org.dateline.reading.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.time.Match.Basis;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans with a beginning, an end or both: "since November 2013", "until Friday", "from May to
 * July", "by December".
 */
final class Spans implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * How far from "since" its date may stand: "since the launch of the ground offensive last week".
   */
  private static final int REACH = 12;

  private static final Set<String> TO =
      Set.of("to", "until", "till", "through", "and", "-", "\u2013", "\u2014");
  private static final Set<String> STOPS =
      Set.of(",", ";", ":", ".", "(", ")", "since", "\u2014", "\"", "\u201c", "\u201d");

  private final CalendarDates dates;
  private final RelativeTimes relatives;
  private final StoryTimes story;

  Spans(CalendarDates dates, RelativeTimes relatives, StoryTimes story) {
    this.dates = dates;
    this.relatives = relatives;
    this.story = story;
  }

  /** One date without "since", "until" and the like, the article before it allowed; or null. */
  @Nullable Match point(Pieces p, int at, Context context) {
    Match match =
        longest(
            dates.read(p, at, context),
            longest(relatives.read(p, at, context), story.read(p, at, context)));
    if (match == null && p.is(at, "the")) {
      match = longest(dates.read(p, at + 1, context), relatives.read(p, at + 1, context));
    }
    return match;
  }

  private static @Nullable Match longest(@Nullable Match a, @Nullable Match b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }

  /** The span or date that begins at a piece, its preposition included, or null. */
  @Nullable Match read(Pieces p, int at, Context context) {
    return switch (p.at(at)) {
      case "since" -> since(p, at, context);
      case "until", "till", "by" -> until(p, at, context);
      case "from", "between" -> fromTo(p, at, context);
      case "before", "after" -> beyond(p, at, context);
      case "in", "on", "at", "during", "over", "for", "within", "throughout" -> {
        Match whole = point(p, at, context);
        Match inner = whole == null ? point(p, at + 1, context) : null;
        if (whole != null || inner == null) {
          yield whole;
        }
        Match both = joined(p, inner, context);
        yield both.spanning(at, both.to());
      }
      default -> {
        Match match = point(p, at, context);
        yield match == null ? null : joined(p, match, context);
      }
    };
  }

  private @Nullable Match since(Pieces p, int at, Context context) {
    if (p.is(at + 1, "then") && context.last != null) {
      return new Match(at, at + 2, When.since(context.last.earliest()), Basis.NARRATIVE);
    }
    for (int i = at + 1; i < Math.min(p.size(), at + REACH) && !STOPS.contains(p.at(i)); i++) {
      int from = i > at + 1 && p.is(i, "by") ? i + 1 : i;
      Match match = point(p, from, context);
      if (match == null && (p.is(i, "in") || p.is(i, "on"))) {
        match = point(p, i + 1, context);
      }
      if (match != null && match.when().hasStart()) {
        return match.spanning(at, match.to()).with(When.since(match.when().earliest()));
      }
    }
    return null;
  }

  /**
   * "the first time since 2012", "the worst attack since May": no time of the event, but a
   * comparison.
   */
  static boolean compares(Pieces p, int since) {
    for (int i = since - 1; i >= Math.max(0, since - 8) && !STOPS.contains(p.at(i)); i--) {
      String piece = p.at(i);
      boolean superlative =
          piece.equals("first")
              || piece.equals("most")
              || piece.equals("worst")
              || piece.equals("best")
              || piece.equals("least") && !p.is(i - 1, "at");
      if (superlative
          || piece.length() > 5
              && piece.endsWith("est")
              && !piece.endsWith("west")
              && !piece.endsWith("rest")
          || piece.equals("biggest")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match until(Pieces p, int at, Context context) {
    boolean by = p.is(at, "by");
    boolean before = context.future;
    // what lasts until a weekday, or is to be done by it, looks ahead unless the verb looks back
    context.future = before || !context.past;
    When earlier = context.last;
    Match match = point(p, at + 1, context);
    context.future = before;
    if (match == null || !match.when().hasEnd()) {
      return null;
    }
    LocalDate end = match.when().latest();
    LocalDate published = context.published;
    When when = When.until(end);
    if (by && published != null && end.isAfter(published) && match.basis() == Basis.PUBLISHED) {
      when = new When(published, end);
    } else if (by
        && earlier != null
        && earlier.earliest().isBefore(end)
        && earlier.hasStart()
        && match.basis() == Basis.NARRATIVE) {
      when = new When(earlier.earliest(), end);
    }
    return match.spanning(at, match.to()).with(when);
  }

  private @Nullable Match beyond(Pieces p, int at, Context context) {
    Match counted = story.read(p, at, context);
    if (counted != null) {
      return counted;
    }
    Match match = dates.read(p, at + 1, context);
    if (match == null
        || p.apostrophe(match.to())
        || match.basis() == Basis.PUBLISHED && match.when().days() == 1) {
      return match == null ? null : match.spanning(at + 1, match.to());
    }
    When when =
        p.is(at, "before")
            ? When.until(match.when().earliest().minusDays(1))
            : When.since(match.when().latest().plusDays(1));
    return match.spanning(at, match.to()).with(when);
  }

  private @Nullable Match fromTo(Pieces p, int at, Context context) {
    Match first = point(p, at + 1, context);
    if (first == null) {
      first = yearless(p, at + 1, context);
    }
    if (first == null) {
      return null;
    }
    Match both = joined(p, first, context);
    if (both != first) {
      return both.spanning(at, both.to());
    }
    if (p.is(at, "between")) {
      return first.when().days() > 1 ? first.spanning(at, first.to()) : null;
    }
    if (p.is(first.to(), "on") || p.is(first.to(), "onwards") || p.is(first.to(), "onward")) {
      return first.spanning(at, first.to() + 1).with(When.since(first.when().earliest()));
    }
    return first.spanning(at + 1, first.to());
  }

  /** "May" in "from May to July 2014", whose year stands only with the other end. */
  private @Nullable Match yearless(Pieces p, int at, Context context) {
    Match end = TO.contains(p.at(at + 1)) ? point(p, at + 2, context) : null;
    if (end == null || end.basis() != Basis.ITSELF || !end.when().hasStart()) {
      return null;
    }
    LocalDate before = context.story;
    context.story = end.when().earliest().minusMonths(10);
    Match first = point(p, at, context);
    context.story = before;
    return first;
  }

  /** A date with the "to ..." that follows it; the same match where none follows. */
  private Match joined(Pieces p, Match first, Context context) {
    int i = first.to();
    String link = p.at(i);
    boolean opened = p.is(first.from() - 1, "between") || p.is(first.from() - 1, "from");
    if (!TO.contains(link) || link.equals("and") && !p.is(first.from() - 1, "between")) {
      return first;
    }
    if ((link.equals("to") || link.equals("until") || link.equals("till"))
        && !opened
        && first.basis() == Basis.NARRATIVE) {
      return first;
    }
    Match second = point(p, i + 1, context);
    if (second == null || !first.when().hasStart() || !second.when().hasEnd()) {
      return first;
    }
    When a = first.when();
    When b = second.when();
    if (first.basis() != Basis.ITSELF && second.basis() == Basis.ITSELF) {
      a = Days.moveYears(a, b.earliest().getYear() - a.earliest().getYear());
      a = a.earliest().isAfter(b.latest()) ? Days.moveYears(a, -1) : a;
    } else if (b.latest().isBefore(a.earliest()) && second.basis() != Basis.ITSELF) {
      b = Days.moveYears(b, a.earliest().getYear() - b.earliest().getYear());
      b = b.latest().isBefore(a.earliest()) ? Days.moveYears(b, 1) : b;
    }
    if (b.latest().isBefore(a.earliest())) {
      return first;
    }
    Basis basis =
        first.basis() == Basis.ITSELF || second.basis() == Basis.ITSELF
            ? Basis.ITSELF
            : first.basis();
    return new Match(first.from(), second.to(), new When(a.earliest(), b.latest()), basis);
  }
}
