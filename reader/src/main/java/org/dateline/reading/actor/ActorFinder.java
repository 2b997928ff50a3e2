package org.dateline.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Roster;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a document speaks of and resolves them against a roster: names, common nouns with a
 * side, and the pronouns and descriptions that stand for them. Immutable and thread-safe; a pure
 * function of the sentences and the day; never throws; time grows in step with the number of words.
 */
public final class ActorFinder {
  private final RosterNames roster;

  /** With the actors that are known. */
  public ActorFinder(Roster roster) {
    this(roster, Lexicon.english());
  }

  /**
   * With the actors that are known and the nouns for parties of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public ActorFinder(Roster roster, Lexicon lexicon) {
    this.roster = new RosterNames(roster, lexicon);
  }

  /**
   * The actors of a document in order of their words.
   *
   * @param day when the report was published, which tells actors of one name apart, or null
   */
  public List<FoundActor> find(List<Sentence> sentences, @Nullable LocalDate day) {
    return find(sentences, day, Trace.OFF);
  }

  /** The same, with notes of which names were matched and for whom a reference was weighed. */
  public List<FoundActor> find(List<Sentence> sentences, @Nullable LocalDate day, Trace trace) {
    ActorNotes notes = new ActorNotes(trace);
    List<Party> parties = new Parties(roster, sentences, day, notes).all();
    List<FoundActor> found = new ArrayList<>(parties.size());
    for (Party party : new References(roster, day, sentences, parties, notes).resolved()) {
      found.add(party.found());
      notes.taken(party);
    }
    return found;
  }
}
