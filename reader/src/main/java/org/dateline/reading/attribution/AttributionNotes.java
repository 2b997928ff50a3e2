package org.dateline.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Note.Topic;
import org.dateline.reading.trace.Note.Verdict;
import org.dateline.reading.trace.Trace;

/** Words the notes on who is made answerable for what. */
final class AttributionNotes {
  private AttributionNotes() {}

  static void tell(List<Attribution> found, List<Sentence> sentences, Trace trace) {
    for (Attribution one : found) {
      List<String> speakers = new ArrayList<>();
      for (Speaker speaker : one.speakers()) {
        String words = sentences.get(speaker.sentence()).words(speaker.from(), speaker.to());
        boolean here = speaker.sentence() == one.sentence();
        speakers.add(words + (here ? "" : " (sentence " + (speaker.sentence() + 1) + ")"));
      }
      String who = speakers.isEmpty() ? "the outlet itself" : String.join(", by way of ", speakers);
      String proof = one.verification().name().toLowerCase(Locale.ROOT);
      trace.add(
          new Note(
              Topic.ATTRIBUTION,
              Verdict.TAKEN,
              one.sentence(),
              one.from(),
              one.to(),
              who,
              "covers these words; the proof: " + proof,
              ""));
    }
  }
}
