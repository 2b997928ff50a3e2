package org.dateline.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two analysts who decided otherwise of one thing. Both rulings are kept; the later one counts.
 *
 * @param counts the ruling that counts: the later, of two at one moment that with the greater id
 * @param other the ruling of another analyst that it overrules
 */
public record Disagreement(Ruling counts, Ruling other) {

  /** One plain sentence. */
  public String words() {
    return counts.analyst()
        + " and "
        + other.analyst()
        + " ruled otherwise on "
        + target(counts)
        + "; the later ruling, by "
        + counts.analyst()
        + ", counts.";
  }

  /**
   * Adds what the rulings on one claim or source, oldest first, disagree on: for each question the
   * last word of each analyst against the last word of all.
   */
  static void among(List<Ruling> rulings, List<Disagreement> found) {
    Map<String, Map<String, Ruling>> lastWords = new LinkedHashMap<>();
    Map<String, Ruling> last = new LinkedHashMap<>();
    for (Ruling ruling : rulings) {
      String question = question(ruling);
      lastWords.computeIfAbsent(question, k -> new LinkedHashMap<>()).put(ruling.analyst(), ruling);
      last.put(question, ruling);
    }
    last.forEach(
        (question, counts) ->
            lastWords
                .getOrDefault(question, Map.of())
                .values()
                .forEach(
                    other -> {
                      if (!answer(other).equals(answer(counts))) {
                        found.add(new Disagreement(counts, other));
                      }
                    }));
  }

  private static String question(Ruling ruling) {
    if (ruling instanceof Ruling.Correct correct) {
      return "field " + correct.field();
    }
    if (ruling instanceof Ruling.Move) {
      return "field places";
    }
    return ruling instanceof Ruling.Rate ? "credibility" : "verdict";
  }

  private static String answer(Ruling ruling) {
    if (ruling instanceof Ruling.Correct correct) {
      return correct.value();
    }
    if (ruling instanceof Ruling.Move move) {
      return move.place();
    }
    if (ruling instanceof Ruling.Rate rate) {
      return String.valueOf(rate.credibility());
    }
    if (ruling instanceof Ruling.Grade grade) {
      return String.valueOf(grade.reliability());
    }
    return ruling.getClass().getSimpleName();
  }

  private static String target(Ruling ruling) {
    if (ruling instanceof Ruling.Correct correct) {
      return "the " + correct.field() + " of claim " + correct.claim();
    }
    if (ruling instanceof Ruling.Move move) {
      return "the place of claim " + move.claim();
    }
    if (ruling instanceof Ruling.Rate rate) {
      return "the credibility of claim " + rate.claim();
    }
    if (ruling instanceof Ruling.Grade grade) {
      return "source " + grade.source();
    }
    if (ruling instanceof Ruling.Accept accept) {
      return "claim " + accept.claim();
    }
    return ruling instanceof Ruling.Reject reject ? "claim " + reject.claim() : ruling.id();
  }
}
