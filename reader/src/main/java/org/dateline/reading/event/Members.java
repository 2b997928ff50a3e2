package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Whom a phrase names, one by one: what stands beside its noun by "and", in the tree or, where the
 * tree broke the list, in the order of the words; the members that a group is said to include; the
 * name after a noun that only says what it is ("our ally Turkey").
 */
final class Members {
  /** Words after which a clause opens with its subject. */
  private static final Set<String> OPENERS =
      Set.of(
          "with",
          "after",
          "before",
          "because",
          "while",
          "as",
          "when",
          "since",
          "although",
          "though",
          "if",
          "that",
          "until",
          "once",
          "where",
          "whereas");

  private static final int MOST = 40;

  private final Sentence sentence;
  private final Grammar grammar;
  private final IntPredicate party;
  private final IntPredicate time;

  /**
   * @param party whether a word can stand for somebody
   * @param time whether a word belongs to a time
   */
  Members(Sentence sentence, Grammar grammar, IntPredicate party, IntPredicate time) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.party = party;
    this.time = time;
  }

  /** The words that stand for them, the one that was asked for first. */
  List<Integer> of(int head) {
    List<Integer> listed = listed(head);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Integer> all = new ArrayList<>(2);
    for (int each : grammar.withConjuncts(head)) {
      add(all, named(each));
    }
    if (grammar.noun(head) && party.test(head)) {
      before(head, all);
      after(all.get(all.size() - 1), all);
    }
    for (int i = 0, n = all.size(); i < n; i++) {
      included(all.get(i), all);
    }
    return exemplified(all);
  }

  private static void add(List<Integer> all, int token) {
    if (!all.contains(token) && all.size() < MOST) {
      all.add(token);
    }
  }

  /** "the nations that took part include A, B and C": A, B and C; empty where nobody is named. */
  private List<Integer> listed(int head) {
    int verb = sentence.head(head);
    if (verb < head
        || !sentence.lemma(verb).equals("include")
        || !grammar.relation(head, "nsubj")
        || !grammar.noun(head)) {
      return List.of();
    }
    int object = sentence.child(verb, "obj");
    if (object < verb || sentence.upos(object) != Upos.PROPN) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>(grammar.withConjuncts(object));
    after(all.get(all.size() - 1), all);
    return all;
  }

  private List<Integer> exemplified(List<Integer> all) {
    List<Integer> result = new ArrayList<>(all.size());
    for (int each : all) {
      List<Integer> examples = examples(each);
      if (examples.isEmpty()) {
        add(result, each);
      }
      examples.forEach(example -> add(result, example));
    }
    return result;
  }

  /** "militias like Hezbollah": those who are named, for the noun of what they are. */
  private List<Integer> examples(int noun) {
    boolean like =
        noun + 2 < sentence.size()
            && sentence.tag(noun).equals("NNS")
            && sentence.lemma(noun + 1).equals("like")
            && sentence.upos(noun + 2) == Upos.PROPN;
    int last = like ? end(noun + 2) : -1;
    return last < 0 || !party.test(last) ? List.of() : grammar.withConjuncts(last);
  }

  /** "our ally Turkey", "the militia Hezbollah": the name, for the noun before it. */
  private int named(int noun) {
    int next = noun + 1;
    if (next + 1 < sentence.size()
        && sentence.lemma(next).equals("the")
        && sentence.upos(next + 1) == Upos.PROPN) {
      next++; // "the armed group the Urabenos"
    }
    boolean opens =
        next < sentence.size()
            && sentence.upos(noun) == Upos.NOUN
            && sentence.tag(noun).equals("NN")
            && party.test(noun)
            && sentence.upos(next) == Upos.PROPN
            && party.test(next)
            && !time.test(next);
    if (!opens || next == noun + 1 && !grammar.dominates(noun, next)) {
      return noun;
    }
    if (next > noun + 1) {
      return Math.max(next, end(next));
    }
    int at = next;
    while (sentence.head(at) > noun && grammar.noun(sentence.head(at))) {
      at = sentence.head(at);
    }
    return at;
  }

  /** "civilians, including children"; "weapons, which include rockets and mines". */
  private void included(int head, List<Integer> all) {
    int at = head + 1;
    if (at < sentence.size() && sentence.form(at).equals(",")) {
      at++;
    }
    if (at + 1 < sentence.size() && sentence.lemma(at).equals("which")) {
      at++;
    }
    if (at + 1 >= sentence.size() || !sentence.lemma(at).startsWith("includ")) {
      return;
    }
    int first = end(at + 1);
    if (first >= 0 && !numbered(at + 1, first)) {
      for (int each : grammar.withConjuncts(first)) {
        add(all, each);
      }
    }
  }

  private boolean numbered(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.upos(i) == Upos.NUM) {
        return true;
      }
    }
    return false;
  }

  /** The last noun of the simple phrase that begins at a word, or -1. */
  private int end(int from) {
    int last = -1;
    for (int at = from; at < sentence.size() && !time.test(at); at++) {
      Upos upos = sentence.upos(at);
      if (upos == Upos.NOUN || upos == Upos.PROPN) {
        last = at;
      } else if (upos == Upos.DET || upos == Upos.NUM) {
        if (last >= 0) {
          return last;
        }
      } else if (upos != Upos.ADJ && !inWord(at)) {
        return last;
      }
    }
    return last;
  }

  private boolean inWord(int at) {
    return sentence.form(at).equals("-")
        || sentence.form(at).equals("'s")
        || sentence.joined(at) && sentence.form(at - 1).equals("-");
  }

  /** The first word of the simple phrase that ends with a noun. */
  private int start(int noun) {
    int at = noun;
    while (at > 0) {
      Upos upos = sentence.upos(at - 1);
      boolean part =
          upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.NUM;
      boolean participle =
          upos == Upos.VERB && sentence.form(at - 1).endsWith("ed") && at - 1 > 0 && opens(at - 2);
      if (!part && !participle && !inWord(at - 1) && !inWord(at)) {
        return upos == Upos.DET ? at - 1 : at;
      }
      at--;
    }
    return at;
  }

  /** Whether a phrase begins after a word: "and [allied] groups". */
  private boolean opens(int token) {
    return sentence.upos(token) == Upos.CCONJ || sentence.upos(token) == Upos.DET;
  }

  /** "A and B captured": A, where the tree gives the verb only B. */
  private void before(int head, List<Integer> all) {
    int start = start(head);
    if (start < 2 || !sentence.lemma(start - 1).equals("and")) {
      return;
    }
    int other = start - 2;
    if (sentence.form(other).equals(",")) {
      other--;
    }
    if (other < 0 || !grammar.noun(other) || time.test(other) || !party.test(other)) {
      return;
    }
    int opening = start(other) - 1;
    boolean apposed =
        opening > 1
            && sentence.form(opening).equals(",")
            && sentence.lemma(opening + 1).equals("a")
            && sentence.upos(opening - 1) == Upos.PROPN
            && party.test(opening - 1);
    if (apposed) {
      other = opening - 1; // "A, a local militia, and B"
      opening = start(other) - 1;
    }
    boolean opens =
        opening < 0
            || sentence.upos(opening) == Upos.PUNCT && !sentence.form(opening).equals("-")
            || OPENERS.contains(sentence.lemma(opening))
            || opening == 1 && sentence.lemma(1).equals("from") && party.test(0);
    if (opens && !all.contains(other)) {
      all.add(0, other);
    }
  }

  /** "clashed with A and the B on Tuesday": B, where the tree lost it; and the rest of a list. */
  private void after(int last, List<Integer> all) {
    int at = last;
    boolean open = true;
    while (open && at >= 0 && at + 2 < sentence.size() && all.size() < MOST) {
      int next = at + 1;
      boolean comma = sentence.form(next).equals(",") && all.size() > 1;
      next += comma ? 1 : 0;
      boolean and = sentence.lemma(next).equals("and");
      next += and ? 1 : 0;
      if (!comma && !and) {
        return;
      }
      int other = end(next);
      open = !and && other >= 0 && sentence.upos(other) == Upos.PROPN;
      if (other < 0 || !and && !open || !party.test(other) || acts(other)) {
        return;
      }
      add(all, other);
      at = other;
    }
  }

  /** Whether a verb follows whose subject the noun is. */
  private boolean acts(int noun) {
    if (sentence.deprel(noun).startsWith("nsubj")) {
      return true;
    }
    int next = noun + 1;
    while (next < sentence.size() && sentence.upos(next) == Upos.ADV) {
      next++;
    }
    return next < sentence.size()
        && (sentence.upos(next) == Upos.VERB || sentence.upos(next) == Upos.AUX);
  }
}
