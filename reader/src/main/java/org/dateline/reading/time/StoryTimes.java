package org.dateline.reading.time;

import java.io.Serializable;
import java.util.Set;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.time.Durations.Duration;
import org.dateline.reading.time.Match.Basis;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from the last date in the text: "two days later", "the following day", "that
 * night".
 */
final class StoryTimes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> ENDS = Set.of("", ".", ",", ";", ":", ")", "!", "?");
  private static final Set<String> NEXT = Set.of("next", "following");
  private static final Set<String> BEFORE = Set.of("previous", "preceding");

  private final TimeWords words;
  private final Durations durations;

  StoryTimes(TimeWords words, Durations durations) {
    this.words = words;
    this.durations = durations;
  }

  /** The time that begins at a piece, or null. */
  @Nullable Match read(Pieces p, int at, Context context) {
    Match match = shifted(p, at, context);
    if (match == null) {
      match = neighbour(p, at, context);
    }
    return match != null ? match : same(p, at, context);
  }

  /** True where a clause ends at a piece. */
  static boolean ends(Pieces p, int at) {
    return ENDS.contains(p.at(at));
  }

  private static Match found(int from, int to, When when) {
    return new Match(from, to, when, Basis.NARRATIVE);
  }

  /** "two days later", "a week earlier", "after four more days of fighting". */
  private @Nullable Match shifted(Pieces p, int at, Context context) {
    When base = context.last;
    if (p.is(at, "after")) {
      Duration length = durations.read(p, at + 1);
      if (length == null
          || length.vague()
          || length.unit() != TimeWords.DAY && length.unit() != TimeWords.WEEK) {
        return null;
      }
      boolean told = p.is(length.to(), "of") || ENDS.contains(p.at(length.to()));
      return told && base != null && base.days() == 1
          ? found(at, length.to(), length.move(base, true))
          : null;
    }
    Duration length = durations.read(p, at);
    if (length == null || length.vague()) {
      return null;
    }
    String direction = p.at(length.to());
    boolean bare = ENDS.contains(p.at(length.to() + 1));
    boolean forward =
        direction.equals("later")
            || direction.equals("afterwards")
            || direction.equals("after") && bare;
    boolean back = direction.equals("earlier") || direction.equals("before") && bare;
    if (base == null && back && context.published != null) {
      base = When.on(context.published);
    }
    if (base == null || !forward && !back) {
      return null;
    }
    return found(at, length.to() + 1, length.move(base, forward));
  }

  /** "the next day", "the previous month", "the day before". */
  private @Nullable Match neighbour(Pieces p, int at, Context context) {
    When base = context.last;
    if (!p.is(at, "the") || base == null) {
      return null;
    }
    boolean forward = NEXT.contains(p.at(at + 1));
    if (forward || BEFORE.contains(p.at(at + 1))) {
      int unit = words.value("unit", p.at(at + 2));
      boolean part = words.has("daypart", p.at(at + 2));
      if (unit < TimeWords.DAY && !part || p.at(at + 2).endsWith("s")) {
        return null;
      }
      int shift = forward ? 1 : -1;
      return found(
          at,
          at + 3,
          RelativeTimes.unitSpan(
              part ? TimeWords.DAY : unit, forward ? base.latest() : base.earliest(), shift));
    }
    boolean dayAfter = p.is(at + 2, "after");
    if (p.is(at + 1, "day")
        && (dayAfter || p.is(at + 2, "before"))
        && ENDS.contains(p.at(at + 3))) {
      return found(
          at, at + 3, RelativeTimes.unitSpan(TimeWords.DAY, base.earliest(), dayAfter ? 1 : -1));
    }
    return null;
  }

  /** "the same day", "that night", "that week", "at that time". */
  private @Nullable Match same(Pieces p, int at, Context context) {
    When base = context.last;
    if (base == null) {
      return null;
    }
    boolean that = p.is(at, "that");
    int i = that ? at + 1 : at + 2;
    if (that && p.is(i, "same")) {
      i++;
    } else if (!that && !(p.is(at, "the") && p.is(at + 1, "same"))) {
      boolean atTheTime =
          p.is(at, "at") && (p.is(at + 1, "the") || p.is(at + 1, "that")) && p.is(at + 2, "time");
      return atTheTime && !p.is(at + 4, "writing") ? found(at, at + 3, base) : null;
    }
    int unit = words.value("unit", p.at(i));
    boolean day = unit == TimeWords.DAY || words.has("daypart", p.at(i));
    if (!day && unit < TimeWords.WEEK || p.at(i).endsWith("s")) {
      return null;
    }
    boolean wider =
        unit >= TimeWords.WEEK
            && base.days() <= RelativeTimes.unitSpan(unit, base.earliest(), 0).days();
    if (day && base.days() > 3) {
      return null;
    }
    return found(at, i + 1, wider ? RelativeTimes.unitSpan(unit, base.earliest(), 0) : base);
  }
}
