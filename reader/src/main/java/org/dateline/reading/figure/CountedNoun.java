package org.dateline.reading.figure;

import java.util.Locale;
import java.util.Set;
import org.dateline.reading.figure.Quantities.Quantity;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * The noun that a number counts, found by walking right over what may stand between: "three
 * [elderly] civilians", "dozens of [wounded] people", "14 [ISIL] tanks".
 *
 * @param head the noun, or the last word of the number where none follows
 * @param found true where a noun follows
 * @param who the noun with the nouns joined to it, lower case
 * @param end the word after the noun, or after the number
 */
record CountedNoun(int head, boolean found, String who, int end) {
  private static final int REACH = 9;
  private static final Set<String> FILLERS =
      Set.of("more", "other", "additional", "further", "extra", "new", "separate", "such");

  static CountedNoun after(Pieces pieces, Quantity quantity) {
    Sentence s = pieces.sentence();
    int number = pieces.token(quantity.to() - 1);
    int t = number + 1;
    int limit = Math.min(s.size(), t + REACH);
    if (t < limit && isStrong(s, t)) {
      t += s.lemma(t).equals("strong") ? 1 : 2;
    }
    if (t < limit && FILLERS.contains(lower(s, t)) && t + 1 < limit && s.upos(t + 1) == Upos.ADP) {
      t++;
    }
    boolean of = t < limit && lower(s, t).equals("of");
    if (of) {
      t++;
      while (t < limit && (s.upos(t) == Upos.DET || s.upos(t) == Upos.PRON)) {
        t++;
      }
    }
    int noun = -1;
    int first = -1;
    for (; t < limit; t++) {
      Upos upos = s.upos(t);
      String lower = lower(s, t);
      boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN && !isCalendar(s, t);
      if (nominal || noun < 0 && isOther(lower)) {
        if (noun >= 0 && breaks(s, noun, t)) {
          break;
        }
        first = first < 0 || noun >= 0 && noun < t - 1 ? t : first;
        noun = t;
        continue;
      }
      if (noun >= 0 && isHyphen(s, t - 1) && (upos == Upos.VERB || upos == Upos.ADJ)) {
        // "ISIL-held buildings": the noun is still to come
        noun = -1;
        first = -1;
        continue;
      }
      boolean inside =
          upos == Upos.ADJ
              || FILLERS.contains(lower)
              || isHyphen(s, t)
              || upos == Upos.VERB && noun < 0 && modifies(s, t)
              || upos == Upos.ADV && noun < 0 && t + 1 < limit && s.upos(t + 1) == Upos.ADJ;
      if (noun >= 0 && !isHyphen(s, t) && !(upos == Upos.ADJ && t + 1 < limit && s.joined(t + 1))) {
        break;
      }
      if (!inside) {
        break;
      }
    }
    if (noun < 0) {
      return new CountedNoun(number, false, "people", number + 1);
    }
    if (first < noun && first > 0 && isHyphen(s, first - 1)) {
      first++;
    }
    return new CountedNoun(noun, true, s.words(first, noun + 1).toLowerCase(Locale.ROOT), noun + 1);
  }

  private static boolean isStrong(Sentence s, int t) {
    return lower(s, t).equals("strong")
        || isHyphen(s, t) && t + 1 < s.size() && lower(s, t + 1).equals("strong");
  }

  private static boolean isOther(String lower) {
    return lower.equals("others");
  }

  /** Two nouns side by side that are no compound: "killed five people Monday". */
  private static boolean breaks(Sentence s, int noun, int next) {
    return next > noun + 1 && !isHyphen(s, next - 1)
        || s.tag(noun).equals("NNS") && s.head(noun) != next;
  }

  private static boolean isHyphen(Sentence s, int t) {
    String form = s.form(t);
    return form.equals("-") && s.joined(t);
  }

  /** A participle before its noun: "wounded people", "ISIL-held buildings"; not "killed by". */
  private static boolean modifies(Sentence s, int t) {
    if (t + 1 >= s.size()) {
      return false;
    }
    Upos next = s.upos(t + 1);
    boolean nominal = next == Upos.NOUN || next == Upos.PROPN || next == Upos.ADJ;
    return nominal && s.head(t) > t && (s.tag(t).equals("VBN") || s.tag(t).equals("VBG"));
  }

  private static boolean isCalendar(Sentence s, int t) {
    return switch (lower(s, t)) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  private static String lower(Sentence s, int t) {
    return s.lower(t);
  }
}
