package org.dateline.reading.figure;

import java.io.Serializable;
import java.util.Set;
import org.dateline.reading.figure.QuantityWords.Bound;
import org.dateline.reading.figure.QuantityWords.Vague;
import org.dateline.reading.text.Numerals;
import org.dateline.reading.text.Numerals.Numeral;
import org.dateline.reading.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with their bounds: "at least 140,000", "some 20 to 30", "dozens", "between ten and
 * 15".
 */
final class Quantities implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> MONEY = Set.of("$", "\u00a3", "\u20ac", "\u20ba", "\u00a5");

  private final QuantityWords words;
  private final Numerals numerals;

  /**
   * A bounded number.
   *
   * @param from first piece, with the bound
   * @param number first piece of the number itself
   * @param to the piece after the number
   * @param low least, or null
   * @param high greatest, or null
   * @param approx true where it is only roughly known
   * @param article true where it is only "a" or "one"
   */
  record Quantity(
      int from,
      int number,
      int to,
      @Nullable Long low,
      @Nullable Long high,
      boolean approx,
      boolean article) {}

  Quantities(QuantityWords words, Numerals numerals) {
    this.words = words;
    this.numerals = numerals;
  }

  /** The number that begins at a piece, its bounds included, or null. */
  @Nullable Quantity read(Pieces p, int at) {
    int i = at;
    Bound bound = null;
    boolean about = false;
    for (int rounds = 0; rounds < 3; rounds++) {
      int length = 0;
      StringBuilder phrase = new StringBuilder();
      for (int n = 0; n < QuantityWords.LONGEST; n++) {
        phrase.append(n == 0 ? "" : " ").append(p.at(i + n));
        Bound found = words.bound(phrase.toString());
        if (found != null) {
          length = n + 1;
          about |= found == Bound.ABOUT;
          bound = found == Bound.ABOUT && bound != null ? bound : found;
        }
      }
      if (length == 0) {
        break;
      }
      i += length;
    }
    boolean between = p.is(i, "between");
    int first = between ? i + 1 : i;
    if (bound != null && p.is(first, "a") && p.digits(first + 1)) {
      first++;
    }
    Quantity number = number(p, first, between);
    if (number == null) {
      return null;
    }
    return bounded(p, at, number, bound, about);
  }

  private Quantity bounded(
      Pieces p, int at, Quantity number, @Nullable Bound bound, boolean about) {
    Long low = number.low();
    Long high = number.high();
    boolean plus =
        p.is(number.to(), "+")
            || p.is(number.to(), "plus")
            || p.is(number.to(), "or") && p.is(number.to() + 1, "more");
    Bound effective = plus ? Bound.LOW : bound;
    if (effective == Bound.LOW) {
      high = null;
    } else if (effective == Bound.HIGH) {
      high = high == null ? low : high;
      low = null;
    }
    int to = !plus ? number.to() : p.is(number.to(), "or") ? number.to() + 2 : number.to() + 1;
    return new Quantity(
        at, number.number(), to, low, high, about || number.approx(), number.article());
  }

  private @Nullable Quantity number(Pieces p, int at, boolean between) {
    Quantity vague = vague(p, at);
    if (vague != null) {
      return vague;
    }
    Numeral one = numerals.read(p, at);
    if (one == null || one.value() <= 0 || !plain(p, at, one.to())) {
      return null;
    }
    int link = one.to();
    boolean dash = p.dash(link);
    boolean range = between ? p.is(link, "and") : dash || p.is(link, "to") || p.is(link, "or");
    if (range) {
      Numeral two = numerals.read(p, link + 1);
      if (two != null && plain(p, link + 1, two.to())) {
        long low = one.value();
        long scale = scaleOf(two.value());
        // "2 to 3 million", "20 to 30,000"
        if (low < 1000
            && two.value() >= 1000
            && !one.words()
            && low * scale < two.value()
            && scale > 1) {
          low *= scale;
        }
        if (low < two.value()) {
          return new Quantity(at, at, two.to(), low, two.value(), false, false);
        }
      }
    }
    boolean single = one.words() && one.value() == 1;
    return new Quantity(at, at, one.to(), one.value(), one.value(), false, single);
  }

  private static long scaleOf(long value) {
    return value % 1_000_000 == 0 ? 1_000_000 : value % 1000 == 0 ? 1000 : 1;
  }

  private @Nullable Quantity vague(Pieces p, int at) {
    Quantity best = null;
    StringBuilder phrase = new StringBuilder();
    for (int n = 0; n < QuantityWords.LONGEST; n++) {
      phrase.append(n == 0 ? "" : " ").append(p.at(at + n));
      Vague vague = words.vague(phrase.toString());
      if (vague != null) {
        best = new Quantity(at, at, at + n + 1, vague.low(), vague.high(), true, false);
      }
    }
    return best;
  }

  /** False for money, shares, ordinals, clock times, model numbers, parts of words and years. */
  private static boolean plain(Pieces p, int from, int to) {
    String before = p.at(from - 1);
    if (MONEY.contains(before) || before.equals("#")) {
      return false;
    }
    if (p.joined(from)
        && (p.dash(from - 1) && p.joined(from - 1) && !p.digits(from - 2)
            || Character.isLetter(before.charAt(0)))) {
      return false;
    }
    String after = p.at(to);
    if (p.digits(from) && p.joined(to) && !after.isEmpty() && Character.isLetter(after.charAt(0))) {
      return false;
    }
    if (after.equals("%")
        || MONEY.contains(after)
        || after.equals("per") && p.is(to + 1, "cent")
        || after.equals("percent")) {
      return false;
    }
    if ((after.equals(":") || after.equals("/") || after.equals("\u00b0"))
        && p.joined(to)
        && p.digits(to + 1)) {
      return false;
    }
    return !((before.equals(":") || before.equals("/")) && p.joined(from) && p.digits(from - 2));
  }
}
