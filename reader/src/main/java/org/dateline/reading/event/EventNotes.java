package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Modality;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Note.Topic;
import org.dateline.reading.trace.Note.Verdict;
import org.dateline.reading.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Words the notes on the events of one sentence; does nothing where nobody wants them. */
final class EventNotes {
  private final Trace trace;
  private final Sentence sentence;
  private final int number;
  private final Fillers fillers;

  EventNotes(Trace trace, Sentence sentence, int number, Fillers fillers) {
    this.trace = trace;
    this.sentence = sentence;
    this.number = number;
    this.fillers = fillers;
  }

  boolean on() {
    return trace.on();
  }

  /**
   * A frame whose words stand in the sentence, and what became of it.
   *
   * @param chosen the frame that was taken at its first word, or null
   * @param form whether the words are of the form that the frame asks for
   */
  void tried(Match match, @Nullable Match chosen, boolean form) {
    Frame frame = match.frame();
    if (chosen != null && chosen.frame() == frame) {
      if (frame.kind() == null) {
        String why = "a line of kind none keeps other lines away from these words";
        add(Verdict.TAKEN, match.from(), match.to(), what(frame), why, frame.origin());
      }
      return;
    }
    String why = form ? unmet(match) : notOfForm(match);
    if (why.isEmpty()) {
      why =
          chosen == null
              ? "the words were not taken for the trigger"
              : "came after " + chosen.frame().origin() + ", which has as many words or more";
    }
    add(Verdict.DROPPED, match.from(), match.to(), what(frame), why, frame.origin());
  }

  private String notOfForm(Match match) {
    int head = match.head();
    return "needs "
        + match.frame().trigger().form().name().toLowerCase(Locale.ROOT)
        + ", but \""
        + sentence.form(head)
        + "\" is tagged "
        + sentence.upos(head)
        + " ("
        + sentence.deprel(head)
        + ")";
  }

  /** The first condition that does not hold, or the empty text. */
  private String unmet(Match match) {
    for (Frame.Condition condition : match.frame().conditions()) {
      List<Integer> there = fillers.at(condition.function(), match);
      if (!TriggerFinder.holds(condition, there, fillers)) {
        return "condition "
            + text(condition)
            + " does not hold: "
            + (there.isEmpty() ? "nothing stands there" : "there stands " + forms(there));
      }
    }
    return "";
  }

  /** An event that was made of a frame, before events are merged. */
  void taken(Match match, EventDraft draft) {
    if (!on()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(draft.agents().isEmpty() ? "no agent" : "agent " + forms(draft.agents()));
    if (!draft.targets().isEmpty()) {
      parts.add("target " + forms(draft.targets()));
    }
    for (EventDraft.PlaceSlot slot : draft.places()) {
      String role = slot.role().name().toLowerCase(Locale.ROOT);
      parts.add("place " + forms(List.of(slot.token())) + " (" + role + ")");
    }
    parts.add(draft.modality().name().toLowerCase(Locale.ROOT));
    Frame frame = match.frame();
    add(
        Verdict.TAKEN,
        match.from(),
        match.to(),
        what(frame),
        String.join(", ", parts),
        frame.origin());
  }

  /** What was dropped because it only tells the purpose of another event. */
  void purposes(List<Match> all, List<Match> kept) {
    if (!on()) {
      return;
    }
    for (Match match : all) {
      if (!kept.contains(match)) {
        String why = "only what another event of the sentence is for, or part of it";
        Frame frame = match.frame();
        add(Verdict.DROPPED, match.from(), match.to(), what(frame), why, frame.origin());
      }
    }
  }

  /**
   * A step on the way up the tree from an event.
   *
   * @param at the word looked at
   * @param up the word above it that was asked, or the same word
   */
  void modality(int head, int at, int up, Modality before, Modality after) {
    if (on() && before != after) {
      String where =
          at == up
              ? "the words beside \"" + sentence.form(at) + "\""
              : "\"" + sentence.form(up) + "\" above \"" + sentence.form(at) + "\"";
      trace.add(
          new Note(
              Topic.MODALITY,
              Verdict.TAKEN,
              number,
              head,
              head + 1,
              after.name().toLowerCase(Locale.ROOT),
              where,
              ""));
    }
  }

  private void add(Verdict verdict, int from, int to, String what, String why, String origin) {
    trace.add(new Note(Topic.EVENT, verdict, number, from, to, what, why, origin));
  }

  private static String what(Frame frame) {
    String kind = frame.kind() == null ? "none" : frame.kind().code();
    String form = frame.trigger().form().name().substring(0, 1).toLowerCase(Locale.ROOT);
    return kind + " | " + String.join(" ", frame.trigger().words()) + " /" + form;
  }

  private String forms(List<Integer> tokens) {
    List<String> forms = new ArrayList<>();
    for (int token : tokens) {
      forms.add("\"" + sentence.form(token) + "\"");
    }
    return String.join(", ", forms);
  }

  /** A condition as the lexicon writes it. */
  private static String text(Frame.Condition condition) {
    String rule =
        switch (condition.rule()) {
          case MUST -> "";
          case NOT -> "!";
          case IF_ANY -> "?";
        };
    String preposition = condition.function().preposition();
    String where =
        preposition != null
            ? preposition
            : condition.function().sort().name().toLowerCase(Locale.ROOT);
    List<String> senses = new ArrayList<>();
    condition.senses().forEach(sense -> senses.add(sense.name().toLowerCase(Locale.ROOT)));
    senses.sort(String::compareTo);
    return rule + where + (senses.isEmpty() ? "" : ":" + String.join("/", senses));
  }
}
