package org.dateline.reading;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.TimeMention;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.time.FoundTime;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event its time: the expression among its own words, else one that stands for the whole
 * sentence.
 */
final class Times {
  private static final Set<String> WHEN = Set.of("when", "as", "while", "after");

  /** How far up the tree the verb of an expression of time is looked for. */
  private static final int FARTHEST = 4;

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
    if (own == null) {
      own = ofReport(draft, times);
    }
    if (own != null) {
      return mention(own);
    }
    if (times.isEmpty()
        || draft.adjectival()
        || draft.modality() == Modality.DENIED
        || draft.modality() == Modality.CONDITIONAL
        || draft.kind() == Kind.CONTROL_HOLD) {
      return null;
    }
    EventDraft above = above(draft, together);
    FoundTime shared = above == null ? null : nearest(above, times);
    if (shared == null) {
      shared = ofClauseBelow(draft, together, times);
    }
    return shared == null ? null : mention(shared);
  }

  /** "were killed when shells hit the town on Sunday": the time of the clause that says when. */
  private @Nullable FoundTime ofClauseBelow(
      EventDraft draft, List<EventDraft> together, List<FoundTime> times) {
    Sentence words = found.sentence(draft.sentence());
    for (EventDraft other : together) {
      int up = words.head(other.head());
      boolean under =
          up >= 0
              && (up == draft.head()
                  || words.head(draft.head()) == up && words.deprel(draft.head()).equals("xcomp"));
      int mark = words.child(other.head(), "mark");
      if (other != draft
          && under
          && words.deprel(other.head()).equals("advcl")
          && mark >= 0
          && WHEN.contains(words.lemma(mark))) {
        return nearest(other, times);
      }
    }
    return null;
  }

  /**
   * A time that stands by the words that report, and yet tells of what they report: "claimed
   * attacks on Sunday", "on Sunday they are reported to have killed", "today's news that".
   */
  private @Nullable FoundTime ofReport(EventDraft draft, List<FoundTime> times) {
    Sentence words = found.sentence(draft.sentence());
    int above = words.head(draft.head());
    String relation = words.deprel(draft.head());
    boolean passed =
        relation.equals("obj")
            || relation.equals("nsubj:pass")
            || relation.equals("xcomp") && above >= 0 && words.child(above, "aux:pass") >= 0;
    for (FoundTime time : times) {
      int by = governor(words, time.head());
      if (by >= 0 && by == above && (passed || ofNews(words, time, draft.head()))) {
        return time;
      }
    }
    return null;
  }

  /** The verb that an expression of time hangs on, or -1. */
  private static int governor(Sentence words, int token) {
    int at = words.head(token);
    for (int i = 0; at >= 0 && i < FARTHEST; i++) {
      if (words.upos(at) == Upos.VERB) {
        return at;
      }
      at = words.head(at);
    }
    return -1;
  }

  /** "today's news that X took the town". */
  private static boolean ofNews(Sentence words, FoundTime time, int event) {
    int news = words.head(time.head());
    return words.deprel(time.head()).equals("nmod:poss")
        && news < event
        && news + 1 < words.size()
        && words.lemma(news + 1).equals("that");
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
