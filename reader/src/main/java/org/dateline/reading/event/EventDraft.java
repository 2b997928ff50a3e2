package org.dateline.reading.event;

import java.util.List;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;

/**
 * An event or state as the words of one sentence put it, before mentions, times and figures are
 * joined to it. Tokens are numbers of words in the sentence.
 *
 * @param sentence number of the sentence in the document
 * @param kind what is said to happen
 * @param from first word of the trigger
 * @param to the word after the trigger's last
 * @param head the trigger's word in the tree
 * @param agents heads of those who did it
 * @param targets heads of those it was done to
 * @param places heads of the places with their roles
 * @param modality how it is put forward
 * @param adjectival true where the event is given only as an adjective ("rebel-held")
 * @param bare true where a noun only points back ("the offensive") and says nothing of its own
 * @param domain the words that belong to this event rather than to another of the sentence, in
 *     order
 * @param confidence that the kind is right, 0 to 1
 * @param origin file and line of the frame
 */
public record EventDraft(
    int sentence,
    Kind kind,
    int from,
    int to,
    int head,
    List<Integer> agents,
    List<Integer> targets,
    List<PlaceSlot> places,
    Modality modality,
    boolean adjectival,
    boolean bare,
    List<Integer> domain,
    double confidence,
    String origin) {

  /** Copies its lists. */
  public EventDraft {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    domain = List.copyOf(domain);
  }

  /** Origin of events that are read off a strike list. */
  static final String LIST = "strike list";

  /** Whether it is a line of a strike list. */
  public boolean listed() {
    return origin.equals(LIST);
  }

  /** The same words read as an event of another kind. */
  EventDraft as(Kind otherKind) {
    return new EventDraft(
        sentence,
        otherKind,
        from,
        to,
        head,
        agents,
        targets,
        places,
        modality,
        adjectival,
        bare,
        domain,
        confidence,
        origin);
  }

  /** The same event at these places. */
  public EventDraft with(List<PlaceSlot> otherPlaces) {
    return new EventDraft(
        sentence,
        kind,
        from,
        to,
        head,
        agents,
        targets,
        otherPlaces,
        modality,
        adjectival,
        bare,
        domain,
        confidence,
        origin);
  }

  /** The same event done by these. */
  EventDraft by(List<Integer> otherAgents) {
    return new EventDraft(
        sentence,
        kind,
        from,
        to,
        head,
        otherAgents,
        targets,
        places,
        modality,
        adjectival,
        bare,
        domain,
        confidence,
        origin);
  }

  /**
   * A place and its part in the event.
   *
   * @param token head word of the place
   * @param role its part
   */
  public record PlaceSlot(int token, PlaceMention.Role role) {}
}
