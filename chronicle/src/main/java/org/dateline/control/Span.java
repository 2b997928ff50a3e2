package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days over which one thing stood in one way.
 *
 * @param status held (in one state), contested or unknown
 * @param key the state, or null where contested or unknown
 * @param from first day
 * @param to last day, or null while it lasts
 * @param checks what was known on each day of a word, oldest first; never empty
 * @param basis the words behind it, strongest first
 * @param against the words that speak against it, strongest first
 */
public record Span(
    Hold.Status status,
    @Nullable String key,
    LocalDate from,
    @Nullable LocalDate to,
    List<Check> checks,
    List<Word> basis,
    List<Word> against) {
  /** Copies its lists. */
  public Span {
    checks = List.copyOf(checks);
    basis = List.copyOf(basis);
    against = List.copyOf(against);
  }

  /**
   * What was known on a day of a word.
   *
   * @param day the day
   * @param confidence that the status is right, 0 to 1
   * @param halfLife days after which half of the confidence is left, up to the next check; infinite
   *     where it does not fade
   */
  public record Check(LocalDate day, double confidence, double halfLife) {}

  /** True where the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Confidence on a day: that of the last word before it, faded since. */
  public double confidence(LocalDate day) {
    Check last = lastCheck(day);
    long days = Math.max(0, ChronoUnit.DAYS.between(last.day(), day));
    return last.confidence() * Math.pow(2, -days / last.halfLife());
  }

  /** Days after which half of the confidence of a day is left; infinite where it does not fade. */
  public double halfLife(LocalDate day) {
    return lastCheck(day).halfLife();
  }

  /** The greatest confidence it ever had. */
  public double confidence() {
    return checks.stream().mapToDouble(Check::confidence).max().orElse(0);
  }

  /** Day of the last word up to a day. */
  public LocalDate lastWord(LocalDate day) {
    return lastCheck(day).day();
  }

  private Check lastCheck(LocalDate day) {
    int low = 0;
    int high = checks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (checks.get(middle).day().isAfter(day)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return checks.get(low);
  }

  /** Ids of the claims behind it, strongest first, each once. */
  public List<String> claims() {
    return basis.stream().map(Word::claim).distinct().toList();
  }

  /** Ids of the claims that speak only against it, strongest first, each once. */
  public List<String> claimsAgainst() {
    Set<String> behind = new HashSet<>();
    basis.forEach(w -> behind.add(w.claim()));
    return against.stream().map(Word::claim).filter(c -> !behind.contains(c)).distinct().toList();
  }
}
