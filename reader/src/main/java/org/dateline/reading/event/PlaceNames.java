package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Which names of places in a sentence say where something happened: not those of the members that a
 * party is said to include, nor of the seat in "X-based". And which stand in one list: "A, B and
 * the town of C" are places of the same event, whatever the tree makes of them.
 */
final class PlaceNames {
  /** How far the words of one place in a list may reach: "the strategic hilltop village of". */
  private static final int LONGEST = 8;

  private static final Set<String> SEATED = Set.of("based", "born", "trained", "educated");

  /** How many words an exception may reach: "with the exception of three towns: A, B and C". */
  private static final int EXCEPTED = 20;

  private static final Set<String> EXCEPTIONS = Set.of("exception", "except", "excluding");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Fillers fillers;
  private final Set<Integer> members = new HashSet<>();

  PlaceNames(Sentence sentence, Grammar grammar, Fillers fillers) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.fillers = fillers;
    for (int token = 1; token + 1 < sentence.size(); token++) {
      if (sentence.lemma(token).equals("include") && grammar.verb(token)) {
        members.addAll(members(token));
      }
    }
  }

  /**
   * The states that a party is said to include: "the nations that took part include A, B and C".
   */
  private List<Integer> members(int include) {
    int whole = grammar.subject(include);
    int first = sentence.child(include, "obj");
    boolean names =
        whole >= 0
            && first > include
            && fillers.party(whole)
            && !fillers.is(whole, Sense.PLACE)
            && fillers.is(first, Sense.PLACE);
    if (!names) {
      return List.of();
    }
    List<Integer> listed = new ArrayList<>(grammar.withConjuncts(first));
    for (int token = first + 1; token < sentence.size(); token++) {
      if (fillers.is(token, Sense.PLACE)
          && !listed.contains(token)
          && listed.contains(listedBefore(token))) {
        listed.add(token);
      }
    }
    return listed;
  }

  /** Whether a word names a state that a party is said to include. */
  boolean member(int token) {
    return members.contains(token);
  }

  /** Whether a word names a place or road that something can be said to have happened at. */
  boolean happensAt(int token) {
    boolean place =
        fillers.is(token, Sense.PLACE)
            || fillers.is(token, Sense.ROAD)
            || fillers.is(token, Sense.ROUTE) && sentence.upos(token) == Upos.PROPN;
    return place && !members.contains(token) && !seat(token) && !excepted(token);
  }

  /** "with the exception of three towns: A, B and C", "except for A": it did not happen there. */
  private boolean excepted(int token) {
    for (int at = token; at >= 0 && token - at <= EXCEPTED; at--) {
      String lemma = sentence.lemma(at);
      if (EXCEPTIONS.contains(lemma) || lemma.equals("apart") && from(at + 1)) {
        return true;
      }
      if (sentence.upos(at) == Upos.VERB || lemma.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean from(int at) {
    return at < sentence.size() && sentence.form(at).equals("from");
  }

  /** Whether a noun for a site has its name before it: 'the "Dar Salam" farm'. */
  boolean names(int site) {
    for (int child : sentence.children(site)) {
      if (child < site && fillers.is(child, Sense.PLACE) && !grammar.relation(child, "nmod")) {
        return true;
      }
    }
    return false;
  }

  /** "the London-based monitor". */
  private boolean seat(int token) {
    return token + 2 < sentence.size()
        && sentence.form(token + 1).equals("-")
        && sentence.joined(token + 1)
        && SEATED.contains(
            sentence.lemma(token + 2).equals("base") ? "based" : sentence.form(token + 2));
  }

  /** Gives each place of a list to the event of the one before it. */
  void joinLists(int[] owner) {
    for (int token = 2; token < owner.length; token++) {
      if (!fillers.is(token, Sense.PLACE) || subject(token)) {
        continue;
      }
      int before = listedBefore(token);
      if (before >= 0 && owner[before] >= 0) {
        owner[token] = owner[before];
      }
    }
  }

  /** Whether a verb follows of which the place may be the subject. */
  private boolean subject(int token) {
    if (token + 1 < sentence.size() && fillers.is(token + 1, Sense.TERRITORY)) {
      return subject(token + 1);
    }
    Upos next = token + 1 < sentence.size() ? sentence.upos(token + 1) : Upos.PUNCT;
    return grammar.relation(token, "nsubj") || next == Upos.AUX || next == Upos.VERB;
  }

  /** The place right before another in a list, or -1. */
  int listedBefore(int place) {
    int at = place - 1;
    boolean joined = false;
    for (; at >= 0 && place - at <= LONGEST; at--) {
      String form = sentence.form(at);
      Upos upos = sentence.upos(at);
      if (form.equals(",") || upos == Upos.CCONJ && !sentence.lemma(at).equals("but")) {
        joined = true;
        continue;
      }
      if (joined) {
        break;
      }
      boolean within =
          upos == Upos.DET
              || upos == Upos.ADJ
              || upos == Upos.PROPN
              || upos == Upos.NOUN && fillers.is(at, Sense.TERRITORY)
              || form.equals("of")
              || form.equals("-");
      if (!within) {
        return -1;
      }
    }
    if (!joined || at < 0) {
      return -1;
    }
    if (fillers.is(at, Sense.PLACE)) {
      return at;
    }
    boolean named =
        fillers.is(at, Sense.TERRITORY) && at > 0 && sentence.upos(at - 1) == Upos.PROPN;
    return named && fillers.is(at - 1, Sense.PLACE) ? at - 1 : -1;
  }
}
