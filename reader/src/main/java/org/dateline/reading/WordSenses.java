package org.dateline.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Roster;
import org.dateline.place.Where;
import org.dateline.reading.actor.FoundActor;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.event.Sense;
import org.dateline.reading.event.Senses;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * What words stand for, by the finds of the other rooms and, for common nouns, by the noun classes.
 */
final class WordSenses implements Senses {
  private static final Set<ActorKind> ARMED =
      EnumSet.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT,
          ActorKind.MILITARY,
          ActorKind.MILITIA,
          ActorKind.REBEL,
          ActorKind.JIHADIST,
          ActorKind.COALITION,
          ActorKind.SECURITY);
  private static final Set<String> PERSONS =
      Set.of(
          "they",
          "them",
          "he",
          "him",
          "she",
          "her",
          "we",
          "us",
          "i",
          "who",
          "their",
          "his",
          "our",
          "someone",
          "many",
          "some",
          "others",
          "those",
          "everyone");
  private static final Set<String> NOBODY = Set.of("nobody", "no-one");

  private final Found found;
  private final NounClasses nouns;
  private final Roster roster;

  WordSenses(Found found, NounClasses nouns, Roster roster) {
    this.found = found;
    this.nouns = nouns;
    this.roster = roster;
  }

  @Override
  public boolean is(int sentence, int token, Sense sense) {
    Sentence words = found.sentence(sentence);
    switch (sense) {
      case TIME:
        return found.inTime(sentence, token);
      case FIGURE:
        return found.figure(sentence, token) != null;
      case PLACE:
        return place(words, sentence, token);
      case ROAD:
        FoundPlace road = found.place(sentence, token);
        return road != null && road.where() instanceof Where.Along;
      case ROUTE:
        FoundPlace place = found.place(sentence, token);
        return place != null ? place.where() instanceof Where.Along : noun(words, token, sense);
      case ACTOR:
        return actor(words, sentence, token)
            || noun(words, token, sense)
            || noun(words, token, Sense.ARMED);
      case ARMED:
      case MILITIA:
        return armed(words, sentence, token, sense);
      case PEOPLE:
        return people(words, sentence, token);
      case BODY:
      case TERRITORY:
      case SITE:
      case WEAPON:
      case VEHICLE:
      case DEAL:
      case TALK:
      case FIGHT:
      case STRIKE:
      case BACKING:
      case AIRCRAFT:
        return noun(words, token, sense);
      case AID:
        // "nothing has entered the town": no aid, no food
        return noun(words, token, sense) || words.lemma(token).equals("nothing");
      case OBSERVER:
        return nouns.is(words.lemma(token).toLowerCase(Locale.ROOT), sense);
    }
    throw new IllegalStateException("no such sense: " + sense);
  }

  @Override
  public boolean inName(int sentence, int token) {
    FoundActor actor = found.actor(sentence, token);
    return actor != null
        && actor.form() == FoundActor.Form.NAME
        && token < actor.to() - 1
        && Character.isUpperCase(found.sentence(sentence).form(token).charAt(0));
  }

  @Override
  public int partyBefore(int sentence, int token) {
    FoundActor actor = token == 0 ? null : found.actor(sentence, token - 1);
    return actor == null || actor.to() != token ? -1 : actor.head();
  }

  private boolean noun(Sentence words, int token, Sense sense) {
    Upos upos = words.upos(token);
    return (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.NUM || upos == Upos.ADJ)
        && nouns.is(words.lemma(token), sense);
  }

  private boolean place(Sentence words, int sentence, int token) {
    FoundPlace place = found.place(sentence, token);
    if (place == null || place.where() instanceof Where.Along) {
      return false;
    }
    if (!place.adjectival()) {
      return true;
    }
    int head = words.head(token);
    // "the Mosul battle", "the Aleppo offensive": the name before an event says where it was.
    return words.upos(token) == Upos.PROPN
        && head > token
        && words.upos(head) != Upos.VERB
        && (nouns.is(words.lemma(head), Sense.FIGHT)
            || nouns.is(words.lemma(head), Sense.STRIKE)
            || nouns.is(words.lemma(head), Sense.TALK)
            || nouns.is(words.lemma(head), Sense.TERRITORY));
  }

  private boolean actor(Sentence words, int sentence, int token) {
    if (found.actor(sentence, token) != null) {
      return true;
    }
    if (words.upos(token) == Upos.PRON) {
      return PERSONS.contains(words.lemma(token));
    }
    if (words.upos(token) == Upos.ADJ) {
      // "Russian air strikes": the adjective of a country stands for its government.
      FoundPlace place = found.place(sentence, token);
      return place != null && place.adjectival();
    }
    return words.upos(token) == Upos.PROPN
        && found.place(sentence, token) == null
        && !found.inTime(sentence, token);
  }

  private boolean armed(Sentence words, int sentence, int token, Sense sense) {
    FoundActor actor = found.actor(sentence, token);
    if (actor != null) {
      if (actor.actor() != null) {
        Optional<Actor> known = roster.byId(actor.actor());
        if (known.isPresent()) {
          ActorKind kind = known.get().kind();
          return sense == Sense.MILITIA
              ? kind == ActorKind.MILITIA
              : ARMED.contains(kind) || noun(words, actor.head(), sense);
        }
      }
      if (actor.name() != null) {
        String last = lastWord(actor.name());
        boolean pronoun = actor.form() == FoundActor.Form.PRONOUN && sense == Sense.ARMED;
        return nouns.is(last, sense) || pronoun && !nouns.is(last, Sense.PEOPLE);
      }
      return noun(words, actor.head(), sense);
    }
    return noun(words, token, sense)
        || words.upos(token) == Upos.PRON && PERSONS.contains(words.lemma(token));
  }

  private boolean people(Sentence words, int sentence, int token) {
    FoundActor actor = found.actor(sentence, token);
    if (actor != null && actor.actor() != null) {
      Optional<Actor> known = roster.byId(actor.actor());
      if (known.isPresent()) {
        return known.get().kind() == ActorKind.CIVILIAN || noun(words, actor.head(), Sense.PEOPLE);
      }
    }
    if (actor != null && actor.name() != null) {
      return nouns.is(lastWord(actor.name()), Sense.PEOPLE);
    }
    return noun(words, token, Sense.PEOPLE)
        || NOBODY.contains(words.lemma(token))
        || words.lemma(token).equals("one") && token > 0 && words.lemma(token - 1).equals("no")
        || words.upos(token) == Upos.PRON && PERSONS.contains(words.lemma(token));
  }

  /** The last word of a name, in the singular as far as an "s" tells. */
  private static String lastWord(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
