package org.dateline.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.reading.actor.ActorWords.Cue;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.NameFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds common nouns for parties in one sentence: "government troops", "ISIS fighters", "elderly
 * civilians". The words before the noun tell the side; a phrase whose side the roster has under
 * another noun ("government forces") gets that actor's id.
 */
final class CommonNouns {
  private static final int MOST = 7;

  private final ActorWords nouns;
  private final RosterNames roster;
  private final @Nullable LocalDate day;
  private final int s;
  private final Sentence sentence;
  private final Party[] owner;

  /** Names inside the phrases: "ISIS" in "ISIS fighters". */
  private final List<Party> nested = new ArrayList<>();

  CommonNouns(
      RosterNames roster, @Nullable LocalDate day, int s, Sentence sentence, Party[] owner) {
    this.nouns = roster.words();
    this.roster = roster;
    this.day = day;
    this.s = s;
    this.sentence = sentence;
    this.owner = owner;
  }

  /** Adds what it finds to the owners of the tokens; answers the names inside the phrases. */
  List<Party> find() {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Cue cue = owner[i] != null && owner[i].form == Form.NAME ? null : noun(i);
      if (cue != null) {
        i = phrase(i, cue);
      }
    }
    return nested;
  }

  private @Nullable Cue noun(int i) {
    Upos upos = sentence.upos(i);
    if (upos != Upos.NOUN && upos != Upos.PROPN && upos != Upos.ADJ) {
      return null;
    }
    String form = word(i);
    Cue cue = nouns.noun(form);
    if (cue == null || upos == Upos.ADJ && !form.endsWith("s") && !alone(i)) {
      return null;
    }
    if (i + 1 < sentence.size()) {
      boolean hyphen = sentence.form(i + 1).equals("-") && sentence.joined(i + 1);
      if (hyphen && bound(i + 2)) {
        return cue;
      }
      boolean modifies =
          sentence.head(i) == i + 1
              && (sentence.deprel(i).equals("compound") || sentence.deprel(i).equals("amod"));
      if (hyphen
          || modifies && (nouns.noun(word(i + 1)) != null || sentence.upos(i + 1) == Upos.PROPN)) {
        return null;
      }
    }
    return cue;
  }

  /** "rebel-held", "government-controlled", "Iran-backed": the word after the hyphen. */
  private boolean bound(int i) {
    return i < sentence.size() && nouns.is(Cue.BOUND, word(i));
  }

  /** "the military upgraded": an adjective that heads its phrase. */
  private boolean alone(int i) {
    if (i == 0 || i + 1 >= sentence.size() || sentence.upos(i - 1) == Upos.ADV) {
      return false;
    }
    return switch (sentence.upos(i + 1)) {
      case ADJ, NOUN, PROPN, NUM, X, SYM, PRON, DET, INTJ -> false;
      case ADP, ADV, AUX, CCONJ, PART, SCONJ, VERB -> true;
      case PUNCT -> !sentence.form(i + 1).equals("-");
    };
  }

  private String word(int i) {
    return sentence.lower(i);
  }

  /** Takes in the words before the noun, answers the first token of the phrase. */
  private int phrase(int noun, Cue cue) {
    int from = noun;
    Party side = null;
    boolean backed = false;
    while (from > 0 && noun - from < MOST && modifier(from - 1, noun)) {
      from--;
      if (owner[from] != null && owner[from].form == Form.NAME) {
        Party named = owner[from];
        boolean backer =
            sentence.form(named.to).equals("-")
                && bound(named.to + 1)
                && !word(named.to + 1).equals("led");
        side = backer ? side : named;
        backed |= backer;
        nested.add(named);
        from = named.from;
      }
    }
    while (from < noun && skipped(from)) {
      from++;
    }
    boolean bare = from == noun;
    if (bare && owner[noun] != null) {
      return from;
    }
    boolean plural = plural(noun);
    String actor = side != null ? sided(side, from, noun, cue) : id(from, noun, cue);
    if (actor == null && owner[noun] != null && side == null && !backed && harmless(from, noun)) {
      actor = owner[noun].actor;
    }
    boolean vague = vague(from, noun);
    int to = noun + 1;
    Party party =
        new Party(
            s,
            from,
            loyal(to),
            noun,
            vague ? Form.DESCRIPTION : Form.COMMON_NOUN,
            sort(cue, plural, word(noun)),
            plural,
            sentence.words(from, loyal(to)),
            actor);
    Parties.put(owner, party);
    return from;
  }

  /** The actor behind "ISIS fighters", "Assad's forces"; a state's people are not the state. */
  private @Nullable String sided(Party side, int from, int noun, Cue cue) {
    if (cue == Cue.PEOPLE) {
      return null;
    }
    return switch (side.sort) {
      case BODY, FIGHTERS -> side.actor;
      case PERSON -> {
        Actor regime = roster.named(List.of(sentence.lower(side.to - 1), "regime"), day);
        yield regime == null ? null : regime.id();
      }
      case STATE, PEOPLE -> id(from, noun, cue);
    };
  }

  /** "troops loyal to President Assad". */
  private int loyal(int to) {
    int n = sentence.size();
    if (to + 2 >= n
        || !nouns.is(Cue.LOYAL, word(to))
        || !(word(to + 1).equals("to") || word(to + 1).equals("with"))) {
      return to;
    }
    int end = to + 2;
    while (end < n
        && (NameFinder.capital(sentence, end)
            || sentence.form(end).equals("-")
            || sentence.form(end).equals("al"))) {
      end++;
    }
    return end > to + 2 ? end : to;
  }

  private boolean modifier(int i, int noun) {
    if (owner[i] != null && owner[i].form == Form.NAME) {
      return !possessed(i);
    }
    String form = sentence.form(i);
    if (form.equals("-")) {
      return sentence.joined(i) && sentence.joined(i + 1);
    }
    if (form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’")) {
      return i > 0 && owner[i - 1] != null && owner[i - 1].form == Form.NAME;
    }
    return switch (sentence.upos(i)) {
      case ADJ, NOUN, PROPN -> under(i, noun);
      case VERB ->
          (form.endsWith("ed") || form.endsWith("ing") || form.equals("led") || form.equals("held"))
              && under(i, noun);
      case ADV -> i + 1 < noun && under(i, noun) && sentence.upos(i + 1) == Upos.ADJ;
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private boolean possessed(int i) {
    return false;
  }

  /** Whether a word hangs under the noun in the tree, at most three steps up. */
  private boolean under(int i, int noun) {
    int up = i;
    for (int steps = 0; steps < 4 && up >= 0; steps++) {
      if (up == noun) {
        return true;
      }
      up = sentence.head(up);
    }
    return false;
  }

  private boolean skipped(int i) {
    String w = word(i);
    return switch (w) {
      case "-",
          "several",
          "many",
          "some",
          "few",
          "various",
          "other",
          "more",
          "most",
          "all",
          "such",
          "same",
          "least",
          "own",
          "any" ->
          true;
      default -> sentence.form(i).equals("'s") || sentence.form(i).equals("’s");
    };
  }

  private boolean plural(int noun) {
    String tag = sentence.tag(noun);
    return tag.isEmpty()
        ? word(noun).endsWith("s")
        : tag.equals("NNS")
            || tag.equals("NNPS")
            || word(noun).equals("people")
            || word(noun).equals("police");
  }

  private static Sort sort(Cue cue, boolean plural, String word) {
    return switch (cue) {
      case FORCE -> plural ? Sort.FIGHTERS : Sort.FIGHTERS;
      case UNIT, GROUP, RULE -> Sort.BODY;
      case AIR -> Sort.FIGHTERS;
      case PEOPLE ->
          plural || word.equals("people") || word.equals("population") || word.equals("staff")
              ? Sort.PEOPLE
              : Sort.PERSON;
      case VAGUE, DROP, LIKE, LOYAL, BOUND, BODY -> Sort.BODY;
    };
  }

  /** "the group", "these militants", "the jihadist group": somebody named before. */
  private boolean vague(int from, int noun) {
    if (from == 0 || !nouns.is(Cue.VAGUE, word(noun))) {
      return false;
    }
    String before = word(from - 1);
    boolean definite =
        before.equals("the")
            || before.equals("this")
            || before.equals("these")
            || before.equals("those")
            || before.equals("both");
    if (!definite) {
      return false;
    }
    for (int i = from; i < noun; i++) {
      if (NameFinder.capital(sentence, i) || side(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean side(int i) {
    String w = word(i);
    return w.equals("government")
        || w.equals("regime")
        || w.equals("opposition")
        || w.equals("rebel")
        || w.equals("coalition")
        || w.equals("army");
  }

  /** Only words that say nothing of the side stand before the noun. */
  private boolean harmless(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (!nouns.is(Cue.DROP, word(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The actor whose name the phrase is under a like noun, first with all words, then with fewer.
   */
  private @Nullable String id(int from, int noun, Cue cue) {
    List<String> before = new ArrayList<>();
    for (int i = from; i < noun; i++) {
      if (!sentence.form(i).equals("-")) {
        before.add(word(i));
      }
    }
    if (before.isEmpty() || cue == Cue.PEOPLE) {
      return null;
    }
    List<String> kept = new ArrayList<>();
    for (String word : before) {
      if (!nouns.is(Cue.DROP, word)) {
        kept.add(word);
      }
    }
    String actor = like(before, word(noun));
    return actor != null || kept.isEmpty() ? actor : like(kept, word(noun));
  }

  private @Nullable String like(List<String> before, String noun) {
    List<String> words = new ArrayList<>(before);
    words.add(noun);
    Actor exact = roster.named(words, day);
    if (exact != null) {
      return exact.id();
    }
    for (String other : nouns.like(noun)) {
      words.set(words.size() - 1, other);
      Actor actor = roster.named(words, day);
      if (actor != null) {
        return actor.id();
      }
    }
    return null;
  }
}
