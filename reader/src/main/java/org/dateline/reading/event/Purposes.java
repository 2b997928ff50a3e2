package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;

/**
 * Leaves out what is only the purpose of another event: in "launched an offensive to retake the
 * town" the offensive is told, and the town is where it was.
 */
final class Purposes {
  private final Sentence sentence;
  private final Grammar grammar;

  Purposes(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /** The matches without those that only give the purpose of another. */
  List<Match> without(List<Match> matches) {
    Set<Integer> heads = new HashSet<>();
    for (Match match : matches) {
      heads.add(match.head());
    }
    List<Match> kept = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (!purpose(match.head(), heads)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private boolean purpose(int head, Set<Integer> heads) {
    if (!grammar.verb(head) || !infinitive(head)) {
      return false;
    }
    String deprel = sentence.deprel(head);
    int up = sentence.head(head);
    if (up < 0) {
      return false;
    }
    if (deprel.equals("acl")) {
      return heads.contains(up);
    }
    if (!deprel.equals("advcl")) {
      return false;
    }
    if (heads.contains(up)) {
      return true;
    }
    // "launched an offensive to retake": the verb only carries the event's noun.
    for (int child : sentence.children(up)) {
      if (heads.contains(child)
          && (sentence.deprel(child).equals("obj")
              || sentence.deprel(child).equals("nsubj:pass"))) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitive(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.deprel(child).equals("mark") && sentence.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
