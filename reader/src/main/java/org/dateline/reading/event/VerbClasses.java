package org.dateline.reading.event;

import java.util.Set;

/** Verbs and pronouns by what they do in the grammar of a sentence. */
final class VerbClasses {
  /** Verbs whose object does what the verb below them says: "forced them to leave". */
  static final Set<String> OBJECT_ACTS =
      Set.of(
          "force",
          "ask",
          "urge",
          "order",
          "allow",
          "help",
          "enable",
          "tell",
          "let",
          "cause",
          "lead",
          "push",
          "compel",
          "press",
          "pressure",
          "prompt",
          "permit",
          "want",
          "expect",
          "call",
          "encourage",
          "instruct",
          "make",
          "see",
          "drive",
          "oblige",
          "persuade",
          "convince",
          "induce",
          "require",
          "warn",
          "invite",
          "prevent",
          "stop",
          "keep",
          "request",
          "beg",
          "accuse",
          "believe",
          "think",
          "report",
          "allege",
          "say");

  /** Verbs that have no passive: a participle of theirs after a noun is a main verb. */
  static final Set<String> INTRANSITIVE =
      Set.of(
          "flee",
          "agree",
          "clash",
          "withdraw",
          "retreat",
          "advance",
          "arrive",
          "call",
          "die",
          "return",
          "fall",
          "escape",
          "surrender",
          "continue",
          "erupt",
          "collapse",
          "vow",
          "negotiate",
          "appeal",
          "defect",
          "march",
          "head",
          "gather",
          "approach",
          "remain",
          "begin",
          "talk",
          "fight",
          "join");

  /** Verbs that make or let somebody do what really is done. */
  static final Set<String> CAUSES =
      Set.of(
          "force", "compel", "oblige", "cause", "lead", "enable", "allow", "prompt", "induce",
          "drive", "push");

  /** Verbs whose object or addressee is to do what the infinitive after it says. */
  static final Set<String> TOLD =
      Set.of(
          "force",
          "compel",
          "oblige",
          "cause",
          "lead",
          "enable",
          "allow",
          "prompt",
          "induce",
          "drive",
          "push",
          "urge",
          "order",
          "ask",
          "lean",
          "call",
          "press",
          "pressure",
          "persuade",
          "convince",
          "encourage",
          "instruct",
          "beg",
          "appeal",
          "invite",
          "tell",
          "warn");

  static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private VerbClasses() {}
}
