package org.dateline.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.jspecify.annotations.Nullable;

/** Counts in words: {@code at least 12 civilians}, {@code 12-28 civilians, best 16}. */
final class CountWords {
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Map<String, String> ONE =
      Map.of(
          "people",
          "person",
          "children",
          "child",
          "men",
          "man",
          "women",
          "woman",
          "police",
          "police officer",
          "troops",
          "soldier",
          "dead",
          "person",
          "wounded",
          "person");

  private CountWords() {}

  /** {@code one} to {@code nine}, then digits. */
  static String small(int count) {
    return count < SMALL.size() ? SMALL.get(count) : number(count);
  }

  /** {@code one source}, {@code two sources}. */
  static String small(int count, String noun) {
    return small(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /** {@code 250,000}. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 12-28, best 16}; {@code at least 12}; {@code 16}. */
  static String range(long low, long best, @Nullable Long high) {
    if (high == null) {
      return "at least " + number(low) + (best == low ? "" : ", best " + number(best));
    }
    return low == high ? number(low) : number(low) + "-" + number(high) + ", best " + number(best);
  }

  /** The same with what is counted: {@code 12-28 civilians, best 16}. */
  static String counted(FigureRange range, Facts facts) {
    String vague = vague(range, facts);
    if (!vague.isEmpty()) {
      return vague + " of " + noun(range.who(), 2);
    }
    long most = range.high() == null ? Math.max(2, range.low()) : range.high();
    if (range.high() == null && range.low() == 1 && range.best() == 1) {
      most = 1;
    }
    String noun = noun(range.who(), most);
    if (range.high() == null) {
      return "at least "
          + number(range.low())
          + " "
          + noun
          + (range.best() == range.low() ? "" : ", best " + number(range.best()));
    }
    if (range.low() == range.high()) {
      return (approximate(range, facts) ? "about " : "") + number(range.low()) + " " + noun;
    }
    return number(range.low())
        + "-"
        + number(range.high())
        + " "
        + noun
        + ", best "
        + number(range.best());
  }

  /** What is counted, in the number that the count asks for. */
  static String noun(String who, long count) {
    String plural = who.isBlank() ? "people" : who.strip();
    if (count != 1) {
      return plural.equals("dead") || plural.equals("wounded") ? "people" : plural;
    }
    int last = plural.lastIndexOf(' ') + 1;
    String head = plural.substring(last);
    String single = ONE.get(head);
    if (single == null) {
      if (head.endsWith("ies")) {
        single = head.substring(0, head.length() - 3) + "y";
      } else if (head.endsWith("s") && !head.endsWith("ss")) {
        single = head.substring(0, head.length() - 1);
      } else {
        single = head;
      }
    }
    return plural.substring(0, last) + single;
  }

  /** The words "dozens", "hundreds" where the only number is one that they were turned into. */
  static String vague(FigureRange range, Facts facts) {
    String words = "";
    for (Figure figure : figures(range, facts)) {
      String text = figure.text().toLowerCase(Locale.ROOT);
      String found =
          text.contains("tens of thousands")
              ? "tens of thousands"
              : text.contains("hundreds of thousands")
                  ? "hundreds of thousands"
                  : text.endsWith("dozens")
                          || text.endsWith("scores")
                          || text.endsWith("hundreds")
                          || text.endsWith("thousands")
                      ? text.substring(text.lastIndexOf(' ') + 1)
                      : "";
      if (found.isEmpty() || !(words.isEmpty() || words.equals(found))) {
        return "";
      }
      words = found;
    }
    return words;
  }

  private static boolean approximate(FigureRange range, Facts facts) {
    List<Figure> figures = figures(range, facts);
    return !figures.isEmpty() && figures.stream().allMatch(Figure::approx);
  }

  private static List<Figure> figures(FigureRange range, Facts facts) {
    return range.claims().stream()
        .flatMap(id -> facts.claim(id).map(Claim::figures).orElse(List.of()).stream())
        .filter(f -> f.measure() == range.measure() && f.who().equalsIgnoreCase(range.who()))
        .toList();
  }
}
