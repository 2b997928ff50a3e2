package org.dateline.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Who is at it in a passage: a deed told without its doer, in a run of such deeds or as the work of
 * "the attacks" told before, is done by whoever did the one before.
 */
final class Doers {
  /** Nouns that point back to deeds told before. */
  private static final Set<String> BACK =
      Set.of(
          "attack",
          "strike",
          "airstrike",
          "raid",
          "bombing",
          "shelling",
          "bombardment",
          "offensive",
          "assault",
          "operation",
          "blast",
          "explosion",
          "barrage");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "both");

  /** Kinds of which reports tell several by one doer, one after the other. */
  private static final Set<Kind> RUNS =
      EnumSet.of(Kind.HARM_KILL, Kind.HARM_ABUSE, Kind.HARM_ABDUCT);

  /** Kinds that an attack told before may have brought about. */
  private static final Set<Kind> RESULTS =
      EnumSet.of(Kind.HARM_DESTROY, Kind.HARM_KILL, Kind.PEOPLE_TOLL);

  /** How many sentences later a doer is still meant. */
  private static final int LASTS = 2;

  private final Found found;
  private final Map<Kind.Group, List<Mention>> last = new EnumMap<>(Kind.Group.class);
  private final Map<Kind.Group, Integer> when = new EnumMap<>(Kind.Group.class);
  private Kind.Group lastBlow = Kind.Group.STRIKE;

  Doers(Found found) {
    this.found = found;
  }

  /** The doers of an event, or those of the one before where it has none. */
  List<Mention> of(EventDraft draft, List<Mention> own, List<Mention> targets) {
    Kind.Group group = draft.kind().group();
    if (!own.isEmpty()) {
      if (draft.modality() != Modality.DENIED && !draft.adjectival()) {
        last.put(group, own);
        when.put(group, draft.sentence());
        if (group == Kind.Group.STRIKE || group == Kind.Group.FIGHT) {
          lastBlow = group;
        }
      }
      return own;
    }
    List<Mention> meant = List.of();
    if (RESULTS.contains(draft.kind()) && pointsBack(draft)) {
      meant = recent(lastBlow, draft.sentence());
    } else if (RUNS.contains(draft.kind())) {
      meant = recent(group, draft.sentence());
    }
    for (Mention target : targets) {
      for (Mention doer : meant) {
        if (doer.fullName().equals(target.fullName())) {
          return own;
        }
      }
    }
    return meant;
  }

  private List<Mention> recent(Kind.Group group, int sentence) {
    Integer at = when.get(group);
    return at == null || sentence - at > LASTS ? List.of() : last.getOrDefault(group, List.of());
  }

  /** "the attacks killed": the subject points back to what was told before. */
  private boolean pointsBack(EventDraft draft) {
    Sentence words = found.sentence(draft.sentence());
    int verb = draft.head();
    for (int i = 0; i < 3 && verb >= 0; i++) {
      int at = verb - 1;
      while (at > 0 && (words.upos(at) == Upos.AUX || words.upos(at) == Upos.ADV)) {
        at--;
      }
      if (at > 0 && BACK.contains(words.lemma(at)) && DEFINITE.contains(words.lemma(at - 1))) {
        return true;
      }
      verb = words.deprel(verb).equals("conj") ? words.head(verb) : -1;
    }
    return false;
  }
}
