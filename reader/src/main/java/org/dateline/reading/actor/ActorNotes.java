package org.dateline.reading.actor;

import java.util.Locale;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Note.Topic;
import org.dateline.reading.trace.Note.Verdict;
import org.dateline.reading.trace.Trace;

/** Words the notes on the parties of a document; does nothing where nobody wants them. */
final class ActorNotes {
  private final Trace trace;

  ActorNotes(Trace trace) {
    this.trace = trace;
  }

  /** A name of the roster that stands inside a longer name of somebody else. */
  void swallowed(int sentence, int from, RosterNames.Hit hit) {
    if (trace.on()) {
      String why = "the words are part of a longer name";
      String id = hit.actor().id();
      add(Verdict.DROPPED, sentence, from, hit.to(), hit.actor().name(), why, id);
    }
  }

  /** A party for which a pronoun or a description may stand. */
  void weighed(int sentence, int from, int to, Party other, double score) {
    if (trace.on()) {
      String why =
          String.format(
              Locale.ROOT, "may stand for it, from sentence %d: %.2f", other.sentence + 1, score);
      add(Verdict.WEIGHED, sentence, from, to, other.fullName(), why, id(other));
    }
  }

  /** What was found in the end. */
  void taken(Party party) {
    if (trace.on()) {
      String form = party.form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean other = party.name != null && !party.name.equals(party.words);
      String why =
          form
              + (other ? ", stands for " + party.name : "")
              + (party.actor == null ? ", not in the roster" : "");
      add(Verdict.TAKEN, party.sentence, party.from, party.to, party.words, why, id(party));
    }
  }

  private static String id(Party party) {
    return party.actor == null ? "" : party.actor;
  }

  private void add(
      Verdict verdict, int sentence, int from, int to, String what, String why, String source) {
    trace.add(new Note(Topic.ACTOR, verdict, sentence, from, to, what, why, source));
  }
}
