package org.dateline.reading.attribution;

import static org.dateline.reading.attribution.Phrases.isComma;
import static org.dateline.reading.attribution.Phrases.lower;

import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/** Where clauses begin and end around a verb of saying, and which auxiliaries it has. */
final class Clauses {
  static final Set<String> SUBORDINATE =
      Set.of(
          "that", "which", "what", "whom", "when", "where", "because", "after", "while", "as",
          "whose");

  private Clauses() {}

  static final int NEGATED = -2;
  private static final Set<String> QUESTIONS = Set.of("when", "where", "how", "why");

  /**
   * The word before the verb's auxiliaries and adverbs; {@link #NEGATED} where "not" is among them.
   */
  static int beforeAuxiliaries(Sentence s, int v) {
    int t = v - 1;
    while (t >= 0) {
      String form = lower(s, t);
      if (form.equals("not")
          || form.equals("n't")
          || form.equals("n\u2019t")
          || form.equals("never")) {
        return NEGATED;
      }
      boolean skipped =
          s.upos(t) == Upos.AUX
              || form.equals("once")
              || s.upos(t) == Upos.ADV && !QUESTIONS.contains(form);
      if (!skipped) {
        return t;
      }
      t--;
    }
    return t;
  }

  static boolean has(Sentence s, int from, int to, String lemma) {
    for (int t = Math.max(0, from); t < to; t++) {
      String own = s.lemma(t);
      if (own.equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A past tense that the tagger took for a participle: a noun or pronoun right before it, and what
   * is said right after.
   */
  static boolean isFinite(Sentence s, int v, int before) {
    if (before != v - 1 || before < 0 || v + 1 >= s.size()) {
      return false;
    }
    boolean subject = Phrases.isNominal(s, before) || s.upos(before) == Upos.PRON;
    Upos next = s.upos(v + 1);
    boolean said =
        next == Upos.PRON
            || next == Upos.PROPN
            || next == Upos.DET
            || next == Upos.SCONJ
            || next == Upos.NOUN
            || next == Upos.ADJ
            || next == Upos.NUM
            || next == Upos.PUNCT && v + 2 == s.size();
    return subject && said;
  }

  static boolean isPassive(Sentence s, int from, int v) {
    return s.tag(v).equals("VBN") && has(s, from, v, "be") || s.child(v, "aux:pass") >= 0;
  }

  static int after(Sentence s, int v) {
    return v + 1 < s.size() && lower(s, v + 1).equals("that")
        ? Math.min(v + 2, s.size() - 1)
        : Math.min(v + 1, s.size() - 1);
  }

  /** The first comma, quotation mark or stop from a word on. */
  static int boundary(Sentence s, int from) {
    int t = from;
    while (t < s.size() && !(s.upos(t) == Upos.PUNCT && !s.form(t).equals("-"))) {
      t++;
    }
    return t;
  }

  static int firstComma(Sentence s, int from) {
    int t = from;
    while (t < s.size() && !isComma(s, t) && Quotes.mark(s, t) == 0) {
      t++;
    }
    return t;
  }

  /**
   * Where what is said ends: before ", but", and for a noun phrase before ", and" or a verb of its
   * own too.
   */
  static int clauseEnd(Sentence s, int from, boolean nominal) {
    for (int t = from + 1; t < s.size(); t++) {
      String form = lower(s, t);
      if (isComma(s, t)
          && t + 2 < s.size()
          && lower(s, t + 1).equals("but")
          && opensClause(s, t + 2)) {
        return t;
      }
      if (nominal
          && t + 1 < s.size()
          && SUBORDINATE.contains(form)
          && s.upos(t) == Upos.SCONJ
          && hasVerb(s, t, s.size())) {
        return t;
      }
      if (nominal
          && (isComma(s, t)
              || form.equals("and")
                  && t + 1 < s.size()
                  && s.upos(t + 1) == Upos.VERB
                  && !s.tag(t + 1).equals("VBG"))) {
        return t;
      }
    }
    return s.size();
  }

  static boolean opensClause(Sentence s, int t) {
    return switch (s.upos(t)) {
      case DET, PRON, NOUN, PROPN, ADJ, NUM, SCONJ -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SYM, VERB, X -> false;
    };
  }

  /**
   * Where the words that a verb at the end covers begin: after ", and" where another speaker stands
   * before that.
   */
  static int saysFrom(Sentence s, int start, Saying saying) {
    for (Scope scope : saying.scopes) {
      for (int t = scope.from() + 1; t < start; t++) {
        boolean joins =
            isComma(s, t - 1) && (lower(s, t).equals("and") || lower(s, t).equals("but"));
        if (joins && t >= scope.to() - 1 && hasVerb(s, t, start)) {
          return t + 1;
        }
      }
    }
    return 0;
  }

  /**
   * What was taken to run to the end of the sentence ends where somebody else is named for all of
   * it.
   */
  static void clip(Saying saying, int end) {
    for (int i = 0; i < saying.scopes.size(); i++) {
      Scope scope = saying.scopes.get(i);
      if (scope.from() < end && scope.to() > end) {
        saying.scopes.set(i, new Scope(scope.from(), end, scope.speakers(), scope.verification()));
      }
    }
  }

  static boolean hasVerb(Sentence s, int from, int to) {
    for (int t = Math.max(0, from); t < Math.min(to, s.size()); t++) {
      if (s.upos(t) == Upos.VERB || s.upos(t) == Upos.AUX) {
        return true;
      }
    }
    return false;
  }

  static boolean hasQuoted(int number, Quotes quotes, int from, int to) {
    for (int t = from; t < to; t++) {
      if (quotes.inside(number, t)) {
        return true;
      }
    }
    return false;
  }
}
