package org.dateline.reading.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * The subject of a clause by the order of its words, where that order leaves no doubt whatever the
 * tree says: a conjunction, a noun phrase, a verb ("before X took over"); and whose attempt an
 * infinitive tells ("their efforts to retake").
 */
final class ClauseSubjects {
  /** Words that open a clause, whose subject comes next. */
  private static final Set<String> OPENERS =
      Set.of(
          "after",
          "before",
          "because",
          "while",
          "when",
          "since",
          "although",
          "though",
          "if",
          "until",
          "once",
          "whereas",
          "as");

  /** Nouns of what somebody is about to do, told by an infinitive after them. */
  private static final Set<String> ATTEMPTS =
      Set.of(
          "effort",
          "attempt",
          "bid",
          "drive",
          "push",
          "offensive",
          "operation",
          "campaign",
          "plan",
          "move",
          "decision",
          "battle",
          "fight",
          "struggle",
          "readiness",
          "intention",
          "willingness",
          "ability",
          "promise",
          "vow",
          "refusal",
          "failure",
          "threat",
          "pledge");

  private static final Set<Upos> PHRASE =
      EnumSet.of(Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.DET);

  private final Sentence sentence;
  private final Grammar grammar;
  private final IntUnaryOperator phraseBefore;

  /**
   * @param phraseBefore the head of somebody's name or description that ends right before a word,
   *     or -1
   */
  ClauseSubjects(Sentence sentence, Grammar grammar, IntUnaryOperator phraseBefore) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.phraseBefore = phraseBefore;
  }

  /** The doer of a verb, or -1 where the order of the words leaves it open. */
  int of(int verb) {
    int attempt = attempt(verb);
    if (attempt >= 0) {
      return attempt;
    }
    boolean absolute = sentence.tag(verb).equals("VBG") && sentence.child(verb, "aux") < 0;
    if (!absolute && !finite(verb) || grammar.passive(verb)) {
      return -1;
    }
    int end = verb;
    while (end > 0
        && (sentence.upos(end - 1) == Upos.ADV
            || !absolute && sentence.upos(end - 1) == Upos.AUX)) {
      end--;
    }
    if (end > 1 && sentence.form(end - 1).equals(",")) {
      end = opening(end - 1); // "after the army, backed by militias, took"
    }
    int head = end <= 0 ? -1 : phraseBefore.applyAsInt(end);
    if (head < 0) {
      return -1;
    }
    int start = start(head);
    return opens(start - 1, absolute) ? head : -1;
  }

  /**
   * Who is named right before a verb and its auxiliaries, where the tree has nobody or somebody of
   * another phrase as the subject; else whom the tree has.
   */
  int nearer(int verb, int subject) {
    int start = verb;
    boolean auxiliary = false;
    while (start > 0
        && (sentence.upos(start - 1) == Upos.ADV || sentence.upos(start - 1) == Upos.AUX)) {
      start--;
      auxiliary |= sentence.upos(start) == Upos.AUX;
    }
    if (!auxiliary && (!finite(verb) || grammar.passive(verb))) {
      return subject;
    }
    int head = start == 0 ? -1 : phraseBefore.applyAsInt(start);
    if (head < 0 || subject >= start) {
      return head < 0 ? subject : head;
    }
    boolean within = subject >= 0 && (grammar.dominates(subject, head) || subject == head);
    int opener = start(head) - 1;
    boolean inPhrase =
        opener >= 0
            && (sentence.upos(opener) == Upos.ADP
                || sentence.upos(opener) == Upos.CCONJ
                || sentence.tag(opener).equals("VBG"));
    return subject >= 0 && (within || inPhrase) ? subject : head;
  }

  /** The comma that opens the phrase in commas that ends here, a participle after it; or -1. */
  private int opening(int comma) {
    for (int at = comma - 1; at > 0 && comma - at <= 10; at--) {
      if (sentence.form(at).equals(",")) {
        String tag = sentence.tag(at + 1);
        return tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") ? at : -1;
      }
    }
    return -1;
  }

  /** Whether a verb is in the past or the present tense and active as far as its words tell. */
  private boolean finite(int verb) {
    String tag = sentence.tag(verb);
    boolean by = verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("by");
    return !by && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
  }

  private boolean opens(int opener, boolean absolute) {
    if (opener < 0) {
      return false;
    }
    String word = sentence.lemma(opener);
    return absolute
        ? word.equals("with")
            || word.equals("and") && opener > 0 && sentence.form(opener - 1).equals(",")
        : OPENERS.contains(word) && sentence.upos(opener) != Upos.ADV;
  }

  /** A hyphen or a possessive within a phrase. */
  private boolean joint(int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.PUNCT && sentence.form(token).equals("-")
        || upos == Upos.PART && sentence.form(token).endsWith("s");
  }

  /** The first word of the phrase that a noun heads, articles and numbers included. */
  private int start(int head) {
    int at = head;
    while (at > 0 && (PHRASE.contains(sentence.upos(at - 1)) || joint(at - 1))) {
      at--;
    }
    return at;
  }

  private int attempt(int verb) {
    int noun = verb - 2;
    if (noun < 0
        || !sentence.lemma(verb - 1).equals("to")
        || !ATTEMPTS.contains(sentence.lemma(noun))) {
      return -1;
    }
    return grammar.possessor(noun);
  }
}
