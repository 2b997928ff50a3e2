package org.dateline.reading.event;

import java.util.Set;

/** Words by which the grammar around an event tells who has which part in it. Lemmas. */
final class RoleWords {
  /** Nouns that only count or frame the event after them: "a series of strikes". */
  static final Set<String> SERIES =
      Set.of(
          "series",
          "wave",
          "use",
          "number",
          "string",
          "spate",
          "round",
          "kind",
          "dozen",
          "hundred",
          "campaign",
          "brunt",
          "launch",
          "start",
          "beginning",
          "attempt",
          "intensity",
          "report");

  static final Set<String> PARTITIVES =
      Set.of(
          "none", "neither", "both", "one", "some", "most", "many", "all", "each", "few", "any",
          "fewer", "more", "less", "much", "half", "percent");

  /** Nouns for how many or in what order people are: "a column of soldiers". */
  static final Set<String> BANDS =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "score",
          "number",
          "column",
          "band",
          "crowd",
          "group",
          "handful",
          "majority",
          "pair",
          "squad",
          "mob",
          "throng",
          "couple",
          "series",
          "wave");

  static final Set<String> BLAMES =
      Set.of("blame", "hold", "charge", "condemn", "convict", "suspect", "criticise", "criticize");

  static final Set<String> PLANS =
      Set.of(
          "program", "programme", "strategy", "plan", "policy", "effort", "mission", "initiative");

  /** Verbs whose subject what their object names befalls. */
  static final Set<String> SUFFERS =
      Set.of(
          "face", "suffer", "endure", "undergo", "sustain", "survive", "experience", "withstand");

  /** Prepositions by which somebody speaks of a meeting of their own: "speaking after talks". */
  static final Set<String> MEETING = Set.of("after", "at", "following", "before", "ahead");

  /** Prepositions by which a verb's subject takes part in the event: "clashed in an offensive". */
  static final Set<String> WITHIN = Set.of("in", "during", "with", "through", "by", "amid");

  private RoleWords() {}
}
