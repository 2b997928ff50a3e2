package org.dateline.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Words that end in a full stop without ending a sentence, and words by which a new sentence is
 * known.
 */
final class Abbreviations {
  /** Always followed by what they belong to. */
  private static final Set<String> BEFORE =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpt",
          "sgt", "cpl", "pvt", "brig", "adm", "cmdr", "cdr", "rev", "fr", "hon", "pres", "gov",
          "sen", "rep", "reps", "sens", "amb", "insp", "supt", "st", "mt", "ft", "vs", "cf",
          "approx", "ca", "fig", "figs", "vol", "pp", "eq", "sq", "bros", "eng", "sheikh", "atty",
          "det", "dist", "govt", "min", "max", "est", "incl", "spec", "ret", "nos");

  /** May also stand at the end. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "apr", "jr", "sr", "inc", "corp",
          "co", "ltd", "etc", "bldg", "ave", "blvd", "rd", "dept", "assn", "intl", "natl", "univ",
          "al", "tues", "thurs", "thur", "calif", "mass", "conn", "tel", "viz", "e.g", "i.e",
          "a.k.a");

  /** Abbreviations only before a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("no", "mar", "jun", "jul", "mon", "wed", "fri", "sat", "sun", "p", "art", "para");

  /** States and provinces; only with a capital, for "ill" and "miss" are words too. */
  private static final Set<String> STATES =
      Set.of(
          "Ala", "Ariz", "Ark", "Colo", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Kans", "Ky", "La",
          "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr", "Nev", "Okla", "Ore", "Oreg",
          "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wisc", "Wyo", "Ont", "Alta",
          "Sask", "Que", "Qld", "Vic", "W.Va");

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "or",
          "this",
          "that",
          "these",
          "those",
          "there",
          "here",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "as",
          "after",
          "before",
          "when",
          "while",
          "if",
          "since",
          "both",
          "some",
          "many",
          "more",
          "most",
          "another",
          "according",
          "also",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "for",
          "from",
          "to",
          "with",
          "by",
          "no",
          "not",
          "what",
          "who",
          "why",
          "how",
          "where",
          "although",
          "though",
          "despite",
          "during",
          "because",
          "so",
          "then",
          "now",
          "all",
          "each",
          "several",
          "activists",
          "residents",
          "officials",
          "rebels",
          "witnesses",
          "government",
          "under",
          "over",
          "about",
          "around",
          "between",
          "near",
          "last",
          "once",
          "until",
          "within",
          "without",
          "thousands",
          "hundreds",
          "dozens");

  private Abbreviations() {}

  /**
   * Whether the full stop after {@code word} belongs to it; {@code next} is the first visible unit
   * after the stop, or 0.
   */
  static boolean takesStop(String word, char next) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BEFORE.contains(lower) && next != 0
        || ANYWHERE.contains(lower)
        || STATES.contains(word)
        || BEFORE_NUMBER.contains(lower) && Character.isDigit(next);
  }

  /** Whether a sentence never ends after this abbreviation, given without its last stop. */
  static boolean leansForward(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BEFORE.contains(lower) || BEFORE_NUMBER.contains(lower);
  }

  /** Whether a capitalised word is one that begins sentences rather than names. */
  static boolean starter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
