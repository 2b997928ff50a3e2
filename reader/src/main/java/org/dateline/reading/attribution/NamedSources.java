package org.dateline.reading.attribution;

import static org.dateline.reading.attribution.Phrases.isComma;
import static org.dateline.reading.attribution.Phrases.lower;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Verification;
import org.dateline.reading.attribution.Phrases.Phrase;
import org.dateline.reading.attribution.ReportingWords.Strength;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Sources that are named without a verb of saying: "according to", "citing", "reports of",
 * headlines.
 */
final class NamedSources implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ReportingWords words;
  private final Phrases phrases;
  private final SpeakerSearch search;

  NamedSources(ReportingWords words, Phrases phrases, SpeakerSearch search) {
    this.words = words;
    this.phrases = phrases;
    this.search = search;
  }

  void accordingTo(int number, Sentence s, int v, Saying saying, Quotes quotes) {
    Phrase phrase = phrases.startingAt(s, v + 2);
    if (phrase == null) {
      return;
    }
    List<Speaker> speakers = phrases.speakers(number, s, behind(s, phrase));
    boolean opening = v <= 1;
    saying.scopes.add(
        new Scope(
            opening ? Math.min(phrase.to(), s.size() - 1) : 0,
            opening ? s.size() : Math.max(1, tailEnd(s, v, phrase)),
            speakers,
            Verification.STATED));
    if (!quotes.inside(number, v) && saying.main.isEmpty()) {
      saying.main = speakers;
    }
  }

  /** "a report by X", "X's report": X, where it follows or stands before the report. */
  private Phrase behind(Sentence s, Phrase phrase) {
    for (int t = phrase.from(); t < Math.min(s.size() - 1, phrase.to() + 3); t++) {
      if (words.noun(s.lemma(t)) == null || !s.tag(t).startsWith("NN")) {
        continue;
      }
      int possessive = t - 1;
      while (possessive > phrase.from() && s.upos(possessive) != Upos.PART) {
        possessive--;
      }
      if (possessive > phrase.from()) {
        return new Phrase(phrase.from(), possessive);
      }
      Phrase author = lower(s, t + 1).equals("by") ? phrases.startingAt(s, t + 2) : null;
      return author == null ? phrase : author;
    }
    return phrase;
  }

  /**
   * What stands before "according to X" is covered; after it only where the sentence goes on past a
   * comma.
   */
  private static int tailEnd(Sentence s, int v, Phrase phrase) {
    return Clauses.hasVerb(s, phrase.to(), s.size()) ? s.size() : v;
  }

  void citing(int number, Sentence s, int v, Saying saying) {
    if (s.lemma(v).equals("quote") && Clauses.isPassive(s, Math.max(0, v - 3), v)) {
      quotedAs(number, s, v, saying);
      return;
    }
    Phrase phrase = phrases.startingAt(s, v + 1);
    if (phrase == null) {
      return;
    }
    List<Speaker> cited = phrases.speakers(number, s, phrase);
    SpeakerSearch.Found outlet =
        s.tag(v).equals("VBG") ? null : search.subject(number, s, v, v - 1);
    List<Speaker> chain = new ArrayList<>(cited);
    chain.addAll(outlet == null ? saying.main : outlet.speakers());
    if (outlet == null && saying.main.isEmpty() && isComma(s, v - 1)) {
      // "AFP, citing activists, reported": the outlet stands before the comma
      Phrase before = phrases.endingAt(s, v - 2);
      SpeakerSearch.Found later =
          before == null
              ? null
              : new SpeakerSearch.Found(
                  before.from(), before.to(), phrases.speakers(number, s, before));
      if (later != null && before != null && before.from() <= 2) {
        chain.addAll(later.speakers());
        saying.scopes.add(
            new Scope(phrase.to(), s.size(), List.copyOf(chain), Verification.STATED));
        saying.main = List.copyOf(chain);
        return;
      }
    }
    saying.scopes.removeIf(scope -> !saying.main.isEmpty() && scope.speakers().equals(saying.main));
    saying.scopes.add(new Scope(0, s.size(), List.copyOf(chain), Verification.STATED));
    saying.main = List.copyOf(chain);
  }

  /** "X was quoted by Y as saying ...", "X was quoted as saying". */
  private void quotedAs(int number, Sentence s, int v, Saying saying) {
    int before = Clauses.beforeAuxiliaries(s, v);
    SpeakerSearch.Found subject =
        before == Clauses.NEGATED ? null : search.subject(number, s, v, before);
    if (subject == null) {
      return;
    }
    List<Speaker> chain = new ArrayList<>(subject.speakers());
    int end = v + 1;
    for (int t = v + 1; t < Math.min(s.size(), v + 12); t++) {
      if (lower(s, t).equals("by")) {
        Phrase outlet = phrases.startingAt(s, t + 1);
        if (outlet != null) {
          chain.addAll(phrases.speakers(number, s, outlet));
          end = Math.max(end, outlet.to());
        }
        break;
      }
      if (lower(s, t).equals("saying")) {
        end = t + 1;
      }
    }
    saying.main = List.copyOf(chain);
    boolean post = subject.from() > 2 && Clauses.hasVerb(s, 0, subject.from());
    saying.add(
        post
            ? new Scope(0, subject.from(), saying.main, Verification.STATED)
            : new Scope(Math.min(end, s.size() - 1), s.size(), saying.main, Verification.STATED));
  }

  /** "reports of air strikes", "the army's claim that", "allegations made by fighters that". */
  void nominal(int number, Sentence s, int n, Strength strength, Saying saying) {
    int next = n + 1;
    if (next >= s.size() - 1) {
      return;
    }
    List<Speaker> speakers = List.of();
    int by =
        lower(s, next).equals("by")
            ? next
            : next + 1 < s.size() && lower(s, next + 1).equals("by") && s.upos(next) == Upos.VERB
                ? next + 1
                : -1;
    int from = next;
    if (by > 0) {
      Phrase phrase = phrases.startingAt(s, by + 1);
      if (phrase == null) {
        return;
      }
      speakers = phrases.speakers(number, s, phrase);
      from = phrase.to();
    }
    boolean content =
        from < s.size() && (lower(s, from).equals("that") || lower(s, from).equals("of"));
    if (!content) {
      return;
    }
    Verification verification = strength.verification();
    boolean report = s.lemma(n).equals("report");
    if (report && by < 0) {
      int verb = n - 1;
      while (verb > 0 && (s.upos(verb) == Upos.ADJ || s.upos(verb) == Upos.DET)) {
        verb--;
      }
      boolean received =
          verb > 0 && (s.lemma(verb).equals("receive") || s.lemma(verb).equals("get"));
      SpeakerSearch.Found receiver =
          received ? search.subject(number, s, verb, Clauses.beforeAuxiliaries(s, verb)) : null;
      if (receiver != null) {
        speakers = receiver.speakers();
      } else if (received && !saying.main.isEmpty()) {
        speakers = List.of();
      } else {
        speakers = List.of(new Speaker(number, n, n + 1, n));
      }
      verification = received ? Verification.UNVERIFIED : Verification.STATED;
    } else if (by < 0 && strength == Strength.NEUTRAL) {
      return;
    }
    saying.add(
        new Scope(
            from + 1,
            Clauses.clauseEnd(s, from + 1, !lower(s, from).equals("that")),
            speakers,
            verification));
  }

  /** "Activists: 20 killed in Aleppo", "20 killed in Aleppo - monitor". */
  void headline(int number, Sentence s, Saying saying) {
    int n = s.size();
    for (int t = 1; t < Math.min(n - 1, 6); t++) {
      if (s.form(t).equals(":")) {
        Phrase phrase = phrases.endingAt(s, t - 1);
        if (phrase != null && phrase.from() <= 1 && words.is("speaker", s.lemma(t - 1))) {
          saying.main = phrases.speakers(number, s, phrase);
          saying.scopes.add(new Scope(t + 1, n, saying.main, Verification.STATED));
        }
        return;
      }
    }
    for (int t = n - 2; t > Math.max(2, n - 6); t--) {
      boolean dash =
          (s.form(t).equals("-")
                  || s.form(t).equals("\u2013")
                  || s.form(t).equals("\u2014")
                  || s.form(t).equals("--"))
              && !s.joined(t);
      if (dash) {
        Phrase phrase = phrases.startingAt(s, t + 1);
        boolean closes = phrase != null && phrase.to() == n && words.is("speaker", s.lemma(n - 1));
        if (closes && phrase != null) {
          saying.main = phrases.speakers(number, s, phrase);
          saying.scopes.add(new Scope(0, t, saying.main, Verification.STATED));
        }
        return;
      }
    }
  }
}
