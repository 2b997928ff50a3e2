package org.dateline.reading.actor;

import java.util.List;
import java.util.Set;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.NameWords;

/**
 * How much a party named before is on the reader's mind: subjects more than objects, names more
 * than common nouns, near ones more than far ones; who reports, who is named in passing and where
 * something happens least.
 */
final class Salience {
  private static final Set<String> WITHIN =
      Set.of("in", "into", "across", "inside", "within", "throughout", "near", "around", "outside");

  private final NameWords words;
  private final List<Sentence> sentences;

  Salience(NameWords words, List<Sentence> sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  /** What speaks for a party as the one that a pronoun at a word stands for. */
  double forPronoun(Party party, int s, int at) {
    return of(party, s) + (holds(party, s, at) ? 1 : 0) + (says(party, s, at) ? 1.3 : 0);
  }

  /** Whether a state's name only says where something is: "across Syria". */
  private static boolean within(Sentence sentence, int head) {
    int preposition = sentence.child(head, "case");
    return preposition >= 0 && WITHIN.contains(sentence.lemma(preposition));
  }

  /** "activists told AFP": what is told is seldom about those who tell it. */
  private boolean reports(Sentence sentence, Party party) {
    int verb = sentence.head(party.head);
    return party.sort != Sort.PERSON
        && verb >= 0
        && sentence.deprel(party.head).equals("nsubj")
        && words.is(NameWords.Cue.SPEECH, sentence.lemma(verb));
  }

  /** "rebel-held", "Western-backed": named in passing. */
  private static boolean bound(Sentence sentence, Party party) {
    return party.to < sentence.size()
        && sentence.form(party.to).equals("-")
        && sentence.joined(party.to);
  }

  double of(Party party, int s) {
    Sentence sentence = sentences.get(party.sentence);
    double score = -1.0 * (s - party.sentence);
    String deprel = sentence.deprel(party.head);
    boolean subject = deprel.startsWith("nsubj") && !reports(sentence, party);
    score += subject ? 1.2 : deprel.equals("obj") ? 0.4 : 0;
    score += party.from == 0 && party.form == Form.NAME && !subject ? 0.6 : 0;
    score -= bound(sentence, party) ? 1.5 : 0;
    score += deprel.equals("compound") || deprel.equals("amod") ? -0.8 : 0;
    score -= party.sort == Sort.STATE && within(sentence, party.head) ? 1.5 : 0;
    score += party.form == Form.NAME ? 0.5 : party.form == Form.PRONOUN ? 0.6 : 0;
    score += party.sentence == s ? 0.005 * party.from : 0;
    return score;
  }

  /**
   * Whether a party is the one that the phrase of a pronoun is told of: "thanked X for their help",
   * "asked X to open their gates".
   */
  private boolean holds(Party party, int s, int at) {
    if (party.sentence != s || party.to >= at || at - party.to > 5) {
      return false;
    }
    Sentence sentence = sentences.get(s);
    boolean infinitive =
        sentence.lemma(party.to).equals("to") && sentence.upos(party.to + 1) == Upos.VERB;
    boolean reason = sentence.lemma(party.to).equals("for") && party.to == at - 1;
    if (!infinitive && !reason) {
      return false;
    }
    for (int i = party.to; i < at; i++) {
      if (sentence.upos(i) == Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /** "the rebels said they had": who says so most often speaks of their own deeds. */
  private boolean says(Party party, int s, int at) {
    Sentence sentence = sentences.get(s);
    int verb = sentence.head(at);
    return party.sentence == s
        && verb >= 0
        && sentence.deprel(verb).equals("ccomp")
        && sentence.deprel(at).startsWith("nsubj")
        && sentence.deprel(party.head).equals("nsubj")
        && sentence.head(party.head) == sentence.head(verb);
  }
}
