package org.dateline.reading.place;

import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.reading.place.Resolution.Scored;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Note.Topic;
import org.dateline.reading.trace.Note.Verdict;
import org.dateline.reading.trace.Trace;

/** Words the notes on the names of a document that may be places. */
final class PlaceNotes {
  /** No more places than these are told of one name. */
  private static final int MOST = 8;

  private PlaceNotes() {}

  /**
   * Tells of every draft whether it was taken for a place and which places it may mean.
   *
   * @param least log-odds above which words are held to name a place
   */
  static void tell(List<Draft> drafts, Resolution resolution, double least, Trace trace) {
    for (Draft draft : drafts) {
      boolean taken = draft.evidence >= least;
      String odds =
          String.format(
              Locale.ROOT,
              "evidence that the words name a place %.1f, needs %.1f",
              draft.evidence,
              least);
      if (!taken || draft.candidates.isEmpty()) {
        add(trace, taken ? Verdict.TAKEN : Verdict.DROPPED, draft, what(draft), odds, "");
        continue;
      }
      List<Scored> scored = resolution.scored(draft);
      for (int i = 0; i < Math.min(MOST, scored.size()); i++) {
        Place place = scored.get(i).place();
        String score = String.format(Locale.ROOT, "score %.1f", scored.get(i).score());
        add(
            trace,
            i == 0 ? Verdict.TAKEN : Verdict.WEIGHED,
            draft,
            described(place),
            i == 0 ? score + "; " + odds : score,
            place.id());
      }
    }
  }

  private static String what(Draft draft) {
    if (draft.route != null) {
      return draft.words + ", road " + draft.route.id();
    }
    return draft.candidates.isEmpty()
        ? draft.words + ", in no gazetteer"
        : draft.words + ", perhaps " + described(draft.candidates.get(0).place());
  }

  private static String described(Place place) {
    return place.name()
        + " ("
        + place.kind().name().toLowerCase(Locale.ROOT)
        + (place.admin1().isEmpty() ? "" : ", " + place.admin1())
        + (place.country().isEmpty() ? "" : ", " + place.country())
        + ")";
  }

  private static void add(
      Trace trace, Verdict verdict, Draft draft, String what, String why, String source) {
    trace.add(
        new Note(Topic.PLACE, verdict, draft.sentence, draft.from, draft.to, what, why, source));
  }
}
