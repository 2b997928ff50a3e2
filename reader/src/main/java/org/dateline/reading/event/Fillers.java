package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/** Finds what stands in a place of the grammar around a trigger, in one sentence. */
final class Fillers {
  private static final Set<Sense> PARTIES =
      Set.of(Sense.ACTOR, Sense.ARMED, Sense.PEOPLE, Sense.VEHICLE);
  private static final int DEEPEST = 5;

  private static final Set<Kind.Group> DEEDS_OF_FORCE =
      EnumSet.of(
          Kind.Group.CONTROL,
          Kind.Group.ROUTE,
          Kind.Group.SIEGE,
          Kind.Group.FIGHT,
          Kind.Group.STRIKE,
          Kind.Group.HARM);

  /** Senses of nouns that are deeds of somebody. */
  private static final Set<Sense> DEEDS =
      Set.of(Sense.FIGHT, Sense.STRIKE, Sense.BACKING, Sense.TALK);

  /** Relations of what stands before a noun and belongs to it. */
  private static final Set<String> MODIFIERS =
      Set.of(
          "nmod:poss",
          "compound",
          "amod",
          "nmod",
          "nmod:unmarked",
          "obl:unmarked",
          "nsubj",
          "obl",
          "nmod:desc");

  private final Sentence sentence;
  private final int number;
  private final Grammar grammar;
  private final Senses senses;
  private final ModalWords words;
  private final Members members;
  private final ClauseSubjects clauses;

  Fillers(Sentence sentence, int number, Grammar grammar, Senses senses, ModalWords words) {
    this.words = words;
    this.sentence = sentence;
    this.number = number;
    this.grammar = grammar;
    this.senses = senses;
    this.clauses = new ClauseSubjects(sentence, grammar, at -> senses.partyBefore(number, at));
    this.members = new Members(sentence, grammar, this::party, at -> is(at, Sense.TIME));
  }

  boolean is(int token, Sense sense) {
    return senses.is(number, token, sense);
  }

  boolean any(int token, Set<Sense> wanted) {
    for (Sense sense : wanted) {
      if (is(token, sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is part of somebody's name: "Armed" in "Armed Forces". */
  boolean inName(int token) {
    return senses.inName(number, token);
  }

  boolean pronoun(int token) {
    return sentence.upos(token) == Upos.PRON;
  }

  /** Whether a word can stand for somebody who acts. */
  boolean party(int token) {
    return any(token, PARTIES);
  }

  /**
   * The heads of the phrases in a place of the grammar, in the order of the text; empty where none.
   */
  List<Integer> at(Function function, Match match) {
    int head = match.head();
    switch (function.sort()) {
      case SUBJ:
        int reported = reported(match);
        return reported >= 0 ? one(reported) : subject(head);
      case OBJ:
        return object(match);
      case MOD:
        return modifiers(match);
      case HEAD:
        return above(match);
      case LIGHT:
        return lightSubject(head);
      case ANY:
        return below(head);
      case PREPOSITION:
        return preposition(match, function.preposition() == null ? "" : function.preposition());
    }
    throw new IllegalStateException("no such place in the grammar: " + function);
  }

  /** The nearest armed party before a word and in the same breath, or -1. */
  int armedBefore(int token, Set<Integer> others) {
    for (int at = token - 1; at >= 0; at--) {
      if (sentence.form(at).equals(";") || sentence.form(at).equals(":")) {
        return -1;
      }
      if ((grammar.noun(at) || pronoun(at))
          && is(at, Sense.ARMED)
          && !others.contains(at)
          && !is(at, Sense.PLACE)
          && !reports(at)
          && headOfPhrase(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word is the subject of a verb that reports. */
  private boolean reports(int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && sentence.deprel(token).equals("nsubj")
        && words.is("report", sentence.lemma(verb));
  }

  /** Whether a noun is not only part of the next one. */
  private boolean headOfPhrase(int token) {
    int up = sentence.head(token);
    return up <= token
        || !sentence.deprel(token).startsWith("compound")
            && !sentence.deprel(token).equals("nmod:poss");
  }

  /** Whose deed a noun is that stands as a doer itself: "Russian strikes killed". */
  List<Integer> behind(int noun) {
    if (!grammar.noun(noun)
        || !any(noun, DEEDS) && !RoleWords.PLANS.contains(sentence.lemma(noun))) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(1);
    for (int at = noun - 1; at >= 0 && noun - at <= 6 && grammar.dominates(noun, at); at--) {
      if (party(at) && !is(at, Sense.TIME) && headOfPhrase(at, noun)) {
        found.add(0, at);
      }
    }
    if (found.isEmpty()) {
      for (int child : sentence.children(noun)) {
        if (child > noun && grammar.preposition(child).equals("by") && party(child)) {
          found.addAll(members.of(child));
        }
      }
    }
    return found;
  }

  private boolean headOfPhrase(int token, int noun) {
    return sentence.head(token) == noun
        || token + 1 < sentence.size() && sentence.form(token + 1).equals("-");
  }

  private List<Integer> one(int token) {
    return token < 0 ? List.of() : members.of(whole(token));
  }

  /** "none of the villages", "one of them": the noun that is counted, for the word that counts. */
  private int whole(int part) {
    boolean counts = RoleWords.PARTITIVES.contains(sentence.lemma(part));
    if (sentence.upos(part) == Upos.PROPN
        || !counts && !RoleWords.BANDS.contains(sentence.lemma(part))) {
      return part;
    }
    for (int child : sentence.children(part)) {
      String preposition = grammar.relation(child, "nmod") ? grammar.preposition(child) : "";
      if (counts && (preposition.equals("of") || preposition.equals("than"))
          || preposition.equals("of") && party(child) && sentence.upos(child) == Upos.NOUN) {
        return child;
      }
    }
    return part;
  }

  /**
   * "X said that Y captured A and shelled B": Y, where the tree joins the second verb to "said"; or
   * -1.
   */
  private int reported(Match match) {
    int verb = match.head();
    Kind kind = match.frame().kind();
    int up = sentence.head(verb);
    if (kind == null
        || !DEEDS_OF_FORCE.contains(kind.group())
        || !grammar.verb(verb)
        || grammar.passive(verb)
        || !sentence.deprel(verb).equals("conj")
        || !words.is("report", sentence.lemma(up))
        || sentence.child(verb, "nsubj") >= 0) {
      return -1;
    }
    int said = sentence.child(up, "ccomp");
    return said > up && said < verb ? grammar.subject(said) : -1;
  }

  private List<Integer> subject(int word) {
    int head = sentence.deprel(word).startsWith("aux") ? sentence.head(word) : word;
    if (grammar.verb(head)) {
      int told = clauses.of(head);
      int subject = told >= 0 ? told : grammar.subject(head);
      return one(told >= 0 || grammar.passive(head) ? subject : clauses.nearer(head, subject));
    }
    int at = head;
    for (int i = 0; i < 3 && at >= 0; i++) {
      if (grammar.verb(at)) {
        int doer = grammar.subject(at);
        return doer < 0 || doer == head ? List.of() : one(doer);
      }
      for (int child : sentence.children(at)) {
        if (grammar.relation(child, "nsubj") && child != head && !grammar.dominates(child, head)) {
          boolean points =
              grammar.relation(at, "acl") && VerbClasses.RELATIVE.contains(sentence.lemma(child));
          return one(points && sentence.head(at) >= 0 ? sentence.head(at) : child);
        }
      }
      if (at == head && grammar.relation(at, "appos") && grammar.noun(sentence.head(at))) {
        return one(sentence.head(at)); // "X, an ally of Y"
      }
      if (grammar.relation(at, "acl") && sentence.head(at) >= 0) {
        return one(grammar.verb(at) ? grammar.subject(at) : sentence.head(at));
      }
      at = sentence.head(at);
    }
    return List.of();
  }

  private List<Integer> object(Match match) {
    int head = match.head();
    if (grammar.verb(head)) {
      int object = grammar.object(head);
      if (grammar.passive(head)) {
        object = clauses.nearer(head, object);
      }
      // The object may be part of the trigger itself ("lose control of"): then what is "of" it
      // counts.
      if (object >= match.from() && object < match.to() && ofTrigger(object, match)) {
        return preposition(match, "of");
      }
      return one(object);
    }
    int object = sentence.child(head, "obj");
    return object >= 0 ? one(object) : preposition(match, "of");
  }

  /** Whether a word within a trigger's span is one of its words, not one in a gap. */
  private boolean ofTrigger(int token, Match match) {
    for (String word : match.frame().trigger().words()) {
      if (word.equals(sentence.lemma(token)) || word.equalsIgnoreCase(sentence.form(token))) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> modifiers(Match match) {
    List<Integer> found = new ArrayList<>(2);
    for (int word = match.from(); word < match.to(); word++) {
      for (int child : sentence.children(word)) {
        boolean before = child < match.from() || child < word && !ofTrigger(child, match);
        boolean about =
            sentence.deprel(child).equals("nsubj")
                && match.frame().trigger().form() == Trigger.Form.PHRASE;
        if (before && !about && MODIFIERS.contains(sentence.deprel(child)) && party(child)) {
          found.addAll(members.of(child));
        }
      }
    }
    int head = match.head();
    boolean after = sentence.deprel(head).startsWith("acl") && sentence.head(head) < match.from();
    if (found.isEmpty() && match.from() > 0 && !after) {
      // "rebel-held", "opposition controlled": the words before, whatever the tree makes of them.
      int before = match.from() - 1;
      if (sentence.upos(before) == Upos.PUNCT && sentence.form(before).equals("-")) {
        before--;
      }
      if (before >= 0 && party(before)) {
        found.add(before);
      }
    }
    return found;
  }

  private List<Integer> above(Match match) {
    int subject = sentence.child(match.head(), "nsubj");
    if (subject >= 0
        && subject < match.head()
        && sentence.child(match.head(), "cop") >= 0
        && sentence.upos(match.head()) == Upos.ADJ) {
      return one(subject); // "25 people are dead"
    }
    int at = match.head();
    for (int i = 0; i < 4; i++) {
      int up = sentence.head(at);
      if (up < 0) {
        break;
      }
      if (up >= match.to() && grammar.noun(up)) {
        return one(up);
      }
      at = up;
    }
    for (int next = match.to(); next < Math.min(sentence.size(), match.to() + 4); next++) {
      if (grammar.noun(next)) {
        return one(next);
      }
    }
    return List.of();
  }

  /** Who carries out what a noun names: the subject of the verb that has it as its object. */
  private List<Integer> lightSubject(int head) {
    int at = head;
    for (int i = 0; i < 3; i++) {
      int up = sentence.head(at);
      if (up < 0) {
        return List.of();
      }
      if (grammar.verb(up)) {
        String deprel = sentence.deprel(at);
        if (sentence.lemma(up).equals("accuse") && !deprel.equals("obj")) {
          return one(grammar.object(up)); // "accused X of the killing"
        }
        boolean blamed =
            RoleWords.BLAMES.contains(sentence.lemma(up)) && grammar.relation(at, "obl");
        if (blamed && grammar.object(up) >= 0 && grammar.object(up) != at) {
          return one(grammar.object(up)); // "blamed X for the bombing"
        }
        boolean carried = deprel.equals("obj") || deprel.equals("nsubj:pass");
        String preposition = grammar.preposition(at);
        boolean within =
            grammar.relation(at, "obl")
                && (RoleWords.WITHIN.contains(preposition)
                    || is(head, Sense.TALK) && RoleWords.MEETING.contains(preposition));
        if (!carried && !within || words.is("report", sentence.lemma(up)) && !carried) {
          return List.of();
        }
        if (words.is("undergo", sentence.lemma(up))) {
          return List.of();
        }
        int subject = grammar.subject(up);
        boolean relative = sentence.deprel(up).equals("acl:relcl") && sentence.head(up) == subject;
        return subject == head || subject < 0 || !relative && grammar.dominates(subject, head)
            ? List.of()
            : one(subject);
      }
      boolean series =
          grammar.relation(at, "nmod") && RoleWords.SERIES.contains(sentence.lemma(up));
      if (!series && !sentence.deprel(at).equals("conj")) {
        return List.of();
      }
      at = up;
    }
    return List.of();
  }

  /** Whom an event befalls that a noun names: "civilians face air strikes"; empty where none. */
  List<Integer> sufferer(int head) {
    int at = head;
    while (sentence.deprel(at).equals("conj") && grammar.noun(sentence.head(at))) {
      at = sentence.head(at);
    }
    int verb = sentence.head(at);
    if (verb < 0
        || !sentence.deprel(at).equals("obj")
        || !RoleWords.SUFFERS.contains(sentence.lemma(verb))) {
      return List.of();
    }
    int subject = grammar.subject(verb);
    return subject == head ? List.of() : one(subject);
  }

  /** All words below a word, itself left out. */
  private List<Integer> below(int head) {
    List<Integer> all = new ArrayList<>();
    collect(head, all, 0);
    int carrier = grammar.verb(head) ? -1 : grammar.carrier(head);
    if (carrier >= 0) {
      collect(carrier, all, 0);
    }
    return all;
  }

  private void collect(int head, List<Integer> into, int depth) {
    if (depth > 12) {
      return;
    }
    for (int child : sentence.children(head)) {
      into.add(child);
      collect(child, into, depth + 1);
    }
  }

  private List<Integer> preposition(Match match, String preposition) {
    int head = match.head();
    int found = nearest(head, preposition, match, 0);
    if (found < 0 && !grammar.verb(head) && !sentence.deprel(head).equals("conj")) {
      int carrier = grammar.carrier(head);
      found = carrier < 0 ? -1 : nearest(carrier, preposition, match, 0);
    }
    return one(found);
  }

  /** The shallowest noun after a preposition below a word, other clauses left out. */
  private int nearest(int head, String preposition, Match match, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    int[] children = sentence.children(head);
    for (int child : children) {
      if ((child < match.from() || child >= match.to())
          && !grammar.verb(child)
          && grammar.preposition(child).equals(preposition)
          && (preposition.equals("by") || child > head || child > match.from())) {
        return child;
      }
    }
    for (int child : children) {
      // "attacks claimed by X", "an offensive launched by X"
      boolean participle =
          preposition.equals("by")
              && depth == 0
              && sentence.deprel(child).equals("acl")
              && grammar.passive(child);
      if ((participle || !grammar.verb(child)) && !grammar.relation(child, "nsubj")) {
        int found = nearest(child, preposition, match, depth + 1);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }
}
