package org.dateline.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.figure.FoundFigure;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.time.FoundTime;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Trace;

/** Brings the events of one sentence down to one for each thing that it says happened. */
final class Merging {
  private static final Set<Kind> BLOWS =
      EnumSet.of(
          Kind.STRIKE_AIR, Kind.STRIKE_SHELL, Kind.STRIKE_BOMB, Kind.FIGHT_CLASH, Kind.HARM_KILL);

  private static final Set<String> WIELDED = Set.of("with", "by", "using");

  /** Most words of a line that is taken for a headline or caption. */
  private static final int HEADLINE = 9;

  private final Found found;
  private final Trace trace;

  Merging(Found found, Trace trace) {
    this.found = found;
    this.trace = trace;
  }

  List<EventDraft> merge(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      if (!draft.bare() || tolled(draft, drafts)) {
        kept.add(draft);
      }
    }
    note(drafts, kept, "only points back to an event that was told before");
    List<EventDraft> before = List.copyOf(kept);
    kept.removeIf(draft -> objectOfDeal(draft, drafts));
    note(before, kept, "only what another deal of the sentence is about");
    before = List.copyOf(kept);
    kept = tollsIntoBlows(kept);
    note(before, kept, "joined to the blow that it is the toll of");
    before = List.copyOf(kept);
    kept.removeIf(draft -> !says(draft));
    note(before, kept, "names nobody, nothing, no place, day or number");
    List<EventDraft> merged = sameKind(oneBlow(kept));
    note(kept, merged, "joined to another event of its kind in the sentence");
    return merged;
  }

  /** Notes what a step left out. */
  private void note(List<EventDraft> before, List<EventDraft> after, String why) {
    if (!trace.on()) {
      return;
    }
    for (EventDraft draft : before) {
      boolean there = false;
      for (EventDraft other : after) {
        there |= other.kind() == draft.kind() && other.from() == draft.from();
      }
      if (!there) {
        trace.add(
            new Note(
                Note.Topic.EVENT,
                Note.Verdict.DROPPED,
                draft.sentence(),
                draft.from(),
                draft.to(),
                draft.kind().code(),
                why,
                draft.origin()));
      }
    }
  }

  /** Whether an event names anybody or anything, or is told by a verb or a headline. */
  private boolean says(EventDraft draft) {
    Sentence words = found.sentence(draft.sentence());
    boolean named =
        !draft.agents().isEmpty() || !draft.targets().isEmpty() || !draft.places().isEmpty();
    if (named || words.size() <= HEADLINE) {
      return true;
    }
    for (FoundTime time : found.times(draft.sentence())) {
      if (draft.domain().contains(time.head())) {
        return true;
      }
    }
    for (FoundFigure figure : found.figures(draft.sentence())) {
      if (draft.domain().contains(figure.head())) {
        return true;
      }
    }
    return words.upos(draft.head()) == Upos.VERB || oneOfItsOwn(words, draft);
  }

  /** "a humanitarian crisis", "two bomb attacks": a noun that brings up something new. */
  private static boolean oneOfItsOwn(Sentence words, EventDraft draft) {
    for (int child : words.children(draft.head())) {
      String lemma = words.lemma(child);
      if (child < draft.from()
          && (words.deprel(child).equals("nummod") || lemma.equals("a") || lemma.equals("an"))) {
        return draft.modality() == Modality.ASSERTED;
      }
    }
    return false;
  }

  /** "strikes killed five": the dead belong to the strike. */
  private List<EventDraft> tollsIntoBlows(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>(drafts);
    for (EventDraft toll : drafts) {
      if (toll.kind() != Kind.PEOPLE_TOLL && !consequence(toll, drafts)) {
        continue;
      }
      EventDraft blow = null;
      for (EventDraft other : kept) {
        if (other.modality() != toll.modality() && toll.modality() == Modality.DENIED) {
          continue; // "strikes hit the town, but nobody was killed"
        }
        boolean near = BLOWS.contains(other.kind()) && linked(toll, other);
        if (near || other.kind().group() == Kind.Group.STRIKE && byKilling(toll)) {
          blow = other;
          break;
        }
      }
      if (blow != null) {
        kept.set(kept.indexOf(blow), joined(blow, toll));
        kept.remove(toll);
      }
    }
    return kept;
  }

  /** "six were killed in those clashes": what points back brings a toll. */
  private boolean tolled(EventDraft draft, List<EventDraft> together) {
    Sentence words = found.sentence(draft.sentence());
    for (EventDraft other : together) {
      if (other.kind() == Kind.PEOPLE_TOLL
          && BLOWS.contains(draft.kind())
          && other.modality() == draft.modality()
          && !words.deprel(draft.head()).startsWith("nsubj")
          && linked(other, draft)) {
        return true;
      }
    }
    return false;
  }

  /** "attacked the post, killing two civilians": what the attack did, no killing of its own. */
  private boolean consequence(EventDraft draft, List<EventDraft> together) {
    Sentence words = found.sentence(draft.sentence());
    if (draft.kind() != Kind.HARM_KILL
        || !words.form(draft.head()).equals("killing")
        || words.upos(draft.head()) != Upos.VERB
        || !words.deprel(draft.head()).equals("advcl")) {
      return false;
    }
    for (EventDraft other : together) {
      if (armsBlow(other) && other.head() == words.head(draft.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a toll is told by "killed" or "wounded", which say that something did it. */
  private boolean byKilling(EventDraft toll) {
    String lemma = found.sentence(toll.sentence()).lemma(toll.head());
    return lemma.equals("kill") || lemma.equals("wound") || lemma.equals("injure");
  }

  /** "violated the truce", "called for a ceasefire": the deal is only what the other is about. */
  private boolean objectOfDeal(EventDraft draft, List<EventDraft> together) {
    if (draft.kind() != Kind.DEAL_AGREE
        || found.sentence(draft.sentence()).upos(draft.head()) == Upos.VERB) {
      return false;
    }
    Sentence words = found.sentence(draft.sentence());
    for (EventDraft other : together) {
      if (other != draft
          && other.kind().group() == Kind.Group.DEAL
          && (draft.agents().isEmpty() || other.agents().equals(draft.agents()))
          && above(words, draft.head(), other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two events stand in one clause or one under the other. */
  private boolean linked(EventDraft one, EventDraft other) {
    Sentence words = found.sentence(one.sentence());
    return above(words, one.head(), other) || above(words, other.head(), one);
  }

  private static boolean above(Sentence words, int token, EventDraft upper) {
    int at = words.head(token);
    for (int i = 0; at >= 0 && i < 3; i++) {
      if (at == upper.head() || upper.domain().contains(at)) {
        return true;
      }
      at = words.head(at);
    }
    return false;
  }

  /**
   * "shells hit the town", "attacked with car bombs": the verb tells no blow besides the one that
   * its noun names.
   */
  private List<EventDraft> oneBlow(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>(drafts);
    for (EventDraft verb : drafts) {
      Sentence words = found.sentence(verb.sentence());
      if (!armsBlow(verb) || words.upos(verb.head()) != Upos.VERB) {
        continue;
      }
      for (int i = 0; i < kept.size(); i++) {
        EventDraft noun = kept.get(i);
        if (noun != verb
            && armsBlow(noun)
            && noun.kind() != Kind.FIGHT_CLASH
            && words.upos(noun.head()) != Upos.VERB
            && words.head(noun.head()) == verb.head()
            && wields(words, noun.head())) {
          kept.set(i, joined(noun, verb));
          kept.remove(verb);
          break;
        }
      }
    }
    return kept;
  }

  private static boolean armsBlow(EventDraft draft) {
    return draft.kind().group() == Kind.Group.STRIKE || draft.kind() == Kind.FIGHT_CLASH;
  }

  /** Whether a noun is what its verb strikes with: its subject, or what stands after "with". */
  private static boolean wields(Sentence words, int noun) {
    String deprel = words.deprel(noun);
    if (deprel.equals("nsubj")) {
      return true;
    }
    int mark = words.child(noun, "case");
    return deprel.startsWith("obl") && mark >= 0 && WIELDED.contains(words.lemma(mark));
  }

  /** Two events of one kind are one where they do not name different parties or places. */
  private List<EventDraft> sameKind(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      int twin = -1;
      for (int i = 0; i < kept.size(); i++) {
        if (kept.get(i).kind() == draft.kind() && compatible(kept.get(i), draft)) {
          twin = i;
        }
      }
      if (twin < 0) {
        kept.add(draft);
      } else {
        kept.set(twin, joined(kept.get(twin), draft));
      }
    }
    return kept;
  }

  private static boolean compatible(EventDraft one, EventDraft other) {
    if (one.modality() != other.modality()) {
      return false;
    }
    return (one.agents().isEmpty()
            || other.agents().isEmpty()
            || one.agents().equals(other.agents()))
        && (one.places().isEmpty()
            || other.places().isEmpty()
            || one.places().equals(other.places()));
  }

  /** One event with what another adds. */
  private static EventDraft joined(EventDraft one, EventDraft added) {
    Set<Integer> domain = new TreeSet<>(one.domain());
    domain.addAll(added.domain());
    EventDraft told =
        one.kind() == added.kind() && added.confidence() > one.confidence() ? added : one;
    return new EventDraft(
        one.sentence(),
        one.kind(),
        told.from(),
        told.to(),
        told.head(),
        one.agents().isEmpty() ? added.agents() : one.agents(),
        one.targets().isEmpty() ? added.targets() : one.targets(),
        one.places().isEmpty() ? added.places() : one.places(),
        one.modality(),
        one.adjectival() && added.adjectival(),
        false,
        List.copyOf(domain),
        told.confidence(),
        told.origin());
  }
}
