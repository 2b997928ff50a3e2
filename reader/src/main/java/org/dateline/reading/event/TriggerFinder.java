package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Matches the frames of a lexicon against the words of one sentence; each word serves one frame.
 */
final class TriggerFinder {
  private static final int MOST_SKIPPED = 3;

  private final FrameLexicon lexicon;

  TriggerFinder(FrameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The frames that fit, in the order of the text; those that express no event left out. */
  List<Match> find(Sentence sentence, Grammar grammar, Fillers fillers, EventNotes notes) {
    List<Match> found = new ArrayList<>(4);
    boolean[] used = new boolean[sentence.size()];
    for (int token = 0; token < sentence.size(); token++) {
      boolean month = sentence.upos(token) == Upos.PROPN && fillers.is(token, Sense.TIME);
      if (used[token] || sentence.upos(token) == Upos.PUNCT || month || fillers.inName(token)) {
        continue;
      }
      Match match = at(sentence, token, used, grammar, fillers);
      if (notes.on()) {
        for (Match tried : fitting(sentence, token, used)) {
          notes.tried(tried, match, formFits(tried.frame().trigger(), sentence, tried));
        }
      }
      if (match != null) {
        for (int i = match.from(); i < match.to(); i++) {
          used[i] = true;
        }
        if (match.frame().kind() != null) {
          found.add(match);
        }
      }
    }
    return found;
  }

  private @Nullable Match at(
      Sentence sentence, int token, boolean[] used, Grammar grammar, Fillers fillers) {
    String lemma = sentence.lemma(token);
    String hidden = grammar.hiddenVerb(token, lexicon::startsVerb);
    if (hidden != null) {
      for (Frame frame : lexicon.starting(hidden)) {
        Match match = words(frame, sentence, token, used);
        if (match != null
            && frame.trigger().form() == Trigger.Form.VERB
            && match.head() == token
            && holds(match, fillers)) {
          return match;
        }
      }
    }
    for (Frame frame : lexicon.starting(lemma)) {
      Match match = words(frame, sentence, token, used);
      if (match != null
          && formFits(frame.trigger(), sentence, match)
          && !month(sentence, match.head(), fillers)
          && holds(match, fillers)) {
        return match;
      }
    }
    String singular =
        sentence.upos(token) == Upos.VERB && sentence.form(token).equals("fighting")
            ? "fighting"
            : singular(sentence, token);
    if (singular != null) {
      for (Frame frame : lexicon.starting(singular)) {
        Match match = words(frame, sentence, token, used);
        if (match != null
            && frame.trigger().form() == Trigger.Form.NOUN
            && formFits(frame.trigger(), sentence, match)
            && holds(match, fillers)) {
          return match;
        }
      }
    }
    return null;
  }

  /** "on March 10": no march of anybody. */
  private static boolean month(Sentence sentence, int token, Fillers fillers) {
    return sentence.upos(token) == Upos.PROPN && fillers.is(token, Sense.TIME);
  }

  /** All frames whose words stand here, whether or not their conditions hold. */
  private List<Match> fitting(Sentence sentence, int token, boolean[] used) {
    List<Match> fitting = new ArrayList<>();
    for (Frame frame : lexicon.starting(sentence.lemma(token))) {
      Match match = words(frame, sentence, token, used);
      if (match != null) {
        fitting.add(match);
      }
    }
    return fitting;
  }

  /** The singular of a capitalised plural, whose lemma is the form itself: "Airstrikes". */
  private static @Nullable String singular(Sentence sentence, int token) {
    String lemma = sentence.lemma(token);
    return sentence.upos(token) == Upos.PROPN && lemma.length() > 3 && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : null;
  }

  /** Whether a word of the text is a word of a trigger, in whatever number. */
  private static boolean same(Sentence sentence, int token, String word) {
    String lemma = sentence.lemma(token);
    if (lemma.equals(word)) {
      return true;
    }
    String singular = singular(sentence, token);
    return singular != null && singular.equals(word) || sentence.form(token).equalsIgnoreCase(word);
  }

  private static @Nullable Match words(Frame frame, Sentence sentence, int token, boolean[] used) {
    Trigger trigger = frame.trigger();
    String[] words = trigger.words();
    int head = trigger.head() == 0 ? token : -1;
    int at = token + 1;
    for (int i = 1; i < words.length; i++) {
      boolean gap = words[i].equals("~");
      if (gap) {
        i++;
      }
      int limit = Math.min(sentence.size(), at + (gap ? Trigger.WIDEST_GAP + 1 : MOST_SKIPPED + 1));
      int next = -1;
      for (int j = at; j < limit; j++) {
        if (!used[j] && same(sentence, j, words[i])) {
          next = j;
          break;
        }
        if (!gap && !skippable(sentence, j)
            || gap && sentence.upos(j) == Upos.PUNCT && !sentence.form(j).equals("-")) {
          break;
        }
      }
      if (next < 0) {
        return null;
      }
      if (trigger.head() == i) {
        head = next;
      }
      at = next + 1;
    }
    return new Match(frame, token, at, head);
  }

  /** Words that may stand within a fixed phrase: "took [full] control", "air-strike". */
  private static boolean skippable(Sentence sentence, int token) {
    switch (sentence.upos(token)) {
      case DET:
      case ADJ:
      case ADV:
      case NUM:
        return true;
      case PUNCT:
        return sentence.form(token).equals("-")
            || sentence.form(token).equals("\"")
            || sentence.form(token).equals("“");
      case PRON:
        return sentence.deprel(token).equals("nmod:poss");
      default:
        return false;
    }
  }

  private boolean formFits(Trigger trigger, Sentence sentence, Match match) {
    int head = match.head();
    Trigger.Form form = trigger.form();
    boolean many = trigger.words().length > 1; // "air strikes" is no verb, whatever its tag
    Upos upos = sentence.upos(head);
    switch (form) {
      case VERB:
        Upos opening = sentence.upos(match.from()); // "launched an [offensive]" opens with its verb
        return opening == Upos.VERB || opening == Upos.AUX;
      case NOUN:
        return upos == Upos.NOUN
            || upos == Upos.PROPN
            || many && sentence.upos(match.from()) != Upos.VERB
            || mistaggedNoun(sentence, head);
      case ADJECTIVE:
        return upos == Upos.ADJ || upos == Upos.VERB;
      case PHRASE:
        return true;
    }
    throw new IllegalStateException("no such form: " + form);
  }

  /** "the long-awaited offensive" as an adjective, "airstrikes" as a verb. */
  private boolean mistaggedNoun(Sentence sentence, int head) {
    Upos upos = sentence.upos(head);
    if (upos == Upos.ADJ) {
      return !sentence.deprel(head).equals("amod") && !sentence.deprel(head).equals("advmod");
    }
    if (upos != Upos.VERB) {
      return false;
    }
    // "strikes and fighting in the town are": a noun that the tagger took for the verb
    boolean named =
        sentence.form(head).equals("fighting")
            && sentence.child(head, "obj") < 0
            && sentence.child(head, "aux") < 0
            && !sentence.deprel(head).startsWith("acl")
            && !sentence.deprel(head).equals("advcl");
    return named || !lexicon.startsVerb(sentence.lemma(head));
  }

  private static boolean holds(Match match, Fillers fillers) {
    for (Frame.Condition condition : match.frame().conditions()) {
      if (!holds(condition, fillers.at(condition.function(), match), fillers)) {
        return false;
      }
    }
    return true;
  }

  static boolean holds(Frame.Condition condition, List<Integer> found, Fillers fillers) {
    Set<Sense> senses = condition.senses();
    boolean fits = false;
    for (int token : found) {
      if (senses.isEmpty()
          || fillers.any(token, senses)
          || condition.rule() == Frame.Rule.IF_ANY && fillers.pronoun(token)) {
        fits = true;
        break;
      }
    }
    switch (condition.rule()) {
      case MUST:
        return fits;
      case NOT:
        return !fits;
      case IF_ANY:
        return fits || found.isEmpty();
    }
    throw new IllegalStateException("no such rule: " + condition.rule());
  }
}
