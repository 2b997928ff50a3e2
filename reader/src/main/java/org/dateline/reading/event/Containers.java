package org.dateline.reading.event;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.text.Sentence;

/**
 * Tells the place that is taken, held or besieged from the one that it lies in: "in the city the
 * army captured two districts", "the district of the city", "a town in the province" say nothing of
 * who holds the whole.
 */
final class Containers {
  private static final Set<String> INSIDE = Set.of("in", "inside", "within");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Fillers fillers;

  Containers(Sentence sentence, Grammar grammar, Fillers fillers) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.fillers = fillers;
  }

  /** Gives the places around others the role {@code near}. */
  void mark(Kind kind, List<EventDraft.PlaceSlot> places) {
    Kind.Group group = kind.group();
    if (places.size() < 2 || group != Kind.Group.CONTROL && group != Kind.Group.SIEGE) {
      return;
    }
    boolean[] around = new boolean[places.size()];
    boolean rest = false;
    for (int i = 0; i < around.length; i++) {
      around[i] = whole(places.get(i).token());
      rest |= !around[i] && at(places.get(i));
    }
    for (int i = 0; rest && i < around.length; i++) {
      if (around[i] && at(places.get(i))) {
        places.set(i, new EventDraft.PlaceSlot(places.get(i).token(), PlaceMention.Role.NEAR));
      }
    }
  }

  private static boolean at(EventDraft.PlaceSlot slot) {
    return slot.role() == PlaceMention.Role.AT;
  }

  /** "the X district": a common noun that a place's name stands before. */
  private boolean named(int noun) {
    for (int child : sentence.children(noun)) {
      if (child < noun && fillers.is(child, Sense.PLACE)) {
        return true;
      }
    }
    return false;
  }

  private boolean whole(int place) {
    int at = place;
    for (int i = 0; i < 4 && at >= 0; i++) {
      String preposition = grammar.preposition(at);
      int up = sentence.head(at);
      if (INSIDE.contains(preposition)) {
        return true;
      }
      if (preposition.equals("of")) {
        return up >= 0 && (fillers.is(up, Sense.PLACE) || named(up));
      }
      boolean described =
          up >= 0
              && (grammar.relation(at, "compound") || sentence.deprel(at).equals("conj"))
              && (fillers.is(up, Sense.TERRITORY) || fillers.is(up, Sense.PLACE));
      if (!described) {
        return false;
      }
      at = up;
    }
    return false;
  }
}
