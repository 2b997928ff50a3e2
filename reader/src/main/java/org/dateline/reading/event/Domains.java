package org.dateline.reading.event;

import java.util.Arrays;
import java.util.List;
import org.dateline.reading.text.Sentence;

/**
 * Shares the words of a sentence out among its events: each word goes to the nearest event above it
 * in the tree, and what hangs above all events to the one that is nearest in the tree. What belongs
 * to the words that report ("X said on Sunday in Geneva that") goes to none.
 */
final class Domains {
  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Match> matches;
  private final ModalWords words;

  Domains(Sentence sentence, Grammar grammar, List<Match> matches, ModalWords words) {
    this.words = words;
    this.sentence = sentence;
    this.grammar = grammar;
    this.matches = matches;
  }

  /** For each word the number of its event, or -1. */
  int[] owners() {
    int n = sentence.size();
    int[] root = new int[n];
    Arrays.fill(root, -1);
    for (int m = 0; m < matches.size(); m++) {
      Match match = matches.get(m);
      if (match.transparent()) {
        continue;
      }
      for (int token = match.from(); token < match.to(); token++) {
        root[token] = m;
      }
      root[match.head()] = m;
    }
    // A verb that carries an event's noun belongs to that event, if it is none itself: "launched an
    // offensive".
    for (int m = 0; m < matches.size(); m++) {
      if (matches.get(m).transparent()) {
        continue;
      }
      int at = matches.get(m).head();
      for (int up = sentence.head(at), i = 0;
          up >= 0 && i < n && root[up] < 0;
          up = sentence.head(at), i++) {
        if (reports(up)
            || sentence.deprel(at).equals("advcl")
            || sentence.deprel(at).equals("acl:relcl")
            || sentence.deprel(at).equals("parataxis")) {
          break;
        }
        root[up] = m;
        at = up;
      }
    }
    int[] owner = new int[n];
    for (int token = 0; token < n; token++) {
      owner[token] = up(token, root);
    }
    return owner;
  }

  /**
   * The words of an event that only qualifies a noun ("rebel-held districts of X"): those of the
   * phrase that the noun heads.
   */
  boolean[] phrase(Match match) {
    boolean[] inside = new boolean[sentence.size()];
    int top = match.head();
    int up = sentence.head(top);
    boolean qualifies = match.frame().trigger().form() == Trigger.Form.ADJECTIVE;
    while (qualifies && up >= 0 && !grammar.noun(top)) {
      top = up;
      up = sentence.head(top);
    }
    for (int token = 0; token < inside.length; token++) {
      inside[token] = grammar.dominates(top, token);
    }
    return inside;
  }

  private int up(int token, int[] root) {
    int at = token;
    int child = -1;
    for (int i = 0; at >= 0 && i <= sentence.size(); i++) {
      if (root[at] >= 0) {
        return root[at];
      }
      if (reports(at)) {
        return reported(at, child);
      }
      child = at;
      int next = sentence.head(at);
      if (next < 0) {
        return nearest(token);
      }
      at = next;
    }
    return -1;
  }

  /**
   * "claimed attacks in the market": what stands right behind the deed that is reported belongs to
   * the deed, though the tree joins it to the verb that reports; -1 where it does not.
   */
  private int reported(int verb, int child) {
    if (child < verb || !sentence.deprel(child).startsWith("obl")) {
      return -1;
    }
    int best = -1;
    for (int m = 0; m < matches.size(); m++) {
      int head = matches.get(m).head();
      boolean deed =
          !matches.get(m).transparent()
              && head > verb
              && head < child
              && sentence.head(head) == verb
              && sentence.deprel(head).equals("obj");
      best = deed ? m : best;
    }
    return best;
  }

  private int nearest(int token) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int m = 0; m < matches.size(); m++) {
      int distance = Math.abs(matches.get(m).head() - token);
      if (!matches.get(m).transparent() && distance < least) {
        least = distance;
        best = m;
      }
    }
    return best;
  }

  private boolean reports(int token) {
    return grammar.verb(token) && words.is("report", sentence.lemma(token));
  }
}
