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
  private static final Set<String> SUBORDINATE =
      Set.of(
          "that", "which", "what", "whom", "when", "where", "because", "after", "while", "as",
          "whose");
  private static final Set<String> APPOSITIVE =
      Set.of("a", "an", "the", "who", "which", "whose", "himself", "herself");
  private static final Set<String> BY_VERBS =
      Set.of("report", "claim", "allege", "document", "record", "announce");

  private final ReportingWords words;
  private final Phrases phrases;
  private final SpeakerSearch search;

  Sayings(ReportingWords words) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.search = new SpeakerSearch(words, phrases);
  }

  Saying read(int number, Sentence s, Quotes quotes) {
    Saying saying = new Saying();
    headline(number, s, saying);
    for (int v = 0; v < s.size(); v++) {
      String lemma = s.lemma(v);
      if (lemma.equals("accord") && v + 2 < s.size() && lower(s, v + 1).equals("to")) {
        accordingTo(number, s, v, saying, quotes);
        continue;
      }
      if ((lemma.equals("cite") || lemma.equals("quote")) && s.upos(v) == Upos.VERB) {
        citing(number, s, v, saying);
        continue;
      }
      String lemmaOfVerb = verbLemma(s, v);
      Strength noun = lemmaOfVerb == null && s.upos(v) == Upos.NOUN ? words.noun(lemma) : null;
      if (noun != null) {
        nominal(number, s, v, noun, saying);
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
        announces && verb > 0 ? search.subject(number, s, verb, beforeAuxiliaries(s, verb)) : null;
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
    int before = beforeAuxiliaries(s, v);
    if (before == NEGATED) {
      return;
    }
    boolean bare = tag.equals("VBN") && !has(s, before + 1, v, "have") && !isFinite(s, v, before);
    boolean passive = bare || isPassive(s, before + 1, v);
    if (passive) {
      passive(number, s, v, verb, before, saying);
      return;
    }
    if (tag.equals("VBG") && !has(s, before + 1, v, "be")) {
      if (isComma(s, v - 1) && !saying.main.isEmpty() && verb.that()) {
        saying.scopes.add(
            new Scope(after(s, v), s.size(), saying.main, verb.strength().verification()));
      } else if (isComma(s, v - 1) && verb.that() && v > 2) {
        List<Speaker> subject = search.firstSubject(number, s, v);
        if (!subject.isEmpty() && v + 1 < s.size()) {
          add(saying, new Scope(after(s, v), s.size(), subject, verb.strength().verification()));
        }
      }
      return;
    }
    if (tag.equals("VB") && !has(s, before + 1, v, "will") && !has(s, before + 1, v, "do")) {
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
        add(saying, new Scope(end, clauseEnd(s, end, true), chain, verification));
      }
      return;
    }
    int boundary = boundary(s, end);
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
        ends && (hasVerb(s, 0, start) || start > 3 || hasQuoted(number, quotes, 0, start));
    boolean clauseAfter = hasVerb(s, end, boundary) || end < s.size() && Quotes.mark(s, end) != 0;
    boolean that = end < s.size() && lower(s, end).equals("that");
    boolean inverted = start == v;
    boolean colon = s.form(s.size() - 1).equals(":") && boundary == s.size() - 1;
    if (colon && !quoted && !that) {
      finish(s, start, chain, false, saying);
      return;
    }
    if (contentBefore && !that && (!clauseAfter || inverted)) {
      int from = saysFrom(s, start, saying);
      clip(saying, start);
      add(saying, new Scope(from, start, chain, verification));
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
    boolean subordinate = start > 0 && SUBORDINATE.contains(lower(s, start - 1));
    int to = subordinate ? firstComma(s, from) : clauseEnd(s, from, false);
    boolean clause = that || hasVerb(s, from, to) || hasQuoted(number, quotes, from, to);
    if (!clause && !verb.nominal()) {
      if (s.form(s.size() - 1).equals(":") || start <= 1 && !hasVerb(s, end, s.size())) {
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
      add(saying, new Scope(from, to, chain, verification));
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
    saying.bare |= !colon && !hasVerb(s, 0, start);
  }

  private static void add(Saying saying, Scope scope) {
    if (scope.to() > scope.from()) {
      saying.scopes.add(scope);
    }
  }

  private void passive(int number, Sentence s, int v, Verb verb, int before, Saying saying) {
    int next = v + 1;
    if (next < s.size()
        && lower(s, next).equals("by")
        && BY_VERBS.contains(s.lemma(v))
        && !s.lemma(v).equals("announce")) {
      Phrase phrase = phrases.startingAt(s, next + 1);
      if (phrase != null) {
        add(
            saying,
            new Scope(
                0, s.size(), phrases.speakers(number, s, phrase), verb.strength().verification()));
      }
      return;
    }
    boolean informed = s.lemma(v).equals("inform") || s.lemma(v).equals("tell");
    SpeakerSearch.Found subject = informed ? search.subject(number, s, v, before) : null;
    if (subject != null && next < s.size()) {
      add(saying, new Scope(after(s, v), s.size(), subject.speakers(), Verification.STATED));
      return;
    }
    boolean accused = verb.strength() == Strength.ACCUSE || verb.strength() == Strength.CLAIM;
    if (accused && next < s.size() && isPassive(s, before + 1, v)) {
      add(saying, new Scope(next, s.size(), List.of(), Verification.UNVERIFIED));
    } else if (next < s.size() && lower(s, next).equals("to") && verb.that()) {
      saying.hearsay = true;
    }
  }

  // --- according to, citing, reports of, headlines

  private void accordingTo(int number, Sentence s, int v, Saying saying, Quotes quotes) {
    Phrase phrase = phrases.startingAt(s, v + 2);
    if (phrase == null) {
      return;
    }
    List<Speaker> speakers = phrases.speakers(number, s, phrase);
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

  /**
   * What stands before "according to X" is covered; after it only where the sentence goes on past a
   * comma.
   */
  private static int tailEnd(Sentence s, int v, Phrase phrase) {
    return hasVerb(s, phrase.to(), s.size()) ? s.size() : v;
  }

  private void citing(int number, Sentence s, int v, Saying saying) {
    if (s.lemma(v).equals("quote") && isPassive(s, Math.max(0, v - 3), v)) {
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
    int before = beforeAuxiliaries(s, v);
    SpeakerSearch.Found subject = before == NEGATED ? null : search.subject(number, s, v, before);
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
    boolean post = subject.from() > 2 && hasVerb(s, 0, subject.from());
    add(
        saying,
        post
            ? new Scope(0, subject.from(), saying.main, Verification.STATED)
            : new Scope(Math.min(end, s.size() - 1), s.size(), saying.main, Verification.STATED));
  }

  /** "reports of air strikes", "the army's claim that", "allegations made by fighters that". */
  private void nominal(int number, Sentence s, int n, Strength strength, Saying saying) {
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
          received ? search.subject(number, s, verb, beforeAuxiliaries(s, verb)) : null;
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
    add(
        saying,
        new Scope(
            from + 1,
            clauseEnd(s, from + 1, !lower(s, from).equals("that")),
            speakers,
            verification));
  }

  /** "Activists: 20 killed in Aleppo", "20 killed in Aleppo - monitor". */
  private void headline(int number, Sentence s, Saying saying) {
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

  // --- bounds

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

  private static boolean has(Sentence s, int from, int to, String lemma) {
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
  private static boolean isFinite(Sentence s, int v, int before) {
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

  private static boolean isPassive(Sentence s, int from, int v) {
    return s.tag(v).equals("VBN") && has(s, from, v, "be") || s.child(v, "aux:pass") >= 0;
  }

  private static int after(Sentence s, int v) {
    return v + 1 < s.size() && lower(s, v + 1).equals("that")
        ? Math.min(v + 2, s.size() - 1)
        : Math.min(v + 1, s.size() - 1);
  }

  /** The first comma, quotation mark or stop from a word on. */
  private static int boundary(Sentence s, int from) {
    int t = from;
    while (t < s.size() && !(s.upos(t) == Upos.PUNCT && !s.form(t).equals("-"))) {
      t++;
    }
    return t;
  }

  private static int firstComma(Sentence s, int from) {
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
  private static int clauseEnd(Sentence s, int from, boolean nominal) {
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

  private static boolean opensClause(Sentence s, int t) {
    return switch (s.upos(t)) {
      case DET, PRON, NOUN, PROPN, ADJ, NUM, SCONJ -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SYM, VERB, X -> false;
    };
  }

  /**
   * Where the words that a verb at the end covers begin: after ", and" where another speaker stands
   * before that.
   */
  private static int saysFrom(Sentence s, int start, Saying saying) {
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
  private static void clip(Saying saying, int end) {
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

  private static boolean hasQuoted(int number, Quotes quotes, int from, int to) {
    for (int t = from; t < to; t++) {
      if (quotes.inside(number, t)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAppositive(String word) {
    return APPOSITIVE.contains(word);
  }
}
