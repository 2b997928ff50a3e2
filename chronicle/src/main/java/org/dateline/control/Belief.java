package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dateline.incident.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Follows how one thing stood, from the words said of it. What is believed on a day is a share for
 * each state, a share for "contested", and a rest for "not known". A day's words work on it so:
 *
 * <ol>
 *   <li>Each source is right with the weight of its word, independently of the others; words of one
 *       source count once, those of friends count for one another.
 *   <li>Where the words for exactly one state are right, that state holds; where words for two are
 *       right, or one that says "contested", it is contested; where none is right, all stays as it
 *       was.
 *   <li>A word that a state ended moves its share to "not known".
 *   <li>Without words the shares fade into "not known" by a half-life.
 * </ol>
 */
public final class Belief {
  private static final Comparator<Word> STRONGEST =
      Comparator.comparingDouble((Word w) -> -w.weight())
          .thenComparing(Word::day)
          .thenComparing(Word::claim);

  private final BiPredicate<String, String> friends;
  private final Settings settings;
  private final Map<String, Double> shares = new TreeMap<>();
  private double contested;
  private final List<Span> spans = new ArrayList<>();
  private @Nullable Open open;

  private Belief(BiPredicate<String, String> friends, Settings settings) {
    this.friends = friends;
    this.settings = settings;
  }

  /**
   * The spans that follow from words, oldest first and without holes from the first word on.
   *
   * @param words in any order
   * @param friends true for two states that do not contradict each other
   */
  public static List<Span> follow(
      List<Word> words, BiPredicate<String, String> friends, Settings settings) {
    List<Word> ordered = new ArrayList<>(words);
    ordered.sort(
        Comparator.comparing(Word::day)
            .thenComparingInt(Word::step)
            .thenComparing(Word::claim)
            .thenComparing(Word::effect)
            .thenComparing(Word::key));
    Belief belief = new Belief(friends, settings);
    int i = 0;
    while (i < ordered.size()) {
      int end = i;
      LocalDate day = ordered.get(i).day();
      while (end < ordered.size() && ordered.get(end).day().equals(day)) {
        end++;
      }
      belief.day(day, ordered.subList(i, end));
      i = end;
    }
    return belief.finish();
  }

  private void day(LocalDate day, List<Word> words) {
    fadeTo(day);
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && words.get(end).step() == words.get(i).step()) {
        end++;
      }
      hear(words.subList(i, end));
      i = end;
    }
    settle(day, words);
  }

  private void hear(List<Word> words) {
    Map<String, Double> is = new LinkedHashMap<>();
    Map<String, Double> isNot = new LinkedHashMap<>();
    double clash = bySource(words, Word.Effect.CONTESTED).getOrDefault("", 0.0);
    bySource(words, Word.Effect.IS_NOT).forEach(isNot::put);
    Map<String, Double> raw = bySource(words, Word.Effect.IS);
    List<String> keys = new ArrayList<>(raw.keySet());
    keys.sort(
        Comparator.comparingDouble((String k) -> -raw.getOrDefault(k, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    for (String key : keys) {
      String leader =
          is.keySet().stream().filter(k -> friends.test(k, key)).findFirst().orElse(key);
      double weight = raw.getOrDefault(key, 0.0);
      is.merge(leader, weight, (a, b) -> 1 - (1 - a) * (1 - b));
    }
    isNot.forEach((key, weight) -> shares.computeIfPresent(key, (k, v) -> v * (1 - weight)));
    double none = 1 - clash;
    for (double weight : is.values()) {
      none *= 1 - weight;
    }
    double only = 0;
    Map<String, Double> alone = new HashMap<>();
    for (Map.Entry<String, Double> e : is.entrySet()) {
      double share = e.getValue() * (1 - clash) * (1 - isNot.getOrDefault(e.getKey(), 0.0));
      for (Map.Entry<String, Double> other : is.entrySet()) {
        share *= other.getKey().equals(e.getKey()) ? 1 : 1 - other.getValue();
      }
      alone.put(e.getKey(), share);
      only += share;
    }
    double still = none;
    shares.replaceAll((k, v) -> v * still);
    alone.forEach((k, v) -> shares.merge(k, v, Double::sum));
    contested = Math.max(0, 1 - none - only) + none * contested;
  }

  /** Weight by key: the strongest word of each source, sources taken together. */
  private static Map<String, Double> bySource(List<Word> words, Word.Effect effect) {
    Map<String, Map<String, Double>> best = new TreeMap<>();
    for (Word word : words) {
      if (word.effect() == effect) {
        best.computeIfAbsent(word.key(), k -> new TreeMap<>())
            .merge(word.source(), word.weight(), Math::max);
      }
    }
    Map<String, Double> together = new TreeMap<>();
    best.forEach(
        (key, sources) -> {
          double wrong = 1;
          for (double weight : sources.values()) {
            wrong *= 1 - weight;
          }
          together.put(key, 1 - wrong);
        });
    return together;
  }

  private record Verdict(Hold.Status status, @Nullable String key, double confidence) {}

  private Verdict verdict() {
    double held = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    double known = held + contested;
    if (known < settings.unknownBelow()) {
      return new Verdict(Hold.Status.UNKNOWN, null, 1 - known);
    }
    String top = null;
    for (Map.Entry<String, Double> e : shares.entrySet()) {
      if (top == null || e.getValue() > shares.getOrDefault(top, 0.0)) {
        top = e.getKey();
      }
    }
    double side = 0;
    for (Map.Entry<String, Double> e : shares.entrySet()) {
      side += top != null && friends.test(top, e.getKey()) ? e.getValue() : 0;
    }
    return top != null && side / known >= settings.heldShare()
        ? new Verdict(Hold.Status.HELD, top, side)
        : new Verdict(
            Hold.Status.CONTESTED, null, known - (top == null ? 0 : shares.getOrDefault(top, 0.0)));
  }

  /** A span that may go on. */
  private static final class Open {
    private final Verdict verdict;
    private final LocalDate from;
    private final List<Span.Check> checks = new ArrayList<>();
    private final List<Word> basis = new ArrayList<>();

    private Open(Verdict verdict, LocalDate from) {
      this.verdict = verdict;
      this.from = from;
    }
  }

  private void settle(LocalDate day, List<Word> words) {
    Verdict verdict = verdict();
    if (open == null
        || open.verdict.status != verdict.status
        || !String.valueOf(open.verdict.key).equals(String.valueOf(verdict.key))) {
      close(day.minusDays(1));
      open = new Open(verdict, day);
    }
    open.checks.add(new Span.Check(day, verdict.confidence));
    for (Word word : words) {
      boolean speaksForIt =
          switch (verdict.status) {
            case HELD ->
                word.effect() == Word.Effect.IS
                    && verdict.key != null
                    && friends.test(verdict.key, word.key());
            case CONTESTED, UNKNOWN -> true;
          };
      if (speaksForIt) {
        open.basis.add(word);
      }
    }
  }

  /** Lets the shares fade up to a day, with a span of "unknown" from the day they are too small. */
  private void fadeTo(LocalDate day) {
    Open now = open;
    if (now == null) {
      return;
    }
    LocalDate last = now.checks.get(now.checks.size() - 1).day();
    double halfLife = halfLife(now.verdict.status);
    double known = contested + shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (now.verdict.status != Hold.Status.UNKNOWN) {
      LocalDate faded = fadedOn(last, known, halfLife);
      if (faded.isBefore(day)) {
        close(faded.minusDays(1));
        open = new Open(new Verdict(Hold.Status.UNKNOWN, null, 1 - settings.unknownBelow()), faded);
        open.checks.add(new Span.Check(faded, 1 - settings.unknownBelow()));
      }
    }
    double left = Math.pow(2, -ChronoUnit.DAYS.between(last, day) / halfLife);
    shares.replaceAll((k, v) -> v * left);
    contested *= left;
  }

  private double halfLife(Hold.Status status) {
    return status == Hold.Status.CONTESTED ? settings.contestHalfLife() : settings.holdHalfLife();
  }

  private LocalDate fadedOn(LocalDate last, double known, double halfLife) {
    double halvings = Math.log(known / settings.unknownBelow()) / Math.log(2);
    return last.plusDays((long) Math.floor(halvings * halfLife) + 1);
  }

  private void close(@Nullable LocalDate last) {
    Open now = open;
    if (now == null || (last != null && last.isBefore(now.from))) {
      return;
    }
    now.basis.sort(STRONGEST);
    spans.add(
        new Span(
            now.verdict.status,
            now.verdict.key,
            now.from,
            last,
            now.checks,
            halfLife(now.verdict.status),
            now.basis));
  }

  private List<Span> finish() {
    if (open != null) {
      fadeTo(LocalDate.of(9999, 12, 31));
      close(null);
    }
    return bridged();
  }

  /**
   * Joins two spans of one holder over one of "unknown" that came only of fading, where the later
   * begins with a word that tells of a state and not of a change.
   */
  private List<Span> bridged() {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int n = joined.size();
      if (n >= 2) {
        Span gap = joined.get(n - 1);
        Span before = joined.get(n - 2);
        boolean fadedOnly = gap.status() == Hold.Status.UNKNOWN && gap.basis().isEmpty();
        boolean same =
            span.status() == Hold.Status.HELD
                && before.status() == Hold.Status.HELD
                && String.valueOf(before.key()).equals(span.key());
        boolean state =
            span.basis().stream().noneMatch(w -> w.day().equals(span.from()) && w.event());
        if (fadedOnly && same && state && gap.daysTo(span.from()) <= settings.bridgeDays()) {
          List<Span.Check> checks = new ArrayList<>(before.checks());
          checks.addAll(span.checks());
          List<Word> basis = new ArrayList<>(before.basis());
          basis.addAll(span.basis());
          basis.sort(STRONGEST);
          joined.subList(n - 2, n).clear();
          joined.add(
              new Span(
                  Hold.Status.HELD,
                  span.key(),
                  before.from(),
                  span.to(),
                  checks,
                  span.halfLife(),
                  basis));
          continue;
        }
      }
      joined.add(span);
    }
    return List.copyOf(joined);
  }
}
