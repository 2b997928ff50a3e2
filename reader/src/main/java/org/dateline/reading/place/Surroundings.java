package org.dateline.reading.place;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.place.PlaceKind;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * What the words around a name tell of it as a place: the kind that they give it, whether something
 * is only near it, which word carries the whole phrase, and how strongly they say place at all.
 */
final class Surroundings {
  private static final int REACH = 12;

  private static final Set<String> CLOSING = Set.of("\"", "”", "»", "''");

  private final PlaceLexicon lexicon;
  private final Sentence sentence;

  /** Kinds of place that a feature word beside the name allows; empty where there is none. */
  final Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);

  /** Something is off the place or at its edge. */
  boolean near;

  /** Token that carries the phrase ("town" in "the town of X"), or -1 for the name's own head. */
  int carrier = -1;

  /** The token after the last of the name with the feature word behind it: "Aleppo province". */
  int to;

  /** A preposition of place, or a verb of taking, stands before the phrase. */
  boolean locative;

  /** A preposition that says place by itself. */
  boolean strong;

  /** "rebel-held" stands before the name. */
  boolean held;

  /** A feature word stands right at the name. */
  boolean feature;

  Surroundings(PlaceLexicon lexicon, Sentence sentence, int from, int to) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.to = to;
    after(to);
    before(from - 1);
  }

  private String word(int token) {
    return token >= 0 && token < sentence.size() ? sentence.lower(token) : "";
  }

  private String twoWords(int token) {
    return token + 1 < sentence.size() ? word(token) + " " + word(token + 1) : "";
  }

  private void after(int right) {
    int at = right;
    if (at + 1 < sentence.size() && CLOSING.contains(sentence.form(at))) {
      at++; // the "Santo Tomas" farm
    }
    if (at < sentence.size() && isDash(at) && sentence.joined(at)) {
      return;
    }
    int last = at;
    String two = twoWords(at);
    String three = at + 2 < sentence.size() ? two + " " + word(at + 2) : "";
    int words = 0;
    for (String candidate : new String[] {three, two, word(at)}) {
      if (words == 0 && lexicon.words().is(Cue.FEATURE, candidate)) {
        words = candidate.isEmpty() ? 0 : candidate.split(" ").length;
      }
    }
    if (words > 0) {
      last = at + words - 1;
      feature = true;
      kinds.addAll(lexicon.words().kinds(words == 1 ? word(at) : words == 2 ? two : three));
      carrier = last;
      to = lexicon.words().is(Cue.SHORT, word(last)) ? right : last + 1;
    }
    int next = words > 0 ? last + 1 : at;
    String w = word(next);
    if (lexicon.words().is(Cue.COMPASS, w) && lexicon.words().is(Cue.NEARAFTER, word(next + 1))) {
      next++;
      w = word(next);
    }
    if (lexicon.words().is(Cue.NEARAFTER, w)) {
      near = true;
      feature = true;
      carrier = next;
      if (words > 0 && next == last) {
        to = right;
        kinds.clear();
      }
    }
    if (words > 0 && lexicon.words().is(Cue.NEARAFTER, word(last))) {
      near = true;
      kinds.clear();
      to = right;
    }
  }

  private boolean isDash(int token) {
    return sentence.form(token).equals("-");
  }

  /** Walks left from the name over "the", compass words, feature nouns with "of". */
  private void before(int start) {
    int i = start;
    int stop = Math.max(-1, start - REACH);
    while (i > stop) {
      String w = word(i);
      if (i > 1 && (w.equals("held") || w.equals("controlled")) && word(i - 1).equals("-")) {
        held = true;
        i -= 3;
      } else if (passed(i, w)) {
        i--;
      } else if (w.equals("of") && i > 0) {
        int noun = i - 1;
        String n = word(noun);
        String of = n + " of";
        if (lexicon.words().is(Cue.NEAR, of)) {
          near = true;
          locative = true;
          feature = true;
          carrier = carrier < 0 ? noun : carrier;
          return;
        }
        if (!lexicon.words().is(Cue.FEATURE, n) || sentence.upos(noun) == Upos.VERB) {
          return;
        }
        boolean plural = n.endsWith("s");
        if (!plural) {
          kinds.addAll(lexicon.words().kinds(n));
        }
        feature = true;
        carrier = noun;
        i = noun - 1;
      } else if (lexicon.words().is(Cue.FEATURE, w)
          && i == start
          && sentence.upos(i) == Upos.NOUN) {
        kinds.addAll(lexicon.words().kinds(w));
        feature = true;
        i--;
      } else {
        preposition(i, w);
        return;
      }
    }
  }

  private boolean passed(int i, String w) {
    return w.equals("the")
        || w.equals("'s")
        || w.equals("’s")
        || w.equals("its")
        || w.equals("-")
        || w.equals("largest")
        || lexicon.words().is(Cue.COMPASS, w)
        || w.endsWith("-held")
        || (sentence.upos(i) == Upos.ADJ && i + 1 < sentence.size() && carrier >= 0)
        || lexicon.countries().ofPeople(sentence.form(i)) != null
        || (i + 1 < sentence.size()
            && word(i + 1).startsWith("'") | word(i + 1).startsWith("’")
            && lexicon.countries().named(sentence.form(i)) != null);
  }

  private void preposition(int i, String w) {
    String two = twoWords(i - 1);
    if (w.equals("around") && (carrier >= 0 || word(i - 1).equals("and"))) {
      locative = true;
      strong = true;
      return;
    }
    if (lexicon.words().is(Cue.NEAR, w) && !w.equals("from") || lexicon.words().is(Cue.NEAR, two)) {
      near = true;
      locative = true;
      strong = true;
      return;
    }
    if (w.equals("of") && lexicon.words().is(Cue.NEAR, two)) {
      near = true;
      locative = true;
      return;
    }
    strong |= lexicon.words().is(Cue.STRONG, w) && sentence.upos(i) == Upos.ADP;
    locative |= strong || lexicon.words().is(Cue.LOCATIVE, w);
    locative |= sentence.upos(i) == Upos.VERB && lexicon.words().is(Cue.CAPTURE, sentence.lemma(i));
  }
}
