package org.dateline.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each pronoun and each description the party that it stands for: the most salient one
 * before it that agrees in number and sort. Subjects weigh more than objects, names more than
 * common nouns, near ones more than far ones. "They" may stand for a list; it is then found once
 * for each of its members. "We" and "I" stand for whoever speaks.
 */
final class References {
  private static final int PRONOUN_BACK = 2;
  private static final int SPEAKER_BACK = 4;
  private static final int DESCRIPTION_BACK = 30;

  /** No more parties before a reference are looked at: they are not found farther off. */
  private static final int MOST = 300;

  /** "They" stands for the members of a list up to this long. */
  private static final int LONGEST_LIST = 4;

  private static final double NAMESAKE = 0.8;
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> HUMAN =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> SPEAKER =
      Set.of("we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself");
  private static final Set<String> MEMBERS =
      Set.of(
          "fighter",
          "member",
          "soldier",
          "militant",
          "gunman",
          "troop",
          "combatant",
          "supporter",
          "element",
          "force");
  private static final Set<String> OF = Set.of("of", "from", "with");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private final RosterNames roster;
  private final @Nullable LocalDate day;
  private final List<Sentence> sentences;
  private final List<Party> parties;
  private final Speakers speakers;
  private final Salience salience;
  private final ActorNotes notes;

  References(
      RosterNames roster,
      @Nullable LocalDate day,
      List<Sentence> sentences,
      List<Party> parties,
      ActorNotes notes) {
    this.notes = notes;
    this.roster = roster;
    this.day = day;
    this.sentences = sentences;
    this.parties = parties;
    this.speakers = new Speakers(roster, sentences, parties);
    this.salience = new Salience(roster.nameWords(), sentences);
  }

  /** The parties with their references, pronouns added, in order. */
  List<Party> resolved() {
    List<Party> all = new ArrayList<>(parties.size() + 16);
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        while (next < parties.size() && starts(parties.get(next), s, i)) {
          Party party = parties.get(next++);
          if (party.form == Form.DESCRIPTION) {
            describe(all, party);
          } else if (party.form == Form.COMMON_NOUN && party.actor == null) {
            ofSomebody(all, party);
            if (next < parties.size()) {
              membersOf(party, parties.get(next));
            }
          }
          all.add(party);
        }
        Upos upos = sentence.upos(i);
        if (upos == Upos.PRON || upos == Upos.DET || upos == Upos.SCONJ) {
          pronoun(all, s, sentence, i);
        }
      }
    }
    return all;
  }

  private static boolean starts(Party party, int sentence, int token) {
    return party.sentence < sentence || party.sentence == sentence && party.from <= token;
  }

  private void pronoun(List<Party> all, int s, Sentence sentence, int at) {
    String form = sentence.lower(at);
    if (sentence.form(at).equals("US")) {
      return; // the United States
    }
    if (RELATIVE.contains(form)) {
      stand(all, s, at, relative(all, s, sentence, at));
    } else if (SPEAKER.contains(form)) {
      stand(all, s, at, speakers.at(s, form.equals("i") || form.startsWith("m")));
    } else if (HUMAN.contains(form)) {
      stand(all, s, at, human(all, s, sentence, at));
    } else if (NEUTER.contains(form)) {
      stand(all, s, at, best(all, s, at, Set.of(Sort.BODY, Sort.STATE), false));
    } else if (PLURAL.contains(form)) {
      Party best =
          best(all, s, at, Set.of(Sort.FIGHTERS, Sort.PEOPLE, Sort.BODY, Sort.STATE), true);
      if (best != null) {
        for (Party each : together(all, best)) {
          stand(all, s, at, each);
        }
      }
    }
  }

  /** "he added": who spoke before; else the most salient. */
  private @Nullable Party human(List<Party> all, int s, Sentence sentence, int at) {
    int verb = sentence.head(at);
    boolean speaks = sentence.deprel(at).equals("nsubj") && verb >= 0 && speech(sentence, verb);
    for (int k = all.size() - 1; speaks && k >= 0 && s - all.get(k).sentence <= SPEAKER_BACK; k--) {
      Party party = all.get(k);
      Sentence own = sentences.get(party.sentence);
      int said = own.head(party.head);
      if (party.sentence < s
          && party.sort == Sort.PERSON
          && own.deprel(party.head).equals("nsubj")
          && said >= 0
          && speech(own, said)) {
        return party;
      }
    }
    return best(all, s, at, Set.of(Sort.PERSON), false);
  }

  private boolean speech(Sentence sentence, int verb) {
    return roster.nameWords().is(NameWords.Cue.SPEECH, sentence.lemma(verb));
  }

  private static void stand(List<Party> all, int s, int at, @Nullable Party best) {
    if (best != null) {
      Party party =
          new Party(
              s, at, at + 1, at, Form.PRONOUN, best.sort, best.plural, best.words, best.actor);
      party.name = best.fullName();
      all.add(party);
    }
  }

  /** The party that a relative clause is about. */
  private static @Nullable Party relative(List<Party> all, int s, Sentence sentence, int at) {
    int verb = sentence.head(at);
    for (int steps = 0; steps < 3 && verb >= 0; steps++) {
      if (sentence.deprel(verb).equals("acl:relcl")) {
        return holder(all, s, sentence.head(verb));
      }
      verb = sentence.head(verb);
    }
    return null;
  }

  private static @Nullable Party holder(List<Party> all, int s, int token) {
    for (int k = all.size() - 1; k >= 0 && all.get(k).sentence == s; k--) {
      Party party = all.get(k);
      if (party.from <= token && token < party.to && party.form != Form.PRONOUN) {
        return party;
      }
    }
    return null;
  }

  /** The members of the list that a party belongs to, itself included. */
  private List<Party> together(List<Party> all, Party party) {
    List<Party> list = new ArrayList<>();
    if (party.form == Form.PRONOUN) {
      for (int k = all.size() - 1; k >= 0 && all.get(k).sentence >= party.sentence; k--) {
        Party other = all.get(k);
        if (other.sentence == party.sentence && other.from == party.from) {
          list.add(0, other);
        }
      }
      return list;
    }
    Sentence sentence = sentences.get(party.sentence);
    int first = first(sentence, party.head);
    for (int k = all.size() - 1; k >= 0 && all.get(k).sentence >= party.sentence; k--) {
      Party other = all.get(k);
      if (other.sentence == party.sentence
          && other.form != Form.PRONOUN
          && first(sentence, other.head) == first) {
        list.add(0, other);
        if (list.size() > LONGEST_LIST) {
          return List.of(party);
        }
      }
    }
    return list;
  }

  private static int first(Sentence sentence, int head) {
    int at = head;
    while (sentence.deprel(at).equals("conj") && sentence.head(at) >= 0 && sentence.head(at) < at) {
      at = sentence.head(at);
    }
    return at;
  }

  private void describe(List<Party> before, Party party) {
    Sentence sentence = sentences.get(party.sentence);
    String noun = sentence.lower(party.head);
    Set<ActorKind> kinds = roster.words().stands(noun);
    boolean person = kinds.contains(ActorKind.PERSON);
    Party best =
        kinds.isEmpty() || person
            ? namesake(before, noun, party)
            : ofKind(before, party, kinds, noun);
    if (best == null && person) {
      best = best(before, party.sentence, party.head, Set.of(Sort.PERSON), false);
    }
    if (best != null) {
      party.name = best.fullName();
      party.actor = best.actor;
    } else {
      usual(party);
    }
  }

  /** "its last fighters" are those of whom "it" stands for; "army convoys", "our army". */
  private void ofSomebody(List<Party> before, Party party) {
    Sentence sentence = sentences.get(party.sentence);
    String owner = party.from == 0 ? "" : sentence.lower(party.from - 1);
    if (owner.equals("its") || owner.equals("their")) {
      Party last = before.isEmpty() ? null : before.get(before.size() - 1);
      if (last != null
          && last.sentence == party.sentence
          && last.form == Form.PRONOUN
          && last.from == party.from - 1
          && party.sort == Sort.FIGHTERS) {
        party.actor = last.actor;
      }
      return;
    }
    boolean other =
        owner.equals("a") || owner.equals("an") || owner.equals("no") || owner.equals("another");
    boolean own = owner.equals("our");
    if (!other && (own || party.to - party.from == 1)) {
      String noun = sentence.lower(party.head);
      if (sentence.form(party.head).equals(noun)) {
        Party same = own ? null : namesake(before, noun, party);
        if (same != null) {
          party.actor = same.actor;
        } else {
          usual(party);
        }
      }
    }
  }

  /** "fighters of X", "members of the former X": what they do, X does. */
  private void membersOf(Party party, Party next) {
    Sentence sentence = sentences.get(party.sentence);
    boolean behind =
        next.sentence == party.sentence && next.from > party.to && next.from - party.to <= 3;
    if (behind
        && (next.form == Form.NAME || !next.words.equals(next.words.toLowerCase(Locale.ROOT)))
        && next.sort == Sort.BODY
        && MEMBERS.contains(sentence.lemma(party.head))
        && OF.contains(sentence.lemma(party.to))) {
      party.name = next.fullName();
      party.actor = next.actor;
    }
  }

  /** Whom reports of the theatre mean by the words where no one else was named. */
  private void usual(Party party) {
    List<String> words = new ArrayList<>();
    Sentence sentence = sentences.get(party.sentence);
    for (int i = party.from; i <= party.head; i++) {
      words.add(sentence.lower(i));
    }
    Actor usual = roster.usual(words, day);
    if (usual == null && words.size() > 1) {
      usual = roster.usual(words.subList(words.size() - 1, words.size()), day);
    }
    if (usual != null) {
      party.actor = usual.id();
    }
  }

  /** Somebody whose name has the noun: "the observatory" after "Syrian Observatory ...". */
  private @Nullable Party namesake(List<Party> before, String noun, Party party) {
    for (int k = before.size() - 1; k >= Math.max(0, before.size() - MOST); k--) {
      Party other = before.get(k);
      if (party.sentence - other.sentence > DESCRIPTION_BACK) {
        return null;
      }
      if (bears(other, noun)) {
        return other;
      }
    }
    return null;
  }

  private boolean bears(Party party, String noun) {
    boolean named =
        party.form == Form.NAME
            || party.form == Form.COMMON_NOUN && party.to - party.from > 1 && !apposed(party);
    return named && party.sort != Sort.PERSON && party.sort != Sort.PEOPLE && has(party, noun);
  }

  /** "X, a paramilitary group": says what X is and names nobody new. */
  private boolean apposed(Party party) {
    Sentence sentence = sentences.get(party.sentence);
    String before = party.from < 2 ? "" : sentence.lower(party.from - 1);
    return (before.equals("a") || before.equals("an"))
        && sentence.upos(party.from - 2) == Upos.PUNCT;
  }

  private static boolean has(Party party, String noun) {
    String words = " " + party.words.toLowerCase(Locale.ROOT) + " ";
    return words.endsWith(" " + noun + " ")
        || words.contains(" " + noun + " for ")
        || words.contains(" " + noun + " of ");
  }

  /** The most salient of those who are of such a kind or bear the noun in their name. */
  private @Nullable Party ofKind(
      List<Party> before, Party party, Set<ActorKind> kinds, String noun) {
    Party best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = before.size() - 1; k >= Math.max(0, before.size() - MOST); k--) {
      Party other = before.get(k);
      if (party.sentence - other.sentence > DESCRIPTION_BACK) {
        break;
      }
      if (sameClause(other, party.sentence, party.head)) {
        continue;
      }
      Actor actor = other.actor == null ? null : roster.byId(other.actor);
      boolean kind = actor != null && kinds.contains(actor.kind());
      boolean namesake = bears(other, noun);
      kind &= other.form != Form.COMMON_NOUN || other.name != null || other.to - other.from > 1;
      if (kind || namesake) {
        double score = salience.of(other, party.sentence) + (namesake ? NAMESAKE : 0);
        notes.weighed(party.sentence, party.from, party.to, other, score);
        if (score > most) {
          most = score;
          best = other;
        }
      }
    }
    return best;
  }

  private @Nullable Party best(List<Party> before, int s, int at, Set<Sort> sorts, boolean plural) {
    Party best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = before.size() - 1; k >= Math.max(0, before.size() - MOST); k--) {
      Party party = before.get(k);
      if (s - party.sentence > PRONOUN_BACK) {
        break;
      }
      if (fits(party, sorts, plural) && !sameClause(party, s, at)) {
        double score = salience.forPronoun(party, s, at);
        boolean collective = plural && !party.plural;
        score -= collective ? party.sort == Sort.STATE ? 2 : 1 : 0;
        notes.weighed(s, at, at + 1, party, score);
        if (score > most) {
          most = score;
          best = party;
        }
      }
    }
    return best;
  }

  private static boolean fits(Party party, Set<Sort> sorts, boolean plural) {
    if (!sorts.contains(party.sort) || !plural && party.plural) {
      return false;
    }
    return party.form != Form.DESCRIPTION || party.name != null || party.actor != null || plural;
  }

  /** Object and subject of one verb are two. */
  private boolean sameClause(Party party, int s, int at) {
    if (party.sentence != s) {
      return false;
    }
    Sentence sentence = sentences.get(s);
    int verb = sentence.head(at);
    if (verb >= 0
        && sentence.deprel(verb).startsWith("acl")
        && sentence.head(verb) >= 0
        && !sentence.deprel(at).startsWith("nsubj")
        && first(sentence, party.head) == first(sentence, sentence.head(verb))) {
      return true; // "militants and soldiers closing in on them"
    }
    return verb >= 0
        && (sentence.head(party.head) == verb && !sentence.deprel(at).equals("nmod:poss")
            || sentence.head(party.head) == at
            || verb == party.head && !sentence.deprel(at).equals("nmod:poss"));
  }
}
