package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.incident.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Follows how one thing stood, from the words said of it: the spans that follow from the {@link
 * Chain}. Its state changes on a day of words, or on the day that what was known has faded.
 */
public final class Belief {
  private static final Comparator<Word> STRONGEST =
      Comparator.comparingDouble((Word w) -> -w.weight())
          .thenComparing(Word::day)
          .thenComparing(Word::claim);

  /** No span of knowledge outlasts this: with the longest half-life all is long forgotten. */
  private static final int LONGEST = 100_000;

  private final List<String> keys;
  private final Camps camps;
  private final Settings settings;
  private final List<Vote> votes;
  private final Chain chain;
  private final List<Span> spans = new ArrayList<>();
  private @Nullable Open open;

  private Belief(List<Word> words, Camps camps, Settings settings, boolean quick) {
    this.keys =
        words.stream()
            .filter(w -> w.effect() == Word.Effect.IS)
            .map(Word::key)
            .distinct()
            .sorted()
            .toList();
    this.camps = camps;
    this.settings = settings;
    this.votes = new Votes(keys, camps, settings, quick).all(words);
    this.chain = new Chain(keys, camps, votes, settings);
  }

  /**
   * The spans of something that changes as fast as it is told of, such as a road: every word may
   * tell of a change. Oldest first and without holes from the first word on.
   *
   * @param words in any order
   * @param friends true for two states that do not contradict each other
   */
  public static List<Span> follow(
      List<Word> words, BiPredicate<String, String> friends, Settings settings) {
    Camps camps = (key, other, day) -> friends.test(key, other);
    return new Belief(words, camps, settings, true).spans();
  }

  /** The spans of a place, where a word on its state speaks against an untold change. */
  static List<Span> follow(List<Word> words, Camps camps, Settings settings) {
    return new Belief(words, camps, settings, false).spans();
  }

  private record Verdict(Hold.Status status, @Nullable String key, double confidence) {
    boolean like(Verdict other) {
      return status == other.status && String.valueOf(key).equals(String.valueOf(other.key));
    }
  }

  private Verdict verdict(double[] p, LocalDate day) {
    int m = keys.size();
    double known = 1 - p[m + 1];
    if (known < settings.unknownBelow()) {
      return new Verdict(Hold.Status.UNKNOWN, null, p[m + 1]);
    }
    int top = -1;
    for (int i = 0; i < m; i++) {
      top = top < 0 || p[i] > p[top] ? i : top;
    }
    double side = top < 0 ? 0 : side(p, top, day);
    if (side / known < settings.heldShare()) {
      return new Verdict(Hold.Status.CONTESTED, null, known - (top < 0 ? 0 : p[top]));
    }
    return side < settings.unknownBelow()
        ? new Verdict(Hold.Status.UNKNOWN, null, p[m + 1])
        : new Verdict(Hold.Status.HELD, keys.get(top), side);
  }

  private double side(double[] p, int top, LocalDate day) {
    double side = 0;
    for (int i = 0; i < keys.size(); i++) {
      side += camps.friends(keys.get(top), keys.get(i), day) ? p[i] : 0;
    }
    return side;
  }

  /** How sure a verdict is in the light of other likelihoods. */
  private double confidence(Verdict verdict, double[] p, LocalDate day) {
    int m = keys.size();
    return switch (verdict.status) {
      case UNKNOWN -> p[m + 1];
      case HELD -> side(p, keys.indexOf(verdict.key), day);
      case CONTESTED -> {
        double top = 0;
        for (int i = 0; i < m; i++) {
          top = Math.max(top, p[i]);
        }
        yield 1 - p[m + 1] - top;
      }
    };
  }

  /** A span that may go on. */
  private static final class Open {
    private final Verdict verdict;
    private final LocalDate from;
    private final List<Span.Check> checks = new ArrayList<>();
    private final List<Word> basis = new ArrayList<>();
    private final List<Word> against = new ArrayList<>();

    private Open(Verdict verdict, LocalDate from) {
      this.verdict = verdict;
      this.from = from;
    }
  }

  private List<Span> spans() {
    int first = 0;
    for (int i = 0; i < votes.size(); i++) {
      LocalDate day = votes.get(i).day;
      if (i + 1 < votes.size() && votes.get(i + 1).day.equals(day)) {
        continue;
      }
      Verdict verdict = verdict(chain.at(i), day);
      Open now = open;
      if (now == null || !now.verdict.like(verdict)) {
        close(day.minusDays(1));
        now = new Open(verdict, day);
        open = now;
      }
      for (Vote vote : votes.subList(first, i + 1)) {
        vote.words.forEach(this::sort);
      }
      until(i, now, verdict);
      first = i + 1;
    }
    close(null);
    return List.copyOf(spans);
  }

  /** Puts a word with what the open span rests on, or with what speaks against it. */
  private void sort(Word word) {
    Open now = open;
    if (now == null) {
      return;
    }
    String key = now.verdict.key;
    boolean speaksForIt =
        key == null
            || (word.effect() == Word.Effect.IS && camps.friends(key, word.key(), word.day()));
    boolean speaksOfIt = word.effect() != Word.Effect.IS_NOT || word.key().equals(key);
    if (speaksForIt) {
      now.basis.add(word);
    } else if (speaksOfIt) {
      now.against.add(word);
    }
  }

  /** From a vote to the next: how fast the confidence goes, and whether all is forgotten before. */
  private void until(int vote, Open now, Verdict verdict) {
    LocalDate day = votes.get(vote).day;
    boolean last = vote + 1 == votes.size();
    long gap = last ? LONGEST : ChronoUnit.DAYS.between(day, votes.get(vote + 1).day);
    long faded =
        verdict.status == Hold.Status.UNKNOWN || known(vote, gap - 1) ? gap : faded(vote, gap - 1);
    long end = Math.min(faded - 1, (long) settings.holdHalfLife());
    double then = end < 1 ? 0 : confidence(verdict, chain.after(vote, end), day.plusDays(end));
    double halfLife =
        verdict.status == Hold.Status.UNKNOWN || end < 1 || then >= verdict.confidence
            ? Double.POSITIVE_INFINITY
            : -end / (Math.log(then / verdict.confidence) / Math.log(2));
    now.checks.add(new Span.Check(day, verdict.confidence, halfLife));
    if (faded < gap) {
      LocalDate from = day.plusDays(faded);
      close(from.minusDays(1));
      double confidence = 1 - settings.unknownBelow();
      Open forgotten = new Open(new Verdict(Hold.Status.UNKNOWN, null, confidence), from);
      forgotten.checks.add(new Span.Check(from, confidence, Double.POSITIVE_INFINITY));
      open = forgotten;
    }
  }

  private boolean known(int vote, long days) {
    double[] p = chain.after(vote, days);
    return 1 - p[p.length - 1] >= settings.unknownBelow();
  }

  /** The first day after a vote on which too little is known; what is known only ever shrinks. */
  private long faded(int vote, long last) {
    long low = 0;
    long high = last;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (known(vote, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void close(@Nullable LocalDate last) {
    Open now = open;
    if (now == null || (last != null && last.isBefore(now.from))) {
      return;
    }
    now.basis.sort(STRONGEST);
    now.against.sort(STRONGEST);
    spans.add(
        new Span(
            now.verdict.status,
            now.verdict.key,
            now.from,
            last,
            now.checks,
            now.basis,
            now.against));
  }
}
