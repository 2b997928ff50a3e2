package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Lends an event without a place the place of the event that it stands under, beside or over in the
 * same sentence: what happens in one clause mostly happens where the sentence says.
 */
final class PlaceSharing {
  /** Kinds of event that happen somewhere. */
  private static final Set<Kind.Group> PHYSICAL =
      EnumSet.of(
          Kind.Group.CONTROL,
          Kind.Group.ROUTE,
          Kind.Group.SIEGE,
          Kind.Group.FIGHT,
          Kind.Group.STRIKE,
          Kind.Group.HARM,
          Kind.Group.PEOPLE);

  private final Sentence sentence;

  PlaceSharing(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The drafts of the sentence, those without a place given one where there is one to share. */
  List<EventDraft> shared(List<EventDraft> drafts) {
    List<EventDraft> result = new ArrayList<>(drafts.size());
    for (EventDraft draft : drafts) {
      EventDraft lender =
          draft.places().isEmpty() && physical(draft) && !elsewhere(draft)
              ? lender(draft, drafts)
              : null;
      result.add(lender == null ? draft : draft.with(lent(lender.places(), draft.kind())));
    }
    return result;
  }

  /** "the rebels' strongholds", "held the line": what somebody has is not where others act. */
  private boolean elsewhere(EventDraft draft) {
    return draft.kind() == Kind.CONTROL_HOLD && sentence.upos(draft.head()) != Upos.VERB;
  }

  /** What happens on a road is lent as such only to what befalls roads. */
  private static List<EventDraft.PlaceSlot> lent(List<EventDraft.PlaceSlot> places, Kind kind) {
    if (kind.group() == Kind.Group.ROUTE) {
      return places;
    }
    List<EventDraft.PlaceSlot> there = new ArrayList<>(places);
    there.removeIf(slot -> slot.role() == PlaceMention.Role.ROUTE);
    return List.copyOf(there);
  }

  static boolean physical(EventDraft draft) {
    return PHYSICAL.contains(draft.kind().group());
  }

  private @Nullable EventDraft lender(EventDraft draft, List<EventDraft> drafts) {
    EventDraft best = null;
    int least = Integer.MAX_VALUE;
    for (EventDraft other : drafts) {
      if (other == draft
          || other.places().isEmpty()
          || other.modality() == Modality.DENIED && draft.modality() != Modality.DENIED
          || !physical(other) && other.kind() != Kind.DEAL_ACCUSE
          || other.kind() == Kind.PEOPLE_TOLL) {
        continue;
      }
      int distance = distance(draft.head(), other.head());
      if (distance < least) {
        least = distance;
        best = other;
      }
    }
    return best;
  }

  /** Steps between two words over the tree. */
  private int distance(int one, int other) {
    int steps = 0;
    for (int at = one; at >= 0 && steps <= sentence.size(); at = sentence.head(at), steps++) {
      int down = 0;
      for (int b = other; b >= 0 && down <= sentence.size(); b = sentence.head(b), down++) {
        if (at == b) {
          return steps + down;
        }
      }
    }
    return sentence.size();
  }
}
