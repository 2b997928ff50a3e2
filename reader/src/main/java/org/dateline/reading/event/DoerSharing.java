package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Lends a deed that is told without its doer the doer of the deed beside it in the same sentence:
 * "troops arrived ahead of an assault on the town", "accused X of killing people in strikes".
 */
final class DoerSharing {
  /** What an attacker does. */
  private static final Set<Kind> DEEDS =
      EnumSet.of(
          Kind.CONTROL_GAIN,
          Kind.CONTROL_ADVANCE,
          Kind.FIGHT_CLASH,
          Kind.STRIKE_AIR,
          Kind.STRIKE_SHELL,
          Kind.STRIKE_BOMB,
          Kind.SIEGE_LAY,
          Kind.ROUTE_CUT,
          Kind.HARM_KILL,
          Kind.HARM_ABDUCT,
          Kind.HARM_ABUSE,
          Kind.HARM_DESTROY,
          Kind.ACTOR_DEPLOY);

  /** Deeds that a sentence often tells without saying who did them. */
  private static final Set<Kind> BORROW =
      EnumSet.of(Kind.FIGHT_CLASH, Kind.STRIKE_AIR, Kind.STRIKE_SHELL, Kind.SIEGE_LAY);

  /** Nouns of fights that have no attacker. */
  private static final Set<String> MUTUAL =
      Set.of("battle", "fight", "fighting", "war", "clash", "combat", "operation", "hostility");

  private final Sentence sentence;

  DoerSharing(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The drafts of the sentence, deeds without a doer given one where there is one to share. */
  List<EventDraft> shared(List<EventDraft> drafts) {
    List<EventDraft> result = new ArrayList<>(drafts.size());
    for (EventDraft draft : drafts) {
      boolean lacks =
          draft.agents().isEmpty() && BORROW.contains(draft.kind()) && !draft.adjectival();
      EventDraft lender = lacks ? lender(draft, drafts) : null;
      result.add(
          lender == null
              ? draft
              : draft.by(lender.kind() == Kind.DEAL_ACCUSE ? lender.targets() : lender.agents()));
    }
    return result;
  }

  private @Nullable EventDraft lender(EventDraft draft, List<EventDraft> drafts) {
    EventDraft best = null;
    int least = Integer.MAX_VALUE;
    for (EventDraft other : drafts) {
      boolean accuses = other.kind() == Kind.DEAL_ACCUSE && !other.targets().isEmpty();
      boolean acts = DEEDS.contains(other.kind()) && !other.agents().isEmpty();
      if (other == draft
          || !accuses && !acts
          || other.adjectival()
          || !fits(draft, other, accuses ? other.targets() : other.agents())) {
        continue;
      }
      int distance = Math.abs(draft.head() - other.head());
      if (distance < least) {
        least = distance;
        best = other;
      }
    }
    return best;
  }

  private boolean fits(EventDraft draft, EventDraft other, List<Integer> doers) {
    Kind.Group group = other.kind().group();
    boolean strike = group == Kind.Group.STRIKE || other.kind() == Kind.DEAL_ACCUSE;
    boolean alike =
        switch (draft.kind().group()) {
          case STRIKE -> strike; // who fights on the ground need not fly
          case HARM -> strike || group == Kind.Group.HARM;
          case SIEGE -> group != Kind.Group.HARM && other.kind() != Kind.ACTOR_DEPLOY;
          case FIGHT -> !MUTUAL.contains(sentence.lemma(draft.head()));
          case CONTROL, ROUTE, PEOPLE, DEAL, ACTOR -> true;
        };
    if (!alike) {
      return false;
    }
    for (int doer : doers) {
      if (draft.targets().contains(doer)) {
        return false;
      }
    }
    return true;
  }
}
