package org.dateline.reading.event;

import org.dateline.claim.Modality;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * How a sentence puts an event forward: the auxiliaries and negations of its own verb, the verbs
 * and nouns above it ("tried to", "failed to", "fears of", "plans for"), adjectives beside it
 * ("expected", "failed"), and whether it stands in or under an "if".
 */
final class ModalityFinder {
  private static final int FARTHEST = 7;

  private final Sentence sentence;
  private final Grammar grammar;
  private final ModalWords words;
  private final Negations negations;
  private final EventNotes notes;

  /**
   * Of one sentence.
   *
   * @param takenBack whether the sentence after it says that what it told was wrong
   */
  ModalityFinder(
      Sentence sentence, Grammar grammar, ModalWords words, boolean takenBack, EventNotes notes) {
    this.notes = notes;
    this.negations = new Negations(sentence, grammar, takenBack);
    this.sentence = sentence;
    this.grammar = grammar;
    this.words = words;
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
    // Whose doing it is tells of the event only where the words above it have it as their object.
    boolean denies = true;
    for (int i = 0; i < FARTHEST; i++) {
      boolean first = i == 0;
      Modality before = found;
      found = stronger(found, beside(at, first, suppositions));
      if (denies && grammar.verb(at) && negations.byParty(at, first)) {
        found = stronger(found, Modality.DENIED);
      }
      notes.modality(head, at, at, before, found);
      before = found;
      int up = sentence.head(at);
      if (found == Modality.CONDITIONAL || up < 0) {
        break;
      }
      found = stronger(found, under(at, up, first));
      if (sentence.deprel(at).equals("ccomp") && words.is("outlook", named(up))) {
        found = stronger(found, Modality.EXPECTED);
      }
      if (negations.ofClause(at, up)) {
        found = stronger(found, Modality.DENIED);
      }
      notes.modality(head, at, up, before, found);
      if (!passes(at, up, first)) {
        break;
      }
      denies &= carries(at);
      at = up;
    }
    return found;
  }

  private boolean carries(int at) {
    String deprel = sentence.deprel(at);
    return deprel.equals("obj")
        || deprel.equals("nsubj:pass")
        || deprel.equals("xcomp")
        || deprel.equals("nmod");
  }

  /** What a verb of being tells of: "course" in "the likeliest course is that". */
  private String named(int be) {
    int subject = sentence.lemma(be).equals("be") ? grammar.subject(be) : -1;
    return subject < 0 ? "" : sentence.lemma(subject);
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
    boolean verbal = grammar.verb(at) || sentence.child(at, "cop") >= 0;
    for (int child : sentence.children(at)) {
      String lemma = sentence.lemma(child);
      String deprel = sentence.deprel(child);
      if (deprel.equals("mark") && (lemma.equals("if") || lemma.equals("unless"))) {
        return Modality.CONDITIONAL;
      }
      if (verbal && deprel.equals("nsubj:outer") && words.is("outlook", lemma) && !past(at)) {
        found = stronger(found, Modality.EXPECTED);
      } else if (verbal && deprel.startsWith("aux")) {
        found = stronger(found, modal(lemma, at, child, suppositions));
      } else if ((deprel.equals("advmod") || deprel.equals("det") || deprel.equals("neg"))
          && words.is("negation", lemma)
          && child < at
          && (trigger || !words.is("report", sentence.lemma(at)))) {
        // "did not report the loss": who keeps silent denies nothing
        found = stronger(found, open(at, trigger) ? Modality.EXPECTED : Modality.DENIED);
      } else if (trigger && (deprel.equals("amod") || deprel.equals("compound"))) {
        if (words.is("expected-adjective", lemma)) {
          found = stronger(found, Modality.EXPECTED);
        } else if (words.is("denied-adjective", lemma)) {
          found = stronger(found, Modality.DENIED);
        }
      }
    }
    return found;
  }

  /** "did not rule out", "did not exclude": what is not shut out may come. */
  private boolean open(int verb, boolean trigger) {
    String lemma = sentence.lemma(verb);
    return !trigger
        && (lemma.equals("rule") || lemma.equals("exclude") || lemma.equals("preclude"));
  }

  /** "the first was that X took the town" tells what happened. */
  private boolean past(int verb) {
    return sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBN");
  }

  private Modality modal(String lemma, int verb, int auxiliary, boolean suppositions) {
    if (lemma.equals("should")) {
      boolean inverted =
          auxiliary == 0 || sentence.upos(auxiliary - 1) == Upos.PUNCT; // "should the town fall"
      return inverted ? Modality.CONDITIONAL : Modality.EXPECTED;
    }
    if (!words.is("open", lemma)) {
      return Modality.ASSERTED;
    }
    if (conditionBelow(verb)) {
      return Modality.CONDITIONAL;
    }
    boolean would = lemma.equals("would") || lemma.equals("'d");
    boolean supposed =
        would ? suppositions || !reported(verb) : suppositions && lemma.equals("could");
    return supposed ? Modality.CONDITIONAL : Modality.EXPECTED;
  }

  /** Whether somebody said or hoped it: then "would" is a "will" of the past. */
  private boolean reported(int verb) {
    if (sentence.deprel(verb).equals("acl:relcl")) {
      return true;
    }
    int at = sentence.head(verb);
    for (int i = 0; at >= 0 && i < FARTHEST; i++) {
      if (words.is("report", sentence.lemma(at)) || words.is("prospective", sentence.lemma(at))) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** Whether an "if" clause hangs below a verb. */
  private boolean conditionBelow(int verb) {
    for (int child : sentence.children(verb)) {
      if (grammar.relation(child, "advcl") || grammar.relation(child, "ccomp")) {
        for (int mark : sentence.children(child)) {
          String lemma = sentence.lemma(mark);
          if (lemma.equals("if") || lemma.equals("unless")) {
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
    Upos upos = sentence.upos(up);
    if (grammar.verb(up) || upos == Upos.ADJ || upos == Upos.ADV) {
      return underVerb(at, up, lemma, deprel, first);
    }
    if (!grammar.noun(up)) {
      return Modality.ASSERTED;
    }
    boolean inside =
        grammar.relation(at, "nmod")
            || grammar.relation(at, "acl")
            || grammar.relation(at, "compound");
    if (inside && words.is("ceased-noun", lemma)) {
      return Modality.DENIED;
    }
    boolean prospect = inside && words.is("prospective-noun", lemma);
    boolean infinitive = deprel.equals("acl") && hasTo(at) && grammar.caused(at) < 0;
    return prospect || infinitive ? Modality.EXPECTED : Modality.ASSERTED;
  }

  private Modality underVerb(int at, int up, String lemma, String deprel, boolean first) {
    if (grammar.caused(at) >= 0) {
      return Modality.ASSERTED;
    }
    boolean infinitive = hasTo(at);
    boolean complement = deprel.equals("xcomp") || deprel.equals("ccomp");
    if ((complement || deprel.equals("advcl") && infinitive) && words.is("negative", lemma)) {
      return Modality.DENIED;
    }
    if (complement && words.is("prospective", lemma)) {
      return failed(up) ? Modality.DENIED : Modality.EXPECTED;
    }
    if (deprel.equals("advcl")) {
      boolean looks = words.is("looks-for", lemma) && marked(at, "on") || infinitive;
      return looks ? Modality.EXPECTED : Modality.ASSERTED;
    }
    if (!first) {
      return Modality.ASSERTED;
    }
    if (deprel.equals("obj") || deprel.equals("nsubj:pass")) {
      if (words.is("expected-object", lemma)) {
        return Modality.EXPECTED;
      }
      return words.is("denied-object", lemma) ? Modality.DENIED : Modality.ASSERTED;
    }
    if (grammar.relation(at, "obl") && words.is("looks-for", lemma)) {
      String preposition = grammar.preposition(at);
      boolean ahead =
          preposition.equals("for")
              || preposition.equals("on") && lemma.equals("focus")
              || preposition.equals("of") && (lemma.equals("warn") || lemma.equals("speak"));
      return ahead && !lemma.equals("speak") ? Modality.EXPECTED : Modality.ASSERTED;
    }
    return Modality.ASSERTED;
  }

  /** "tried to take the city but failed". */
  private boolean failed(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.deprel(child).equals("conj") && sentence.lemma(child).equals("fail")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTo(int at) {
    return marked(at, "to");
  }

  private boolean marked(int at, String mark) {
    for (int child : sentence.children(at)) {
      if (sentence.deprel(child).equals("mark") && sentence.lemma(child).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said of the upper word holds for the lower one too. */
  private boolean passes(int at, int up, boolean first) {
    String deprel = sentence.deprel(at);
    if (grammar.verb(at) || sentence.child(at, "cop") >= 0) {
      // A joined verb shares auxiliaries only where it has none and no subject of its own.
      if (deprel.equals("conj")) {
        return sentence.child(at, "nsubj") < 0
            && sentence.child(at, "aux") < 0
            && sentence.child(at, "nsubj:pass") < 0;
      }
      if (deprel.equals("ccomp")) {
        return !words.is("report", sentence.lemma(up));
      }
      if (deprel.equals("advcl")) {
        return sentence.child(at, "nsubj") < 0;
      }
      return deprel.equals("xcomp")
          || grammar.relation(at, "csubj")
          || grammar.relation(at, "acl") && hasTo(at)
          || grammar.noun(up) && words.is("prospective-noun", sentence.lemma(up));
    }
    return first
        || grammar.relation(at, "nmod")
        || deprel.equals("conj")
        || deprel.equals("obj")
        || deprel.startsWith("nsubj")
        || deprel.startsWith("compound");
  }
}
