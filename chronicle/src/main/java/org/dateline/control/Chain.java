package org.dateline.control;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.dateline.incident.Settings;

/**
 * The explicit model of one thing over time: a hidden state for each day, votes on it, and between
 * votes a fading that is reckoned in one step however long it lasts. Forward and backward passes
 * give the likelihood of each state at each vote in the light of all words, earlier and later.
 *
 * <p>States are those of the keys, then "contested", then "not known". The last is where everything
 * begins and fades to; no word costs anything from there.
 */
final class Chain {
  private final List<String> keys;
  private final Camps camps;
  private final List<Vote> votes;
  private final double continuity;
  private final double holdHalfLife;
  private final double contestHalfLife;
  private final int contested;
  private final int unknown;
  private final double[][] forward;
  private final double[][] backward;

  Chain(List<String> keys, Camps camps, List<Vote> votes, Settings settings) {
    this.keys = keys;
    this.camps = camps;
    this.votes = votes;
    this.continuity = settings.continuity();
    this.holdHalfLife = settings.holdHalfLife();
    this.contestHalfLife = settings.contestHalfLife();
    this.contested = keys.size();
    this.unknown = keys.size() + 1;
    this.forward = new double[votes.size()][];
    this.backward = new double[votes.size()][];
    double[] now = new double[keys.size() + 2];
    now[unknown] = 1;
    for (int i = 0; i < votes.size(); i++) {
      if (i > 0) {
        now = faded(now, days(i - 1, i));
      }
      now = heard(votes.get(i), now);
      scale(now);
      forward[i] = now;
    }
    double[] later = new double[keys.size() + 2];
    Arrays.fill(later, 1);
    for (int i = votes.size() - 1; i >= 0; i--) {
      backward[i] = later;
      later = heardLater(votes.get(i), later);
      if (i > 0) {
        later = fadedLater(later, days(i - 1, i));
      }
      scale(later);
    }
  }

  private long days(int vote, int next) {
    return ChronoUnit.DAYS.between(votes.get(vote).day, votes.get(next).day);
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }

  private double left(int state, long days) {
    return state == unknown
        ? 1
        : Math.pow(2, -days / (state == contested ? contestHalfLife : holdHalfLife));
  }

  private double[] faded(double[] before, long days) {
    double[] after = new double[before.length];
    after[unknown] = before[unknown];
    for (int i = 0; i < unknown; i++) {
      after[i] = before[i] * left(i, days);
      after[unknown] += before[i] - after[i];
    }
    return after;
  }

  private double[] fadedLater(double[] after, long days) {
    double[] before = new double[after.length];
    for (int i = 0; i < after.length; i++) {
      double left = left(i, days);
      before[i] = left * after[i] + (1 - left) * after[unknown];
    }
    return before;
  }

  /** What is likely after a vote, from what was before it. */
  private double[] heard(Vote vote, double[] before) {
    double[] p = before.clone();
    for (int k = 0; k < contested; k++) {
      double gone = p[k] * vote.not[k];
      p[k] -= gone;
      p[unknown] += gone * vote.ended[k];
    }
    double[] q = new double[p.length];
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      q[i] = vote.nothing * p[i];
      sum += p[i];
    }
    q[contested] += vote.clash * sum;
    for (int k = 0; k < contested; k++) {
      if (vote.only[k] > 0) {
        for (int i = 0; i < p.length; i++) {
          double moved = vote.only[k] * p[i] * agreement(vote, i, k);
          double there = settled(vote, i, k);
          q[target(i, k)] += moved * there;
          q[contested] += moved * (1 - there);
        }
      }
    }
    return q;
  }

  /** How likely what was heard from a vote on is from each state before it. */
  private double[] heardLater(Vote vote, double[] after) {
    double[] p = new double[after.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = vote.nothing * after[i] + vote.clash * after[contested];
      for (int k = 0; k < contested; k++) {
        if (vote.only[k] > 0) {
          double there = settled(vote, i, k);
          p[i] +=
              vote.only[k]
                  * agreement(vote, i, k)
                  * (there * after[target(i, k)] + (1 - there) * after[contested]);
        }
      }
    }
    for (int k = 0; k < contested; k++) {
      p[k] = (1 - vote.not[k]) * p[k] + vote.not[k] * vote.ended[k] * p[unknown];
    }
    return p;
  }

  /**
   * Where a right word for a state leads: a word on a side leaves the actor of it that was known.
   */
  private int target(int before, int key) {
    return before < contested && camps.names(keys.get(before), keys.get(key)) ? before : key;
  }

  /** How much likelier a right word for a state is, where another state was before. */
  private double agreement(Vote vote, int before, int key) {
    if (before >= contested || vote.disputed) {
      return 1;
    }
    boolean same = camps.friends(keys.get(before), keys.get(key), vote.day);
    if (vote.change[key]) {
      return same && vote.retold[key] ? continuity : 1;
    }
    return same ? continuity : 1 / continuity;
  }

  /** Which share of that goes to the state, and not to "contested". */
  private double settled(Vote vote, int before, int key) {
    if (before >= contested
        || vote.change[key]
        || camps.friends(keys.get(before), keys.get(key), vote.day)) {
      return 1;
    }
    return vote.turnover[before];
  }

  /** How likely each state is right after a vote. */
  double[] at(int vote) {
    return product(forward[vote], backward[vote]);
  }

  /** How likely each state is some days after a vote and before the next. */
  double[] after(int vote, long days) {
    double[] past = faded(forward[vote], days);
    if (vote + 1 == votes.size()) {
      return product(past, backward[vote]);
    }
    double[] later = heardLater(votes.get(vote + 1), backward[vote + 1]);
    return product(past, fadedLater(later, days(vote, vote + 1) - days));
  }

  private static double[] product(double[] some, double[] others) {
    double[] all = new double[some.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = some[i] * others[i];
    }
    scale(all);
    return all;
  }
}
