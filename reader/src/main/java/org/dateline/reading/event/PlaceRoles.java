package org.dateline.reading.event;

import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.text.Sentence;

/**
 * The part that a place has in an event: by the preposition before it and by what sort of event it
 * is.
 */
final class PlaceRoles {
  private static final Set<String> NEARBY =
      Set.of(
          "near",
          "outside",
          "around",
          "beside",
          "close",
          "north",
          "south",
          "east",
          "west",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "off",
          "along",
          "beyond",
          "opposite");
  private static final Set<String> TOWARD =
      Set.of("to", "toward", "towards", "into", "onto", "for", "until");
  private static final Set<Kind> MOVEMENTS =
      Set.of(
          Kind.CONTROL_ADVANCE,
          Kind.CONTROL_LOSS,
          Kind.PEOPLE_FLEE,
          Kind.PEOPLE_RETURN,
          Kind.ACTOR_DEPLOY,
          Kind.ROUTE_OPEN,
          Kind.HARM_ABUSE);

  private final Sentence sentence;
  private final Grammar grammar;
  private final Fillers fillers;

  PlaceRoles(Sentence sentence, Grammar grammar, Fillers fillers) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.fillers = fillers;
  }

  PlaceMention.Role role(int place, Kind kind) {
    if (fillers.is(place, Sense.ROUTE)) {
      return PlaceMention.Role.ROUTE;
    }
    String preposition = preposition(place);
    if (NEARBY.contains(preposition)) {
      return PlaceMention.Role.NEAR;
    }
    if (MOVEMENTS.contains(kind)) {
      if (preposition.equals("from") || preposition.equals("out")) {
        return PlaceMention.Role.FROM;
      }
      if (TOWARD.contains(preposition)) {
        return PlaceMention.Role.TO;
      }
      if (kind == Kind.CONTROL_ADVANCE) {
        return PlaceMention.Role.TO;
      }
      if (kind == Kind.PEOPLE_FLEE || kind == Kind.CONTROL_LOSS) {
        return preposition.isEmpty() ? PlaceMention.Role.FROM : PlaceMention.Role.AT;
      }
      if (kind == Kind.PEOPLE_RETURN) {
        return PlaceMention.Role.TO;
      }
    }
    return PlaceMention.Role.AT;
  }

  /**
   * The preposition of the phrase that a place stands in: that of "town" in "from the town of
   * Azaz".
   */
  private String preposition(int place) {
    int at = place;
    for (int i = 0; i < 5 && at >= 0; i++) {
      String own = grammar.preposition(at);
      int up = sentence.head(at);
      boolean described =
          up >= 0
              && (fillers.is(up, Sense.TERRITORY) || fillers.is(up, Sense.PLACE))
              && (grammar.relation(at, "nmod")
                  || grammar.relation(at, "compound")
                  || grammar.relation(at, "appos")
                  || grammar.relation(at, "flat"));
      boolean joined = up >= 0 && sentence.deprel(at).equals("conj");
      if (!own.isEmpty() && !(own.equals("of") && described)) {
        return own;
      }
      if (!described && !joined) {
        return own;
      }
      at = up;
    }
    return "";
  }
}
