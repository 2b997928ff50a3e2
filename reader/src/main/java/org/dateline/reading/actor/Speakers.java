package org.dateline.reading.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.NameWords.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Who says "we" and "I" in a document: the speaker of the same sentence, else the last one before
 * it, else the next one, else whoever a statement is by.
 */
final class Speakers {
  private static final int NEAR = 4;

  /** Who fights and does not publish statements as "we" under an outlet's name. */
  private static final Set<ActorKind> FIGHTERS =
      EnumSet.of(ActorKind.JIHADIST, ActorKind.REBEL, ActorKind.MILITIA);

  private final RosterNames roster;
  private final List<Sentence> sentences;
  private final List<Party> speakers = new ArrayList<>();
  private final @Nullable Party author;

  Speakers(RosterNames roster, List<Sentence> sentences, List<Party> parties) {
    this.roster = roster;
    this.sentences = sentences;
    Party first = null;
    Party subject = null;
    for (Party party : parties) {
      if (speaks(party)) {
        speakers.add(party);
      }
      if (first == null
          && party.sentence < 3
          && party.form == Form.NAME
          && party.sort == Sort.PERSON) {
        first = party;
      } else if (first != null && named(first, party)) {
        first = party; // "High Representative Anna Example"
      }
      if (subject == null && party.sentence < 3 && opens(party)) {
        subject = party;
      }
    }
    this.author = first == null ? subject : first;
  }

  /** Whether a person's name follows right after the office. */
  private static boolean named(Party office, Party party) {
    return party.sentence == office.sentence
        && party.from >= office.to
        && party.from - office.to <= 4
        && party.form == Form.NAME
        && party.sort == Sort.PERSON;
  }

  private boolean fights(Party party) {
    Actor actor = party.actor == null ? null : roster.byId(party.actor);
    return actor != null && FIGHTERS.contains(actor.kind());
  }

  private boolean speaks(Party party) {
    Sentence sentence = sentences.get(party.sentence);
    int verb = sentence.head(party.head);
    return verb >= 0
        && !fights(party)
        && party.sort != Sort.FIGHTERS
        && sentence.deprel(party.head).equals("nsubj")
        && roster.nameWords().is(Cue.SPEECH, sentence.lemma(verb));
  }

  /** A body or state that is the subject of a sentence, as in a statement of its own. */
  private boolean opens(Party party) {
    return party.form == Form.NAME
        && !fights(party)
        && (party.sort == Sort.BODY || party.sort == Sort.STATE)
        && sentences.get(party.sentence).deprel(party.head).equals("nsubj");
  }

  /** The speaker of a sentence's first person, or null. */
  @Nullable Party at(int sentence, boolean one) {
    Party best = null;
    int nearest = NEAR + 1;
    for (Party speaker : speakers) {
      if (one && speaker.sort != Sort.PERSON) {
        continue;
      }
      int distance = sentence - speaker.sentence;
      int cost = distance == 0 ? 0 : distance > 0 ? distance : 1 - distance;
      if (cost < nearest) {
        nearest = cost;
        best = speaker;
      }
    }
    return best == null ? author : best;
  }
}
