package org.dateline.reading.attribution;

import java.util.List;
import org.dateline.claim.Verification;

/**
 * What part of a sentence somebody is made answerable for. Where attributions lie within each other
 * ("residents fear ..., activists told CNN"), the narrower carries the whole chain of speakers, so
 * that an event belongs to the narrowest attribution that covers it.
 *
 * @param sentence number of the sentence in the document
 * @param from first word covered
 * @param to the word after the last covered
 * @param speakers who says so, nearest to the event first; empty where only the proof is spoken of
 * @param verification what is said of the proof
 */
public record Attribution(
    int sentence, int from, int to, List<Speaker> speakers, Verification verification) {

  /** Copies its list. */
  public Attribution {
    speakers = List.copyOf(speakers);
  }

  /** True where a word of the sentence is covered. */
  public boolean covers(int token) {
    return token >= from && token < to;
  }
}
