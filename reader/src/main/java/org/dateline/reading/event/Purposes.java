package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.Sentence;

/**
 * Leaves out what is only the purpose of another event: in "launched an offensive to retake the
 * town" the offensive is told, and the town is where it was.
 */
final class Purposes {
  private static final int FARTHEST = 6;
  private static final Set<Kind> ASKED_FOR =
      EnumSet.of(
          Kind.DEAL_AGREE, Kind.SIEGE_LIFT, Kind.PEOPLE_AID, Kind.DEAL_TALK, Kind.PEOPLE_RETURN);

  private final Sentence sentence;
  private final Grammar grammar;

  Purposes(Sentence sentence, Grammar grammar) {
    this.sentence = sentence;
    this.grammar = grammar;
  }

  /** The matches without those that only give the purpose of another. */
  List<Match> without(List<Match> matches) {
    Set<Integer> heads = new HashSet<>();
    for (Match match : matches) {
      heads.add(match.head());
    }
    List<Match> kept = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (!purpose(match.head(), heads)
          && !struggle(match)
          && !demanded(match, matches)
          && !forced(match, matches)) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** "so that we can fight them": what one would like to do, and no fight. */
  private boolean struggle(Match match) {
    int head = match.head();
    return match.frame().kind() == Kind.FIGHT_CLASH
        && grammar.verb(head)
        && sentence.lemma(head).equals("fight")
        && match.to() - match.from() == 1
        && (infinitive(head)
            || sentence.child(head, "aux") >= 0
            || sentence.deprel(head).equals("xcomp"));
  }

  /** What a demand asks for is the demand's: "called on all parties to respect the truce". */
  private boolean demanded(Match match, List<Match> matches) {
    Kind kind = match.frame().kind();
    if (kind == null || !ASKED_FOR.contains(kind)) {
      return false;
    }
    int at = sentence.head(match.head());
    for (int i = 0; at >= 0 && i < FARTHEST; i++) {
      for (Match other : matches) {
        if (other.head() == at && other.frame().kind() == Kind.DEAL_DEMAND) {
          return true;
        }
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** "forced thousands to flee" is told by the flight. */
  private boolean forced(Match match, List<Match> matches) {
    if (match.frame().kind() != Kind.HARM_ABUSE || !sentence.lemma(match.head()).equals("force")) {
      return false;
    }
    for (Match other : matches) {
      Kind kind = other.frame().kind();
      if ((kind == Kind.PEOPLE_FLEE || kind == Kind.CONTROL_LOSS)
          && other.head() > match.head()
          && other.head() - match.head() <= FARTHEST) {
        return true;
      }
    }
    return false;
  }

  private boolean purpose(int head, Set<Integer> heads) {
    if (!grammar.verb(head) || !infinitive(head) || grammar.caused(head) >= 0) {
      return false;
    }
    String deprel = sentence.deprel(head);
    int up = sentence.head(head);
    if (up < 0) {
      return false;
    }
    if (deprel.equals("acl")) {
      return heads.contains(up);
    }
    if (!deprel.equals("advcl")) {
      return false;
    }
    if (heads.contains(up)) {
      return true;
    }
    // "launched an offensive to retake": the verb only carries the event's noun.
    for (int child : sentence.children(up)) {
      if (heads.contains(child)
          && (sentence.deprel(child).equals("obj")
              || sentence.deprel(child).equals("nsubj:pass"))) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitive(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.deprel(child).equals("mark") && sentence.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
