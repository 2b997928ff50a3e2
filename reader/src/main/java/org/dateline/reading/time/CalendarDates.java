package org.dateline.reading.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.time.Match.Basis;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Reads days, months, seasons and years by their names and numbers, and weekdays. */
final class CalendarDates implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  /** After these words a bare year, month or season is a time. */
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "to",
          "of",
          "during",
          "between",
          "and",
          "before",
          "after",
          "through",
          "around",
          "late",
          "early",
          "mid",
          "last",
          "next",
          "this",
          "throughout",
          "circa",
          "for",
          "-",
          "\u2013",
          "or",
          "as");

  private final TimeWords words;

  CalendarDates(TimeWords words) {
    this.words = words;
  }

  /** The date that begins at a piece, or null. */
  @Nullable Match read(Pieces p, int at, Context context) {
    int part = words.value("part", p.at(at));
    if (part > 0) {
      int i = at + 1;
      if (p.is(i, "of") || p.is(i, "in") || p.is(i, "on") || p.dash(i)) {
        i++;
      }
      if (p.is(i, "the")) {
        i++;
      }
      Match whole = whole(p, i, context, true);
      return whole == null
          ? null
          : whole.spanning(at, whole.to()).with(Days.part(whole.when(), part));
    }
    return whole(p, at, context, false);
  }

  private @Nullable Match whole(Pieces p, int at, Context context, boolean afterPart) {
    if (p.digits(at)) {
      if (p.joined(at) && !p.dash(at - 1) && !opens(p.at(at - 1)) && !p.is(at - 1, ".")) {
        return null;
      }
      Match iso = iso(p, at);
      if (iso != null) {
        return iso;
      }
      Match day = dayMonth(p, at, context);
      return day != null ? day : bareYear(p, at, afterPart);
    }
    int weekday = words.weekday(p, at);
    if (weekday > 0) {
      int next = p.is(at + 1, ",") || p.is(at + 1, "(") ? at + 2 : at + 1;
      Match date = p.digits(next) ? dayMonth(p, next, context) : monthDay(p, next, context);
      return date != null && date.when().days() == 1
          ? date.spanning(at, date.to())
          : weekday(p, at, weekday, at, context);
    }
    String modifier = p.at(at);
    if (modifier.equals("last")
        || modifier.equals("next")
        || modifier.equals("this")
        || modifier.equals("past")
        || modifier.equals("coming")) {
      int later = words.weekday(p, at + 1);
      if (later > 0) {
        return weekday(p, at + 1, later, at, context);
      }
      return modified(p, at, modifier, context);
    }
    Match month = monthDay(p, at, context);
    if (month != null) {
      return month;
    }
    month = monthOnly(p, at, context, afterPart);
    return month != null ? month : season(p, at, context, afterPart);
  }

  private static boolean opens(String piece) {
    return piece.equals("(")
        || piece.equals("[")
        || piece.equals("\"")
        || piece.equals("\u201c")
        || piece.equals(",");
  }

  // --- weekdays

  private @Nullable Match weekday(Pieces p, int at, int weekday, int from, Context context) {
    LocalDate published = context.published;
    if (published == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    String modifier = from < at ? p.at(from) : "";
    LocalDate date =
        switch (modifier) {
          case "last", "past" -> published.with(TemporalAdjusters.previous(day));
          case "next", "coming" -> published.with(TemporalAdjusters.next(day));
          default ->
              context.future
                  ? published.with(TemporalAdjusters.nextOrSame(day))
                  : published.with(TemporalAdjusters.previousOrSame(day));
        };
    int to = at + 1;
    while (words.has("daypart", p.at(to))
        || p.is(to, "late") && words.has("daypart", p.at(to + 1))) {
      to++;
    }
    return new Match(from, to, When.on(date), Basis.PUBLISHED);
  }

  // --- days

  private static @Nullable Match iso(Pieces p, int at) {
    int year = year(p, at);
    if (year < 0
        || !p.dash(at + 1)
        || !p.digits(at + 2)
        || !p.dash(at + 3)
        || !p.digits(at + 4)
        || !p.joined(at + 2)) {
      return null;
    }
    LocalDate day = day(year, small(p, at + 2), small(p, at + 4));
    return day == null ? null : new Match(at, at + 5, When.on(day), Basis.ITSELF);
  }

  /** "July 19, 2012", "Jan. 9", "July 7-10". */
  private @Nullable Match monthDay(Pieces p, int at, Context context) {
    int month = words.month(p, at);
    if (month < 0) {
      return null;
    }
    int i = p.is(at + 1, ".") ? at + 2 : at + 1;
    if (p.is(i, "the")) {
      i++;
    }
    int first = dayNumber(p, i);
    if (first < 0 || countsNoun(p, i)) {
      return null;
    }
    int to = afterOrdinal(p, i);
    int last = first;
    if (p.dash(to) || p.is(to, "to") || p.is(to, "and") || p.is(to, "through")) {
      int second = dayNumber(p, to + 1);
      if (second > first && !countsNoun(p, to + 1) && words.month(p, afterOrdinal(p, to + 1)) < 0) {
        last = second;
        to = afterOrdinal(p, to + 1);
      }
    }
    return dated(p, at, to, month, first, last, context);
  }

  /** "19 July 2012", "the 19th of July", "11-13 Dec". */
  private @Nullable Match dayMonth(Pieces p, int at, Context context) {
    int first = dayNumber(p, at);
    if (first < 0) {
      return null;
    }
    int i = afterOrdinal(p, at);
    int last = first;
    if (p.dash(i) || p.is(i, "to") || p.is(i, "and")) {
      int second = dayNumber(p, i + 1);
      if (second <= first) {
        return null;
      }
      last = second;
      i = afterOrdinal(p, i + 1);
    }
    if (p.is(i, "of")) {
      i++;
    }
    int month = words.month(p, i);
    if (month < 0) {
      return null;
    }
    int to = p.is(i + 1, ".") && words.value("month", p.at(i)) < 0 ? i + 2 : i + 1;
    return dated(p, at, to, month, first, last, context);
  }

  private @Nullable Match dated(
      Pieces p, int from, int to, int month, int first, int last, Context context) {
    int comma = p.is(to, ",") || p.is(to, "of") ? to + 1 : to;
    int year = year(p, comma);
    if (year > 0) {
      LocalDate a = day(year, month, first);
      LocalDate b = day(year, month, last);
      return a == null || b == null
          ? null
          : new Match(from, comma + 1, new When(a, b), Basis.ITSELF);
    }
    Match named = yearInWords(p, from, to, context, y -> span(y, month, first, last));
    if (named != null) {
      return named;
    }
    return withoutYear(from, to, context, y -> span(y, month, first, last), "");
  }

  private static @Nullable When span(int year, int month, int first, int last) {
    LocalDate a = day(year, month, first);
    LocalDate b = day(year, month, last);
    return a == null || b == null ? null : new When(a, b);
  }

  // --- months, seasons, years

  private @Nullable Match monthOnly(Pieces p, int at, Context context, boolean afterPart) {
    int month = words.month(p, at);
    if (month < 0) {
      return null;
    }
    int i = p.is(at + 1, ".") && words.value("month", p.at(at)) < 0 ? at + 2 : at + 1;
    int y = p.is(i, ",") || p.is(i, "of") ? i + 1 : i;
    int year = year(p, y);
    if (year > 0) {
      return new Match(at, y + 1, Days.month(year, month), Basis.ITSELF);
    }
    if (!afterPart && !LEADS.contains(p.at(at - 1))) {
      return null;
    }
    Match named = yearInWords(p, at, i, context, n -> Days.month(n, month));
    return named != null ? named : withoutYear(at, i, context, n -> Days.month(n, month), "");
  }

  private @Nullable Match season(Pieces p, int at, Context context, boolean afterPart) {
    int first = words.value("season", p.at(at));
    if (first < 0) {
      return null;
    }
    int y = p.is(at + 1, "of") || p.is(at + 1, ",") ? at + 2 : at + 1;
    int year = year(p, y);
    if (year > 0) {
      return new Match(at, y + 1, Days.season(year, first), Basis.ITSELF);
    }
    String before = p.is(at - 1, "the") ? p.at(at - 2) : p.at(at - 1);
    if (p.is(at, "fall") || !afterPart && !LEADS.contains(before) || p.is(at + 1, "of")) {
      return null;
    }
    Match named = yearInWords(p, at, at + 1, context, n -> Days.season(n, first));
    return named != null ? named : withoutYear(at, at + 1, context, n -> Days.season(n, first), "");
  }

  /** "last May", "next summer", "this July". */
  private @Nullable Match modified(Pieces p, int at, String modifier, Context context) {
    int month = words.month(p, at + 1);
    if (month > 0) {
      return withoutYear(at, at + 2, context, n -> Days.month(n, month), modifier);
    }
    int season = words.value("season", p.at(at + 1));
    return season < 0
        ? null
        : withoutYear(at, at + 2, context, n -> Days.season(n, season), modifier);
  }

  /** "2013", "the 1990s", "2012-2016", where the words beside it make it a year. */
  private static @Nullable Match bareYear(Pieces p, int at, boolean afterPart) {
    int year = year(p, at);
    if (year < 0) {
      return null;
    }
    if (p.is(at + 1, "s") && p.joined(at + 1)) {
      return year % 10 != 0
          ? null
          : new Match(
              at,
              at + 2,
              new When(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31)),
              Basis.ITSELF);
    }
    String before = p.at(at - 1);
    boolean led = afterPart || LEADS.contains(before);
    boolean described =
        (before.equals("the") || before.equals("(") || before.equals("s")) && year % 100 != 0;
    if (!led && !described || countsNoun(p, at) && !before.equals("in")) {
      return null;
    }
    if (p.dash(at + 1) && p.joined(at + 1)) {
      int end = year(p, at + 2);
      if (end < 0 && p.at(at + 2).length() == 2 && p.digits(at + 2)) {
        end = year / 100 * 100 + small(p, at + 2);
      }
      if (end > year) {
        return new Match(
            at,
            at + 3,
            new When(LocalDate.of(year, 1, 1), LocalDate.of(end, 12, 31)),
            Basis.ITSELF);
      }
    }
    return new Match(at, at + 1, Days.year(year), Basis.ITSELF);
  }

  // --- which year

  private interface OfYear {
    @Nullable When in(int year);
  }

  /** "in January of this year", "May last year". */
  private static @Nullable Match yearInWords(
      Pieces p, int from, int to, Context context, OfYear span) {
    int i = p.is(to, "of") ? to + 1 : to;
    if (!p.is(i + 1, "year") || context.published == null) {
      return null;
    }
    int year;
    switch (p.at(i)) {
      case "this" -> year = context.published.getYear();
      case "last" -> year = context.published.getYear() - 1;
      case "next" -> year = context.published.getYear() + 1;
      default -> {
        return null;
      }
    }
    When when = span.in(year);
    return when == null ? null : new Match(from, i + 2, when, Basis.PUBLISHED);
  }

  private static @Nullable Match withoutYear(
      int from, int to, Context context, OfYear span, String modifier) {
    LocalDate story = context.story;
    if (story != null && modifier.isEmpty()) {
      for (int year = story.getYear(); year <= story.getYear() + 1; year++) {
        When when = span.in(year);
        boolean follows = when != null && !when.latest().isBefore(story.minusDays(31));
        if (when != null
            && follows
            && (context.published == null || !when.earliest().isAfter(context.published))) {
          return new Match(from, to, when, Basis.NARRATIVE);
        }
      }
    }
    LocalDate published = context.published;
    if (published == null) {
      return null;
    }
    boolean ahead = modifier.equals("next") || context.future && !modifier.equals("last");
    When best = null;
    for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
      When when = span.in(year);
      if (when == null) {
        continue;
      }
      if (ahead) {
        boolean fits =
            modifier.equals("next")
                ? when.earliest().isAfter(published)
                : !when.latest().isBefore(published);
        if (fits && best == null) {
          best = when;
        }
      } else {
        // a paper dated a day or two early by the clock still tells of the past
        boolean fits =
            modifier.equals("last")
                ? when.latest().isBefore(published)
                : !when.earliest().isAfter(published.plusDays(2));
        if (fits) {
          best = when;
        }
      }
    }
    return best == null ? null : new Match(from, to, best, Basis.PUBLISHED);
  }

  // --- numbers

  static int year(Pieces p, int at) {
    if (!p.digits(at) || p.at(at).length() != 4) {
      return -1;
    }
    int year = small(p, at);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  private static int dayNumber(Pieces p, int at) {
    int day = p.digits(at) && p.at(at).length() <= 2 ? small(p, at) : -1;
    return day >= 1 && day <= 31 && !(p.is(at + 1, ":") && p.digits(at + 2)) && !p.is(at + 1, "%")
        ? day
        : -1;
  }

  private static int afterOrdinal(Pieces p, int day) {
    String next = p.at(day + 1);
    boolean ordinal =
        p.joined(day + 1)
            && (next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th"));
    return ordinal ? day + 2 : day + 1;
  }

  private static int small(Pieces p, int at) {
    int value = 0;
    String digits = p.at(at);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || i > 4) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** True where the number counts a plural noun that follows: "July 12 people" is no day. */
  private static boolean countsNoun(Pieces p, int at) {
    int token = p.token(at);
    int head = p.sentence().head(token);
    return head > token
        && p.sentence().deprel(token).equals("nummod")
        && head - token <= 4
        && p.sentence().tag(head).equals("NNS");
  }
}
