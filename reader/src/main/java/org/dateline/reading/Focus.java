package org.dateline.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.TimeMention;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.reading.event.EventDraft;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the report is at: an event that is told without a place or time, right after one
 * that has one, happened there and then too.
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

  private static final Set<PlaceKind> WIDE = EnumSet.of(PlaceKind.COUNTRY, PlaceKind.ADMIN1);

  /** How many sentences later the place still holds. */
  private static final int LASTS = 1;

  private List<PlaceMention> places = List.of();
  private int sentence = -1;
  private @Nullable TimeMention time;
  private int timeSentence = -1;

  /**
   * The places of an event, or those of the one before where it has none.
   *
   * @param beside those of its own places that only say what the event was near to
   */
  List<PlaceMention> of(EventDraft draft, List<PlaceMention> own, Set<PlaceMention> beside) {
    boolean physical =
        PHYSICAL.contains(draft.kind().group())
            && !draft.adjectival()
            && draft.kind() != Kind.CONTROL_HOLD;
    if (!own.isEmpty()) {
      List<PlaceMention> there = physical ? where(own, beside) : List.of();
      if (!there.isEmpty()) {
        places = there;
        sentence = draft.sentence();
      }
      return own;
    }
    boolean near = sentence >= 0 && draft.sentence() - sentence <= LASTS;
    return physical && near && !countries() ? places : own;
  }

  /** The places where it happened: not the ends of a way, nor a road, nor what lies beside them. */
  private static List<PlaceMention> where(List<PlaceMention> all, Set<PlaceMention> beside) {
    List<PlaceMention> there = new ArrayList<>(all);
    there.removeIf(
        place -> place.role() == PlaceMention.Role.TO || place.role() == PlaceMention.Role.ROUTE);
    if (there.stream().anyMatch(place -> !beside.contains(place))) {
      there.removeIf(beside::contains);
    }
    if (there.stream().anyMatch(place -> !wide(place))) {
      there.removeIf(Focus::wide);
    }
    return List.copyOf(there);
  }

  /** Whether only countries are known: too wide for what comes next. */
  private boolean countries() {
    for (PlaceMention place : places) {
      if (!(place.where() instanceof Where.At at && at.place().kind() == PlaceKind.COUNTRY)) {
        return false;
      }
    }
    return true;
  }

  /** A country or province: where a finer place is told, that is what the report is at. */
  private static boolean wide(PlaceMention place) {
    return place.where() instanceof Where.At at && WIDE.contains(at.place().kind());
  }

  /**
   * The time of an event, or that of the one before where it has none.
   *
   * @param earlier whether the event is told as one that came before the others ("had fallen"): its
   *     time is not the story's
   */
  @Nullable TimeMention of(EventDraft draft, @Nullable TimeMention own, boolean earlier) {
    boolean happened =
        PHYSICAL.contains(draft.kind().group())
            && !draft.adjectival()
            && draft.kind() != Kind.CONTROL_HOLD
            && draft.modality() == Modality.ASSERTED;
    if (!happened || earlier) {
      return own;
    }
    if (own != null) {
      time = own;
      timeSentence = draft.sentence();
      return own;
    }
    boolean near = timeSentence >= 0 && draft.sentence() - timeSentence <= LASTS;
    return near ? time : null;
  }
}
