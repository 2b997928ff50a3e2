package org.dateline.reading.text;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures and words: "300,000", "2.9 million", "twenty-five", "a hundred", "half a
 * million", "two dozen". Immutable and thread-safe.
 */
public final class Numerals implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Numbers above this are not counts of people or sites and are not read. */
  public static final long GREATEST = 100_000_000_000L;

  private final Map<String, Long> small;
  private final Map<String, Long> scales;

  /**
   * A number that was read.
   *
   * @param to the piece after its last
   * @param value what it stands for
   * @param words true where it is written in words
   */
  public record Numeral(int to, long value, boolean words) {}

  /**
   * With the numbers of a lexicon, {@code lexicon/en/numbers.txt}.
   *
   * @throws LexiconException naming the first bad line
   */
  public Numerals(Lexicon lexicon) {
    Map<String, Long> smalls = new HashMap<>();
    Map<String, Long> larges = new HashMap<>();
    LexiconFile file = lexicon.file("en/numbers.txt", 3);
    for (LexiconFile.Entry entry : file.entries()) {
      long value = file.number(entry, 2);
      switch (entry.column(0)) {
        case "number" -> smalls.put(entry.column(1), value);
        case "scale" -> larges.put(entry.column(1), value);
        default ->
            throw file.fault(
                entry, "begins with \"number\" or \"scale\", not \"" + entry.column(0) + "\"");
      }
    }
    small = Map.copyOf(smalls);
    scales = Map.copyOf(larges);
  }

  /** True where a number may begin with this piece. */
  public boolean mayBegin(Pieces pieces, int at) {
    String piece = pieces.at(at);
    return pieces.digits(at)
        || small.containsKey(piece)
        || scales.containsKey(piece)
        || piece.equals("a")
        || piece.equals("an")
        || piece.equals("half")
        || piece.equals("quarter");
  }

  /** The number that begins at a piece, or null. */
  public @Nullable Numeral read(Pieces pieces, int at) {
    if (pieces.digits(at)) {
      return figures(pieces, at);
    }
    Long halved =
        pieces.is(at, "half") && isOne(pieces.at(at + 1)) ? scales.get(pieces.at(at + 2)) : null;
    if (halved != null) {
      return new Numeral(at + 3, halved / 2, true);
    }
    if (pieces.is(at, "quarter") && pieces.is(at + 1, "of") && isOne(pieces.at(at + 2))) {
      Long scale = scales.get(pieces.at(at + 3));
      return scale == null ? null : new Numeral(at + 4, scale / 4, true);
    }
    return words(pieces, at);
  }

  private @Nullable Numeral figures(Pieces pieces, int at) {
    String digits = pieces.at(at);
    int to = at + 1;
    double value;
    boolean decimal = digits.indexOf('.') >= 0;
    if (digits.length() > 15) {
      return null;
    }
    try {
      value = Double.parseDouble(digits.replace(",", ""));
    } catch (NumberFormatException e) {
      return null;
    }
    if (digits.length() <= 3 && !decimal) {
      // "300 000": groups of three parted by one space
      while (pieces.at(to).length() == 3
          && pieces.digits(to)
          && pieces.begin(to) == pieces.end(to - 1) + 1
          && pieces.at(to).indexOf(',') < 0
          && pieces.at(to).indexOf('.') < 0
          && value < GREATEST) {
        value = value * 1000 + Integer.parseInt(pieces.at(to));
        to++;
      }
    }
    Long scale = scales.get(pieces.at(to));
    if (scale == null && pieces.dash(to) && pieces.joined(to)) {
      scale = scales.get(pieces.at(to + 1));
      to += scale == null ? 0 : 1;
    }
    if (scale == null && pieces.joined(to)) {
      scale = shortScale(pieces.at(to), decimal);
    }
    if (scale != null) {
      value *= scale;
      to++;
    } else if (decimal) {
      return null;
    }
    return value > GREATEST ? null : new Numeral(to, Math.round(value), false);
  }

  private static @Nullable Long shortScale(String piece, boolean decimal) {
    if (piece.equals("k")) {
      return 1_000L;
    }
    if (piece.equals("m")) {
      // "45m" may be metres; "1.2m" in news is people or money
      return decimal ? 1_000_000L : null;
    }
    return piece.equals("bn") ? (Long) 1_000_000_000L : null;
  }

  private @Nullable Numeral words(Pieces pieces, int at) {
    int i = at;
    long total = 0;
    long group = -1;
    boolean article = isOne(pieces.at(i)) && !pieces.is(i, "one");
    if (article) {
      if (!scales.containsKey(pieces.at(i + 1))) {
        return null;
      }
      group = 1;
      i++;
    }
    int last = -1;
    boolean tens = false;
    while (true) {
      int next = i;
      if (last >= 0
          && (pieces.dash(i) && pieces.joined(i) || group >= 100 && pieces.is(i, "and"))) {
        next++;
      }
      Long value = small.get(pieces.at(next));
      Long scale = scales.get(pieces.at(next));
      if (value != null && (group < 0 || tens && value < 10 || group >= 100 && group % 100 == 0)) {
        group = Math.max(group, 0) + value;
        tens = value >= 20;
      } else if (value == null
          && scale != null
          && group > 0
          && (next == i || !pieces.is(i, "and"))) {
        if (scale == 100 || scale == 12) {
          group *= scale;
        } else {
          total += group * scale;
          group = -1;
          if (total > GREATEST) {
            return null;
          }
        }
        tens = false;
      } else {
        break;
      }
      i = next + 1;
      last = i;
    }
    if (last < 0) {
      return null;
    }
    return new Numeral(last, total + Math.max(group, 0), true);
  }

  private static boolean isOne(String piece) {
    return piece.equals("a") || piece.equals("an") || piece.equals("one");
  }
}
