package org.dateline.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each pronoun and each description the party that it stands for: the most salient one
 * before it that agrees in number and sort. Subjects weigh more than objects, names more than
 * common nouns, near ones more than far ones.
 */
final class References {
  private static final int PRONOUN_BACK = 3;
  private static final int DESCRIPTION_BACK = 40;
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> HUMAN =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> ARMED =
      Set.of(
          "militants",
          "fighters",
          "forces",
          "troops",
          "soldiers",
          "jihadists",
          "terrorists",
          "extremists",
          "insurgents",
          "gunmen",
          "militiamen",
          "attackers",
          "kidnappers",
          "captors",
          "jihadist",
          "terrorist");

  private final List<Sentence> sentences;
  private final List<Party> parties;

  References(List<Sentence> sentences, List<Party> parties) {
    this.sentences = sentences;
    this.parties = parties;
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
          }
          all.add(party);
        }
        if (sentence.upos(i) == Upos.PRON) {
          Party pronoun = pronoun(all, s, sentence, i);
          if (pronoun != null) {
            all.add(pronoun);
          }
        }
      }
    }
    return all;
  }

  private static boolean starts(Party party, int sentence, int token) {
    return party.sentence < sentence || party.sentence == sentence && party.from <= token;
  }

  private @Nullable Party pronoun(List<Party> before, int s, Sentence sentence, int at) {
    String form = sentence.form(at).toLowerCase(Locale.ROOT);
    Party best = null;
    if (PLURAL.contains(form)) {
      best = best(before, s, at, PRONOUN_BACK, Party.Sort.FIGHTERS, true);
    } else if (NEUTER.contains(form)) {
      best = best(before, s, at, PRONOUN_BACK, Party.Sort.BODY, false);
    } else if (HUMAN.contains(form)) {
      best = best(before, s, at, PRONOUN_BACK, Party.Sort.PERSON, false);
    }
    if (best == null) {
      return null;
    }
    Party party =
        new Party(s, at, at + 1, at, Form.PRONOUN, best.sort, best.plural, best.words, best.actor);
    party.name = best.fullName();
    return party;
  }

  private void describe(List<Party> before, Party party) {
    Sentence sentence = sentences.get(party.sentence);
    String noun = sentence.form(party.head).toLowerCase(Locale.ROOT);
    Party best = namesake(before, noun, party.sentence);
    if (best == null) {
      boolean armed = ARMED.contains(noun);
      best =
          best(
              before,
              party.sentence,
              party.from,
              DESCRIPTION_BACK,
              armed ? Sort.FIGHTERS : party.sort,
              armed || party.plural);
    }
    if (best != null && best != party) {
      party.name = best.fullName();
      party.actor = party.actor == null ? best.actor : party.actor;
    }
  }

  /** A body whose name ends in the noun: "the observatory" after "Syrian Observatory ...". */
  private @Nullable Party namesake(List<Party> before, String noun, int s) {
    for (int k = before.size() - 1; k >= 0 && s - before.get(k).sentence <= DESCRIPTION_BACK; k--) {
      Party party = before.get(k);
      boolean named =
          party.form == Form.NAME || party.form == Form.COMMON_NOUN && party.to - party.from > 1;
      if (named && party.sort != Sort.PERSON && contains(party, noun)) {
        return party;
      }
    }
    return null;
  }

  private static boolean contains(Party party, String noun) {
    String words = party.words.toLowerCase(Locale.ROOT);
    return words.endsWith(" " + noun)
        || words.contains(" " + noun + " for")
        || words.contains(" " + noun + " of");
  }

  private @Nullable Party best(
      List<Party> before, int s, int at, int back, Sort wanted, boolean plural) {
    Party best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = before.size() - 1; k >= 0; k--) {
      Party party = before.get(k);
      if (s - party.sentence > back) {
        break;
      }
      if (fits(party, wanted, plural) && !sameClause(party, s, at)) {
        double score = salience(party, s, at);
        if (score > most) {
          most = score;
          best = party;
        }
      }
    }
    return best;
  }

  private static boolean fits(Party party, Sort wanted, boolean plural) {
    if (party.form == Form.DESCRIPTION && party.name == null) {
      return false;
    }
    return switch (wanted) {
      case PERSON -> party.sort == Sort.PERSON;
      case BODY -> !party.plural && (party.sort == Sort.BODY || party.sort == Sort.STATE);
      case STATE -> party.sort == Sort.STATE;
      case FIGHTERS, PEOPLE ->
          party.plural
              || party.sort == Sort.FIGHTERS
              || party.sort == Sort.BODY && wanted == Sort.FIGHTERS && !plural
              || party.sort == Sort.BODY;
    };
  }

  /** Object and subject of one verb are two. */
  private boolean sameClause(Party party, int s, int at) {
    if (party.sentence != s) {
      return false;
    }
    Sentence sentence = sentences.get(s);
    int verb = sentence.head(at);
    return verb >= 0
        && sentence.head(party.head) == verb
        && !sentence.deprel(at).equals("nmod:poss");
  }

  private double salience(Party party, int s, int at) {
    Sentence sentence = sentences.get(party.sentence);
    double score = -1.0 * (s - party.sentence);
    String deprel = sentence.deprel(party.head);
    score += deprel.startsWith("nsubj") ? 1.2 : deprel.equals("obj") ? 0.4 : 0;
    score += party.form == Form.NAME ? 0.5 : party.form == Form.PRONOUN ? 0.3 : 0;
    score += party.sentence == s ? 0.01 * party.from : 0;
    return score;
  }
}
