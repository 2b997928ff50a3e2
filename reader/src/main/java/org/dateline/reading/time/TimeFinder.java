package org.dateline.reading.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Numerals;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of a document. "Tuesday" is the last Tuesday on or before publication; "this
 * week" runs from Monday to publication, "last week" from Monday to Sunday; "in May" is the last
 * May that has begun; the early, middle and late parts of a month are its thirds, of a year January
 * to March, May to August, October to December; "two years ago" is a month, "two days ago" a day.
 * What lies ahead by its verb ("will meet in May") is looked for ahead.
 *
 * <p>Immutable and thread-safe. Never throws on any text; takes time linear in its length.
 */
public final class TimeFinder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final LocalDate FIRST = LocalDate.of(CalendarDates.FIRST_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9990, 12, 31);

  private final TimeWords words;
  private final Numerals numerals;
  private final Spans spans;

  /** With the lexicon as it ships. */
  public TimeFinder() {
    this(Lexicon.english());
  }

  /**
   * With the words of time of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public TimeFinder(Lexicon lexicon) {
    words = new TimeWords(lexicon);
    numerals = new Numerals(lexicon);
    Durations durations = new Durations(words, numerals);
    spans =
        new Spans(
            new CalendarDates(words),
            new RelativeTimes(words, durations),
            new StoryTimes(words, durations));
  }

  /**
   * The times of a document, by sentence and then by first word. Spans may lie within each other:
   * "since the offensive last week" is given as well as "last week".
   *
   * @param published the day of publication; where it is null, only dates that name their year, and
   *     what counts from them, are found
   */
  public List<FoundTime> find(List<Sentence> sentences, @Nullable LocalDate published) {
    boolean usable = published != null && !published.isBefore(FIRST) && !published.isAfter(LAST);
    Context context = new Context(usable ? published : null);
    List<FoundTime> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      find(i, new Pieces(sentences.get(i)), context, found);
    }
    return List.copyOf(found);
  }

  private void find(int number, Pieces pieces, Context context, List<FoundTime> found) {
    int at = 0;
    while (at < pieces.size()) {
      if (pieces.is(at, "now") || pieces.is(at, "currently")) {
        context.story = null;
      }
      boolean hopeful = words.mayBegin(pieces.at(at)) || numerals.mayBegin(pieces, at);
      Match match = hopeful ? match(pieces, at, context) : null;
      if (match == null || !sane(match.when())) {
        at++;
        continue;
      }
      if (pieces.is(at, "since") && Spans.compares(pieces, at)) {
        at = match.to();
        continue;
      }
      context.note(match);
      found.add(found(number, pieces, match));
      boolean bridged = pieces.is(match.from(), "since") && match.to() - match.from() > 4;
      at = bridged ? at + 1 : Math.max(match.to(), at + 1);
    }
  }

  private @Nullable Match match(Pieces pieces, int at, Context context) {
    // the verb is looked up only where a time may begin: where no word of time is near, this costs
    // nothing
    Match quick = spans.read(pieces, at, context);
    if (quick == null && !mayHangOnVerb(pieces, at)) {
      return null;
    }
    int anchor = quick == null ? at : Math.min(quick.to() - 1, pieces.size() - 1);
    Governor.tell(pieces.sentence(), head(pieces, at, anchor + 1), words, context);
    return spans.read(pieces, at, context);
  }

  private static boolean mayHangOnVerb(Pieces pieces, int at) {
    return pieces.is(at, "for") || pieces.is(at, "in") || pieces.is(at, "within");
  }

  private static int head(Pieces pieces, int from, int to) {
    Sentence sentence = pieces.sentence();
    int first = pieces.token(from);
    int last = pieces.token(Math.max(from, to - 1));
    int fallback = last;
    for (int t = first; t <= last; t++) {
      int head = sentence.head(t);
      Upos upos = sentence.upos(t);
      boolean light =
          upos == Upos.ADP || upos == Upos.SCONJ || upos == Upos.PUNCT || upos == Upos.DET;
      if ((head < first || head > last) && !light) {
        return t;
      }
    }
    return fallback;
  }

  private static boolean sane(When when) {
    boolean early =
        when.hasStart() && when.earliest().isBefore(FIRST)
            || when.hasEnd() && when.latest().isBefore(FIRST);
    boolean late =
        when.hasStart() && when.earliest().isAfter(LAST)
            || when.hasEnd() && when.latest().isAfter(LAST);
    return !early && !late;
  }

  private static FoundTime found(int number, Pieces pieces, Match match) {
    int from = pieces.token(match.from());
    int to = pieces.token(match.to() - 1) + 1;
    return new FoundTime(number, from, to, head(pieces, match.from(), match.to()), match.when());
  }
}
