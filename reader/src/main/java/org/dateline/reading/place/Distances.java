package org.dateline.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;
import org.dateline.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the point that "20 miles northwest of Aleppo" means, by {@code lexicon/en/distances.txt}.
 * A compass word stands for an eighth of the circle, a round number for anything that rounds to it,
 * and from the edge of a city is not from its middle: all three go into the error.
 */
final class Distances {
  private static final int MOST_WORDS = 3;

  /** Half of the eighth of the circle that a compass word stands for, as a share of the way. */
  private static final double ASIDE = Math.tan(Math.toRadians(22.5));

  private static final double FARTHEST_KM = 2000;

  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Double> bearings = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, Double> vague = new HashMap<>();

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  Distances(Lexicon lexicon) {
    LexiconFile file = lexicon.file("en/distances.txt", 3);
    for (LexiconFile.Entry entry : file.entries()) {
      Map<String, Double> of =
          switch (entry.column(0)) {
            case "unit" -> units;
            case "bearing" -> bearings;
            case "number" -> numbers;
            case "vague" -> vague;
            default ->
                throw file.fault(
                    entry, "\"" + entry.column(0) + "\" is no unit, bearing, number or vague");
          };
      double value = value(file, entry);
      for (String words : entry.column(1).split("\\|")) {
        of.put(words, value);
      }
    }
  }

  private static double value(LexiconFile file, LexiconFile.Entry entry) {
    try {
      return Double.parseDouble(entry.column(2));
    } catch (NumberFormatException e) {
      throw file.fault(entry, "\"" + entry.column(2) + "\" is not a number");
    }
  }

  /** Words that end before a token, with what they stand for. */
  private record Read(int from, double value) {}

  /**
   * The point that the words before a place reckon from it.
   *
   * @param from first token of the place's name
   * @return null where they give no distance or no bearing
   */
  Where.@Nullable Off before(Sentence sentence, int from, Place place) {
    int at = skip(sentence, skip(sentence, from, "the"), "of", "from");
    if (at == from) {
      return null;
    }
    Read bearing = read(sentence, at, bearings);
    if (bearing == null) {
      return null;
    }
    at = skip(sentence, bearing.from(), "the");
    at = skip(sentence, at, "to");
    at = aside(sentence, at);
    Read unit = read(sentence, at, units);
    if (unit == null) {
      return null;
    }
    at = skip(sentence, unit.from(), "-");
    Read number = number(sentence, at);
    boolean loose = number == null;
    number = loose ? read(sentence, at, vague) : number;
    if (number == null) {
      return null;
    }
    double km = number.value() * unit.value();
    if (!(km > 0 && km < FARTHEST_KM)) {
      return null;
    }
    double rounding = loose ? km : unit.value() * step(number.value()) / 2;
    double error = Math.sqrt(square(ASIDE * km) + square(rounding) + square(radius(place)));
    return new Where.Off(place, tenths(km), bearing.value(), Math.max(0.1, tenths(error)));
  }

  private static double square(double x) {
    return x * x;
  }

  private static double tenths(double km) {
    return km < 1 ? km : Math.round(km * 10) / 10.0;
  }

  /** What a number was rounded to: 20 to tens, 25 to fives, 7 to ones. */
  private static double step(double number) {
    for (double step : new double[] {100, 50, 10, 5, 1}) {
      if (number >= step && number % step == 0) {
        return step;
      }
    }
    return number < 1 ? number : 0.5;
  }

  /** A town of ten thousand is about a kilometre from middle to edge, a city of a million eight. */
  private static double radius(Place place) {
    return Math.sqrt(Math.max(2_000, place.population()) / 15_000.0);
  }

  private static String word(Sentence sentence, int token) {
    return sentence.form(token).toLowerCase(Locale.ROOT);
  }

  /** One token less where it is one of these words. */
  private static int skip(Sentence sentence, int at, String... words) {
    if (at > 0) {
      String before = word(sentence, at - 1);
      for (String word : words) {
        if (before.equals(word)) {
          return at - 1;
        }
      }
    }
    return at;
  }

  /** Before "(32 km)", where a second unit is given. */
  private static int aside(Sentence sentence, int at) {
    if (at < 1 || !sentence.form(at - 1).equals(")")) {
      return at;
    }
    for (int i = at - 2; i >= Math.max(0, at - 6); i--) {
      if (sentence.form(i).equals("(")) {
        return i;
      }
    }
    return at;
  }

  /** The longest words of a table that end before a token; null where none do. */
  private static @Nullable Read read(Sentence sentence, int at, Map<String, Double> table) {
    for (int n = Math.min(MOST_WORDS, at); n > 0; n--) {
      StringBuilder words = new StringBuilder();
      for (int i = at - n; i < at; i++) {
        boolean dash =
            sentence.form(i).equals("-") || i > at - n && sentence.form(i - 1).equals("-");
        words.append(i == at - n || dash ? "" : " ").append(word(sentence, i));
      }
      Double value = table.get(words.toString());
      if (value != null) {
        return new Read(at - n, value);
      }
    }
    return null;
  }

  private @Nullable Read number(Sentence sentence, int at) {
    if (at < 1) {
      return null;
    }
    String digits = sentence.form(at - 1).replace(",", "");
    if (Character.isDigit(digits.charAt(0)) && digits.length() < 7) {
      try {
        return new Read(at - 1, Double.parseDouble(digits));
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return read(sentence, at, vague) == null ? read(sentence, at, numbers) : null;
  }
}
