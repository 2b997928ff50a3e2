package org.dateline.reading.time;

import java.io.Serializable;
import java.time.LocalDate;
import org.dateline.reading.text.Numerals;
import org.dateline.reading.text.Pieces;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: "two weeks", "slightly more than 10 days", "a year", "the 24 hours". */
final class Durations implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_BOUND = 4;

  private final TimeWords words;
  private final Numerals numerals;

  /**
   * A length of time.
   *
   * @param to the piece after its last
   * @param count how many units, from 1 to 2000
   * @param unit one of the units of {@link TimeWords}
   * @param bound one of the bounds of {@link TimeWords}
   * @param vague true for "a few", "several"
   */
  record Duration(int to, int count, int unit, int bound, boolean vague) {

    /** The day so much before another. */
    LocalDate before(LocalDate day) {
      return shift(day, -count);
    }

    /** The day so much after another. */
    LocalDate after(LocalDate day) {
      return shift(day, count);
    }

    private LocalDate shift(LocalDate day, int n) {
      return switch (unit) {
        case TimeWords.HOUR -> day.plusDays(n < 0 ? -((-n + 23) / 24) : (n + 23) / 24);
        case TimeWords.DAY -> day.plusDays(n);
        case TimeWords.WEEK -> day.plusWeeks(n);
        case TimeWords.MONTH -> day.plusMonths(n);
        default -> day.plusYears(n);
      };
    }

    /** A span moved by so much. */
    When move(When span, boolean forward) {
      return forward
          ? new When(after(span.earliest()), after(span.latest()))
          : new When(before(span.earliest()), before(span.latest()));
    }
  }

  Durations(TimeWords words, Numerals numerals) {
    this.words = words;
    this.numerals = numerals;
  }

  /** The length that begins at a piece, its bound included, or null. */
  @Nullable Duration read(Pieces p, int at) {
    int bound = TimeWords.NONE;
    int i = at;
    StringBuilder phrase = new StringBuilder();
    for (int n = 1; n <= LONGEST_BOUND && i < p.size(); n++) {
      phrase.append(n == 1 ? "" : " ").append(p.at(at + n - 1));
      int value = words.value("bound", phrase.toString());
      if (value > 0) {
        bound = value;
        i = at + n;
      }
    }
    return counted(p, i, bound);
  }

  private @Nullable Duration counted(Pieces p, int at, int bound) {
    int i = at;
    long count;
    boolean vague = false;
    Numerals.Numeral numeral = numerals.read(p, i);
    if (numeral != null) {
      count = numeral.value();
      i = numeral.to();
    } else if (p.is(i, "a") || p.is(i, "an")) {
      count = 1;
      i++;
    } else {
      count = -1;
    }
    int rough = words.value("vague", p.at(i));
    if (rough > 0 && count <= 1) {
      count = rough;
      vague = true;
      i++;
      if (p.is(i, "of")) {
        i++;
      }
    }
    if (p.is(i, "more")
        || p.is(i, "further")
        || p.is(i, "full")
        || p.is(i, "straight")
        || p.is(i, "consecutive")) {
      i++;
    }
    int unit = words.value("unit", p.at(i));
    return count < 1 || count > 2000 || unit < 0
        ? null
        : new Duration(i + 1, (int) count, unit, bound, vague);
  }

  /** "9-month-old", or null. */
  @Nullable Duration age(Pieces p, int at) {
    Numerals.Numeral numeral = numerals.read(p, at);
    if (numeral == null || numeral.value() < 1 || numeral.value() > 500) {
      return null;
    }
    int i = p.dash(numeral.to()) ? numeral.to() + 1 : numeral.to();
    int unit = words.value("unit", p.at(i));
    int old = p.dash(i + 1) ? i + 2 : i + 1;
    if (unit < 0 || !p.is(old, "old")) {
      return null;
    }
    for (int k = old + 1; k < old + 10 && !p.is(k, ","); k++) {
      if (words.has("lasting", p.at(k))) {
        return new Duration(old + 1, (int) numeral.value(), unit, TimeWords.NONE, false);
      }
    }
    return null;
  }
}
