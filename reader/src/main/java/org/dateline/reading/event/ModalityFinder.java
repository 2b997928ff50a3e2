package org.dateline.reading.event;

import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * How a sentence puts an event forward: the auxiliaries and negations of its own verb, the verbs
 * and nouns above it ("tried to", "failed to", "fears of", "plans for"), adjectives beside it
 * ("expected", "failed"), and whether it stands in or under an "if".
 */
final class ModalityFinder {
  private static final Set<String> OPEN_MODALS =
      Set.of("will", "could", "may", "might", "can", "shall", "would", "'ll", "wo", "'d");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "should", "provided", "whether", "lest");

  /**
   * Verbs and adjectives whose infinitive or clause is not yet so: "vowed to", "plans to", "likely
   * to".
   */
  private static final Set<String> PROSPECTIVE =
      Set.of(
          "try",
          "attempt",
          "plan",
          "vow",
          "threaten",
          "hope",
          "want",
          "expect",
          "seek",
          "intend",
          "prepare",
          "fear",
          "aim",
          "focus",
          "promise",
          "pledge",
          "consider",
          "mull",
          "propose",
          "predict",
          "anticipate",
          "aspire",
          "likely",
          "unlikely",
          "ready",
          "poised",
          "set",
          "due",
          "about",
          "able",
          "eager",
          "willing",
          "bid",
          "go",
          "struggle",
          "fight",
          "mass",
          "gear",
          "contemplate",
          "agree",
          "swear",
          "wish",
          "look",
          "schedule",
          "warn",
          "offer",
          "ask",
          "urge",
          "demand",
          "call",
          "order",
          "appeal",
          "request",
          "need",
          "mean",
          "design",
          "bent",
          "prevent",
          "stop",
          "avoid",
          "avert",
          "deter",
          "protect",
          "authorize",
          "authorise",
          "possible",
          "position",
          "decide",
          "determine",
          "determined",
          "keen",
          "risk",
          "beg",
          "worry",
          "concerned",
          "afraid");

  /** Nouns under which an event is not yet so: "fears of", "threat of", "plan for". */
  private static final Set<String> PROSPECTIVE_NOUNS =
      Set.of(
          "fear",
          "threat",
          "risk",
          "prospect",
          "possibility",
          "plan",
          "attempt",
          "bid",
          "effort",
          "call",
          "demand",
          "hope",
          "danger",
          "intention",
          "preparation",
          "likelihood",
          "warning",
          "goal",
          "aim",
          "objective",
          "case",
          "chance",
          "proposal",
          "promise",
          "pledge",
          "need",
          "ability",
          "eve",
          "move",
          "desire",
          "wish",
          "anticipation",
          "expectation",
          "ultimatum",
          "push",
          "pressure",
          "talk",
          "readiness",
          "deadline",
          "way",
          "path",
          "support");

  /** Verbs and adjectives that say that it did not come about: "failed to", "refused to". */
  private static final Set<String> NEGATIVE =
      Set.of(
          "fail",
          "refuse",
          "deny",
          "unable",
          "decline",
          "cease",
          "halt",
          "end",
          "reject",
          "dismiss",
          "impossible",
          "foil",
          "thwart",
          "repel",
          "repulse",
          "rule");

  private static final Set<String> EXPECTED_ADJECTIVES =
      Set.of(
          "expected",
          "imminent",
          "planned",
          "possible",
          "potential",
          "looming",
          "feared",
          "likely",
          "future",
          "threatened",
          "impending",
          "anticipated",
          "eventual",
          "prospective",
          "upcoming",
          "proposed",
          "forthcoming",
          "intended",
          "would-be",
          "further",
          "attempted",
          "probable",
          "predicted",
          "new-found");

  private static final Set<String> DENIED_ADJECTIVES =
      Set.of(
          "failed",
          "unsuccessful",
          "abortive",
          "foiled",
          "thwarted",
          "aborted",
          "botched",
          "cancelled");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "without", "nor", "barely");

  private static final int FARTHEST = 7;

  private final Sentence sentence;
  private final Grammar grammar;

  ModalityFinder(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /**
   * How the event is put forward.
   *
   * @param head the trigger's word
   * @param suppositions true where the sentence before spoke of what would be if something came
   *     about
   */
  Modality of(int head, boolean suppositions) {
    Modality found = Modality.ASSERTED;
    int at = head;
    boolean first = true;
    for (int i = 0; at >= 0 && i < FARTHEST; i++) {
      Modality here = beside(at, first, suppositions);
      found = stronger(found, here);
      if (found == Modality.CONDITIONAL) {
        return found;
      }
      int up = sentence.head(at);
      if (up < 0) {
        break;
      }
      Modality under = under(at, up, first);
      found = stronger(found, under);
      if (!passes(at, up, first)) {
        break;
      }
      first = false;
      at = up;
    }
    return found;
  }

  private static Modality stronger(Modality one, Modality other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(Modality modality) {
    switch (modality) {
      case ASSERTED:
        return 0;
      case EXPECTED:
        return 1;
      case DENIED:
        return 2;
      case CONDITIONAL:
        return 3;
    }
    throw new IllegalStateException("no such modality: " + modality);
  }

  /** What the words right beside a word say. */
  private Modality beside(int at, boolean trigger, boolean suppositions) {
    Modality found = Modality.ASSERTED;
    boolean verbal = grammar.verb(at) || grammar.relation(at, "ccomp") || hasCopula(at);
    for (int child : sentence.children(at)) {
      String lemma = sentence.lemma(child);
      String deprel = sentence.deprel(child);
      if (verbal && deprel.startsWith("aux") && OPEN_MODALS.contains(lemma)) {
        boolean would = lemma.equals("would") || lemma.equals("'d");
        found = stronger(found, would && suppositions ? Modality.CONDITIONAL : Modality.EXPECTED);
        if (conditionBelow(at)) {
          return Modality.CONDITIONAL;
        }
      } else if (deprel.equals("mark") && (lemma.equals("if") || lemma.equals("unless"))) {
        return Modality.CONDITIONAL;
      } else if (deprel.startsWith("aux")
          && lemma.equals("should")
          && child < at
          && startsClause(child)) {
        return Modality.CONDITIONAL;
      } else if (verbal && deprel.startsWith("aux") && lemma.equals("should")) {
        found = stronger(found, Modality.EXPECTED);
      } else if ((deprel.equals("advmod") || deprel.equals("det") || deprel.equals("neg"))
          && NEGATIONS.contains(lemma)
          && child < at) {
        found = stronger(found, Modality.DENIED);
      } else if (trigger && (deprel.equals("amod") || deprel.equals("compound"))) {
        if (EXPECTED_ADJECTIVES.contains(lemma) && !lemma.equals("further")) {
          found = stronger(found, Modality.EXPECTED);
        } else if (DENIED_ADJECTIVES.contains(lemma)) {
          found = stronger(found, Modality.DENIED);
        }
      }
    }
    return found;
  }

  private boolean hasCopula(int at) {
    return sentence.child(at, "cop") >= 0;
  }

  private boolean startsClause(int token) {
    return token == 0 || sentence.upos(token - 1) == Upos.PUNCT;
  }

  /** Whether an "if" clause hangs below a verb. */
  private boolean conditionBelow(int verb) {
    for (int child : sentence.children(verb)) {
      if (grammar.relation(child, "advcl")) {
        for (int mark : sentence.children(child)) {
          if (CONDITIONS.contains(sentence.lemma(mark))
              && !sentence.lemma(mark).equals("whether")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the word above says of the one below. */
  private Modality under(int at, int up, boolean first) {
    String lemma = sentence.lemma(up);
    String deprel = sentence.deprel(at);
    boolean infinitive = hasTo(at);
    if (grammar.verb(up) || sentence.upos(up) == Upos.ADJ || sentence.upos(up) == Upos.ADV) {
      boolean complement =
          deprel.equals("xcomp") || deprel.equals("ccomp") || deprel.equals("advcl") && infinitive;
      if (complement && NEGATIVE.contains(lemma)) {
        return Modality.DENIED;
      }
      if ((deprel.equals("xcomp") || deprel.equals("ccomp")) && PROSPECTIVE.contains(lemma)) {
        return Modality.EXPECTED;
      }
      if (deprel.equals("advcl") && infinitive) {
        return Modality.EXPECTED;
      }
      if ((deprel.equals("obj") || deprel.equals("nsubj:pass"))
          && first
          && Set.of(
                  "plan",
                  "threaten",
                  "fear",
                  "expect",
                  "prepare",
                  "predict",
                  "anticipate",
                  "prevent",
                  "avert",
                  "propose",
                  "await",
                  "want",
                  "risk",
                  "vow",
                  "announce-plan")
              .contains(lemma)) {
        return Modality.EXPECTED;
      }
      if ((deprel.equals("obj") || deprel.equals("nsubj:pass"))
          && first
          && Set.of("repel", "foil", "thwart", "repulse", "deny", "reject", "cancel", "call-off")
              .contains(lemma)) {
        return lemma.equals("repel") || lemma.equals("repulse")
            ? Modality.ASSERTED
            : Modality.DENIED;
      }
      if (deprel.equals("advcl")
          && PROSPECTIVE.contains(lemma)
          && grammar.preposition(at).equals("for")) {
        return Modality.EXPECTED;
      }
      if (grammar.relation(at, "obl") && first) {
        String preposition = grammar.preposition(at);
        if (preposition.equals("for")
            && Set.of(
                    "call",
                    "prepare",
                    "push",
                    "press",
                    "plan",
                    "hope",
                    "brace",
                    "ready",
                    "appeal",
                    "ask",
                    "wait",
                    "mobilize",
                    "mobilise")
                .contains(lemma)) {
          return Modality.EXPECTED;
        }
        if (preposition.equals("on") && lemma.equals("focus")
            || preposition.equals("of") && lemma.equals("warn")) {
          return Modality.EXPECTED;
        }
      }
      return Modality.ASSERTED;
    }
    if (grammar.noun(up)) {
      boolean inside =
          grammar.relation(at, "nmod")
              || grammar.relation(at, "acl")
              || grammar.relation(at, "compound");
      if (inside
          && PROSPECTIVE_NOUNS.contains(lemma)
          && !(lemma.equals("support") || lemma.equals("talk") && !grammar.relation(at, "nmod"))) {
        return Modality.EXPECTED;
      }
      if (inside
          && (lemma.equals("end")
              || lemma.equals("halt")
              || lemma.equals("cessation")
              || lemma.equals("absence")
              || lemma.equals("lack"))) {
        return Modality.DENIED;
      }
      if (grammar.relation(at, "acl") && infinitive && !sentence.deprel(at).equals("acl:relcl")) {
        return Modality.EXPECTED;
      }
    }
    return Modality.ASSERTED;
  }

  private boolean hasTo(int at) {
    for (int child : sentence.children(at)) {
      if (sentence.deprel(child).equals("mark") && sentence.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said of the upper word holds for the lower one too. */
  private boolean passes(int at, int up, boolean first) {
    String deprel = sentence.deprel(at);
    if (grammar.verb(at) || hasCopula(at)) {
      // A joined verb shares auxiliaries only where it has none and no subject of its own.
      if (deprel.equals("conj")) {
        return sentence.child(at, "nsubj") < 0
            && sentence.child(at, "aux") < 0
            && sentence.child(at, "nsubj:pass") < 0;
      }
      if (deprel.equals("ccomp")) {
        return !REPORTS.contains(sentence.lemma(up));
      }
      if (deprel.equals("advcl")) {
        return sentence.child(at, "nsubj") < 0;
      }
      return deprel.equals("xcomp") || grammar.relation(at, "acl") && hasTo(at);
    }
    return first
        || grammar.relation(at, "nmod")
        || deprel.equals("conj")
        || deprel.equals("obj")
        || deprel.startsWith("nsubj")
        || deprel.startsWith("compound");
  }

  static final Set<String> REPORTS =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "claim",
          "state",
          "note",
          "add",
          "acknowledge",
          "admit",
          "confirm",
          "write",
          "know",
          "show",
          "reveal",
          "declare",
          "see",
          "find",
          "describe",
          "explain",
          "learn",
          "argue",
          "insist",
          "quote",
          "hear");
}
