package org.dateline.reading.time;

import java.io.Serializable;
import java.time.LocalDate;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.time.Durations.Duration;
import org.dateline.reading.time.Match.Basis;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from the day of publication: "yesterday", "last week", "two months ago", "for
 * the past year".
 */
final class RelativeTimes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TimeWords words;
  private final Durations durations;

  RelativeTimes(TimeWords words, Durations durations) {
    this.words = words;
    this.durations = durations;
  }

  /** The time that begins at a piece, or null. */
  @Nullable Match read(Pieces p, int at, Context context) {
    LocalDate today = context.published;
    if (today == null) {
      return null;
    }
    Match match = oneWord(p, at, today);
    if (match == null) {
      match = named(p, at, today, context);
    }
    if (match == null) {
      match = pastOrComing(p, at, today);
    }
    if (match == null) {
      match = counted(p, at, today, context);
    }
    return match;
  }

  private static Match found(int from, int to, When when) {
    return new Match(from, to, when, Basis.PUBLISHED);
  }

  private @Nullable Match oneWord(Pieces p, int at, LocalDate today) {
    switch (p.at(at)) {
      case "today", "tonight" -> {
        return found(at, dayPart(p, at + 1), When.on(today));
      }
      case "yesterday" -> {
        return found(at, dayPart(p, at + 1), When.on(today.minusDays(1)));
      }
      case "tomorrow" -> {
        return found(at, dayPart(p, at + 1), When.on(today.plusDays(1)));
      }
      case "overnight" -> {
        return found(at, at + 1, new When(today.minusDays(1), today));
      }
      default -> {
        return null;
      }
    }
  }

  private int dayPart(Pieces p, int at) {
    return words.has("daypart", p.at(at)) ? at + 1 : at;
  }

  /** "this week", "earlier this year", "late last month", "last night", "over the weekend". */
  private @Nullable Match named(Pieces p, int at, LocalDate today, Context context) {
    int i = at;
    boolean earlier = p.is(i, "earlier");
    boolean later = p.is(i, "later");
    int part = earlier || later ? -1 : words.value("part", p.at(i));
    if (earlier || later || part > 0) {
      i++;
      if (p.is(i, "in") || p.is(i, "of")) {
        i++;
      }
    }
    String modifier = p.at(i);
    String noun = p.at(i + 1);
    if (modifier.equals("the") && part > 0) {
      modifier = "this";
    }
    if (modifier.equals("the") && noun.equals("weekend")) {
      return at == i ? found(at, i + 2, Days.weekend(today)) : null;
    }
    boolean known = modifier.equals("this") || modifier.equals("last") || modifier.equals("next");
    if (!known) {
      return null;
    }
    if (words.has("daypart", noun)) {
      boolean lastNight = modifier.equals("last") && noun.equals("night");
      return modifier.equals("this") || lastNight
          ? found(at, i + 2, When.on(lastNight ? today.minusDays(1) : today))
          : null;
    }
    if (noun.equals("weekend")) {
      return found(at, i + 2, weekend(modifier, today, context));
    }
    int unit = words.value("unit", noun);
    if (unit < TimeWords.WEEK || noun.endsWith("s")) {
      return null;
    }
    When span =
        unitSpan(unit, today, modifier.equals("this") ? 0 : modifier.equals("last") ? -1 : 1);
    if (part > 0) {
      return found(at, i + 2, Days.part(span, part));
    }
    if (modifier.equals("this")) {
      boolean ahead = later || context.future && !earlier;
      span = ahead ? new When(today, span.latest()) : new When(span.earliest(), today);
    }
    return found(at, i + 2, span);
  }

  private static When weekend(String modifier, LocalDate today, Context context) {
    When latest = Days.weekend(today);
    boolean now = latest.contains(today);
    if (modifier.equals("next") || modifier.equals("this") && context.future && !now) {
      return Days.weekend(today.plusDays(7));
    }
    return modifier.equals("last") && now ? Days.weekend(today.minusDays(7)) : latest;
  }

  static When unitSpan(int unit, LocalDate day, int shift) {
    return switch (unit) {
      case TimeWords.WEEK -> Days.week(day.plusWeeks(shift));
      case TimeWords.MONTH -> Days.month(day.withDayOfMonth(1).plusMonths(shift));
      case TimeWords.YEAR -> Days.year(day.getYear() + shift);
      default -> When.on(day.plusDays(shift));
    };
  }

  /**
   * "in the past 24 hours", "over the past two weeks", "for the past year", "in the coming days".
   */
  private @Nullable Match pastOrComing(Pieces p, int at, LocalDate today) {
    boolean lasting = p.is(at, "for");
    int i =
        lasting || p.is(at, "over") || p.is(at, "during") || p.is(at, "within") || p.is(at, "in")
            ? at + 1
            : at;
    if (!p.is(i, "the") && !p.is(i, "these")) {
      return null;
    }
    String direction = p.at(i + 1);
    boolean past = direction.equals("past") || direction.equals("last");
    boolean coming = direction.equals("coming") || direction.equals("next");
    if (!past && !coming) {
      return null;
    }
    Duration length = durations.read(p, i + 2);
    if (length == null) {
      int unit = words.value("unit", p.at(i + 2));
      if (unit < 0 || words.value("vague", p.at(i + 2)) > 0) {
        return null;
      }
      if (coming && p.at(i + 2).endsWith("s")) {
        return found(at, i + 3, When.since(today));
      }
      if (p.at(i + 2).endsWith("s")) {
        return null;
      }
      length = new Duration(i + 3, 1, unit, TimeWords.NONE, false);
    }
    if (coming) {
      return found(
          at,
          length.to(),
          length.vague() ? When.since(today) : new When(today, length.after(today)));
    }
    // "a few" is told of anything from three to about seven
    Duration reach =
        length.vague() ? new Duration(length.to(), 7, length.unit(), TimeWords.NONE, true) : length;
    LocalDate first = reach.before(today);
    return found(at, length.to(), lasting ? When.since(first) : new When(first, today));
  }

  /** "two months ago", "for 10 days" in the perfect, "in two days" ahead, a "9-month-old" war. */
  private @Nullable Match counted(Pieces p, int at, LocalDate today, Context context) {
    Duration age = durations.age(p, at);
    if (age != null) {
      return found(at, age.to(), When.since(age.before(today)));
    }
    if (p.is(at, "for") || p.is(at, "in") || p.is(at, "within")) {
      Duration length = durations.read(p, at + 1);
      if (length == null || length.vague() || p.is(length.to(), "ago")) {
        return null;
      }
      if (p.is(at, "for")) {
        if (!context.perfect) {
          return null;
        }
        LocalDate first = length.before(today);
        return found(
            at,
            length.to(),
            When.since(length.bound() == TimeWords.SLIGHTLY_MORE ? first.minusDays(1) : first));
      }
      boolean by = p.is(at, "within");
      LocalDate day = length.after(today);
      return context.future
          ? found(at, length.to(), by ? new When(today, day) : When.on(day))
          : null;
    }
    Duration length = durations.read(p, at);
    if (length == null) {
      return null;
    }
    if (p.is(length.to(), "ago")) {
      return found(at, length.to() + 1, ago(length, today));
    }
    // "It comes a week after the truce broke down": told from today where the verb is in the
    // present
    boolean present = !context.past && !context.future;
    boolean since = p.is(length.to(), "after") || p.is(length.to(), "since");
    if (!present || !since || StoryTimes.ends(p, length.to() + 1)) {
      return null;
    }
    return found(
        at,
        length.to() + 1,
        length.bound() == TimeWords.NEARLY ? nearly(length, today) : ago(length, today));
  }

  private static When nearly(Duration length, LocalDate today) {
    LocalDate first = length.before(today);
    Duration unit = new Duration(0, 1, length.unit(), TimeWords.NONE, false);
    return new When(first, Days.min(unit.after(first), today));
  }

  private static When ago(Duration length, LocalDate today) {
    LocalDate day = length.before(today);
    if (length.vague()) {
      return new When(
          new Duration(0, 7, length.unit(), TimeWords.NONE, true).before(today),
          length.before(today));
    }
    switch (length.bound()) {
      case TimeWords.MORE -> {
        return When.until(day);
      }
      case TimeWords.SLIGHTLY_MORE -> {
        return When.until(day.minusDays(1));
      }
      case TimeWords.LESS -> {
        return new When(day, today);
      }
      default -> {
        return switch (length.unit()) {
          case TimeWords.HOUR -> new When(day, today.minusDays(length.count() / 24));
          case TimeWords.DAY -> When.on(day);
          case TimeWords.WEEK -> Days.week(day);
          case TimeWords.MONTH -> Days.month(day);
          default -> length.count() < 5 ? Days.month(day) : Days.year(day.getYear());
        };
      }
    }
  }
}
