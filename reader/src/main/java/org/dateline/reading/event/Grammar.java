package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in one sentence, read off its tree: subjects and objects as the sense has
 * them, through passives, relative clauses, participles, shared subjects and objects of joined
 * verbs, and verbs that lend their subject to another ("tried to seize"). Words are numbers of
 * tokens; -1 is none.
 */
final class Grammar {
  /** How far a shared subject is followed upwards. */
  private static final int FARTHEST = 6;

  private final Sentence sentence;
  private final Surface surface;
  private final BitSet hidden = new BitSet();

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.surface = new Surface(sentence);
  }

  /**
   * The lemma of a verb that was tagged as something else, or null; from then on the word is taken
   * for a verb.
   *
   * @param known whether a lemma is a verb of the lexicon
   */
  @Nullable String hiddenVerb(int token, Predicate<String> known) {
    String lemma = surface.hiddenVerb(token, known);
    if (lemma != null) {
      hidden.set(token);
    }
    return lemma;
  }

  boolean verb(int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.VERB || upos == Upos.AUX || hidden.get(token);
  }

  boolean noun(int token) {
    Upos upos = sentence.upos(token);
    return (upos == Upos.NOUN || upos == Upos.PROPN) && !hidden.get(token);
  }

  boolean relation(int token, String name) {
    String deprel = sentence.deprel(token);
    return deprel.equals(name)
        || (deprel.length() > name.length()
            && deprel.charAt(name.length()) == ':'
            && deprel.startsWith(name));
  }

  private int childOf(int token, String relation) {
    for (int child : sentence.children(token)) {
      if (relation(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The preposition before a noun, or an empty string: the lemma of its first "case" word. */
  String preposition(int noun) {
    for (int child : sentence.children(noun)) {
      if (relation(child, "case") && child < noun && !sentence.lemma(child).equals("'s")) {
        boolean outOf =
            sentence.lemma(child).equals("out") && sentence.lemma(child + 1).equals("of");
        return outOf ? "from" : sentence.lemma(child);
      }
    }
    // A name that a tree hangs below its title or kind shares the preposition: "in the town of
    // Azaz" is asked of "town".
    return "";
  }

  /** Whether a verb is in the passive, or a participle that says what was done to its noun. */
  boolean passive(int verb) {
    if (surface.tellsPast(verb)) {
      return false;
    }
    for (int child : sentence.children(verb)) {
      String deprel = sentence.deprel(child);
      if (deprel.equals("nsubj:pass") && sentence.lemma(child).equals("that")) {
        continue; // "that the fighters had killed": a conjunction taken for a pronoun
      }
      if (deprel.equals("nsubj:pass") || deprel.equals("aux:pass") || deprel.equals("csubj:pass")) {
        return true;
      }
    }
    if (!participle(verb)
        || mainAfterAll(verb)
        || sentence.child(verb, "nsubj") >= 0
        || sentence.child(verb, "aux") >= 0) {
      return false;
    }
    String deprel = sentence.deprel(verb);
    if (deprel.equals("conj") && sentence.head(verb) >= 0 && verb(sentence.head(verb))) {
      return participle(sentence.head(verb)) && passive(sentence.head(verb));
    }
    return deprel.equals("acl") && !governs(verb)
        || deprel.equals("amod")
        || deprel.equals("advcl")
        || byAgent(verb) >= 0;
  }

  /**
   * Whether a participle has an object of its own right behind it: "forces captured A" is told in
   * the active voice, whatever the tree makes of it.
   */
  private boolean governs(int verb) {
    return byAgent(verb) < 0 && ownObject(verb) >= 0;
  }

  private int ownObject(int verb) {
    for (int child : sentence.children(verb)) {
      String deprel = sentence.deprel(child);
      if ((deprel.equals("obj") || deprel.equals("xcomp"))
          && child > verb
          && child - verb <= 4
          && noun(child)
          && sentence.child(child, "case") < 0
          && sentence.child(child, "cop") < 0) {
        return child;
      }
    }
    return -1;
  }

  /** The first of the nouns joined by "and", of which this one is another. */
  private int firstConjunct(int noun) {
    int at = noun;
    while (at >= 0 && sentence.deprel(at).equals("conj") && noun(sentence.head(at))) {
      at = sentence.head(at);
    }
    return at;
  }

  /**
   * Whether a verb that the tree hangs below the sentence's first noun is really its main verb:
   * "Russia and Turkey agreed on", "about 30,000 people fled".
   */
  private boolean mainAfterAll(int verb) {
    int up = firstConjunct(sentence.head(verb));
    if (!sentence.deprel(verb).equals("acl")
        || up < 0
        || up > verb
        || sentence.head(up) >= 0
        || sentence.form(verb).endsWith("ing")
        || marked(verb, "to")) {
      return false;
    }
    if (VerbClasses.INTRANSITIVE.contains(sentence.lemma(verb))) {
      return true;
    }
    int next = verb + 1;
    while (next < sentence.size() && sentence.upos(next) == Upos.ADV) {
      next++;
    }
    if (next >= sentence.size()) {
      return false;
    }
    switch (sentence.upos(next)) {
      case DET:
      case PROPN:
      case NOUN:
      case NUM:
      case ADJ:
      case PRON:
        return true;
      default:
        return false;
    }
  }

  /** Whether a form can be a past participle. */
  private boolean participle(int verb) {
    String tag = sentence.tag(verb);
    if (!tag.isEmpty()) {
      return tag.equals("VBN")
          || (tag.equals("VBD") && sentence.deprel(verb).equals("acl"))
          || tag.equals("JJ");
    }
    return !sentence.form(verb).endsWith("ing")
        && !sentence.form(verb).equals(sentence.lemma(verb));
  }

  private int byAgent(int verb) {
    for (int child : sentence.children(verb)) {
      if ((relation(child, "obl") || relation(child, "nmod")) && preposition(child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  /** All that stand beside a noun by "and", the noun first. */
  List<Integer> withConjuncts(int noun) {
    List<Integer> all = new ArrayList<>(2);
    all.add(noun);
    for (int i = 0; i < all.size() && i < 40; i++) {
      for (int child : sentence.children(all.get(i))) {
        if (sentence.deprel(child).equals("conj") && !verb(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** The doer of a verb, or -1. */
  int subject(int verb) {
    int found = subject(verb, 0);
    return found < 0 && finite(verb) && !passive(verb) ? surface.nounBefore(verb) : found;
  }

  /** Whether a verb must have a subject somewhere before it. */
  private boolean finite(int verb) {
    if (hidden.get(verb) || surface.tellsPast(verb)) {
      return !passive(verb);
    }
    String tag = sentence.tag(verb);
    return (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        && sentence.child(verb, "nsubj:pass") < 0
        && sentence.child(verb, "aux:pass") < 0;
  }

  private int subject(int verb, int depth) {
    if (depth > FARTHEST) {
      return -1;
    }
    if (passive(verb)) {
      int by = byAgent(verb);
      if (by >= 0) {
        return by;
      }
      int up = sentence.head(verb);
      if (sentence.deprel(verb).equals("conj") && up >= 0 && passive(up)) {
        return byAgent(up);
      }
      // "captured and executed by": the agent hangs at the last of the joined verbs.
      for (int child : sentence.children(verb)) {
        if (sentence.deprel(child).equals("conj") && verb(child) && byAgent(child) >= 0) {
          return byAgent(child);
        }
      }
      return -1;
    }
    return surfaceSubject(verb, depth);
  }

  /** The subject in the form of the sentence, whatever the voice. */
  private int surfaceSubject(int verb, int depth) {
    int own = -1;
    for (int child : sentence.children(verb)) {
      if (relation(child, "nsubj") && (own < 0 || child < verb)) {
        own = child; // of two, the one next to the verb
      }
    }
    int up = sentence.head(verb);
    String deprel = sentence.deprel(verb);
    int causer = addressee(verb, VerbClasses.TOLD);
    if (own < 0 && causer >= 0) {
      return causer;
    }
    if (own >= 0) {
      boolean points = VerbClasses.RELATIVE.contains(sentence.lemma(own)) && !deprel.equals("root");
      if (points && !relation(verb, "acl")) {
        int before = surface.antecedent(own);
        return before >= 0 ? before : own;
      }
      return points && relation(verb, "acl") && up >= 0 ? up : own;
    }
    if (up < 0 || depth > FARTHEST) {
      return -1;
    }
    if (relation(verb, "acl") && !verb(up)) {
      boolean infinitive = marked(verb, "to");
      if (!infinitive) {
        return mainAfterAll(verb) ? firstConjunct(up) : up;
      }
      return nounsDoer(up, depth + 1);
    }
    if (deprel.equals("xcomp") || deprel.equals("ccomp")) {
      int object = sentence.child(up, "obj");
      if (VerbClasses.OBJECT_ACTS.contains(sentence.lemma(up))) {
        if (object >= 0) {
          return object;
        }
        int passiveSubject = childOf(up, "nsubj:pass");
        if (passiveSubject >= 0) {
          return passiveSubject;
        }
      }
      return verb(up) || sentence.upos(up) == Upos.ADJ ? surfaceSubject(up, depth + 1) : -1;
    }
    if (deprel.equals("conj")) {
      return verb(up) || childOf(up, "nsubj") >= 0 ? surfaceSubject(up, depth + 1) : -1;
    }
    if (deprel.equals("advcl")) {
      int object = sentence.child(up, "obj");
      if (object >= 0 && object < verb && (marked(verb, "of") || marked(verb, "from"))) {
        return object; // "accused X of killing", "prevented X from sending"
      }
      return surfaceSubject(up, depth + 1);
    }
    if (relation(verb, "csubj") || deprel.equals("parataxis") || deprel.equals("dep")) {
      return -1;
    }
    return -1;
  }

  /**
   * Who does what an infinitive says because something made or let them: "forced X to withdraw"; -1
   * where it is no such infinitive. Told by the order of the words, which trees often get wrong.
   */
  int caused(int verb) {
    return addressee(verb, VerbClasses.CAUSES);
  }

  private int addressee(int verb, Set<String> verbs) {
    int to = verb - 1;
    if (to < 2
        || !sentence.lemma(to).equals("to")
        || !noun(to - 1) && sentence.upos(to - 1) != Upos.PRON) {
      return -1;
    }
    for (int at = to - 2; at >= 0 && at >= to - 6; at--) {
      if (sentence.upos(at) == Upos.VERB) {
        return verbs.contains(sentence.lemma(at)) ? to - 1 : -1;
      }
      if (sentence.upos(at) == Upos.PUNCT && !sentence.form(at).equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean marked(int verb, String mark) {
    for (int child : sentence.children(verb)) {
      if (sentence.deprel(child).equals("mark") && sentence.lemma(child).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /** What a verb is done to, or -1. */
  int object(int verb) {
    int found = objectInTree(verb);
    if (found >= 0 || sentence.child(verb, "obj") >= 0 || !hidden.get(verb) && !finite(verb)) {
      return found;
    }
    int after = surface.nounAfter(verb);
    return after >= 0 ? after : surface.relativeObject(verb);
  }

  private int objectInTree(int verb) {
    if (hidden.get(verb)) {
      return sentence.child(verb, "obj");
    }
    if (passive(verb)) {
      int subject = childOf(verb, "nsubj:pass");
      if (subject < 0) {
        subject = sentence.child(verb, "nsubj");
      }
      int up = sentence.head(verb);
      if (subject >= 0) {
        boolean points =
            VerbClasses.RELATIVE.contains(sentence.lemma(subject)) && relation(verb, "acl");
        return points && up >= 0 ? up : subject;
      }
      if ((relation(verb, "acl") || sentence.deprel(verb).equals("amod")) && up >= 0) {
        return up;
      }
      if (sentence.deprel(verb).equals("conj") && up >= 0 && verb(up)) {
        return object(up);
      }
      return surfaceSubject(verb, 1);
    }
    int own = sentence.child(verb, "obj");
    if (own < 0) {
      own = sentence.child(verb, "iobj");
    }
    int up = sentence.head(verb);
    if (own >= 0) {
      boolean points =
          VerbClasses.RELATIVE.contains(sentence.lemma(own))
              && sentence.deprel(verb).equals("acl:relcl");
      if (!points && own < verb && VerbClasses.RELATIVE.contains(sentence.lemma(own))) {
        int before = surface.antecedent(own);
        return before >= 0 ? before : own;
      }
      return points && up >= 0 ? up : own;
    }
    if (sentence.deprel(verb).equals("acl:relcl") && up >= 0 && childOf(verb, "nsubj") >= 0) {
      int subject = childOf(verb, "nsubj");
      return VerbClasses.RELATIVE.contains(sentence.lemma(subject)) ? -1 : up;
    }
    // "seized and held the town": the object hangs at either verb.
    for (int child : sentence.children(verb)) {
      if (sentence.deprel(child).equals("conj")
          && verb(child)
          && !passive(child)
          && child - verb <= 3) {
        int object = sentence.child(child, "obj");
        if (object >= 0) {
          return object;
        }
      }
    }
    if (sentence.deprel(verb).equals("conj") && up >= 0 && verb(up) && !passive(up)) {
      int object = sentence.child(up, "obj");
      return object > verb ? object : -1;
    }
    return -1;
  }

  /** Whose the noun is: "ISIS's advance", "the advance by ISIS". */
  int possessor(int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.deprel(child).equals("nmod:poss")) {
        return child;
      }
    }
    return -1;
  }

  /**
   * The doer of an action named by a noun that something depends on: "their attempt to", "launched
   * a bid to".
   */
  private int nounsDoer(int noun, int depth) {
    int possessor = possessor(noun);
    if (possessor >= 0) {
      return possessor;
    }
    // "X is in a position to", "X is at the centre of efforts to"
    for (int at = noun; at >= 0; at = relation(at, "nmod") ? sentence.head(at) : -1) {
      int subject = sentence.child(at, "nsubj");
      if (subject >= 0 && subject < at && sentence.child(at, "cop") >= 0) {
        return subject;
      }
    }
    int carrier = carrier(noun);
    return carrier < 0 ? -1 : surfaceSubject(carrier, depth);
  }

  /** The verb that a noun is an object or adjunct of, or -1. */
  int carrier(int noun) {
    int at = noun;
    for (int i = 0; i < 4; i++) {
      int up = sentence.head(at);
      if (up < 0) {
        return -1;
      }
      if (verb(up)) {
        return up;
      }
      if (!sentence.deprel(at).equals("conj")
          && !relation(at, "nmod")
          && !relation(at, "compound")) {
        return -1;
      }
      at = up;
    }
    return -1;
  }

  /** The noun that heads the phrase in which a modifier stands. */
  boolean dominates(int above, int below) {
    int at = below;
    for (int i = 0; at >= 0 && i < sentence.size(); i++) {
      if (at == above) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }
}
