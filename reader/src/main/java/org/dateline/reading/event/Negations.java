package org.dateline.reading.event;

import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Says where a sentence denies an event by other words than "not": by whom it is told of ("nobody
 * left", "none of the towns fell"), by a determiner ("no convoy arrived", "neither side"), by what
 * stands before its verb ("without taking", "yet to enter"), by who believes it ("few believe
 * that"), and by taking back what was reported ("rejected reports that", "an earlier version
 * said").
 */
final class Negations {
  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "neither", "nowhere", "no-one");

  /** After "no" these make a bound or a name, not a denial: "no fewer than", "no-fly zone". */
  private static final Set<String> NO_DENIAL =
      Set.of(
          "few", "fewer", "less", "more", "longer", "later", "sooner", "other", "doubt", "-", ".");

  private static final Set<String> BELIEF = Set.of("believe", "think", "expect", "imagine");

  /** Nouns for what is told, which somebody may deny. */
  private static final Set<String> TOLD =
      Set.of(
          "report",
          "claim",
          "allegation",
          "accusation",
          "rumour",
          "rumor",
          "suggestion",
          "assertion",
          "statement",
          "story",
          "account",
          "charge",
          "news",
          "notion",
          "idea");

  private static final Set<String> DENY =
      Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute", "disprove", "debunk");

  private static final Set<String> FALSE =
      Set.of(
          "wrong",
          "false",
          "untrue",
          "incorrect",
          "baseless",
          "unfounded",
          "mistaken",
          "erroneous",
          "inaccurate",
          "groundless");

  private static final Set<String> FALSELY =
      Set.of("wrongly", "falsely", "incorrectly", "mistakenly", "erroneously");

  private static final Set<String> EARLIER =
      Set.of("early", "earlier", "previous", "prior", "original", "first");

  private final Sentence sentence;
  private final Grammar grammar;
  private final boolean takenBack;

  /**
   * Of one sentence.
   *
   * @param takenBack whether the sentence after it says that what it told was wrong
   */
  Negations(Sentence sentence, Grammar grammar, boolean takenBack) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.takenBack = takenBack;
  }

  /**
   * Whether a verb is denied by who does it or, where it is the event's own, by what it is done to.
   */
  boolean byParty(int verb, boolean own) {
    for (int child : sentence.children(verb)) {
      String deprel = sentence.deprel(child);
      boolean party =
          deprel.startsWith("nsubj") || own && (deprel.equals("obj") || deprel.equals("obl:agent"));
      if (party && nobody(child)) {
        return true;
      }
    }
    return own && (after(verb, "without") || yetTo(verb));
  }

  /** Whether a word by itself is one for nobody and nothing, so that it names no party. */
  static boolean names(Sentence sentence, int token) {
    return NOBODY.contains(sentence.lemma(token))
        || sentence.lemma(token).equals("one")
            && token > 0
            && sentence.lemma(token - 1).equals("no");
  }

  /** Whether a noun phrase names nobody and nothing: "no aid", "none of them", "few". */
  boolean nobody(int noun) {
    String lemma = sentence.lemma(noun);
    if (NOBODY.contains(lemma)) {
      return true;
    }
    if (lemma.equals("few") && scarce(noun)) {
      return true;
    }
    int first = noun;
    for (int child : sentence.children(noun)) {
      if (child >= noun) {
        break;
      }
      first = Math.min(first, child);
      String word = sentence.lemma(child);
      boolean denies = word.equals("no") || word.equals("neither");
      if (denies && !NO_DENIAL.contains(sentence.lemma(child + 1))) {
        return true;
      }
      if ((word.equals("few") || word.equals("little")) && scarce(child)) {
        return true;
      }
      if (word.equals("not") && one(child + 1)) {
        return true;
      }
    }
    return first > 0 && sentence.lemma(first - 1).equals("not") && one(first);
  }

  /** "not a single", "not one": "not all" denies no more than the whole. */
  private boolean one(int token) {
    String lemma = sentence.lemma(token);
    return lemma.equals("a") || lemma.equals("an") || lemma.equals("one") || lemma.equals("single");
  }

  /** "few", not "a few" or "the few". */
  private boolean scarce(int few) {
    String next = few + 1 < sentence.size() ? sentence.lemma(few + 1) : "";
    return !sentence.form(few).endsWith("er")
        && !next.equals("than")
        && !next.equals("hundred")
        && !next.equals("thousand")
        && (few == 0 || sentence.upos(few - 1) != Upos.DET && sentence.upos(few - 1) != Upos.ADJ);
  }

  /** Whether a word stands before a verb, adverbs between left out. */
  private boolean after(int verb, String word) {
    int at = verb - 1;
    while (at >= 0 && (sentence.upos(at) == Upos.ADV || sentence.upos(at) == Upos.AUX)) {
      at--;
    }
    return at >= 0 && sentence.lemma(at).equals(word);
  }

  /** "has yet to enter". */
  private boolean yetTo(int verb) {
    int at = verb - 1;
    while (at > 1 && (sentence.upos(at) == Upos.AUX || sentence.upos(at) == Upos.ADV)) {
      at--;
    }
    return at > 1
        && sentence.lemma(at).equals("to")
        && sentence.lemma(at - 1).equals("yet")
        && (sentence.lemma(at - 2).equals("have") || sentence.lemma(at - 2).equals("be"));
  }

  /** Whether what a verb says of the clause below it denies that clause. */
  boolean ofClause(int clause, int verb) {
    String deprel = sentence.deprel(clause);
    if (grammar.noun(verb)) {
      return deprel.startsWith("acl") && TOLD.contains(sentence.lemma(verb)) && denied(verb);
    }
    boolean complement = deprel.equals("ccomp");
    if (DENY.contains(sentence.lemma(verb))) {
      int object = sentence.child(verb, "obj");
      boolean follows = complement || deprel.startsWith("acl") || deprel.equals("advcl");
      return follows && object >= 0 && object < clause && TOLD.contains(sentence.lemma(object));
    }
    if (!complement) {
      return false;
    }
    boolean doubted = false;
    boolean told = takenBack && !BELIEF.contains(sentence.lemma(verb));
    for (int child : sentence.children(verb)) {
      String relation = sentence.deprel(child);
      String lemma = sentence.lemma(child);
      boolean subject = relation.startsWith("nsubj");
      doubted |= subject && nobody(child) || lemma.equals("few") && scarce(child);
      doubted |= child < verb && (lemma.equals("not") || lemma.equals("n't"));
      told |= relation.equals("advmod") && FALSELY.contains(lemma);
      told |= subject && earlierVersion(child);
      told |= subject && TOLD.contains(lemma) && denied(child);
    }
    return told || doubted && BELIEF.contains(sentence.lemma(verb));
  }

  /** "an earlier version of this report said": what it said is being corrected. */
  private boolean earlierVersion(int noun) {
    if (!sentence.lemma(noun).equals("version")) {
      return false;
    }
    for (int child : sentence.children(noun)) {
      if (EARLIER.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is told is called false or rejected: "denied reports", "reports were wrong". */
  private boolean denied(int told) {
    for (int child : sentence.children(told)) {
      String deprel = sentence.deprel(child);
      if (FALSE.contains(sentence.lemma(child)) && deprel.equals("amod")) {
        return true;
      }
    }
    int up = sentence.head(told);
    if (FALSE.contains(sentence.lemma(told)) || up < 0) {
      return false;
    }
    String deprel = sentence.deprel(told);
    return deprel.equals("obj") && DENY.contains(sentence.lemma(up))
        || deprel.equals("nsubj:pass") && DENY.contains(sentence.lemma(up))
        || deprel.startsWith("nsubj") && FALSE.contains(sentence.lemma(up));
  }

  /** Whether a sentence says no more than that what was just told is wrong: "That was false." */
  static boolean takesBack(Sentence sentence) {
    int n = sentence.size();
    if (n < 3 || n > 9) {
      return false;
    }
    String first = sentence.lemma(0);
    boolean points = first.equals("that") || first.equals("this") || first.equals("it");
    boolean named = first.equals("the") && TOLD.contains(sentence.lemma(1));
    if (!points && !named) {
      return false;
    }
    int be = points ? 1 : 2;
    return be + 1 < n && sentence.lemma(be).equals("be") && FALSE.contains(sentence.lemma(be + 1));
  }
}
