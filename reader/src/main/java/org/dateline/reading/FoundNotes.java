package org.dateline.reading;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.reading.figure.FoundFigure;
import org.dateline.reading.time.FoundTime;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Note.Topic;
import org.dateline.reading.trace.Trace;
import org.dateline.time.When;

/** Words the notes on the times and the counts of a document. */
final class FoundNotes {
  private FoundNotes() {}

  static void tell(Found found, Trace trace) {
    for (int s = 0; s < found.sentences().size(); s++) {
      for (FoundTime time : found.times(s)) {
        add(trace, Topic.TIME, s, time.from(), time.to(), words(time.when()), "");
      }
      for (FoundFigure figure : found.figures(s)) {
        String what =
            "at least "
                + (figure.low() == null ? "-" : figure.low().toString())
                + ", at most "
                + (figure.high() == null ? "-" : figure.high().toString());
        String measure =
            figure.measure() == null
                ? "of what, the event decides"
                : figure.measure().name().toLowerCase(Locale.ROOT);
        String why = figure.who() + ", " + measure + (figure.cumulative() ? ", over a period" : "");
        add(trace, Topic.FIGURE, s, figure.from(), figure.to(), what, why);
      }
    }
  }

  private static String words(When when) {
    LocalDate from = when.earliest();
    LocalDate to = when.latest();
    return (when.hasStart() ? from.toString() : "open")
        + " to "
        + (when.hasEnd() ? to.toString() : "open");
  }

  private static void add(
      Trace trace, Topic topic, int sentence, int from, int to, String what, String why) {
    trace.add(new Note(topic, Note.Verdict.TAKEN, sentence, from, to, what, why, ""));
  }
}
