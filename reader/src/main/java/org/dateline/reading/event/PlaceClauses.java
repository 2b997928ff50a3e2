package org.dateline.reading.event;

import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Mends by the order of the words which event a place belongs to, where the tree has joined it to
 * an event of another clause: a place before "after they had taken" is not where they took
 * something, and what follows a verb at once ("before withdrawing from X") is its own.
 */
final class PlaceClauses {
  private static final Set<String> OPENERS = Set.of("mark", "nsubj", "nsubj:pass");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Fillers fillers;
  private final List<Match> matches;

  PlaceClauses(Sentence sentence, Grammar grammar, Fillers fillers, List<Match> matches) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.fillers = fillers;
    this.matches = matches;
  }

  /** Gives places to the events of their own clauses. */
  void mend(int[] owner) {
    for (int token = 1; token < owner.length; token++) {
      if (owner[token] < 0 || !fillers.is(token, Sense.PLACE) && !fillers.is(token, Sense.ROAD)) {
        continue;
      }
      int head = matches.get(owner[token]).head();
      int own = head > token ? before(token, head) : behind(token, head);
      if (own >= 0) {
        owner[token] = own;
      }
    }
  }

  /** The event told before a place that the tree joins to a later clause, or -1. */
  private int before(int token, int later) {
    boolean opens = false;
    for (int child : sentence.children(later)) {
      opens |= child > token && child < later && OPENERS.contains(sentence.deprel(child));
    }
    if (!opens || fronted(token)) {
      return -1;
    }
    int best = -1;
    for (int m = 0; m < matches.size(); m++) {
      boolean told = !matches.get(m).transparent() && matches.get(m).head() < token;
      best = told ? m : best;
    }
    return best;
  }

  /** Whether the phrase of a place opens its clause: "In X, the army". */
  private boolean fronted(int token) {
    int at = token - 1;
    while (at >= 0 && inPhrase(at)) {
      at--;
    }
    return at < 0
        || sentence.upos(at) == Upos.PUNCT
        || sentence.upos(at) == Upos.CCONJ
        || sentence.upos(at) == Upos.SCONJ;
  }

  private boolean inPhrase(int at) {
    Upos upos = sentence.upos(at);
    return upos == Upos.ADP
        || upos == Upos.DET
        || upos == Upos.ADJ
        || upos == Upos.PROPN
        || sentence.form(at).equals("-")
        || upos == Upos.NOUN && fillers.is(at, Sense.TERRITORY);
  }

  /** The event of the verb right before a place that the tree joins to an earlier one, or -1. */
  private int behind(int token, int earlier) {
    int at = token - 1;
    while (at > earlier && inPhrase(at)) {
      at--;
    }
    if (at <= earlier) {
      return -1;
    }
    for (int m = 0; m < matches.size(); m++) {
      Match match = matches.get(m);
      boolean verbal = grammar.verb(match.head()) || grammar.verb(match.from());
      if (!match.transparent()
          && match.from() > earlier
          && match.from() <= at
          && at < match.to()
          && verbal) {
        return m;
      }
    }
    return -1;
  }
}
