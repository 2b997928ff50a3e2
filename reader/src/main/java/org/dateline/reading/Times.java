package org.dateline.reading;

import java.util.List;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.TimeMention;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.time.FoundTime;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event its time: the expression among its own words, else one that stands for the whole
 * sentence.
 */
final class Times {
  private final Found found;

  Times(Found found) {
    this.found = found;
  }

  /** The time of an event, or null where the sentence gives none that fits. */
  @Nullable TimeMention of(EventDraft draft, List<EventDraft> together) {
    List<FoundTime> times = found.times(draft.sentence());
    if (now(draft)) {
      return null;
    }
    FoundTime own = nearest(draft, times);
    if (own != null) {
      return mention(own);
    }
    if (times.isEmpty()
        || draft.adjectival()
        || draft.modality() != Modality.ASSERTED
        || draft.kind() == Kind.CONTROL_HOLD) {
      return null;
    }
    EventDraft above = above(draft, together);
    FoundTime shared = above == null ? null : nearest(above, times);
    return shared == null ? null : mention(shared);
  }

  /** "now controls": what other times the sentence tells belong to something else. */
  private boolean now(EventDraft draft) {
    Sentence words = found.sentence(draft.sentence());
    for (int child : words.children(draft.head())) {
      String form = words.form(child);
      if ((form.equals("now") || form.equals("currently"))
          && words.deprel(child).equals("advmod")) {
        return true;
      }
    }
    return false;
  }

  /** The expression among the words of an event that stands nearest to its trigger. */
  private static @Nullable FoundTime nearest(EventDraft draft, List<FoundTime> times) {
    FoundTime best = null;
    int least = Integer.MAX_VALUE;
    for (FoundTime time : times) {
      if (draft.domain().contains(time.head())) {
        int distance = Math.abs(time.head() - draft.head());
        if (distance < least) {
          least = distance;
          best = time;
        }
      }
    }
    return best;
  }

  /** The event in whose clause another stands, or null. */
  private @Nullable EventDraft above(EventDraft draft, List<EventDraft> together) {
    Sentence words = found.sentence(draft.sentence());
    int at = words.head(draft.head());
    for (int i = 0; at >= 0 && i < words.size(); i++) {
      for (EventDraft other : together) {
        if (other != draft && (other.head() == at || other.domain().contains(at))) {
          return other;
        }
      }
      at = words.head(at);
    }
    return null;
  }

  private TimeMention mention(FoundTime time) {
    Sentence words = found.sentence(time.sentence());
    return new TimeMention(
        words.words(time.from(), time.to()),
        words.begin(time.from()),
        words.end(time.to() - 1),
        time.when());
  }
}
