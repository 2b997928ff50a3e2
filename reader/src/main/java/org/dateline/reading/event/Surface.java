package org.dateline.reading.event;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What the order of the words tells where the tree is wrong: a verb that was tagged as an adjective
 * or a noun ("the army advanced toward"), and the nouns before and after it.
 */
final class Surface {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("fled", "flee"),
          Map.entry("fell", "fall"),
          Map.entry("held", "hold"),
          Map.entry("took", "take"),
          Map.entry("fought", "fight"),
          Map.entry("shot", "shoot"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("left", "leave"),
          Map.entry("struck", "strike"),
          Map.entry("hit", "hit"),
          Map.entry("cut", "cut"),
          Map.entry("sent", "send"),
          Map.entry("met", "meet"),
          Map.entry("slain", "slay"),
          Map.entry("burst", "burst"),
          Map.entry("broke", "break"),
          Map.entry("withdrew", "withdraw"));

  private static final Set<String> QUANTITIES = Set.of("several", "many", "few", "various");

  private final Sentence sentence;

  Surface(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The lemma that a word has if it is a verb after all; null where it cannot be one. */
  @Nullable String hiddenVerb(int token, Predicate<String> known) {
    Upos upos = sentence.upos(token);
    if (upos != Upos.ADJ && upos != Upos.NOUN && upos != Upos.PROPN || !verbPlace(token)) {
      return null;
    }
    String form = sentence.lower(token);
    if (form.equals("armed")) {
      return null; // "the armed forces": hardly ever told of arming somebody
    }
    String irregular = IRREGULAR.get(form);
    if (irregular != null) {
      return known.test(irregular) ? irregular : null;
    }
    int length = form.length();
    if (form.endsWith("ed") && length > 4) {
      String stem = form.substring(0, length - 2);
      for (String lemma :
          new String[] {
            stem + "e",
            stem,
            undoubled(stem),
            stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem
          }) {
        if (known.test(lemma)) {
          return lemma;
        }
      }
    }
    if (upos != Upos.ADJ && form.endsWith("s") && length > 4 && objectFollows(token)) {
      String lemma = sentence.lemma(token);
      return known.test(lemma) ? lemma : null;
    }
    return null;
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
  }

  /** Whether a verb could stand here: after a noun, a pronoun, an adverb or a phrase in commas. */
  private boolean verbPlace(int token) {
    int before = token - 1;
    while (before >= 0 && sentence.upos(before) == Upos.ADV) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    switch (sentence.upos(before)) {
      case NOUN:
      case PROPN:
      case PRON:
        return !sentence.deprel(before).equals("nmod:poss");
      case PUNCT:
        return sentence.form(before).equals(",") || sentence.form(before).equals(")");
      case CCONJ:
      case AUX:
        return followedByPhrase(token);
      default:
        return false;
    }
  }

  private boolean followedByPhrase(int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    Upos next = sentence.upos(token + 1);
    return next == Upos.DET
        || next == Upos.ADP
        || next == Upos.PROPN
        || next == Upos.NUM
        || next == Upos.PRON
        || next == Upos.NOUN
        || next == Upos.ADJ;
  }

  private boolean objectFollows(int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    Upos next = sentence.upos(token + 1);
    return next == Upos.DET || next == Upos.NUM || next == Upos.PROPN || next == Upos.ADJ;
  }

  /**
   * Whether what was taken for a participle before a noun tells the past: no article or number
   * stands between a participle and its noun, as in "the attacks destroyed several houses".
   */
  boolean tellsPast(int verb) {
    if (!sentence.deprel(verb).equals("amod")
        || verb == 0
        || verb + 1 >= sentence.size()
        || !sentence.form(verb).endsWith("ed")
        || sentence.upos(verb - 1) != Upos.NOUN && sentence.upos(verb - 1) != Upos.PROPN) {
      return false;
    }
    Upos next = sentence.upos(verb + 1);
    boolean plural = sentence.tag(verb - 1).equals("NNS") || sentence.tag(verb - 1).equals("NNPS");
    if (plural && (next == Upos.NOUN || next == Upos.ADJ || next == Upos.PROPN)) {
      return true; // "soldiers attacked villagers": plurals do not qualify a participle
    }
    return next == Upos.DET || next == Upos.NUM || QUANTITIES.contains(sentence.lemma(verb + 1));
  }

  /** The head of the noun phrase before a verb, or -1. */
  int nounBefore(int verb) {
    int at = verb - 1;
    while (at >= 0) {
      Upos upos = sentence.upos(at);
      if (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON) {
        return phraseHead(at);
      }
      if (upos == Upos.PUNCT && sentence.form(at).equals(",")) {
        int opening = at - 1;
        while (opening >= 0 && !sentence.form(opening).equals(",")) {
          opening--;
        }
        if (opening < 0) {
          return -1;
        }
        at = opening - 1;
        continue;
      }
      if (upos != Upos.ADV && upos != Upos.AUX && upos != Upos.PUNCT) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  /** Climbs from a noun inside a phrase ("of the city") to the noun that the phrase is about. */
  private int phraseHead(int noun) {
    int at = noun;
    for (int i = 0; i < 6; i++) {
      int up = sentence.head(at);
      boolean within =
          up >= 0
              && up < at
              && (sentence.upos(up) == Upos.NOUN || sentence.upos(up) == Upos.PROPN)
              && sentence.deprel(at).startsWith("nmod");
      boolean flat = up >= 0 && up < at && sentence.deprel(at).startsWith("flat");
      if (!within && !flat) {
        return at;
      }
      at = up;
    }
    return at;
  }

  /** The noun that a relative pronoun stands for: the last one before it, or -1. */
  int antecedent(int pronoun) {
    int at = pronoun - 1;
    while (at >= 0 && sentence.upos(at) == Upos.PUNCT) {
      at--;
    }
    boolean noun = at >= 0 && (sentence.upos(at) == Upos.NOUN || sentence.upos(at) == Upos.PROPN);
    return noun ? phraseHead(at) : -1;
  }

  /**
   * What a verb without an object is done to by the "which" before its subject, or -1: "X, which
   * the army seized".
   */
  int relativeObject(int verb) {
    for (int at = verb - 2; at > 0 && at >= verb - 7; at--) {
      String lemma = sentence.lemma(at);
      if (lemma.equals("which") || lemma.equals("whom")) {
        return antecedent(at);
      }
      if (sentence.upos(at) == Upos.VERB || sentence.upos(at) == Upos.PUNCT) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The head of the noun phrase right after a verb, or -1 where a preposition or another word comes
   * first.
   */
  int nounAfter(int verb) {
    int at = verb + 1;
    while (at < sentence.size()) {
      switch (sentence.upos(at)) {
        case NOUN:
        case PROPN:
          boolean ends =
              at + 1 >= sentence.size()
                  || sentence.upos(at + 1) != Upos.NOUN && sentence.upos(at + 1) != Upos.PROPN;
          if (ends) {
            return at;
          }
          break;
        case DET:
        case ADJ:
        case NUM:
        case ADV:
          break;
        case PUNCT:
          if (!sentence.form(at).equals("-")) {
            return -1;
          }
          break;
        default:
          return -1;
      }
      at++;
    }
    return -1;
  }
}
