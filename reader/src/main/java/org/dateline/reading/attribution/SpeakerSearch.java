package org.dateline.reading.attribution;

import static org.dateline.reading.attribution.Phrases.isComma;
import static org.dateline.reading.attribution.Phrases.lower;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.dateline.reading.attribution.Phrases.Phrase;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the speaker of a verb of saying, to its left, past what describes them, or to its
 * right.
 */
final class SpeakerSearch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> APPOSITIVE =
      Set.of("a", "an", "the", "who", "which", "whose", "himself", "herself");
  private static final int FARTHEST = 60;
  private static final int FARTHEST_CLAUSE = 12;

  private final ReportingWords words;
  private final Phrases phrases;

  /**
   * A speaker's phrase with all that describes it.
   *
   * @param from first word, with the article
   * @param to the word after the last
   */
  record Found(int from, int to, List<Speaker> speakers) {}

  SpeakerSearch(ReportingWords words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The subject of a verb; {@code before} is the word before its auxiliaries. Null where none is
   * found.
   */
  @Nullable Found subject(int number, Sentence s, int verb, int beforeVerb) {
    int before = beforeBracket(s, beforeVerb);
    if (before >= 0 && (isComma(s, before) || lower(s, before).equals("who"))) {
      Found described = described(number, s, before);
      if (described != null) {
        return described;
      }
    }
    Phrase left = before < 0 ? null : phrases.endingAt(s, before);
    if (left != null && !lower(s, before).equals("who")) {
      Phrase about = clauseOf(s, left.from());
      return nameInApposition(number, s, about == null ? left : about);
    }
    boolean opened =
        before >= 0
            && (isComma(s, before)
                || Quotes.mark(s, before) != 0
                || s.form(before).equals("?")
                || s.form(before).equals("!"));
    if (opened || before < 0) {
      Phrase right = phrases.startingAt(s, verb + 1);
      if (right != null
          && !(right.to() < s.size()
              && (s.upos(right.to()) == Upos.VERB || s.upos(right.to()) == Upos.AUX))
          && opened) {
        int to = right.to();
        List<Speaker> speakers = phrases.speakers(number, s, right);
        if (isComma(s, to)
            && words.is("title", s.lemma(right.to() - 1))
            && to + 1 < s.size()
            && s.upos(to + 1) == Upos.PROPN) {
          Phrase name = phrases.startingAt(s, to + 1);
          if (name != null) {
            speakers = phrases.speakers(number, s, name);
            to = name.to();
          }
        }
        return new Found(verb, to, speakers);
      }
    }
    return null;
  }

  /** "the Free Syrian Army (FSA) said": the word before the brackets. */
  private static int beforeBracket(Sentence s, int last) {
    if (last < 2 || !s.form(last).equals(")")) {
      return last;
    }
    for (int t = last - 1; t > 0 && last - t <= 6; t--) {
      if (s.form(t).equals("(")) {
        return t - 1;
      }
    }
    return last;
  }

  /** Who passes on what somebody says: "X, quoted by Y, said". */
  List<Speaker> quotedBy(int number, Sentence s, int from, int verb) {
    for (int t = Math.max(1, from); t + 2 < verb; t++) {
      boolean quoted = s.lemma(t).equals("quote") || s.lemma(t).equals("cite");
      if (quoted && isComma(s, t - 1) && lower(s, t + 1).equals("by")) {
        Phrase phrase = phrases.startingAt(s, t + 2);
        return phrase == null ? List.of() : phrases.speakers(number, s, phrase);
      }
    }
    return List.of();
  }

  /**
   * "An official who asked not to be named said": the official, where a phrase ends a clause about
   * one; null where it ends none.
   */
  private @Nullable Phrase clauseOf(Sentence s, int end) {
    boolean verb = false;
    for (int t = end - 1; t > 0 && end - t <= FARTHEST_CLAUSE; t--) {
      if (s.upos(t) == Upos.PUNCT && !s.form(t).equals("-")) {
        return null;
      }
      if (lower(s, t).equals("who")) {
        return verb ? phrases.endingAt(s, t - 1) : null;
      }
      verb |= s.upos(t) == Upos.VERB;
    }
    return null;
  }

  /** True where the subject before a verb is "I" or "we". */
  boolean isFirstPerson(Sentence s, int start, int verb) {
    for (int t = start; t < verb; t++) {
      String form = lower(s, t);
      if (form.equals("i") || form.equals("we")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Mohammed Wisam, a spokesman for the council told": the name before the office is the speaker.
   */
  private Found nameInApposition(int number, Sentence s, Phrase left) {
    int from = withArticle(s, left.from());
    Phrase name = named(s, left, from);
    if (name != null) {
      return new Found(withArticle(s, name.from()), left.to(), phrases.speakers(number, s, name));
    }
    return new Found(from, left.to(), phrases.speakers(number, s, left));
  }

  /**
   * The name that a phrase of office describes: a proper name right before its comma, null where
   * there is none.
   */
  private @Nullable Phrase named(Sentence s, Phrase office, int from) {
    int head = office.from();
    boolean title = false;
    for (int t = office.from(); t < office.to() && s.upos(t) != Upos.ADP; t++) {
      title |= words.is("title", s.lemma(t));
      head = t;
    }
    if (!title && s.upos(head) == Upos.PROPN || !isComma(s, from - 1)) {
      return null;
    }
    Phrase name = phrases.endingAt(s, from - 2);
    boolean proper = name != null && s.upos(name.to() - 1) == Upos.PROPN;
    int before = name == null ? -1 : withArticle(s, name.from()) - 1;
    boolean free = before < 0 || s.upos(before) == Upos.PUNCT || s.upos(before) == Upos.CCONJ;
    return proper && free && (title || from < office.from()) ? name : null;
  }

  /**
   * "Omar Alloush, the head of relations, told", "Lattif, who fought there, said", "A physician,
   * Zahid Rawi, said".
   */
  private @Nullable Found described(int number, Sentence s, int last) {
    int end = lower(s, last).equals("who") ? last : last;
    int open = end - 1;
    int steps = 0;
    Phrase best = null;
    int bestOpen = -1;
    while (open >= 0 && steps++ < FARTHEST && Quotes.mark(s, open) == 0) {
      if (isComma(s, open)) {
        String first = lower(s, open + 1);
        boolean office =
            words.is("title", s.lemma(open + 1))
                || open + 2 < s.size() && words.is("title", s.lemma(open + 2));
        boolean quoted = first.equals("quoted") || first.equals("cited");
        if (APPOSITIVE.contains(first) || office || quoted) {
          Phrase name = phrases.endingAt(s, beforeBracket(s, open - 1));
          if (name != null) {
            best = name;
            bestOpen = open;
          }
          if (best != null && s.upos(best.to() - 1) == Upos.PROPN) {
            break;
          }
        } else if (s.upos(open + 1) == Upos.PROPN && best == null) {
          Phrase name = phrases.endingAt(s, end - 1);
          Phrase office2 = phrases.endingAt(s, open - 1);
          if (name != null
              && name.from() == open + 1
              && office2 != null
              && s.upos(end) == Upos.PUNCT) {
            return new Found(
                withArticle(s, office2.from()), end, phrases.speakers(number, s, name));
          }
        }
      }
      open--;
    }
    if (best == null && lower(s, last).equals("who")) {
      best = phrases.endingAt(s, isComma(s, last - 1) ? last - 2 : last - 1);
      bestOpen = last;
    }
    if (best == null || bestOpen < 0) {
      return null;
    }
    Phrase name = named(s, best, withArticle(s, best.from()));
    Phrase speaker = name == null ? best : name;
    return new Found(withArticle(s, speaker.from()), last, phrases.speakers(number, s, speaker));
  }

  /** "said in an interview with AFP", "said in a statement carried by SANA". */
  @Nullable Found interview(int number, Sentence s, int from) {
    for (int t = from; t < Math.min(s.size() - 1, from + 9); t++) {
      if (s.upos(t) == Upos.PUNCT && !s.form(t).equals("-")) {
        return null;
      }
      boolean link =
          lower(s, t).equals("with") || lower(s, t).equals("to") || lower(s, t).equals("by");
      boolean media =
          t > from
              && (lower(s, t - 1).equals("interview")
                  || lower(s, t - 1).equals("carried")
                  || lower(s, t - 1).equals("remarks"));
      if (link && media) {
        Phrase phrase = phrases.startingAt(s, t + 1);
        return phrase == null
            ? null
            : new Found(t + 1, phrase.to(), phrases.speakers(number, s, phrase));
      }
    }
    return null;
  }

  /**
   * The first noun phrase before the first verb of a sentence: whoever acts in ", warning that
   * ...".
   */
  List<Speaker> firstSubject(int number, Sentence s, int before) {
    for (int t = 1; t < before; t++) {
      if (s.upos(t) == Upos.VERB || s.upos(t) == Upos.AUX) {
        Phrase phrase = phrases.endingAt(s, t - 1);
        return phrase == null ? List.of() : phrases.speakers(number, s, phrase);
      }
    }
    return List.of();
  }

  /**
   * Whether the one told is an outlet: a name, or a noun such as "television"; not "reporters", not
   * a parliament.
   */
  boolean isOutlet(Sentence s, Phrase told) {
    int last = told.to() - 1;
    for (int t = told.from(); t < told.to(); t++) {
      if (words.is("audience", s.lemma(t))) {
        return false;
      }
      if (words.is("outlet", s.lemma(t))
          && !lower(s, last).equals("conference")
          && !lower(s, last).equals("briefing")) {
        return true;
      }
    }
    return s.upos(last) == Upos.PROPN;
  }

  private static int withArticle(Sentence s, int from) {
    int t = from;
    while (t > 0 && (s.upos(t - 1) == Upos.DET || s.upos(t - 1) == Upos.NUM)) {
      t--;
    }
    return t;
  }
}
