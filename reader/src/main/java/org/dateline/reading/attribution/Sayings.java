package org.dateline.reading.attribution;

import static org.dateline.reading.attribution.Phrases.isComma;
import static org.dateline.reading.attribution.Phrases.lower;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Verification;
import org.dateline.reading.attribution.Phrases.Phrase;
import org.dateline.reading.attribution.ReportingWords.Strength;
import org.dateline.reading.attribution.ReportingWords.Verb;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: which verb of saying has which speaker, and what it covers. */
final class Sayings implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> BY_VERBS =
      Set.of("report", "claim", "allege", "document", "record", "announce");

  /** Words by which a sentence goes over to what somebody else says. */
  private static final Set<String> OTHER_SIDE = Set.of("while", "whereas", "but", "and");

  private final ReportingWords words;
  private final Phrases phrases;
  private final SpeakerSearch search;
  private final NamedSources named;

  Sayings(ReportingWords words) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.search = new SpeakerSearch(words, phrases);
    this.named = new NamedSources(words, phrases, search);
  }

  Saying read(int number, Sentence s, Quotes quotes) {
    Saying saying = new Saying();
    named.headline(number, s, saying);
    for (int v = 0; v < s.size(); v++) {
      String lemma = s.lemma(v);
      if (lemma.equals("accord") && v + 2 < s.size() && lower(s, v + 1).equals("to")) {
        named.accordingTo(number, s, v, saying, quotes);
        continue;
      }
      if ((lemma.equals("cite") || lemma.equals("quote")) && s.upos(v) == Upos.VERB) {
        named.citing(number, s, v, saying);
        continue;
      }
      String lemmaOfVerb = verbLemma(s, v);
      Strength noun = lemmaOfVerb == null && s.upos(v) == Upos.NOUN ? words.noun(lemma) : null;
      if (noun != null) {
        named.nominal(number, s, v, noun, saying);
        continue;
      }
      Verb verb = lemmaOfVerb == null ? null : words.verb(lemmaOfVerb);
      if (verb == null) {
        continue;
      }
      verb(number, s, v, verb, saying, quotes);
    }
    if (saying.main.isEmpty() && s.size() > 3 && s.form(s.size() - 1).equals(":")) {
      statement(number, s, saying);
    }
    return saying;
  }

  /** "The commander provided the following statement:" */
  private void statement(int number, Sentence s, Saying saying) {
    boolean announces = false;
    int verb = -1;
    for (int t = 0; t < s.size(); t++) {
      announces |=
          s.lemma(t).equals("statement")
              || s.lemma(t).equals("remark")
              || s.lemma(t).equals("comment");
      verb = verb < 0 && s.upos(t) == Upos.VERB && t > 0 ? t : verb;
    }
    SpeakerSearch.Found subject =
        announces && verb > 0
            ? search.subject(number, s, verb, Clauses.beforeAuxiliaries(s, verb))
            : null;
    if (subject != null) {
      saying.main = subject.speakers();
      saying.opensStatement = true;
    }
  }

  // --- verbs

  /**
   * The lemma of a verb of saying, or null. Taggers take "condemns" in a headline and "report" at
   * the end of a sentence for nouns; a form that is hardly ever a noun, or one that stands where
   * only the verb can, counts all the same.
   */
  private @Nullable String verbLemma(Sentence s, int v) {
    String lemma = s.lemma(v);
    if (s.upos(v) == Upos.VERB || s.tag(v).startsWith("VB")) {
      return lemma;
    }
    if (s.upos(v) == Upos.ADJ
        && v > 0
        && Phrases.isNominal(s, v - 1)
        && lower(s, v).endsWith("ed")) {
      String past = lower(s, v);
      String stem = past.substring(0, past.length() - 2);
      return words.verb(stem + "e") != null ? stem + "e" : words.verb(stem) != null ? stem : null;
    }
    if (s.upos(v) != Upos.NOUN && s.upos(v) != Upos.PROPN || v == 0) {
      return null;
    }
    String form = lower(s, v);
    boolean last = v == s.size() - 2 && s.upos(v + 1) == Upos.PUNCT;
    if (last
        && words.verb(form) != null
        && s.tag(v - 1).equals("NNS")
        && phrases.endingAt(s, v - 1) != null) {
      Phrase phrase = phrases.endingAt(s, v - 1);
      return phrase != null && isComma(s, phrase.from() - 1) ? form : null;
    }
    String base = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    boolean third = form.endsWith("s") && words.verb(base) != null && !words.is("alsonoun", base);
    return third && Phrases.isNominal(s, v - 1) | s.upos(v - 1) == Upos.ADJ && v + 1 < s.size()
        ? base
        : null;
  }

  private void verb(int number, Sentence s, int v, Verb verb, Saying saying, Quotes quotes) {
    String tag = s.tag(v);
    int before = Clauses.beforeAuxiliaries(s, v);
    if (before == Clauses.NEGATED) {
      return;
    }
    boolean bare =
        tag.equals("VBN")
            && !Clauses.has(s, before + 1, v, "have")
            && !Clauses.isFinite(s, v, before);
    boolean passive = bare || Clauses.isPassive(s, before + 1, v);
    if (passive) {
      passive(number, s, v, verb, before, saying);
      return;
    }
    if (tag.equals("VBG") && !Clauses.has(s, before + 1, v, "be")) {
      if (isComma(s, v - 1) && !saying.main.isEmpty() && verb.that()) {
        saying.scopes.add(
            new Scope(Clauses.after(s, v), s.size(), saying.main, verb.strength().verification()));
      } else if (isComma(s, v - 1) && verb.that() && v > 2) {
        List<Speaker> subject = search.firstSubject(number, s, v);
        if (!subject.isEmpty() && v + 1 < s.size()) {
          saying.add(
              new Scope(Clauses.after(s, v), s.size(), subject, verb.strength().verification()));
        }
      }
      return;
    }
    if (tag.equals("VB")
        && !Clauses.has(s, before + 1, v, "will")
        && !Clauses.has(s, before + 1, v, "do")) {
      return;
    }
    SpeakerSearch.Found subject = search.subject(number, s, v, before);
    List<Speaker> speakers;
    int start;
    int end = v + 1;
    if (subject != null) {
      speakers = subject.speakers();
      start = subject.from();
      end = Math.max(end, subject.to());
    } else if (before >= 0 && lower(s, before).equals("and") && !saying.scopes.isEmpty()) {
      speakers = saying.scopes.get(saying.scopes.size() - 1).speakers();
      start = before;
    } else {
      return;
    }
    if (search.isFirstPerson(s, start, v)) {
      // whoever says "we" is the speaker of the quote or statement, or the outlet itself
      return;
    }
    List<Speaker> chain = new ArrayList<>(speakers);
    chain.addAll(search.quotedBy(number, s, start, v));
    if (verb.told()) {
      Phrase told = phrases.startingAt(s, end);
      if (told != null) {
        if (search.isOutlet(s, told)) {
          chain.addAll(phrases.speakers(number, s, told));
        }
        end = told.to();
      }
    } else {
      SpeakerSearch.Found interview = search.interview(number, s, end);
      if (interview != null) {
        chain.addAll(interview.speakers());
        end = Math.max(end, interview.to());
      }
    }
    boolean quoted = quotes.inside(number, v);
    place(s, v, verb, start, end, List.copyOf(chain), quoted, saying, quotes, number);
  }

  /** Decides what a verb with its speaker covers: what stands before it, after it, or both. */
  private void place(
      Sentence s,
      int v,
      Verb verb,
      int start,
      int end,
      List<Speaker> chain,
      boolean quoted,
      Saying saying,
      Quotes quotes,
      int number) {
    Verification verification = verb.strength().verification();
    if (verb.dubs()) {
      boolean what = start > 0 && lower(s, start - 1).equals("what");
      boolean other = end < s.size() && (s.upos(end) == Upos.ADP || Quotes.mark(s, end) != 0);
      if (!what && !other) {
        saying.add(new Scope(end, Clauses.clauseEnd(s, end, true), chain, verification));
      }
      return;
    }
    int boundary = Clauses.boundary(s, end);
    boolean ends =
        start > 0
            && (isComma(s, start - 1)
                || Quotes.mark(s, start - 1) != 0
                || s.form(start - 1).equals("?")
                || s.form(start - 1).equals("!")
                || quotes.inside(number, start - 1) && !quoted
                || s.form(start - 1).equals("-")
                || s.form(start - 1).startsWith("\u2014"));
    boolean contentBefore =
        ends
            && (Clauses.hasVerb(s, 0, start)
                || start > 3
                || Clauses.hasQuoted(number, quotes, 0, start));
    boolean clauseAfter =
        Clauses.hasVerb(s, end, boundary) || end < s.size() && Quotes.mark(s, end) != 0;
    boolean that = end < s.size() && lower(s, end).equals("that");
    boolean inverted = start == v;
    boolean colon = s.form(s.size() - 1).equals(":") && boundary == s.size() - 1;
    if (colon && !quoted && !that) {
      finish(s, start, chain, false, saying);
      return;
    }
    if (contentBefore && !that && (!clauseAfter || inverted)) {
      int from = Clauses.saysFrom(s, start, saying);
      Clauses.clip(saying, start);
      saying.add(new Scope(from, start, chain, verification));
      int tail = boundary + 1;
      while (tail < s.size() && (s.upos(tail) == Upos.PUNCT)) {
        tail++;
      }
      if (tail < s.size() - 1 && !s.tag(tail).equals("VBG")) {
        saying.scopes.add(new Scope(tail, s.size(), chain, verification));
      }
      if (!quoted) {
        saying.main = chain;
      }
      return;
    }
    int from = that || end < s.size() && s.form(end).equals(":") ? end + 1 : end;
    if (from >= s.size() || from == s.size() - 1 && s.upos(from) == Upos.PUNCT) {
      finish(s, start, chain, quoted, saying);
      return;
    }
    if (start > 1 && isComma(s, start - 2) && OTHER_SIDE.contains(lower(s, start - 1))) {
      Clauses.clip(saying, start - 1); // "X said A, while Y said B"
    }
    boolean subordinate = start > 0 && Clauses.SUBORDINATE.contains(lower(s, start - 1));
    int to = subordinate ? Clauses.firstComma(s, from) : Clauses.clauseEnd(s, from, false);
    boolean clause =
        that || Clauses.hasVerb(s, from, to) || Clauses.hasQuoted(number, quotes, from, to);
    if (!clause && !verb.nominal()) {
      if (s.form(s.size() - 1).equals(":") || start <= 1 && !Clauses.hasVerb(s, end, s.size())) {
        finish(s, start, chain, quoted, saying);
      }
      return;
    }
    boolean lives =
        from + 1 < s.size()
            && s.lemma(v).equals("claim")
            && (s.lemma(from).equals("life") || s.lemma(from + 1).equals("life"));
    boolean noun =
        words.is("alsonoun", s.lemma(v))
            && !that
            && (s.upos(from) == Upos.PART || s.upos(from) == Upos.ADP);
    if (to > from && !lives && !noun) {
      saying.add(new Scope(from, to, chain, verification));
      if (!quoted && !subordinate) {
        saying.main = chain;
      }
    }
    saying.opensStatement |= !quoted && s.form(s.size() - 1).equals(":");
  }

  private static void finish(
      Sentence s, int start, List<Speaker> chain, boolean quoted, Saying saying) {
    if (quoted) {
      return;
    }
    saying.main = chain;
    boolean colon = s.form(s.size() - 1).equals(":");
    saying.opensStatement |= colon;
    saying.bare |= !colon && !Clauses.hasVerb(s, 0, start);
  }

  private void passive(int number, Sentence s, int v, Verb verb, int before, Saying saying) {
    int next = v + 1;
    if (next < s.size()
        && lower(s, next).equals("by")
        && BY_VERBS.contains(s.lemma(v))
        && !s.lemma(v).equals("announce")) {
      Phrase phrase = phrases.startingAt(s, next + 1);
      if (phrase != null) {
        saying.add(
            new Scope(
                0, s.size(), phrases.speakers(number, s, phrase), verb.strength().verification()));
      }
      return;
    }
    boolean informed = s.lemma(v).equals("inform") || s.lemma(v).equals("tell");
    SpeakerSearch.Found subject = informed ? search.subject(number, s, v, before) : null;
    if (subject != null && next < s.size()) {
      saying.add(new Scope(Clauses.after(s, v), s.size(), subject.speakers(), Verification.STATED));
      return;
    }
    boolean accused = verb.strength() == Strength.ACCUSE || verb.strength() == Strength.CLAIM;
    if (accused && next < s.size() && Clauses.isPassive(s, before + 1, v)) {
      saying.add(new Scope(next, s.size(), List.of(), Verification.UNVERIFIED));
    } else if (next < s.size() && lower(s, next).equals("to") && verb.that()) {
      saying.hearsay = true;
    }
  }
}
