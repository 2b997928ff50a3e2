package org.dateline.reading;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;

/**
 * A reading with the reasons for it, so that whoever keeps the lexicon, the roster or the gazetteer
 * sees what to mend.
 *
 * @param reading what was read, the same as without reasons
 * @param sentences each sentence of the report; none where it was kept unread
 */
public record Explanation(Reading reading, List<Explained> sentences) {
  /** Copies its list. */
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param number its number in the report, from 0
   * @param sentence its words and its tree
   * @param hits lines of the lexicon that have its words
   * @param notes what was taken, dropped and weighed, in the order in which it was decided
   * @param claims what was read from it in the end
   */
  public record Explained(
      int number,
      Sentence sentence,
      List<LexiconIndex.Hit> hits,
      List<Note> notes,
      List<Claim> claims) {
    /** Copies its lists. */
    public Explained {
      hits = List.copyOf(hits);
      notes = List.copyOf(notes);
      claims = List.copyOf(claims);
    }
  }
}
