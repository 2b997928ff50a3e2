package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.control.Word.Effect;
import org.dateline.incident.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words on one thing moment by moment and reckons what each moment says. Remembers who
 * said what before, so that a source which repeats itself counts only for what time has worn off.
 */
final class Votes {
  private static final double NEGLIGIBLE = 1e-9;

  private final List<String> keys;
  private final Camps camps;
  private final Settings settings;
  private final boolean quick;
  private final Map<String, Voice> voices = new HashMap<>();
  private final @Nullable LocalDate[] lastWord;
  private final @Nullable LocalDate[] lastTaken;

  /** The last word of a source: on which state, and what it then stood for. */
  private record Voice(String key, LocalDate day, double standing) {}

  /**
   * Votes on states.
   *
   * @param keys the states
   * @param quick true where every word tells of a change, as with roads
   */
  Votes(List<String> keys, Camps camps, Settings settings, boolean quick) {
    this.keys = keys;
    this.camps = camps;
    this.settings = settings;
    this.quick = quick;
    this.lastWord = new LocalDate[keys.size()];
    this.lastTaken = new LocalDate[keys.size()];
  }

  /** All votes, oldest first. */
  List<Vote> all(List<Word> words) {
    List<Word> ordered = new ArrayList<>(words);
    ordered.sort(
        Comparator.comparing(Word::day)
            .thenComparingInt(Word::step)
            .thenComparing(Word::claim)
            .thenComparing(Word::effect)
            .thenComparing(Word::key));
    List<Vote> votes = new ArrayList<>();
    int i = 0;
    while (i < ordered.size()) {
      Word first = ordered.get(i);
      int end = i;
      while (end < ordered.size()
          && ordered.get(end).day().equals(first.day())
          && ordered.get(end).step() == first.step()) {
        end++;
      }
      votes.add(vote(List.copyOf(ordered.subList(i, end))));
      i = end;
    }
    return votes;
  }

  private Vote vote(List<Word> words) {
    LocalDate day = words.get(0).day();
    int n = keys.size();
    boolean[] change = new boolean[n];
    boolean[] retold = new boolean[n];
    double[] turnover = new double[n];
    for (int i = 0; i < n; i++) {
      turnover[i] = turnover(i, day);
      retold[i] = retold(i, day);
    }
    double[] weight = new double[n];
    bySource(words, Effect.IS, day, retold, change)
        .forEach((key, w) -> weight[keys.indexOf(key)] = w);
    lead(weight, change, day);
    double[] not = new double[n];
    double[] ended = new double[n];
    bySource(words, Effect.IS_NOT, day, retold, new boolean[n])
        .forEach(
            (key, w) -> {
              int k = keys.indexOf(key);
              if (k >= 0) {
                not[k] = w;
                ended[k] = ended(words, key);
              }
            });
    double contest =
        bySource(words, Effect.CONTESTED, day, retold, new boolean[n]).getOrDefault("", 0.0);
    double nothing = 1 - contest;
    for (double w : weight) {
      nothing *= 1 - w;
    }
    double[] only = new double[n];
    double several = 1 - contest - nothing;
    double clash = contest;
    for (int i = 0; i < n; i++) {
      double alone = weight[i] * (1 - contest);
      for (int j = 0; j < n; j++) {
        alone *= i == j ? 1 : 1 - weight[j];
      }
      several -= alone;
      only[i] = alone * (1 - not[i]);
      clash += alone * not[i];
    }
    clash += Math.max(0, several);
    remember(words, day);
    boolean disputed = contest > 0 || several > NEGLIGIBLE;
    return new Vote(
        day, words, nothing, clash, only, change, retold, not, ended, turnover, disputed);
  }

  /** Words for friends count for the one of them that most is said of. */
  private void lead(double[] weight, boolean[] change, LocalDate day) {
    for (int i = 0; i < weight.length; i++) {
      for (int j = 0; j < weight.length; j++) {
        boolean leads = weight[i] > weight[j] || (weight[i] == weight[j] && i < j);
        if (weight[j] > 0 && leads && camps.friends(keys.get(i), keys.get(j), day)) {
          weight[i] = 1 - (1 - weight[i]) * (1 - weight[j]);
          weight[j] = 0;
          change[i] |= change[j];
        }
      }
    }
  }

  /** Weight by key: the strongest word of each source, sources taken together. */
  private Map<String, Double> bySource(
      List<Word> words, Effect effect, LocalDate day, boolean[] retold, boolean[] change) {
    Map<String, Map<String, Double>> best = new TreeMap<>();
    for (Word word : words) {
      if (word.effect() == effect) {
        int k = keys.indexOf(word.key());
        double weight = word.weight();
        if (effect == Effect.IS) {
          boolean event = (word.event() || quick) && !word.inferred();
          boolean told = event && retold[k];
          change[k] |= event || turned(word, day);
          weight = event && !told ? weight : fresh(word, k, day);
        }
        best.computeIfAbsent(word.key(), x -> new TreeMap<>())
            .merge(word.source(), weight, Math::max);
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

  /** What a word adds to what is left of the same source's last word on the same state. */
  private double fresh(Word word, int key, LocalDate day) {
    Voice voice = voices.get(word.source());
    LocalDate taken = takenByOthers(key, day);
    if (voice == null
        || !voice.key.equals(word.key())
        || !voice.day.isBefore(day)
        || (taken != null && !taken.isBefore(voice.day))) {
      return word.weight();
    }
    double left = voice.standing * faded(ChronoUnit.DAYS.between(voice.day, day));
    return left >= word.weight() ? 0 : (word.weight() - left) / (1 - left);
  }

  private double faded(long days) {
    return Math.pow(2, -days / settings.holdHalfLife());
  }

  /** True where the source said otherwise before: it tells of a change. */
  private boolean turned(Word word, LocalDate day) {
    Voice voice = voices.get(word.source());
    return voice != null
        && !word.inferred()
        && voice.day.isBefore(day)
        && !voice.key.isEmpty()
        && !camps.friends(voice.key, word.key(), day);
  }

  private double turnover(int key, LocalDate day) {
    LocalDate last = lastWord[key];
    return last == null
        ? 1
        : 1 - Math.pow(2, -ChronoUnit.DAYS.between(last, day) / settings.clashDays());
  }

  /** The last day on which an enemy took it. */
  private @Nullable LocalDate takenByOthers(int key, LocalDate day) {
    LocalDate last = null;
    for (int i = 0; i < lastTaken.length; i++) {
      LocalDate taken = lastTaken[i];
      if (taken != null
          && (last == null || taken.isAfter(last))
          && !camps.friends(keys.get(i), keys.get(key), day)) {
        last = taken;
      }
    }
    return last;
  }

  /** True where a capture by it was told within the days that two tellings of one may lie apart. */
  private boolean retold(int key, LocalDate day) {
    LocalDate own = null;
    for (int i = 0; i < lastTaken.length; i++) {
      LocalDate at = lastTaken[i];
      if (at != null
          && (own == null || at.isAfter(own))
          && camps.friends(keys.get(i), keys.get(key), day)) {
        own = at;
      }
    }
    LocalDate taken = takenByOthers(key, day);
    return own != null
        && ChronoUnit.DAYS.between(own, day) <= settings.repeatDays()
        && (taken == null || taken.isBefore(own));
  }

  private double ended(List<Word> words, String key) {
    boolean end = false;
    boolean inferred = true;
    for (Word word : words) {
      if (word.effect() == Effect.IS_NOT && word.key().equals(key)) {
        end |= word.event();
        inferred &= word.inferred();
      }
    }
    double told = end ? settings.continuity() : 1 / settings.continuity();
    return inferred ? 1 : told;
  }

  private void remember(List<Word> words, LocalDate day) {
    for (Word word : words) {
      int k = keys.indexOf(word.key());
      switch (word.effect()) {
        case IS -> {
          lastWord[k] = day;
          if ((word.event() || quick) && !word.inferred()) {
            lastTaken[k] = day;
          }
          if (!word.inferred()) {
            voices.merge(
                word.source(),
                new Voice(word.key(), day, word.weight()),
                (old, now) ->
                    old.key.equals(now.key)
                        ? new Voice(
                            now.key,
                            day,
                            Math.max(
                                now.standing,
                                old.standing * faded(ChronoUnit.DAYS.between(old.day, day))))
                        : now);
          }
        }
        case IS_NOT -> {
          if (k >= 0 && word.event()) {
            lastWord[k] = null;
            lastTaken[k] = null;
          }
          voices.put(word.source(), new Voice("", day, 0));
        }
        case CONTESTED -> voices.put(word.source(), new Voice("", day, 0));
      }
    }
  }
}
