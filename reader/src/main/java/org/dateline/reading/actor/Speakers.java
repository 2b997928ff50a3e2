package org.dateline.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.NameWords;
import org.dateline.reading.text.name.NameWords.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Who says "we" and "I" in a document: the speaker of the same sentence, else the last one before
 * it, else the next one, else whoever a statement is by.
 */
final class Speakers {
  private static final int NEAR = 4;

  private final List<Sentence> sentences;
  private final List<Party> speakers = new ArrayList<>();
  private final @Nullable Party author;

  Speakers(List<Sentence> sentences, List<Party> parties) {
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
      }
      if (subject == null && party.sentence < 3 && opens(party)) {
        subject = party;
      }
    }
    this.author = first == null ? subject : first;
  }

  private boolean speaks(Party party) {
    Sentence sentence = sentences.get(party.sentence);
    int verb = sentence.head(party.head);
    return verb >= 0
        && party.sort != Sort.FIGHTERS
        && sentence.deprel(party.head).equals("nsubj")
        && NameWords.ENGLISH.is(Cue.SPEECH, sentence.lemma(verb));
  }

  /** A body or state that is the subject of a sentence, as in a statement of its own. */
  private boolean opens(Party party) {
    return party.form == Form.NAME
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
