package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of a strike list ("Near Example, two strikes engaged a tactical unit and destroyed a
 * vehicle; damaged ..."): one attack from the air with all that it hit. Such lines are read by the
 * order of their words, since they are lists rather than sentences.
 */
final class StrikeLists {
  private static final Set<String> HITS =
      Set.of(
          "engage",
          "engaged",
          "destroy",
          "destroyed",
          "damage",
          "damaged",
          "suppress",
          "suppressed",
          "strike",
          "struck",
          "hit",
          "target",
          "targeted",
          "crater",
          "cratered");
  private static final int LATEST = 16;

  private final Sentence sentence;
  private final Fillers fillers;

  StrikeLists(Sentence sentence, Fillers fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** The strike of a list's line; null where the sentence is no such line. */
  @Nullable EventDraft read(int number) {
    int strike = strike();
    if (strike < 0 || !HITS.contains(sentence.lemma(strike + 1))) {
      return null;
    }
    List<EventDraft.PlaceSlot> places = new ArrayList<>();
    for (int token = 0; token < strike; token++) {
      if (fillers.is(token, Sense.PLACE)) {
        boolean at = sentence.lemma(first()).equals("in") || sentence.lemma(first()).equals("at");
        places.add(
            new EventDraft.PlaceSlot(token, at ? PlaceMention.Role.AT : PlaceMention.Role.NEAR));
      }
    }
    List<Integer> targets = new ArrayList<>();
    List<Integer> domain = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      domain.add(token);
      if (token > strike + 1 && endsPhrase(token)) {
        targets.add(token);
      }
    }
    return new EventDraft(
        number,
        Kind.STRIKE_AIR,
        strike,
        strike + 1,
        strike,
        List.of(),
        targets,
        places,
        Modality.ASSERTED,
        false,
        false,
        domain,
        0.9,
        EventDraft.LIST);
  }

  /** Whether a sentence is a line of a strike list by its look. */
  private int strike() {
    int at = first();
    if (at >= sentence.size()) {
      return -1;
    }
    String opening = sentence.lemma(at);
    boolean near =
        opening.equals("near")
            || opening.equals("in")
            || opening.equals("at")
            || opening.equals("outside");
    boolean bearing = at + 1 < sentence.size() && sentence.form(at + 1).equals("of");
    if (!near && !bearing) {
      return -1;
    }
    for (int token = at + 1; token < Math.min(LATEST, sentence.size() - 1); token++) {
      String lemma = sentence.lemma(token);
      boolean counted =
          sentence.upos(token - 1) == Upos.NUM
              || sentence.lemma(token - 1).equals("a")
              || sentence.lemma(token - 1).equals("air");
      if ((lemma.equals("strike") || lemma.equals("airstrike") || lemma.equals("strikes"))
          && counted) {
        return token;
      }
    }
    return -1;
  }

  private int first() {
    int at = 0;
    while (at < sentence.size()
        && (sentence.upos(at) == Upos.PUNCT
            || sentence.form(at).equals("-")
            || sentence.form(at).equals("*")
            || sentence.form(at).equals("--"))) {
      at++;
    }
    return at;
  }

  /** Whether a noun is the last of its phrase: what is hit. */
  private boolean endsPhrase(int token) {
    if (!nominal(token)
        || HITS.contains(sentence.lemma(token)) && sentence.upos(token) == Upos.VERB) {
      return false;
    }
    if (token + 1 >= sentence.size()) {
      return true;
    }
    int next = token + 1; // "rocket propelled launcher", "Taliban tactical units"
    while (next + 1 < sentence.size()
        && (sentence.upos(next) == Upos.ADJ
            || sentence.upos(next) == Upos.VERB && !HITS.contains(sentence.lemma(next)))) {
      next++;
    }
    return !nominal(next) && !sentence.form(token + 1).equals("-");
  }

  private boolean nominal(int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }
}
