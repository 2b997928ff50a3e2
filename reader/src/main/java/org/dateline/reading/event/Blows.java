package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * What sort of blow "the attack" was: the one that was told last before it. "A car bomb exploded.
 * The attack killed three."
 */
final class Blows {
  /** How many sentences later "the attack" still means the same blow. */
  private static final int LASTS = 4;

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "both");

  private Blows() {}

  /** The drafts of a document, attacks of no sort of their own given that of the blow before. */
  static List<EventDraft> told(List<Sentence> sentences, List<EventDraft> drafts) {
    List<EventDraft> result = new ArrayList<>(drafts.size());
    Kind last = null;
    int since = 0;
    for (EventDraft draft : drafts) {
      EventDraft told = draft;
      if (blow(draft.kind())) {
        Sentence sentence = sentences.get(draft.sentence());
        if (last != null
            && draft.sentence() - since <= LASTS
            && general(sentence, draft)
            && (last == Kind.STRIKE_BOMB || pointsBack(sentence, draft))) {
          told = draft.as(last);
        } else if (!general(sentence, draft)) {
          last = draft.kind();
        }
        since = draft.sentence();
      }
      result.add(told);
    }
    return result;
  }

  private static boolean blow(Kind kind) {
    return kind == Kind.STRIKE_BOMB
        || kind == Kind.STRIKE_AIR
        || kind == Kind.STRIKE_SHELL
        || kind == Kind.FIGHT_CLASH;
  }

  /** "attack" alone: by what, only the words before can tell. */
  private static boolean general(Sentence sentence, EventDraft draft) {
    return draft.to() - draft.from() == 1
        && sentence.upos(draft.head()) == Upos.NOUN
        && sentence.lemma(draft.head()).equals("attack")
        && (draft.kind() == Kind.STRIKE_SHELL || draft.kind() == Kind.FIGHT_CLASH);
  }

  private static boolean pointsBack(Sentence sentence, EventDraft draft) {
    for (int child : sentence.children(draft.head())) {
      if (child < draft.head() && POINTING.contains(sentence.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
