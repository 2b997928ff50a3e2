package org.dateline.reading.attribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases by their words and tags. The speaker of news stands beside the verb of saying in a
 * few fixed ways, which the tags tell more surely than a parse of a long sentence does.
 */
final class Phrases implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> LINKS = Set.of("of", "for", "in", "inside", "from", "at", "on");
  private static final int LONGEST = 24;

  private final ReportingWords words;

  /**
   * A noun phrase.
   *
   * @param from first word
   * @param to the word after the last
   */
  record Phrase(int from, int to) {}

  Phrases(ReportingWords words) {
    this.words = words;
  }

  static String lower(Sentence s, int t) {
    return s.lower(t);
  }

  static boolean isComma(Sentence s, int t) {
    return t >= 0 && t < s.size() && s.form(t).equals(",");
  }

  static boolean isNominal(Sentence s, int t) {
    Upos upos = s.upos(t);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private static boolean isPersonal(Sentence s, int t) {
    return switch (lower(s, t)) {
      case "he", "she", "they", "it", "we", "i", "who" -> true;
      default -> false;
    };
  }

  /** The phrase whose last word is given, or null. */
  @Nullable Phrase endingAt(Sentence s, int last) {
    if (last < 0) {
      return null;
    }
    if (isPersonal(s, last)) {
      return new Phrase(last, last + 1);
    }
    if (!isNominal(s, last) || isWeekday(s, last)) {
      return null;
    }
    int from = last;
    while (from > 0 && last - from < LONGEST && mayPrecede(s, from - 1, from)) {
      from--;
    }
    while (from < last && isLeading(s, from)) {
      from++;
    }
    return new Phrase(from, last + 1);
  }

  private static boolean mayPrecede(Sentence s, int t, int next) {
    String form = lower(s, t);
    return switch (s.upos(t)) {
      case NOUN, PROPN, ADJ, NUM, X -> !isWeekday(s, t);
      case DET -> true;
      case PRON -> s.deprel(t).equals("nmod:poss") || s.tag(t).equals("PRP$");
      case PART -> form.startsWith("'") || form.startsWith("\u2019");
      case CCONJ -> t > 0 && isNominal(s, t - 1) && form.equals("and");
      case ADP -> LINKS.contains(form) && t > 0 && isNominal(s, t - 1) && !isWeekday(s, t - 1);
      case VERB ->
          t > 0
                  && s.form(t - 1).equals("-")
                  && next < s.size()
                  && (isNominal(s, next) || s.upos(next) == Upos.ADJ)
              || (s.tag(t).equals("VBG") || s.tag(t).equals("VBN"))
                  && isNominal(s, next)
                  && t > 0
                  && s.upos(t - 1) != Upos.AUX
                  && !isNominal(s, t - 1)
                  && s.upos(t - 1) != Upos.PRON;
      case PUNCT -> form.equals("-") && s.joined(t);
      case ADV, AUX, INTJ, SCONJ, SYM -> false;
    };
  }

  private static boolean isLeading(Sentence s, int t) {
    return switch (s.upos(t)) {
      case DET, ADP, CCONJ, PUNCT, PART, PRON -> true;
      case NOUN, PROPN, ADJ, NUM, X, VERB, ADV, AUX, INTJ, SCONJ, SYM -> false;
    };
  }

  static boolean isWeekday(Sentence s, int t) {
    return switch (lower(s, t)) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  /** The phrase that begins at a word, its article left out, or null. */
  @Nullable Phrase startingAt(Sentence s, int first) {
    int from = first;
    while (from < s.size()
        && (s.upos(from) == Upos.DET || s.upos(from) == Upos.NUM && from == first)) {
      from++;
    }
    int t = from;
    boolean nominal = false;
    while (t < s.size() && t - from < LONGEST) {
      Upos upos = s.upos(t);
      String form = lower(s, t);
      boolean noun = isNominal(s, t);
      if (noun && isWeekday(s, t)) {
        break;
      }
      boolean hyphen = form.equals("-") && s.joined(t);
      boolean afterHyphen = t > from && s.form(t - 1).equals("-");
      boolean possessive = upos == Upos.PART && (form.startsWith("'") || form.startsWith("\u2019"));
      boolean bridges =
          nominal
              && (form.equals("of") || form.equals("for"))
              && t + 1 < s.size()
              && keepsComplement(s, from, t)
              && opensPhrase(s, t + 1);
      boolean article =
          nominal
              && upos == Upos.DET
              && t > 0
              && (s.upos(t - 1) == Upos.ADP || t + 1 < s.size() && nameFollows(s, t + 1));
      boolean and =
          nominal
              && form.equals("and")
              && t + 1 < s.size()
              && opensPhrase(s, t + 1)
              && !clauseFollows(s, t + 1);
      boolean inside =
          noun
              || upos == Upos.ADJ
              || upos == Upos.X
              || hyphen
              || afterHyphen
              || possessive
              || bridges
              || article
              || and
              || upos == Upos.NUM && nominal;
      if (!inside) {
        break;
      }
      nominal |= noun;
      t++;
    }
    while (t > from
        && !isNominal(s, t - 1)
        && s.upos(t - 1) != Upos.ADJ
        && s.upos(t - 1) != Upos.NUM) {
      t--;
    }
    if (!nominal) {
      return from < s.size() && isPersonalObject(s, from) ? new Phrase(from, from + 1) : null;
    }
    return new Phrase(from, t);
  }

  private static boolean isPersonalObject(Sentence s, int t) {
    return switch (lower(s, t)) {
      case "him", "her", "them", "he", "she", "they" -> true;
      default -> false;
    };
  }

  private static boolean nameFollows(Sentence s, int t) {
    return s.upos(t) == Upos.PROPN
        || s.upos(t) == Upos.ADJ && Character.isUpperCase(s.form(t).charAt(0));
  }

  private static boolean opensPhrase(Sentence s, int t) {
    return isNominal(s, t) || s.upos(t) == Upos.DET || s.upos(t) == Upos.ADJ;
  }

  /** "the UN said and the army denied": a verb follows soon, so that "and" joins clauses. */
  private static boolean clauseFollows(Sentence s, int t) {
    for (int k = t; k < Math.min(s.size(), t + 6); k++) {
      Upos upos = s.upos(k);
      if (upos == Upos.AUX || upos == Upos.VERB && !s.form(k - 1).equals("-")) {
        return true;
      }
      if (upos == Upos.PUNCT && !s.form(k).equals("-")) {
        return false;
      }
    }
    return false;
  }

  private boolean keepsComplement(Sentence s, int from, int link) {
    int head = link - 1;
    return s.upos(head) == Upos.PROPN
        || words.is("title", s.lemma(head))
        || words.is("speaker", s.lemma(head))
        || head > from && Character.isUpperCase(s.form(head).charAt(0))
        || s.lemma(head).equals("page");
  }

  /** The speakers in a phrase: parted at "and", each cut to the words that name it. */
  List<Speaker> speakers(int sentence, Sentence s, Phrase phrase) {
    List<Speaker> speakers = new ArrayList<>();
    int start = phrase.from();
    boolean linked = false;
    for (int t = phrase.from(); t <= phrase.to(); t++) {
      boolean end = t == phrase.to();
      if (!end && s.upos(t) == Upos.ADP) {
        linked = true;
      }
      if (end || !linked && s.upos(t) == Upos.CCONJ && s.head(t) != t - 1) {
        if (t > start) {
          speakers.add(speaker(sentence, s, start, t));
        }
        start = t + 1;
      }
    }
    return List.copyOf(speakers);
  }

  private Speaker speaker(int sentence, Sentence s, int first, int end) {
    int from = first;
    while (from < end - 1 && isLeading(s, from)) {
      from++;
    }
    int to = end;
    int head = -1;
    for (int t = from; t < to; t++) {
      if (s.upos(t) == Upos.ADP) {
        boolean named =
            head >= 0
                && (s.upos(head) == Upos.PROPN
                    || words.is("title", s.lemma(head))
                    || head > from && Character.isUpperCase(s.form(head).charAt(0)));
        if (head >= 0 && lower(s, head).equals("page")) {
          return speaker(sentence, s, t + 1, end);
        }
        if (!named) {
          to = t;
        }
        break;
      }
      if (isNominal(s, t)) {
        head = t;
      }
    }
    return new Speaker(sentence, from, to, head < 0 ? to - 1 : head);
  }
}
