package org.dateline.reading.attribution;

import static org.dateline.reading.attribution.Phrases.lower;

import java.io.Serializable;
import java.util.Set;
import org.dateline.claim.Verification;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/** Reads what a sentence says of the proof. */
final class Proof implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> HARD =
      Set.of("impossible", "difficult", "hard", "unable", "unclear");
  private static final Set<String> REFERS =
      Set.of(
          "report",
          "claim",
          "figure",
          "toll",
          "account",
          "allegation",
          "statement",
          "information",
          "it",
          "this",
          "that",
          "they",
          "number",
          "video",
          "detail",
          "these",
          "those");

  private final ReportingWords words;

  /**
   * What was read.
   *
   * @param verification {@link Verification#STATED} where nothing is said
   * @param from first word that it bears on
   * @param backward true where it bears on the sentence before: "The claim could not be verified"
   */
  record Read(Verification verification, int from, boolean backward) {
    static final Read NOTHING = new Read(Verification.STATED, 0, false);
  }

  Proof(ReportingWords words) {
    this.words = words;
  }

  Read read(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      String form = lower(s, t);
      if (words.is("doubt", form) && s.upos(t) != Upos.VERB) {
        return new Read(Verification.UNVERIFIED, s.upos(t) == Upos.ADV ? 0 : t, false);
      }
      if (words.is("proof", s.lemma(t)) || words.is("proof", form)) {
        Read read = proven(s, t);
        if (read != Read.NOTHING) {
          return read;
        }
      }
    }
    return Read.NOTHING;
  }

  private Read proven(Sentence s, int t) {
    for (int k = Math.max(0, t - 7); k < t; k++) {
      String form = lower(s, k);
      boolean negated =
          form.equals("not")
              || form.equals("n't")
              || form.equals("n\u2019t")
              || form.equals("cannot")
              || form.equals("never")
              || form.equals("nor")
              || HARD.contains(form);
      if (negated && !clauseBetween(s, k, t)) {
        return new Read(Verification.UNVERIFIED, 0, refersBack(s, t));
      }
    }
    boolean dead = t + 1 < s.size() && lower(s, t + 1).equals("dead");
    boolean independent = t > 0 && lower(s, t - 1).equals("independently");
    boolean participle =
        s.tag(t).equals("VBN") || lower(s, t).endsWith("ed") && s.upos(t) == Upos.ADJ;
    boolean by =
        t + 1 < s.size() && (lower(s, t + 1).equals("by") || lower(s, t + 1).equals("with"));
    boolean strong = !s.lemma(t).startsWith("confirm");
    if (dead || independent || participle && (by || strong)) {
      return new Read(Verification.VERIFIED, 0, strong && participle && refersBack(s, t));
    }
    return Read.NOTHING;
  }

  private static boolean clauseBetween(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      if (s.form(t).equals(",") || s.form(t).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where the sentence's subject or object is a report or claim told before, and nothing else
   * happens in it.
   */
  private static boolean refersBack(Sentence s, int verb) {
    int limit = Math.min(s.size(), verb + 6);
    boolean refers = false;
    for (int t = 0; t < limit; t++) {
      refers |= REFERS.contains(s.lemma(t)) && (t < 5 || t > verb);
    }
    return refers && s.size() < 25;
  }
}
