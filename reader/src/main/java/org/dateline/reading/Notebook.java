package org.dateline.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Trace;

/** Keeps the notes of one reading. */
final class Notebook implements Trace {
  /** A note that two steps take in the same words is kept once. */
  private final Set<Note> notes = new LinkedHashSet<>();

  @Override
  public boolean on() {
    return true;
  }

  @Override
  public void add(Note note) {
    notes.add(note);
  }

  /** The notes by sentence, with the claims that came of them. */
  Explanation explanation(Reading reading, List<Sentence> sentences, LexiconIndex lexicon) {
    List<List<Note>> bySentence = new ArrayList<>();
    List<List<Claim>> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(new ArrayList<>());
      claims.add(new ArrayList<>());
    }
    for (Note note : notes) {
      bySentence.get(note.sentence()).add(note);
    }
    int at = 0;
    for (Claim claim : reading.claims()) {
      while (at > 0 && sentences.get(at).begin() > claim.sentence().start()) {
        at--;
      }
      while (sentences.get(at).begin() < claim.sentence().start()) {
        at++;
      }
      claims.get(at).add(claim);
    }
    List<Explanation.Explained> explained = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      explained.add(
          new Explanation.Explained(
              i, sentence, lexicon.hits(sentence), bySentence.get(i), claims.get(i)));
    }
    return new Explanation(reading, explained);
  }
}
