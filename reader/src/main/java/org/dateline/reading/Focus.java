package org.dateline.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.event.EventDraft;

/**
 * Where the report is at: an event that is told without a place, right after one that has one,
 * happened there too.
 */
final class Focus {
  /** Kinds of event that happen somewhere. */
  private static final Set<Kind.Group> PHYSICAL =
      EnumSet.of(
          Kind.Group.CONTROL,
          Kind.Group.SIEGE,
          Kind.Group.STRIKE,
          Kind.Group.FIGHT,
          Kind.Group.HARM,
          Kind.Group.PEOPLE);

  /** How many sentences later the place still holds. */
  private static final int LASTS = 1;

  private List<PlaceMention> places = List.of();
  private int sentence = -1;

  /** The places of an event, or those of the one before where it has none. */
  List<PlaceMention> of(EventDraft draft, List<PlaceMention> own) {
    boolean physical =
        PHYSICAL.contains(draft.kind().group())
            && !draft.adjectival()
            && draft.kind() != Kind.CONTROL_HOLD;
    if (!own.isEmpty()) {
      if (physical) {
        places = own;
        sentence = draft.sentence();
      }
      return own;
    }
    boolean near = sentence >= 0 && draft.sentence() - sentence <= LASTS;
    return physical && near ? places : own;
  }
}
